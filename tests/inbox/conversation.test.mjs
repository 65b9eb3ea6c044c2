// What is sent appears as its receiver sees it, and what the receiver does arrives.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from './browser.mjs'
import { receiver } from './receiver.mjs'
import { Sandbox, text, until } from './sandbox.mjs'
import { browser, sandbox } from './stage.mjs'
import { sendFromPython } from './python.mjs'

/** The page with the conversation of one person open. */
async function talk(person, options) {
  const opened = await open(browser, sandbox, options)
  await opened.page.locator('.person', { hasText: person }).click()
  await opened.page.locator('.phone-who h2', { hasText: person }).waitFor()
  return opened
}

const bubble = (page, words) => page.locator('.bubble', { hasText: words })

test('a message appears without a reload, and its ticks move to delivered', async () => {
  await sandbox.control('PATCH', 'settings', { step: 400 })
  const { page, context, trouble } = await open(browser, sandbox)
  await page.locator('.welcome').waitFor()
  await page.evaluate(() => { window.sameDocument = true })
  await sandbox.send('sms', '+31600000001', text('It moves'))
  await page.locator('.person', { hasText: '+31600000001' }).click()
  const ticks = bubble(page, 'It moves').locator('.ticks')
  const seen = []
  await until(async () => {
    const status = await ticks.getAttribute('data-status')
    if (seen.at(-1) !== status) seen.push(status)
    return status === 'delivered'
  }, 'delivered')
  assert.ok(seen.length >= 2, `only saw ${seen}`)
  assert.equal(await page.evaluate(() => window.sameDocument), true)
  await sandbox.control('PATCH', 'settings', { step: 100 })
  assert.deepEqual(trouble, [])
  await context.close()
})

test('what Python sends is seen', { timeout: 60_000 }, async (t) => {
  const { page, context } = await open(browser, sandbox)
  const sent = await sendFromPython(sandbox, 'whatsapp', '+31600000002', 'Hello from Python')
  if (!sent) return t.skip('no wheel in dist/python: scripts/dist python makes one')
  await page.locator('.person', { hasText: '+31600000002' }).click()
  await bubble(page, 'Hello from Python').waitFor()
  await context.close()
})

test('a pressed button travels to the webhook with its payload', async () => {
  const told = await receiver()
  await sandbox.control('POST', 'webhooks', { service: 'channels', event: 'whatsapp.interaction', url: told.url })
  await sandbox.send('whatsapp', '+31600000003', text('Shall we?', [
    { type: 'postback', postback: { text: 'Yes', payload: 'payload-yes' } },
    { type: 'postback', postback: { text: 'No', payload: 'payload-no' } },
  ]))
  const { page, context, trouble } = await talk('+31600000003')
  await page.getByRole('button', { name: 'No', exact: true }).click()
  await page.locator('.press.pressed', { hasText: 'No' }).waitFor()
  const [{ body }] = await until(() => told.got.length > 0 && told.got, 'the webhook')
  assert.equal(body.event, 'whatsapp.interaction')
  assert.equal(body.payload.metadata.button.payload, 'payload-no')
  assert.equal(await page.locator('.press.pressed').count(), 1)
  await page.locator('.rail [data-pane=webhooks]').click()
  await page.locator('.entry', { hasText: 'whatsapp.interaction' }).waitFor()
  assert.deepEqual(trouble, [])
  told.stop()
  await context.close()
})

test('an answer is listed by the API as incoming', async () => {
  await sandbox.send('telegram', 'grace', text('How are you?'))
  const { page, context } = await talk('grace')
  await page.getByLabel('Answer as grace').fill('Fine, thanks\nand you?')
  await page.keyboard.press('Enter')
  await page.locator('.bubble.mine', { hasText: 'Fine, thanks' }).waitFor()
  await until(async () => (await page.getByLabel('Answer as grace').inputValue()) === '', 'the empty box')
  const [message] = await sandbox.incoming('telegram')
  assert.equal(message.body.text.text, 'Fine, thanks\nand you?')
  assert.equal(message.sender.contact.identifierValue, 'grace')

  await page.getByLabel('with a picture').check()
  await page.getByRole('button', { name: 'Send' }).click()
  const picture = page.locator('.bubble.mine img.picture')
  await picture.waitFor()
  await until(() => picture.evaluate((image) => image.complete && image.naturalWidth > 0), 'the picture')
  await context.close()
})

test('an answer that could not be sent stays, and the page says why', async () => {
  await sandbox.send('sms', '+31600000012', text('Are you there?'))
  const { page, context, trouble } = await talk('+31600000012')
  await page.route('**/_sandbox/inbound', (route) => route.abort())
  await page.locator('#answer').fill('Yes')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('.toast.bad').waitFor()
  await until(() => page.evaluate(() => document.activeElement.id === 'answer'), 'the focus in the box again')
  assert.equal(await page.locator('#answer').inputValue(), 'Yes')
  await page.unroute('**/_sandbox/inbound')
  await page.keyboard.press('Enter')
  await bubble(page, 'Yes').waitFor()
  await until(async () => (await page.locator('#answer').inputValue()) === '', 'the empty box')
  assert.deepEqual(trouble, [])
  await context.close()
})

test('a new person writes', async () => {
  const { page, context } = await open(browser, sandbox)
  await page.getByRole('button', { name: '+ New person' }).click()
  await page.getByRole('combobox', { name: 'Channel' }).selectOption('email')
  await page.getByLabel('E-mail address').fill('new@example.com')
  await page.getByRole('textbox', { name: 'Text' }).fill('Is anybody there?')
  await page.getByRole('button', { name: 'Write' }).click()
  await page.locator('.bubble.mine', { hasText: 'Is anybody there?' }).waitFor()
  assert.equal((await sandbox.incoming('email'))[0].sender.contact.identifierValue, 'new@example.com')
  await context.close()
})

test('marked as read, the ticks say so', async () => {
  const message = await sandbox.send('whatsapp', '+31600000004', text('Read me'))
  const { page, context } = await talk('+31600000004')
  const ticks = bubble(page, 'Read me').locator('.ticks')
  await until(async () => (await ticks.getAttribute('data-status')) === 'delivered', 'delivered')
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await until(async () => (await ticks.getAttribute('data-status')) === 'read', 'read')
  const { body } = await sandbox.ask('GET', `${sandbox.channel('whatsapp')}/messages/${message.id}/interactions`)
  assert.deepEqual(body.results.map((one) => one.type), ['read'])
  await context.close()
})

test('a failure says why, and JSON shows the whole message', async () => {
  const message = await sandbox.send('sms', '+31600000005', text('Lost'))
  await sandbox.control('POST', `messages/${message.id}/status`, {
    status: 'delivery_failed', reason: 'Nobody lives here', failure: { code: 15005, source: { name: 'carrier' } },
  })
  const { page, context } = await talk('+31600000005')
  const lost = bubble(page, 'Lost')
  await lost.locator('.why', { hasText: 'Nobody lives here · code 15005 · said by carrier' }).waitFor()
  assert.equal(await lost.locator('.ticks').getAttribute('data-status'), 'delivery_failed')
  await lost.getByRole('button', { name: 'JSON' }).click()
  const shown = JSON.parse(await page.getByLabel('The message as JSON').textContent())
  assert.equal(shown.id, message.id)
  await page.keyboard.press('Escape')
  await page.locator('.panel').waitFor({ state: 'hidden' })
  assert.equal(await page.evaluate(() => document.activeElement.dataset.focus), 'json')
  await context.close()
})

test('every kind of body is shown, and what is pressed inside is found', async () => {
  const to = '+31600000006'
  const postback = (words, payload) => ({ type: 'postback', postback: { text: words, payload } })
  const carousel = { items: [{ title: 'Card one', actions: [postback('Take one', 'c1')] }, { title: 'Card two', actions: [postback('Take two', 'c2')] }] }
  const bodies = [
    { type: 'image', image: { text: 'Images', images: [{ mediaUrl: 'https://cdn.example.com/a.png', altText: 'A far picture' }] } },
    { type: 'gif', gif: { text: 'Gif', mediaUrl: 'https://cdn.example.com/a.gif' } },
    { type: 'file', file: { text: 'Files', files: [{ mediaUrl: 'https://cdn.example.com/a.pdf', contentType: 'application/pdf', filename: 'a.pdf' }] } },
    { type: 'location', location: { coordinates: { latitude: 1.5, longitude: 2.5 }, location: { label: 'The spot', address: 'Street 1' } } },
    { type: 'carousel', carousel: { text: 'Cards', ...carousel } },
    { type: 'list', list: { title: 'List title', text: 'Rows', items: [{ title: 'Rows of one', actions: [{ type: 'postback', postback: { text: 'Row one', payload: 'r1', metadata: { description: { label: 'Second line' } } } }] }] } },
    { type: 'authentication', authentication: { otp: { disclaimer: true, expirationTime: 60, actions: [{ type: 'reply', reply: { text: 'Copy code' } }] } } },
    { type: 'section', section: { items: [text('Inner text'), { type: 'carousel', carousel: { text: 'Inner cards', ...carousel } }, { type: 'section', section: { items: [text('Innermost', [postback('Deep', 'deep')])] } }] } },
    { type: 'permission_request', permission_request: { resource: 'call' } },
    { type: 'text', text: { text: 'Buy it', actions: [{ type: 'buy', buy: { text: 'Buy now', amountCents: 1250, currency: 'EUR' } }, { type: 'locationRequest' }] } },
  ]
  for (const body of bodies) await sandbox.send('rcs', to, body)
  await sandbox.send('rcs', to, null, { template: { projectId: '8f0b2a38-76fb-4f0b-9d4e-0d3a1b2c3d4e', version: 'latest', locale: 'nl', parameters: [{ type: 'string', key: 'name', value: 'Ada' }] } })
  await sandbox.control('POST', 'inbound', { channel: 'rcs', from: to, body: { type: 'hologram', hologram: { depth: 3 } } })

  const { page, context, trouble } = await talk(to)
  await bubble(page, 'hologram').locator('pre', { hasText: '"depth": 3' }).waitFor()
  for (const words of ['image at cdn.example.com', 'application/pdf at cdn.example.com', 'The spot', 'Card two', 'Second line', 'do not share',
    'Inner text', 'Innermost', 'Asks for leave: call', '€12.50', 'Send location', '{{name}}', 'Ada']) {
    assert.ok((await page.locator('.log').textContent()).includes(words), words)
  }
  assert.equal(await page.locator('.log img').count(), 0)

  const presses = [['Cards', 'Take two', 'c2'], ['Rows', 'Row one', 'r1'], ['do not share', 'Copy code', 'Copy code'], ['Inner text', 'Take two', 'c2'], ['Inner text', 'Deep', 'deep']]
  for (const [where, label, payload] of presses) {
    const holder = page.locator('.bubble:not(.mine)', { hasText: where }).first()
    await holder.getByRole('button', { name: label }).click()
    await holder.locator('.press.pressed', { hasText: label }).waitFor()
    await page.locator('.bubble.mine', { hasText: label }).last().waitFor()
    const answers = await sandbox.incoming('rcs')
    assert.equal(answers[0].body.text.actions[0].postback.payload, payload)
  }
  assert.deepEqual(trouble, [])
  await context.close()
})

test('a message of an e-mail is text, and a page only when asked for', async () => {
  await sandbox.send('email', 'mail@example.com', { type: 'html', html: { html: '<p>Only <b>markup</b></p>', metadata: { subject: 'A subject' } } })
  const { page, context } = await talk('mail@example.com')
  await page.locator('.subject', { hasText: 'A subject' }).waitFor()
  assert.equal(await page.locator('.words').textContent(), '<p>Only <b>markup</b></p>')
  await page.getByRole('button', { name: 'Show as a page' }).click()
  await page.frameLocator('.mail-frame iframe').locator('b', { hasText: 'markup' }).waitFor()
  await context.close()
})

test('after a restart of the sandbox the page goes on by itself', async () => {
  let own = await Sandbox.start()
  const port = new URL(own.url).port
  const { page, context } = await open(browser, own)
  await page.locator('#live[data-state=live]').waitFor()
  await own.stop()
  await page.locator('#live[data-state=lost]').waitFor()
  own = await Sandbox.start('--port', port)
  await own.send('sms', '+31600000007', text('I am back'))
  await page.locator('#live[data-state=live]').waitFor()
  await page.locator('.person', { hasText: 'I am back' }).waitFor()
  await context.close()
  await own.stop()
})

test('earlier messages and more conversations come in pages', async () => {
  const own = await Sandbox.start('--step', '0')
  for (let number = 0; number < 45; number++) await own.send('sms', '+31600000008', text(`Line ${number}.`))
  for (let number = 0; number < 60; number++) await own.send('sms', `+316001000${number + 10}`, text('Hi'))
  const { page, context } = await open(browser, own)
  await until(async () => (await page.locator('.person').count()) === 50, 'the first page of conversations')
  await page.getByRole('button', { name: 'More conversations' }).click()
  await page.locator('.person', { hasText: '+31600000008' }).click()
  await until(async () => (await page.locator('.bubble').count()) === 30, 'the first page of messages')
  await page.getByRole('button', { name: 'Earlier messages' }).click()
  await until(async () => (await page.locator('.bubble').count()) === 45, 'all messages')
  assert.match(await page.locator('.bubble').first().textContent(), /Line 0\./)
  assert.equal(await page.getByRole('button', { name: 'Earlier messages' }).count(), 0)
  await context.close()
  await own.stop()
})
