import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import {
  ApiError,
  BirdError,
  Client,
  ConnectionError,
  InputError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  to,
  type ClientOptions,
} from 'birdwire'
import { bird, answer, CHANNEL, MESSAGE } from './bird.mjs'

async function caught<Kind extends BirdError>(
  call: Promise<unknown>,
  kind: abstract new (...parameters: never[]) => Kind,
): Promise<Kind> {
  const error = await call.then(
    () => assert.fail('no error'),
    (error: unknown) => error,
  )
  assert.ok(error instanceof kind, String(error))
  return error
}

test('an error says everything that is known', async (context) => {
  const local = await bird(context, (_, response) => {
    response.setHeader('x-request-id', 'r-1')
    answer(response, { code: 'ResourceNotFound', message: 'no such message' }, 404)
  })
  async function getsIt() {
    return await local.client().channels.messages.get(CHANNEL, MESSAGE)
  }
  const error = await caught(getsIt(), NotFoundError)
  assert.ok(error instanceof ApiError && error instanceof BirdError && error instanceof Error)
  assert.equal(error.name, 'NotFoundError')
  assert.equal(error.kind, 'notFound')
  assert.equal(error.delivery, 'answered')
  assert.equal(error.status, 404)
  assert.equal(error.code, 'ResourceNotFound')
  assert.equal(error.reason, 'no such message')
  assert.equal(error.operation, 'channels.messages.get')
  assert.equal(error.attempts, 1)
  assert.equal(error.requestId, 'r-1')
  assert.equal(error.headers['content-type'], 'application/json')
  assert.deepEqual(JSON.parse(error.body ?? ''), { code: 'ResourceNotFound', message: 'no such message' })
  assert.match(error.message, /^channels\.messages\.get: 404 ResourceNotFound: no such message/)
  assert.match(error.stack ?? '', /at async getsIt/)
  // What a customer wrote does not end up in a log by itself.
  assert.doesNotMatch(inspect(error), /body/)
})

test('waiting times are in milliseconds', async (context) => {
  const local = await bird(context, (_, response) => {
    response.setHeader('retry-after', '7')
    answer(response, {}, 429)
  })
  const error = await caught(local.client().channels.messages.get(CHANNEL, MESSAGE), RateLimitError)
  assert.equal(error.retryAfter, 7000)
})

test('a connection that fails has its cause', async () => {
  const client = new Client({ accessKey: 'k', baseUrl: 'http://127.0.0.1:9', workspaceId: CHANNEL, maxRetries: 0 })
  const error = await caught(
    client.channels.messages.send(CHANNEL, { receiver: to('+31'), body: null, template: {} }),
    ConnectionError,
  )
  assert.equal(error.delivery, 'neverSent')
  assert.ok(error.cause instanceof Error)
})

test('a write without an answer may have been sent', async (context) => {
  const local = await bird(context, () => {})
  const call = local.client().organizations.update({ name: 'n' }, { organizationId: 'o', timeout: 100 })
  const error = await caught(call, TimeoutError)
  assert.equal(error.delivery, 'maybeSent')
})

test('a server that fails', async (context) => {
  const local = await bird(context, (_, response) => answer(response, 'oh', 500))
  const error = await caught(local.client().request('GET', '/x'), ServerError)
  assert.equal(error.status, 500)
  assert.equal(error.operation, null)
})

test('a client that cannot be made throws at once', () => {
  assert.throws(() => new Client({ accessKey: 'a', bearerToken: 'b' }), InputError)
  assert.throws(() => new Client({ accessKey: 'a', baseUrl: 'http://example.com' }), /plain http/)
  // @ts-expect-error
  assert.throws(() => new Client({ acessKey: 'a' }), /acessKey/)
})

test('wrong options are named as they are written here', async (context) => {
  const wrong: [ClientOptions, string][] = [
    [{ accessKey: 'a', bearerToken: 'b' }, 'accessKey'],
    [{ accessKey: 'two words' }, 'accessKey'],
    [{ bearerToken: '' }, 'bearerToken'],
    [{ accessKey: 'a', baseUrl: 'ftp://example.com' }, 'baseUrl'],
    [{ accessKey: 'a', attemptTimeout: 0 }, 'attemptTimeout'],
    [{ accessKey: 'a', idleTimeout: -1 }, 'idleTimeout'],
    [{ accessKey: 'a', ca: 'no certificate' }, 'ca'],
    [{ accessKey: 'a', userAgentSuffix: 'a\nb' }, 'userAgentSuffix'],
  ]
  for (const [options, path] of wrong) {
    assert.throws(
      () => new Client(options),
      (error) => {
        assert.ok(error instanceof InputError, String(error))
        assert.equal(error.path, path)
        assert.ok(error.message.startsWith(`${path}: `), error.message)
        return true
      },
    )
  }
  const local = await bird(context, (_, response) => answer(response, {}))
  const call = local.client().channels.messages.get(CHANNEL, MESSAGE, { attemptTimeout: 0 })
  assert.equal((await caught(call, InputError)).path, 'options.attemptTimeout')
})
