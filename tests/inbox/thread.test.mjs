// An open conversation shows all that is in it, and nothing that is not.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from './browser.mjs'
import { Sandbox, text, until } from './sandbox.mjs'
import { browser, sandbox } from './stage.mjs'

const bubble = (page, words) => page.locator('.bubble', { hasText: words })
const shown = (page) => page.locator('.bubble .words').allTextContents()
const earlier = (page) => page.getByRole('button', { name: 'Earlier messages' })
const range = (count) => [...Array(count).keys()]

async function talk(own, person) {
  const opened = await open(browser, own)
  await opened.page.locator('#live[data-state=live]').waitFor()
  await opened.page.locator('.person', { hasText: person }).click()
  await opened.page.locator('.bubble').first().waitFor()
  return opened
}

/** Keeps the page from looking at the conversation until it is told to go on. */
async function blinded(page) {
  const held = []
  let on = true
  await page.route('**/_sandbox/conversations/*/messages?*', (route) => (on ? held.push(route) : route.continue()))
  return () => {
    on = false
    for (const route of held) route.continue()
  }
}

/** So many at once, each of them named. */
const burst = (own, to, names) => Promise.all(names.map((name) => own.send('sms', to, text(name))))

test('what came in a burst is all there', async () => {
  const own = await Sandbox.start('--step', '0')
  const to = '+31600000001'
  await own.send('sms', to, text('The first'))
  const { page, context, trouble } = await talk(own, to)
  const look = await blinded(page)
  const names = range(120).map((number) => `Number ${number}.`)
  await burst(own, to, names)
  look()
  await until(async () => (await shown(page)).length === 121, 'all messages')
  assert.deepEqual(new Set(await shown(page)), new Set(['The first', ...names]))
  assert.equal(await earlier(page).isVisible(), false)
  assert.deepEqual(trouble, [])
  await context.close()
  await own.stop()
})

test('of more than the sandbox gives at once, the rest is among the earlier ones', async () => {
  const own = await Sandbox.start('--step', '0')
  const to = '+31600000001'
  await own.send('sms', to, text('The first'))
  const { page, context } = await talk(own, to)
  const look = await blinded(page)
  const names = range(250).map((number) => `Number ${number}.`)
  await burst(own, to, names)
  look()
  await earlier(page).waitFor()
  while (await earlier(page).isVisible()) {
    const count = (await shown(page)).length
    await earlier(page).click()
    await until(async () => (await shown(page)).length > count, 'more of them')
  }
  assert.deepEqual(new Set(await shown(page)), new Set(['The first', ...names]))
  assert.equal((await shown(page)).length, 251)
  await context.close()
  await own.stop()
})

test('in a long conversation every message that is shown moves on', async () => {
  const own = await Sandbox.start('--paused', '--step', '1000')
  const to = '+31600000001'
  await own.send('sms', to, text('The first'))
  const { page, context } = await talk(own, to)
  for (const part of range(3)) {
    await burst(own, to, range(120).map((number) => `Number ${part}.${number}.`))
    await own.send('sms', to, text(`The end of part ${part}`))
    await bubble(page, `The end of part ${part}`).waitFor()
  }
  await own.control('POST', 'clock', { advance: 10 })
  await bubble(page, 'The end of part 2').locator('.ticks[data-status=delivered]').waitFor()
  await until(async () => (await page.locator('.ticks:not([data-status=delivered])').count()) === 0, 'all to be delivered')
  await earlier(page).waitFor()
  await context.close()
  await own.stop()
})

test('earlier messages go on changing while they are shown', async () => {
  const own = await Sandbox.start('--step', '0')
  const to = '+31600000001'
  const first = await own.send('sms', to, text('The first', [{ type: 'reply', reply: { text: 'Yes' } }]))
  for (const number of range(40)) await own.send('sms', to, text(`Number ${number}.`))
  const { page, context } = await talk(own, to)
  await earlier(page).click()
  await bubble(page, 'The first').getByRole('button', { name: 'Yes' }).click()
  await bubble(page, 'The first').locator('.press.pressed').waitFor()
  await own.control('POST', `messages/${first.id}/status`, { status: 'delivery_failed', reason: 'Nobody lives here' })
  await bubble(page, 'The first').locator('.why').waitFor()
  await context.close()
  await own.stop()
})

test('a restored snapshot takes away what came after it', async () => {
  const own = await Sandbox.start('--step', '0')
  const to = '+31600000001'
  for (const number of range(40)) await own.send('sms', to, text(`Number ${number}.`))
  const snapshot = await own.control('POST', 'snapshots', {})
  const { page, context, trouble } = await talk(own, to)
  await earlier(page).click()
  await bubble(page, 'Number 0.').waitFor()
  await own.send('sms', to, text('After it', [{ type: 'reply', reply: { text: 'Yes' } }]))
  await bubble(page, 'After it').getByRole('button', { name: 'JSON' }).click()
  await page.locator('.panel').waitFor()
  await own.control('POST', `snapshots/${snapshot.id}/restore`, {})
  await bubble(page, 'After it').waitFor({ state: 'detached' })
  assert.equal((await shown(page)).length, 40)
  assert.equal(await page.locator('.panel').isVisible(), false)
  assert.equal(await page.evaluate(() => document.activeElement.closest('.phone') !== null), true)
  await own.send('sms', to, text('Another'))
  await bubble(page, 'Another').waitFor()
  assert.equal((await shown(page)).length, 41)
  assert.deepEqual(trouble, [])
  await context.close()
  await own.stop()
})

test('a reset leaves nothing of a conversation, and it may begin anew', async () => {
  const own = await Sandbox.start('--step', '0')
  const to = '+31600000001'
  for (const number of range(40)) await own.send('sms', to, text(`Number ${number}.`))
  const { page, context, trouble } = await talk(own, to)
  await page.locator('.bubble').last().getByRole('button', { name: 'JSON' }).click()
  await page.locator('.panel').waitFor()
  await page.locator('#answer').fill('Half an ans')
  await own.control('POST', 'reset', {})
  await page.getByRole('heading', { name: 'This conversation is gone' }).waitFor()
  assert.equal((await shown(page)).length, 0)
  assert.equal(await earlier(page).isVisible(), false)
  assert.equal(await page.locator('.panel').isVisible(), false)
  for (const control of ['#answer', '.composer .primary', '.composer input']) assert.equal(await page.locator(control).isDisabled(), true, control)
  assert.equal(await page.getByRole('button', { name: 'Mark as read' }).isDisabled(), true)
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'This conversation is gone')

  await own.send('sms', to, text('Hello again'))
  await bubble(page, 'Hello again').waitFor()
  assert.equal((await shown(page)).length, 1)
  await page.getByLabel(`Answer as ${to}`).fill('Hello')
  await page.keyboard.press('Enter')
  await bubble(page, 'Hello').nth(1).waitFor()
  assert.deepEqual(trouble, [])
  await context.close()
  await own.stop()
})

test('where there is no conversation nobody can answer', async () => {
  const { page, context, trouble } = await open(browser, sandbox, { address: '/#/inbox/nope.nope' })
  await page.getByRole('heading', { name: 'This conversation is gone' }).waitFor()
  assert.equal(await page.locator('#answer').isDisabled(), true)
  assert.equal(await page.getByRole('button', { name: 'Send' }).isDisabled(), true)
  assert.deepEqual(trouble, [])
  await context.close()
})

test('a body that cannot be drawn is shown as it came, and the others beside it', async () => {
  const from = '+31600000009'
  const odd = [
    { type: 'image', image: { images: [null] } },
    { type: 'file', file: { files: [null] } },
    { type: 'carousel', carousel: { items: [null] } },
    { type: 'location', location: { coordinates: null } },
    { type: 'template', template: { name: 'odd', parameters: [null] } },
    { type: 'section', section: { items: [text('The good part'), null] } },
    { type: { toString: null }, text: { text: 'No kind' } },
  ]
  await sandbox.send('rcs', from, text('The good one'))
  for (const body of odd) await sandbox.control('POST', 'inbound', { channel: 'rcs', from, body })
  const { page, context, trouble } = await talk(sandbox, from)
  await bubble(page, 'The good one').waitFor()
  assert.equal(await page.locator('.bubble').count(), odd.length + 1)
  assert.deepEqual(JSON.parse(await page.locator('.bubble').nth(1).locator('pre').textContent()), odd[0])
  await bubble(page, 'The good part').waitFor()
  assert.deepEqual(await page.locator('.toast').allTextContents(), [])
  assert.deepEqual(trouble, [])
  await context.close()
})

test('an e-mail to several names them all', async () => {
  const contacts = [{ identifierValue: 'a@example.com' }, { identifierValue: 'b@example.com', type: 'cc' }, { identifierValue: 'c@example.com' }]
  await sandbox.send('email', '', { type: 'html', html: { html: '<p>All of you', metadata: { subject: 'To all' } } }, { receiver: { contacts } })
  await sandbox.send('email', 'a@example.com', { type: 'html', html: { html: '<p>You', metadata: { subject: 'To one' } } })
  const { page, context } = await talk(sandbox, 'a@example.com')
  assert.equal(await bubble(page, 'To all').locator('.to').textContent(), 'To a@example.com, b@example.com (cc), c@example.com')
  assert.equal(await bubble(page, 'To one').locator('.to').count(), 0)
  await context.close()
})

test('a message that stands still is looked at ever less often', async () => {
  const own = await Sandbox.start('--paused')
  await own.send('sms', '+31600000001', text('It stands'))
  const { page, context } = await open(browser, own)
  await page.clock.install()
  let asked = 0
  let answered = 0
  const isLook = (request) => new URL(request.url()).pathname.endsWith('/messages')
  page.on('request', (request) => { if (isLook(request)) asked += 1 })
  page.on('requestfinished', (request) => { if (isLook(request)) answered += 1 })
  await page.locator('.person').click()
  await bubble(page, 'It stands').waitFor()
  const before = asked
  for (const second of range(30)) {
    await page.clock.runFor(1000)
    await until(() => asked === answered, `the answers of second ${second}`)
  }
  assert.ok(asked - before < 12, `${asked - before} looks in 30 s`)
  await context.close()
  await own.stop()
})

test('a message that was sent before anybody watched moves as well', async () => {
  const own = await Sandbox.start('--step', '800')
  await own.send('sms', '+31600000001', text('It moves'))
  const { page, context } = await talk(own, '+31600000001')
  await bubble(page, 'It moves').locator('.ticks[data-status=delivered]').waitFor()
  await context.close()
  await own.stop()
})
