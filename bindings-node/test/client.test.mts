import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { inspect } from 'node:util'
import * as birdwire from 'birdwire'
import { AuthenticationError, type RawResponse } from 'birdwire'
import { bird, answer, CHANNEL, MESSAGE } from './bird.mjs'

test('import and require give the same classes', () => {
  const required = createRequire(import.meta.url)('birdwire') as typeof birdwire
  assert.equal(required.Client, birdwire.Client)
  assert.equal(required.NotFoundError, birdwire.NotFoundError)
  const names = (module: object) => Object.keys(module).filter((name) => name in required && !name.startsWith('__'))
  assert.deepEqual(names(required).sort(), names(birdwire).sort())
})

test('nothing shows a key', async (context) => {
  const local = await bird(context, (request, response) =>
    answer(response, { message: request.headers.authorization }, 401),
  )
  const client = local.client({ defaultHeaders: { 'x-mine': 'also-a-secret' } })
  const shown = [
    inspect(client, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(client),
    inspect(client.channels, { depth: 20, showHidden: true }),
    inspect(await client.request('GET', '/x').catch((error: unknown) => error), { depth: 20, showHidden: true }),
  ]
  for (const text of shown) {
    assert.doesNotMatch(text, /test-access-key|also-a-secret/)
  }
  assert.match(shown[0] ?? '', /^Client .*baseUrl/s)
})

test('every answer can be seen as it came', async (context) => {
  const body = { id: MESSAGE, createdAt: '0001-01-01T00:00:00Z', new: { in: 'next version' } }
  const local = await bird(context, (_, response) => answer(response, body))
  const seen: RawResponse[] = []
  const onResponse = (response: RawResponse) => seen.push(response)
  const message = await local.client().channels.messages.get(CHANNEL, MESSAGE, { onResponse })
  assert.equal(message.createdAt, null)
  assert.equal(seen[0]?.status, 200)
  assert.equal(seen[0]?.headers['content-type'], 'application/json')
  assert.deepEqual(seen[0]?.json(), body)
  assert.deepEqual(birdwire.rawJSON(message), body)
  assert.equal(Buffer.from(seen[0]?.bytes() ?? []).toString(), seen[0]?.text())
})

test('a request of one’s own', async (context) => {
  const local = await bird(context, (request, response) => answer(response, { echo: request.body }, 201))
  const client = local.client()
  const query = { a: ['1', '2'], b: true, c: undefined }
  const answered = await client.request('post', '/new/thing', { query, json: { x: null }, headers: { 'x-one': '1' } })
  assert.equal(answered.status, 201)
  assert.deepEqual(answered.json(), { echo: '{"x":null}' })
  await client.request('PUT', '/file', {
    body: new Uint8Array([104, 105]),
    headers: { 'content-type': 'text/plain' },
  })
  const [first, second] = local.seen
  assert.equal(first?.url, '/new/thing?a=1&a=2&b=true')
  assert.equal(first?.headers['x-one'], '1')
  assert.equal(first?.headers.authorization, 'AccessKey test-access-key')
  assert.equal(second?.body, 'hi')
  await assert.rejects(client.request('GET', '//elsewhere.example/x'), birdwire.InputError)
  await assert.rejects(client.request('GET', 'https://elsewhere.example/x'), birdwire.InputError)
})

test('a token provider is asked once, and again after a 401', async (context) => {
  const asked: (string | undefined)[] = []
  const local = await bird(context, (request, response) => {
    const good = request.headers.authorization === 'Bearer token-2'
    answer(response, { id: MESSAGE }, good ? 200 : 401)
  })
  const client = local.client({
    tokenProvider: async (rejected) => {
      asked.push(rejected)
      return `token-${asked.length}`
    },
  })
  await Promise.all([1, 2, 3].map(() => client.channels.messages.get(CHANNEL, MESSAGE)))
  assert.deepEqual(asked, [undefined, 'token-1'])
})

test('what a token provider throws is the cause', async (context) => {
  const local = await bird(context, (_, response) => answer(response, {}))
  const thrown = new Error('signed out')
  const failing = [
    () => {
      throw thrown
    },
    () => Promise.reject(thrown),
  ]
  for (const tokenProvider of failing) {
    await assert.rejects(local.client({ tokenProvider }).channels.messages.get(CHANNEL, MESSAGE), (error) => {
      assert.ok(error instanceof AuthenticationError)
      assert.equal(error.cause, thrown)
      assert.equal(error.delivery, 'neverSent')
      return true
    })
  }
  // @ts-expect-error
  const nothing = local.client({ tokenProvider: () => undefined })
  await assert.rejects(nothing.channels.messages.get(CHANNEL, MESSAGE), /must give a text/)
  assert.equal(local.seen.length, 0)
})
