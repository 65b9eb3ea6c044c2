import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { bird, answer, CHANNEL, MESSAGE } from './bird.mjs'

test('an abort drops the request and ends the call in its reason', async (context) => {
  let close = () => {}
  const closed = new Promise<void>((resolve) => (close = resolve))
  const local = await bird(context, (_, response) => response.on('close', close))
  const controller = new AbortController()
  const call = local.client().channels.messages.get(CHANNEL, MESSAGE, { signal: controller.signal })
  while (local.seen.length === 0) {
    await wait(5)
  }
  const reason = new Error('enough')
  controller.abort(reason)
  await assert.rejects(call, reason)
  await closed
})

test('a signal that fired before sends nothing', async (context) => {
  const local = await bird(context, (_, response) => answer(response, { id: MESSAGE }))
  const call = local.client().channels.messages.get(CHANNEL, MESSAGE, { signal: AbortSignal.abort() })
  await assert.rejects(call, { name: 'AbortError' })
  assert.equal(local.seen.length, 0)
})

test('a signal may be used for many calls', async (context) => {
  const local = await bird(context, (_, response) => answer(response, { id: MESSAGE }))
  const { signal } = new AbortController()
  let listeners = 0
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (...parameters: Parameters<typeof add>) => ((listeners += 1), add(...parameters))
  signal.removeEventListener = (...parameters: Parameters<typeof remove>) => ((listeners -= 1), remove(...parameters))
  const client = local.client()
  await Promise.all(Array.from({ length: 20 }, () => client.channels.messages.get(CHANNEL, MESSAGE, { signal })))
  assert.equal(listeners, 0)
})

test('AbortSignal.timeout ends a call, and its own name is kept', async (context) => {
  const local = await bird(context, () => {})
  const call = local.client().channels.messages.get(CHANNEL, MESSAGE, { signal: AbortSignal.timeout(50) })
  await assert.rejects(call, { name: 'TimeoutError' })
})

test('an abort reaches a list and a file', async (context) => {
  const local = await bird(context, (request, response) => {
    if (request.url.includes('/media/')) {
      response.writeHead(200, { 'content-type': 'image/png' })
      response.write('half')
    } else if (request.url.includes('pageToken')) {
      response.on('close', () => closed.push('page'))
    } else {
      answer(response, { results: [{ id: MESSAGE }], nextPageToken: 'next' })
    }
    response.on('close', () => closed.push('answer'))
  })
  const closed: string[] = []
  const controller = new AbortController()
  const { messages } = local.client().channels
  const media = await messages.media.download(MESSAGE, 'file', {}, { signal: controller.signal })
  const items = (async () => {
    for await (const item of messages.list(CHANNEL, {}, { signal: controller.signal })) {
      assert.equal(item.id, MESSAGE)
    }
  })()
  const bytes = media.bytes()
  while (local.seen.length < 3) {
    await wait(5)
  }
  controller.abort()
  await assert.rejects(items, { name: 'AbortError' })
  await assert.rejects(bytes, { name: 'AbortError' })
  while (!closed.includes('page') || closed.length < 4) {
    await wait(5)
  }
})
