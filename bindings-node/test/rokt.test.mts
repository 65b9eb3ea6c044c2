// Rokt's client: its keys, and long lists of any iterable.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test, type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { inspect } from 'node:util'
import { InputError, PermissionDeniedError, rokt } from 'birdwire'
import { bird, type Seen } from './bird.mjs'
import type { ServerResponse } from 'node:http'

const KEYS = { publicKey: 'rpub-test', secretKey: 'rsec-test', accountId: '123' }
const ACTION = { action: 'include', list: 'VIP' } as const

type Handler = (request: Seen, response: ServerResponse, nth: number) => void

const taken: Handler = (_, response) => response.writeHead(201).end('Created')

async function server(context: TestContext, handler: Handler = taken, options: rokt.ClientOptions = KEYS) {
  let nth = 0
  const local = await bird(context, (request, response) => handler(request, response, nth++))
  const client = new rokt.Client({ maxRetries: 0, ...options, baseUrl: local.url })
  const bodies = () => local.seen.map(({ body }) => JSON.parse(body) as { emails?: string[]; sha256s?: string[] })
  return { ...local, rokt: client, bodies }
}

function* addresses(count: number, wrong: number[] = []) {
  for (let n = 0; n < count; n++) {
    yield wrong.includes(n) ? ' ' : `user${n}@example.com`
  }
}

async function* slowly<Item>(items: Iterable<Item>) {
  for (const item of items) {
    await wait(1)
    yield item
  }
}

test('a plain import goes to its own host with its own keys', async (context) => {
  process.env['BIRD_ACCESS_KEY'] = 'of Bird'
  context.after(() => delete process.env['BIRD_ACCESS_KEY'])
  const local = await server(context)
  assert.equal(
    await local.rokt.customAudiences.importAudience({ email: 'a@example.com', action: 'exclude' }),
    undefined,
  )
  assert.equal(local.seen[0]?.url, '/v3/import/suppression')
  const basic = Buffer.from('rpub-test:rsec-test').toString('base64')
  assert.equal(local.seen[0]?.headers.authorization, `Basic ${basic}`)
  assert.deepEqual(local.bodies(), [{ email: 'a@example.com', action: 'exclude', accountId: '123' }])
})

test('the client shows its place and account, never a key', async (context) => {
  const local = await server(context)
  assert.deepEqual(local.rokt.toJSON(), { baseUrl: local.url, accountId: '123' })
  const shown = inspect(local.rokt, { depth: 9, showHidden: true }) + inspect(local.rokt.customAudiences, { depth: 9 })
  assert.match(shown, /^rokt\.Client \{ baseUrl/)
  assert.ok(!/rpub-test|rsec-test/.test(shown), shown)
})

test('missing keys are named', async (context) => {
  const wrong: [() => unknown, string][] = [
    [() => new rokt.Client(), 'publicKey'],
    [() => new rokt.Client({ publicKey: 'a' }), 'secretKey'],
    [() => new rokt.Client({ ...KEYS, accountId: ' ' }), 'accountId'],
    // @ts-expect-error
    [() => new rokt.Client({ ...KEYS, accesKey: 'x' }), 'accesKey'],
  ]
  for (const [make, path] of wrong) {
    assert.throws(make, (error) => error instanceof InputError && error.path === path)
  }
  const local = await server(context, taken, { apiKey: 'key', accountId: '123' })
  const call = local.rokt.customAudiences.importAudience({ email: 'a@example.com', action: 'include' })
  await assert.rejects(call, (error) => error instanceof InputError && error.path === 'publicKey')
  assert.equal(local.seen.length, 0)
  // A long list takes the endpoint that there is a key for.
  await local.rokt.customAudiences.importAll({ emails: addresses(1), ...ACTION })
  assert.equal(local.seen[0]?.url, '/api/1.0/import/suppression')
  assert.equal(local.seen[0]?.headers.authorization, 'key')
})

test('a long list of any iterable is split, and its bad entries are told', async (context) => {
  const wrong = [7, 150_000]
  for (const emails of [addresses(200_010, wrong), [...addresses(200_010, wrong)]]) {
    const local = await server(context)
    const told: rokt.ImportProgress[] = []
    const onProgress = (progress: rokt.ImportProgress) => void told.push(progress)
    const report = await local.rokt.customAudiences.importAll({ emails, ...ACTION, onProgress })
    const { chunks, ...counts } = report
    assert.deepEqual(counts, {
      version: 1,
      entries: 'emails',
      hash: false,
      action: 'include',
      list: 'VIP',
      accountId: '123',
      complete: true,
      read: 200_010,
      sent: 200_008,
      failed: 0,
      unsent: 0,
      refused: 2,
      refusedPositions: wrong,
    })
    assert.deepEqual(
      chunks.map(({ count, outcome }) => [count, outcome]),
      [
        [100_000, 'sent'],
        [100_000, 'sent'],
        [8, 'sent'],
      ],
    )
    assert.equal(local.bodies().flatMap(({ emails = [] }) => emails).length, 200_008)
    assert.ok(!JSON.stringify(report).includes('@example.com'))
    assert.deepEqual(told.at(-1), { read: 200_010, sent: 200_008, failed: 0 })
    assert.equal(told.length, 3)
  }
})

test('an async list, hashed on this side', async (context) => {
  const local = await server(context)
  const emails = slowly([' Hello@Example.com\n', 'b@example.com'])
  const report = await local.rokt.customAudiences.importAll({ emails, ...ACTION, hash: true })
  assert.equal(report.sent, 2)
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const sha256s = ['hello@example.com', 'b@example.com'].map(hash)
  assert.deepEqual(
    local.bodies().map((body) => body.sha256s),
    [sha256s],
  )
  const again = await server(context)
  await again.rokt.customAudiences.importAll({ sha256s: slowly(sha256s), ...ACTION })
  assert.deepEqual(
    again.bodies().map((body) => body.sha256s),
    [sha256s],
  )
})

test('a failed request does not stop the others, and a second import sends only that', async (context) => {
  const local = await server(context, (_, response, nth) => response.writeHead(nth === 1 ? 403 : 201).end())
  const audiences = local.rokt.customAudiences
  const report = await audiences.importAll({ emails: addresses(300_000), ...ACTION })
  assert.deepEqual([report.sent, report.failed], [200_000, 100_000])
  const failed = report.chunks.find(({ outcome }) => outcome === 'failed')
  assert.deepEqual([failed?.status, failed?.kind], [403, 'permissionDenied'])
  const kept = JSON.parse(JSON.stringify(report)) as rokt.ImportReport
  const second = await audiences.importAll({ emails: addresses(300_000), ...ACTION, resume: kept })
  assert.deepEqual([second.sent, second.failed, local.seen.length], [300_000, 0, 4])

  // Other entries than those of the report are refused, with where they begin to differ.
  const others = audiences.importAll({ emails: addresses(300_000, [5]), ...ACTION, resume: kept })
  await assert.rejects(others, (error) => {
    assert.ok(error instanceof InputError)
    assert.match(error.path ?? '', /^emails\[0-/)
    // What the earlier one did is not lost.
    assert.equal(rokt.reportOf(error)?.sent, 200_000)
    return true
  })
  const broken = audiences.importAll({ emails: [], ...ACTION, resume: {} as rokt.ImportReport })
  await assert.rejects(broken, (error) => error instanceof InputError && error.path === 'resume')
})

test('however it ends early, the report is on the error', async (context) => {
  const thrown = new Error('the list broke')
  const started = () => server(context, (_, response, nth) => void (nth === 0 && response.writeHead(201).end()))
  function* breaking() {
    yield* addresses(150_000)
    throw thrown
  }
  let local = await started()
  await assert.rejects(local.rokt.customAudiences.importAll({ emails: breaking(), ...ACTION }), (error) => {
    assert.equal(error, thrown)
    assert.equal(rokt.reportOf(error), (error as { report?: unknown }).report)
    assert.equal(rokt.reportOf(error)?.complete, false)
    return true
  })

  // By its signal, while the list is not there yet.
  local = await started()
  let closed = false
  async function* waiting() {
    try {
      yield* addresses(100_001)
      await wait(60_000, undefined, { ref: false, signal: controller.signal })
    } finally {
      closed = true
    }
  }
  const controller = new AbortController()
  const onProgress = () => controller.abort(new Error('enough'))
  const call = local.rokt.customAudiences.importAll(
    { emails: waiting(), ...ACTION, onProgress },
    { signal: controller.signal },
  )
  // The first request leaves when 100,000 entries are there, though the list has not ended.
  const poll = setInterval(() => local.seen.length > 0 && controller.abort(new Error('enough')), 20)
  await assert.rejects(call, /^Error: enough$/)
  clearInterval(poll)
  while (!closed) {
    await wait(5)
  }
  assert.equal(rokt.reportOf(controller.signal.reason)?.complete, false)

  // By what progress throws.
  local = await started()
  const failing = local.rokt.customAudiences.importAll({
    emails: addresses(100_001),
    ...ACTION,
    onProgress: () => {
      throw thrown
    },
  })
  await assert.rejects(failing, (error) => error === thrown && rokt.reportOf(error)?.sent === 100_000)

  // One that never began has none.
  const never = local.rokt.customAudiences.importAll({ emails: [], ...ACTION }, { signal: AbortSignal.abort() })
  await assert.rejects(never, (error) => rokt.reportOf(error) === undefined)
})

test('wrong arguments are named', async (context) => {
  const local = await server(context)
  const { customAudiences } = local.rokt
  const wrong: [object | null, string][] = [
    [null, ''],
    [{ ...ACTION }, ''],
    [{ ...ACTION, emails: [], sha256s: [] }, ''],
    [{ ...ACTION, emails: 'a@example.com' }, 'emails'],
    [{ ...ACTION, sha256s: 7 }, 'sha256s'],
    [{ ...ACTION, emails: ['a@example.com', 7] }, 'emails[1]'],
    [{ ...ACTION, sha256s: [], hash: true }, 'hash'],
    [{ emails: [], action: 'includ' }, 'body.action'],
    [{ ...ACTION, emails: [], lists: 'x' }, 'lists'],
  ]
  for (const [options, path] of wrong) {
    await assert.rejects(customAudiences.importAll(options as never), (error) => {
      assert.ok(error instanceof InputError, String(error))
      assert.equal(error.path, path, String(error))
      assert.ok(!error.message.includes('@example.com'))
      return true
    })
  }
  assert.equal(local.seen.length, 0)
})

test('an answer of no is an error of a plain call', async (context) => {
  const local = await server(context, (_, response) => response.writeHead(403).end('no a@example.com'))
  const call = local.rokt.customAudiences.importAudience({ email: 'a@example.com', action: 'include' })
  await assert.rejects(
    call,
    (error) => error instanceof PermissionDeniedError && !error.message.includes('@example.com'),
  )
})
