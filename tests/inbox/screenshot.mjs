// Makes docs/inbox.png: a conversation with its buttons, on a wide screen.

import { statSync } from 'node:fs'
import { launch, open } from './browser.mjs'
import { Sandbox, until } from './sandbox.mjs'
import { tell } from './story.mjs'

const FILE = new URL('../../docs/inbox.png', import.meta.url).pathname
const MOST_BYTES = 300_000

const sandbox = await Sandbox.start('--time', '2026-11-23T17:28:00Z')
const browser = await launch()
try {
  await tell(sandbox)
  const { page } = await open(browser, sandbox, { viewport: { width: 1280, height: 940 } })
  await page.locator('#live[data-state=live]').waitFor()
  await page.locator('.person', { hasText: '+31612345678' }).click()
  await until(async () => (await page.locator('.ticks[data-status=delivered]').count()) > 0, 'the last message')
  await page.waitForTimeout(400)
  await page.screenshot({ path: FILE })
} finally {
  await browser.close()
  await sandbox.stop()
}
const { size } = statSync(FILE)
console.log(`${FILE}: ${size} bytes`)
if (size > MOST_BYTES) {
  console.error(`that is more than ${MOST_BYTES}`)
  process.exitCode = 1
}
