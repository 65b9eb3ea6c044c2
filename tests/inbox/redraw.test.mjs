// What is drawn anew takes nothing from whoever looks at it: buttons, rows of cards, e-mails as pages, the JSON, the focus.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from './browser.mjs'
import { Sandbox, text, until } from './sandbox.mjs'
import { browser, sandbox } from './stage.mjs'

async function talk(own, person, options) {
  const opened = await open(browser, own, options)
  await opened.page.locator('#live[data-state=live]').waitFor()
  await opened.page.locator('.person', { hasText: person }).click()
  await opened.page.locator('.bubble').first().waitFor()
  return opened
}

const bubble = (page, words) => page.locator('.bubble', { hasText: words })
const postback = (words, payload) => ({ type: 'postback', postback: { text: words, payload } })
const cards = (count, action) => ({
  type: 'carousel',
  carousel: { text: 'The cards', items: [...Array(count).keys()].map((number) => ({ title: `Card ${number}`, actions: [action(number)] })) },
})
const focused = (page) => page.evaluate(() => document.activeElement.className || document.activeElement.tagName)
const press = async (page, button) => {
  await button.focus()
  await page.keyboard.press('Enter')
}

test('of buttons that say the same only the one that was pressed is marked', async () => {
  const to = '+31600000001'
  await sandbox.send('rcs', to, cards(3, () => postback('Choose', 'choose')))
  const { page, context, trouble } = await talk(sandbox, to)
  const pressed = page.locator('.press.pressed')
  // The answer to the press comes late; the event that tells of it does not.
  let go
  const late = new Promise((done) => { go = done })
  await page.route('**/_sandbox/messages/*/interactions', async (route) => {
    const answer = await route.fetch()
    await late
    await route.fulfill({ response: answer })
  })
  await page.locator('.card', { hasText: 'Card 1' }).getByRole('button').click()
  await pressed.waitFor()
  assert.equal(await pressed.count(), 1)
  go()
  await page.locator('.bubble.mine').waitFor()
  await page.locator('#said', { hasText: 'Pressed' }).waitFor({ state: 'attached' })
  assert.equal(await page.locator('.card', { has: pressed }).locator('h4').textContent(), 'Card 1')
  assert.equal(await pressed.count(), 1)

  await page.goto(`${sandbox.url}/#/inbox`)
  await page.locator('.nothing').waitFor()
  await page.locator('.person', { hasText: to }).click()
  await pressed.waitFor()
  assert.equal(await page.locator('.card', { has: pressed }).locator('h4').textContent(), 'Card 1')
  assert.equal(await pressed.count(), 1)
  assert.deepEqual(trouble, [])
  await context.close()
})

test('what the person wrote has nothing to press', async () => {
  const to = '+31600000002'
  await sandbox.send('rcs', to, text('Shall we?', [postback('Yes', 'yes')]))
  const { page, context } = await talk(sandbox, to)
  await page.getByRole('button', { name: 'Yes' }).click()
  const mine = page.locator('.bubble.mine')
  await mine.locator('.press.still', { hasText: 'Yes' }).waitFor()
  assert.deepEqual(await mine.getByRole('button').allTextContents(), ['JSON'])
  await context.close()
})

test('a row of cards stays where it was when a button in it is pressed', async () => {
  const to = '+31600000003'
  await sandbox.send('rcs', to, cards(6, (number) => postback(`Take ${number}`, `take ${number}`)))
  const { page, context } = await talk(sandbox, to)
  const row = page.locator('.cards')
  const button = page.getByRole('button', { name: 'Take 4' })
  await button.scrollIntoViewIfNeeded()
  const before = await row.evaluate((one) => one.scrollLeft)
  assert.ok(before > 0)
  await button.click()
  await page.locator('.press.pressed').waitFor()
  await page.locator('.bubble.mine').waitFor()
  assert.equal(await row.evaluate((one) => one.scrollLeft), before)
  assert.equal(await page.evaluate(() => document.activeElement.firstElementChild.textContent), 'Take 4')
  await context.close()
})

test('an e-mail shown as a page stays, and is not loaded anew', async () => {
  const html = (words) => ({ type: 'html', html: { html: `<p>${words}`, metadata: { subject: words } } })
  const own = await Sandbox.start('--step', '0')
  await own.send('email', 'mail@example.com', html('The first'))
  const { page, context } = await talk(own, 'mail@example.com')
  let loads = 0
  page.on('request', (request) => { if (request.url().endsWith('/html')) loads += 1 })
  await page.getByRole('button', { name: 'Show as a page' }).click()
  const inside = page.frameLocator('.mail-frame iframe').locator('p', { hasText: 'The first' })
  await inside.waitFor()
  await page.getByRole('button', { name: 'Mark as opened' }).click()
  await bubble(page, 'The first').locator('.ticks[data-status=read]').waitFor()
  await own.send('email', 'mail@example.com', html('The second'))
  await bubble(page, 'The second').waitFor()
  await inside.waitFor()
  assert.equal(loads, 1)
  await context.close()
  await own.stop()
})

test('an e-mail shown as a page outlives what goes before it', async () => {
  const html = (words) => ({ type: 'html', html: { html: `<p>${words}`, metadata: { subject: words } } })
  const own = await Sandbox.start('--step', '0')
  for (let number = 0; number < 31; number++) await own.send('email', 'mail@example.com', html(`Mail ${number}.`))
  const { page, context } = await talk(own, 'mail@example.com')
  let loads = 0
  page.on('request', (request) => { if (request.url().endsWith('/html')) loads += 1 })
  await bubble(page, 'Mail 30.').getByRole('button', { name: 'Show as a page' }).click()
  const inside = page.frameLocator('.mail-frame iframe').locator('p', { hasText: 'Mail 30.' })
  await inside.waitFor()
  await page.getByRole('button', { name: 'Earlier messages' }).click()
  await bubble(page, 'Mail 0.').waitFor()
  await inside.waitFor()
  assert.equal(loads, 1)
  await context.close()
  await own.stop()
})

test('the JSON goes on with its message while it is read', async () => {
  const own = await Sandbox.start('--paused', '--step', '1000')
  const message = await own.send('sms', '+31600000001', text('It moves'))
  const { page, context } = await talk(own, '+31600000001')
  const panel = page.locator('.panel')
  const json = page.getByLabel('The message as JSON')
  await bubble(page, 'It moves').locator('.ticks[data-status=accepted]').waitFor()
  await page.getByRole('button', { name: 'JSON', exact: true }).click()
  await panel.locator('dd', { hasText: 'accepted' }).waitFor()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'inspector-title')
  await json.focus()
  await own.control('POST', 'clock', { advance: 10 })
  await panel.locator('dd', { hasText: 'delivered' }).waitFor()
  assert.equal(JSON.parse(await json.textContent()).status, 'delivered')
  assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'The message as JSON')
  await panel.getByRole('button', { name: 'Copy JSON' }).focus()
  await own.control('POST', `messages/${message.id}/interactions`, { type: 'read' })
  await panel.locator('.steps li', { hasText: 'read' }).waitFor()
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Copy JSON')
  await context.close()
  await own.stop()
})

test('a button that goes leaves the focus in the conversation', async () => {
  const own = await Sandbox.start('--step', '0')
  const to = '+31600000001'
  await own.send('sms', to, text(`${'very '.repeat(2000)}long`))
  for (let number = 0; number < 31; number++) await own.send('sms', to, text(`Number ${number}.`))
  const { page, context } = await talk(own, to)
  await press(page, page.getByRole('button', { name: 'Earlier messages' }))
  await bubble(page, 'Number 0.').waitFor()
  assert.equal(await focused(page), 'log')
  await press(page, page.getByRole('button', { name: /^Show all/ }))
  await page.getByRole('button', { name: /^Show all/ }).waitFor({ state: 'detached' })
  assert.equal(await focused(page), 'words')
  const read = page.getByRole('button', { name: 'Mark as read' })
  await press(page, read)
  await until(() => read.isDisabled(), 'all are read')
  assert.equal(await focused(page), 'log')
  await context.close()
  await own.stop()
})

test('an answer is sent once, however often Enter is pressed', async () => {
  const to = '+31600000004'
  await sandbox.send('sms', to, text('Are you there?'))
  const { page, context } = await talk(sandbox, to)
  let go
  const late = new Promise((done) => { go = done })
  await page.route('**/_sandbox/inbound', async (route) => {
    const answer = await route.fetch()
    await late
    await route.fulfill({ response: answer })
  })
  await page.locator('#answer').fill('Once')
  await page.keyboard.press('Enter')
  await page.locator('.bubble.mine', { hasText: 'Once' }).waitFor()
  await page.keyboard.press('Enter')
  go()
  await until(async () => (await page.locator('#answer').inputValue()) === '', 'the answer to be away')
  assert.equal((await sandbox.incoming('sms')).length, 1)
  await context.close()
})
