// What can be seen and reached on screens that are low, narrow, or of few colours.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, open } from './browser.mjs'
import { receiver } from './receiver.mjs'
import { Sandbox } from './sandbox.mjs'
import { tell } from './story.mjs'

let browser, sandbox, told
before(async () => {
  browser = await launch()
  sandbox = await Sandbox.start()
  told = await receiver()
  await sandbox.control('POST', 'webhooks', { service: 'channels', event: 'rcs-google.outbound', url: told.url })
  await tell(sandbox)
})
after(async () => {
  told?.stop()
  await browser?.close()
  await sandbox?.stop()
})

async function openAda(page) {
  await page.locator('.person', { hasText: '+31612345678' }).first().click()
  await page.locator('.press.pressed').first().waitFor()
  await page.locator('#live[data-state=live]').waitFor()
}

const box = (locator) => locator.evaluate((one) => one.getBoundingClientRect().toJSON())

test('the name of an event stands on one line', async () => {
  const { page, context } = await open(browser, sandbox, { address: '/#/webhooks' })
  const name = page.locator('.entry .method', { hasText: 'rcs-google.outbound' }).first()
  await name.waitFor()
  assert.ok((await box(name)).height < 30)
  await context.close()
})

test('on a low screen every pane can be reached, and a message be read', async () => {
  const { page, context } = await open(browser, sandbox, { viewport: { width: 844, height: 390 } })
  await openAda(page)
  const link = page.getByRole('link', { name: 'Connect' })
  await link.scrollIntoViewIfNeeded()
  assert.ok((await box(link)).bottom <= 390)
  assert.ok((await box(page.locator('.phone-screen'))).height >= 180)
  await context.close()
})

for (const [width, address] of [[320, '/'], [320, '/#/chart'], [390, '/']]) {
  test(`${width} px, ${address}: nothing at the top and below lies over another`, async () => {
    const { page, context } = await open(browser, sandbox, { viewport: { width, height: 640 }, address })
    await page.locator('#live[data-state=live]').waitFor()
    for (const row of ['.brand, .live, #clock, #keys', '.rail a']) {
      const places = await page.locator(row).evaluateAll((all) => all.map((one) => {
        const range = document.createRange()
        range.selectNodeContents(one)
        const [own, inside] = [one.getBoundingClientRect(), range.getBoundingClientRect()]
        const shown = getComputedStyle(one).overflow === 'hidden' ? own.right : Math.max(own.right, inside.right)
        return { words: one.textContent, left: Math.min(own.left, inside.left), right: shown }
      }))
      places.slice(1).forEach((one, place) => assert.ok(one.left >= places[place].right, `${places[place].words} and ${one.words}`))
      assert.ok(places.at(-1).right <= width, `${places.at(-1).words} is whole`)
    }
    await context.close()
  })
}

test('the letters of the chart are as large on a telephone as elsewhere', async () => {
  const { page, context } = await open(browser, sandbox, { viewport: { width: 390, height: 844 }, address: '/#/chart' })
  const tick = page.locator('.tick').first()
  await tick.waitFor()
  assert.ok((await box(tick)).height >= 11)
  const width = () => page.locator('.chart svg').evaluate((one) => one.viewBox.baseVal.width)
  assert.ok((await width()) < 390)
  await page.setViewportSize({ width: 1440, height: 844 })
  await page.locator('.chart svg[viewBox^="0 0 720 "]').waitFor()
  await context.close()
})

test('in few colours one sees where one is, what was chosen, and where a thing ends', async () => {
  const { page, context } = await open(browser, sandbox, { forcedColors: 'active' })
  await openAda(page)
  const style = (selector, name) => page.locator(selector).first().evaluate((one, what) => getComputedStyle(one)[what], name)
  for (const edge of ['.rail a[aria-current]', '.person[aria-current]', '.bubble', '.bubble.mine', '.primary']) {
    assert.notEqual(await style(edge, 'borderTopWidth'), '0px', edge)
  }
  for (const [chosen, other] of [['.tab[aria-pressed=true]', '.tab[aria-pressed=false]'], ['.press.pressed', '.press:not(.pressed)']]) {
    assert.notEqual(await style(chosen, 'backgroundColor'), await style(other, 'backgroundColor'), chosen)
  }
  await page.goto(`${sandbox.url}/#/chart`)
  await page.locator('.swatch').first().waitFor()
  assert.equal(await style('.swatch', 'forcedColorAdjust'), 'none')
  await context.close()
})
