// What the page is told, and what it asks, when answers are late.

import { test } from 'node:test'
import { open } from './browser.mjs'
import { text } from './sandbox.mjs'
import { browser, sandbox } from './stage.mjs'

test('what happened before the page began to listen is seen', async () => {
  const { page, context } = await open(browser, sandbox, { address: '/#/connect' })
  let letThrough
  const held = new Promise((resolve) => { letThrough = resolve })
  await page.route('**/_sandbox/events', async (route) => { await held; await route.fallback() })
  await page.goto(`${sandbox.url}/#/requests`)
  await page.reload()
  await page.getByText('None yet.').waitFor()
  await sandbox.send('sms', '+31600000011', text('In between'))
  letThrough()
  await page.locator('.entry', { hasText: '202' }).waitFor()
  await context.close()
})

test('an answer that was overtaken does not bring back what was', async () => {
  const { page, context } = await open(browser, sandbox, { address: '/#/connect' })
  await page.locator('#live[data-state=live]').waitFor()
  let asked = 0
  let letThrough
  const held = new Promise((resolve) => { letThrough = resolve })
  await page.route('**/_sandbox/requests?*', async (route) => {
    const old = asked++ === 0
    const response = await route.fetch()
    if (old) await held
    await route.fulfill({ response })
  })
  await page.goto(`${sandbox.url}/#/requests`)
  await page.waitForTimeout(300)
  await sandbox.ask('GET', `${sandbox.channel('line')}/messages`)
  const row = page.locator('.entry', { hasText: `${sandbox.info.channels.line.slice(-4)}/messages` })
  await row.waitFor()
  const late = page.waitForResponse(/_sandbox\/requests/)
  letThrough()
  await (await late).finished()
  await page.waitForTimeout(300)
  await row.waitFor()
  await context.close()
})
