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

/** As when another tab comes to the front, or this one does. */
function setHidden(page, hidden) {
  return page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

test('any number of tabs can be open: those that nobody sees are not connected', async () => {
  const { page, context } = await open(browser, sandbox, { address: '/#/requests' })
  await page.locator('#live[data-state=live]').waitFor()
  const first = page
  await setHidden(first, true)
  for (let number = 2; number <= 7; number++) {
    const tab = await context.newPage()
    await tab.goto(sandbox.url)
    await tab.locator('#live[data-state=live]').waitFor()
    await setHidden(tab, true)
  }
  await sandbox.ask('GET', `${sandbox.channel('telegram')}/messages?limit=7`)
  await setHidden(first, false)
  await first.locator('.entry', { hasText: 'limit=7' }).waitFor()
  await context.close()
})
