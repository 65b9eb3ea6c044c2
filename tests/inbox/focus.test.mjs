// What is redrawn by itself takes nothing away from who is at work in it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from './browser.mjs'
import { receiver } from './receiver.mjs'
import { Sandbox, text, until } from './sandbox.mjs'
import { browser, sandbox } from './stage.mjs'

const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim())

test('the chart is drawn anew under the focus', async () => {
  const own = await Sandbox.start('--step', '0')
  await own.send('sms', '+31600000001', text('One'))
  const { page, context, trouble } = await open(browser, own, { address: '/#/chart' })
  // What is not shown yet takes no focus.
  await page.locator('.legend', { hasText: 'delivered 1' }).waitFor()
  await page.getByText('As a table').press('Enter')
  await own.send('sms', '+31600000001', text('Two'))
  await page.locator('.legend', { hasText: 'delivered 2' }).waitFor()
  assert.equal(await focused(page), 'As a table')
  const table = page.getByRole('region', { name: 'Messages by status, as a table' })
  await table.focus()
  await own.send('sms', '+31600000001', text('Three'))
  await page.locator('.legend', { hasText: 'delivered 3' }).waitFor()
  assert.equal(await table.evaluate((one) => one === document.activeElement), true)
  assert.deepEqual(trouble, [])
  await context.close()
  await own.stop()
})

test('the focus goes on to the next fault, and at last to the heading', async () => {
  for (const status of [500, 501, 502]) await sandbox.control('POST', 'faults', { path: '/never', fault: { kind: 'answer', status } })
  const { page, context, trouble } = await open(browser, sandbox, { address: '/#/faults' })
  for (const [off, next] of [[501, 'Switch off answers 502'], [502, 'Switch off answers 500'], [500, 'Faults']]) {
    await page.getByRole('button', { name: `Switch off answers ${off}` }).press('Enter')
    await until(async () => (await focused(page)) === next, next)
  }
  assert.deepEqual(trouble, [])
  await context.close()
})

test('an attempt that is folded out stays so, with the focus, when another comes', async () => {
  const told = await receiver(() => 500)
  await sandbox.control('POST', 'webhooks', { service: 'channels', event: 'line.inbound', url: told.url })
  await sandbox.control('POST', 'inbound', { channel: 'line', from: 'hopper', text: 'Tell them' })
  const { page, context, trouble } = await open(browser, sandbox, { address: '/#/webhooks' })
  const row = page.locator('.entry', { hasText: 'line.inbound' })
  await row.locator('> summary').click()
  const attempts = row.locator('.steps details')
  await attempts.first().locator('summary').press('Enter')
  const tries = await attempts.count()
  const delivery = (await sandbox.control('GET', 'webhooks/deliveries')).results.find(({ event }) => event === 'line.inbound')
  await sandbox.control('POST', `webhooks/deliveries/${delivery.id}/retry`)
  await until(async () => (await attempts.count()) > tries, 'another attempt')
  assert.equal(await attempts.first().evaluate((one) => one.open), true)
  assert.equal(await attempts.first().locator('summary').evaluate((one) => one === document.activeElement), true)
  assert.deepEqual(trouble, [])
  told.stop()
  await context.close()
})
