import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { DecodeError, rawJSON } from 'birdwire'
import { bird, answer, CHANNEL } from './bird.mjs'

const NO_TIME = '0001-01-01T00:00:00Z'

/** Three pages of two messages. */
async function pages(context: TestContext) {
  return bird(context, (request, response) => {
    const page = Number(new URL(request.url, 'http://x').searchParams.get('pageToken') ?? 0)
    const results = [0, 1].map((n) => ({
      id: `${page}-${n}`,
      createdAt: n === 0 ? NO_TIME : '2025-01-01T00:00:00Z',
      surprise: page,
    }))
    answer(response, {
      results: [null, ...results],
      nextPageToken: page < 2 ? String(page + 1) : null,
      endAt: NO_TIME,
    })
  })
}

test('iterating gives the items of every page', async (context) => {
  const local = await pages(context)
  const ids = []
  for await (const message of local.client().channels.messages.list(CHANNEL, { limit: 2 })) {
    ids.push(message.id)
  }
  assert.deepEqual(ids, ['0-0', '0-1', '1-0', '1-1', '2-0', '2-1'])
  assert.ok(local.seen.every((request) => request.url.includes('limit=2')))
})

test('leaving a loop asks for no more pages', async (context) => {
  const local = await pages(context)
  for await (const message of local.client().channels.messages.list(CHANNEL)) {
    assert.equal(message.id, '0-0')
    break
  }
  assert.equal(local.seen.length, 1)
})

test('pages, the first page, and an awaited list', async (context) => {
  const local = await pages(context)
  const list = local.client().channels.messages.list(CHANNEL)
  assert.equal(local.seen.length, 0)
  const tokens = []
  for await (const page of list.pages()) {
    tokens.push(page.nextPageToken)
    assert.equal(page.items.length, 2)
    assert.equal(page.endAt, null)
  }
  assert.deepEqual(tokens, ['1', '2', null])
  assert.equal((await list.firstPage()).items[1]?.id, '0-1')
  const page = await list
  assert.deepEqual(
    page.items.map((message) => message.id),
    ['0-0', '0-1'],
  )
  assert.equal(local.seen.length, 5)
})

test('what arrived can be had as it came', async (context) => {
  const local = await pages(context)
  const page = await local.client().channels.messages.list(CHANNEL)
  const [first, second] = page.items
  assert.ok(first && second)
  assert.equal(first.createdAt, null)
  assert.deepEqual(rawJSON(first), { id: '0-0', createdAt: NO_TIME, surprise: 0 })
  assert.deepEqual(rawJSON(second), { id: '0-1', createdAt: '2025-01-01T00:00:00Z', surprise: 0 })
  assert.equal((rawJSON(page) as { endAt: string }).endAt, NO_TIME)
})

test('a circle of page tokens is an error', async (context) => {
  const local = await bird(context, (_, response) => answer(response, { results: [], nextPageToken: 'again' }))
  const all = async () => {
    for await (const message of local.client().channels.messages.list(CHANNEL)) {
      assert.fail(message.id)
    }
  }
  await assert.rejects(all, DecodeError)
  assert.equal(local.seen.length, 2)
})
