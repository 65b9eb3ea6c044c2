// The sandbox's time and its settings, as the page shows them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from './browser.mjs'
import { Sandbox, text, until } from './sandbox.mjs'
import { browser, sandbox } from './stage.mjs'

test('a field without a number changes nothing', async () => {
  const { page, context, trouble } = await open(browser, sandbox)
  const before = await sandbox.control('GET', 'settings')
  await page.locator('#clock').click()
  const field = page.getByLabel('Milliseconds that a message stays in each status')
  await field.fill('')
  await field.press('Tab')
  await page.locator('.toast.bad', { hasText: 'Not kept' }).waitFor()
  assert.equal(await field.inputValue(), String(before.step))
  assert.deepEqual(await sandbox.control('GET', 'settings'), before)
  await field.fill('7')
  await field.press('Tab')
  await page.getByText('Kept', { exact: true }).waitFor()
  assert.equal((await sandbox.control('GET', 'settings')).step, 7)
  await sandbox.control('PATCH', 'settings', before)
  assert.deepEqual(trouble, [])
  await context.close()
})

test('the time goes on in the dialog, and is read out after a change only', async () => {
  const { page, context, trouble } = await open(browser, sandbox)
  await page.locator('#clock').click()
  const time = page.locator('.big-time')
  const first = await time.textContent()
  await until(async () => (await time.textContent()) !== first, 'the next second')
  const said = page.locator('dialog [role=status]')
  assert.equal(await said.textContent(), '')
  await page.getByRole('button', { name: '+1 min' }).click()
  await until(async () => (await said.textContent()) !== '', 'the words')
  assert.deepEqual(trouble, [])
  await context.close()
})

test('a far time has its date, and an old message the day on which it came', async () => {
  const own = await Sandbox.start('--paused', '--time', '2030-12-30T00:30:00Z')
  await own.send('telegram', 'ada', text('Early'))
  const { page, context, trouble } = await open(browser, own)
  const time = page.locator('.person', { hasText: 'ada' }).locator('time')
  const shows = (words) => until(async () => (await time.textContent()) === words, words)
  await until(async () => (await page.locator('#clock').textContent()).includes('30 Dec 2030, 00:30:00'), 'the date')
  await shows('00:30')
  await own.control('POST', 'clock', { advance: '24h' })
  await shows('Mon 30 Dec')
  await own.control('POST', 'clock', { advance: '24h' })
  await shows('30 Dec 2030')
  assert.deepEqual(trouble, [])
  await context.close()
  await own.stop()
})
