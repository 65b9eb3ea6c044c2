import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InputError, raw, text, to } from 'birdwire'
import { bird, answer, CHANNEL, MESSAGE } from './bird.mjs'

test('a typing error is found before anything is sent', async (context) => {
  const local = await bird(context, (_, response) => answer(response, { id: MESSAGE }, 202))
  const { messages } = local.client().channels
  const wrong: [() => Promise<unknown>, RegExp][] = [
    // @ts-expect-error
    [() => messages.send(CHANNEL, { reciever: to('+31'), body: text('Hi') }), /body\.reciever.*"receiver"/],
    // @ts-expect-error
    [() => messages.send(CHANNEL, { receiver: to('+31'), body: { type: 'txt' } }), /body\.body\.type.*"text"/],
    // @ts-expect-error
    [() => messages.list(CHANNEL, { limt: 1 }).firstPage(), /query\.limt.*"limit"/],
    // @ts-expect-error
    [() => messages.get(CHANNEL, 7), /path/],
    // @ts-expect-error
    [() => messages.get(CHANNEL, MESSAGE, { timeot: 1 }), /options\.timeot/],
    [() => messages.get(CHANNEL, MESSAGE, { timeout: -1 }), /options\.timeout/],
    [() => messages.get(CHANNEL, MESSAGE, { timeout: NaN }), /timeout/],
    [() => messages.send(CHANNEL, { receiver: to('+31'), body: text('Hi'), validity: Infinity }), /validity/],
    [
      () =>
        messages.send(CHANNEL, {
          receiver: to('+31'),
          body: text('Hi'),
          meta: { extraInformation: { n: 1n } },
        }),
      /JSON/,
    ],
  ]
  for (const [call, message] of wrong) {
    await assert.rejects(call, (error) => {
      assert.ok(error instanceof InputError, String(error))
      assert.equal(error.delivery, 'neverSent')
      assert.match(error.message, message)
      return true
    })
  }
  assert.equal(local.seen.length, 0)
})

test('raw sends what this version does not know', async (context) => {
  const local = await bird(context, (_, response) => answer(response, { id: MESSAGE }, 202))
  const hologram = { type: 'hologram', hologram: { beams: 3 } }
  await local.client().channels.messages.send(CHANNEL, { receiver: to('+31'), body: raw(hologram) })
  assert.deepEqual(JSON.parse(local.seen[0]?.body ?? '').body, hologram)
})

test('undefined keeps and null clears', async (context) => {
  const local = await bird(context, (_, response) => answer(response, { id: 'o' }))
  const { organizations } = local.client({ organizationId: 'o' })
  await organizations.update({ name: undefined, status: null, statusReason: 'why' })
  assert.deepEqual(JSON.parse(local.seen[0]?.body ?? ''), { status: null, statusReason: 'why' })
})

test('lists in a query repeat its name', async (context) => {
  const local = await bird(context, (_, response) => answer(response, { results: [] }))
  await local.client().channels.messages.list(CHANNEL, { tag: ['a b', 'ü'], reverse: true })
  assert.match(local.seen[0]?.url ?? '', /\?tag=a%20b&tag=%C3%BC&reverse=true$|\?reverse=true&tag=a%20b&tag=%C3%BC$/)
})
