// Lines of CSV: where they come from; and waiting for what becomes of them.
import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { InputError, TimeoutError } from 'birdwire'
import { bird, answer } from './bird.mjs'

const BULK = '875cd425-d62d-4d16-b3af-61dafe71ea2d'
const TEXT = 'a@example.com,allow\n"b, c@example.com",reject\n'
const ROWS = [
  { value: 'a@example.com', type: 'allow' },
  { value: 'b, c@example.com', type: 'reject' },
]
const PAIRS = [
  ['a@example.com', 'allow'],
  ['b, c@example.com', 'reject'],
] as const

/** A Bird that takes bulks, and whose answers to questions go through `states`. */
async function rules(context: TestContext, states: string[] = []) {
  let asked = 0
  const local = await bird(context, (request, response) => {
    const status = request.method === 'GET' ? (states[Math.min(asked++, states.length - 1)] ?? null) : 'pending'
    answer(response, { bulkId: BULK, status }, request.method === 'GET' ? 200 : 202)
  })
  return { ...local, rules: local.client().conversations.allowBlockRules }
}

async function* slowly<Item>(items: Iterable<Item>) {
  for (const item of items) {
    await wait(1)
    yield item
  }
}

test('lines from every kind of source', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'birdwire-'))
  context.after(() => rm(folder, { recursive: true }))
  const path = join(folder, 'rules.csv')
  await writeFile(path, TEXT)
  const local = await rules(context)
  const add = local.rules.addInBulk.bind(local.rules)
  const calls = [
    () => add(path),
    () => add(pathToFileURL(path)),
    () => add(Buffer.from(TEXT)),
    () => add(ROWS),
    () => add(PAIRS),
    () => add([ROWS[0]!, PAIRS[1]]),
    () => add(new Map(PAIRS)),
    () => add(new Set(ROWS).values()),
    () => add(slowly(ROWS)),
    () => add(slowly(PAIRS)),
    () => add(new ReadableStream({ start: (rows) => (ROWS.forEach((row) => rows.enqueue(row)), rows.close()) })),
  ]
  for (const call of calls) {
    assert.equal((await call()).bulkId, BULK)
  }
  assert.equal(local.seen.length, calls.length)
  for (const { body, headers } of local.seen) {
    assert.equal(body, TEXT)
    assert.equal(headers['content-type'], 'text/csv')
  }
})

test('a wrong line is found before anything is sent', async (context) => {
  const local = await rules(context)
  const add = local.rules.addInBulk.bind(local.rules)
  const wrong: [() => Promise<unknown>, string, RegExp][] = [
    [() => add([]), 'lines', /./],
    [() => add([...ROWS, { value: 'x', type: 'alow' }]), 'lines[2].type', /"allow"/],
    [() => add([['x', 'block']]), 'lines[0].type', /./],
    [() => add(Buffer.from('a@example.com,allow\nb@example.com\n')), 'lines[1]', /./],
    // @ts-expect-error
    [() => add([{ valu: 'x', type: 'allow' }]), 'lines[0].valu', /"value"/],
    // @ts-expect-error
    [() => add([['x']]), 'lines[0]', /./],
    // @ts-expect-error
    [() => add(['x,allow']), 'lines[0]', /./],
    [() => add('a@example.com,allow\n'), 'lines', /a@example.com,allow/], // a path
    [() => add(new URL('https://example.com/rules.csv')), 'rows', /file: URL/],
    // @ts-expect-error
    [() => add(7), 'rows', /must be a path/],
    // @ts-expect-error
    [() => add({ value: 'x', type: 'allow' }), 'rows', /iterable/],
    [() => add(createReadStream(import.meta.filename) as never), 'rows', /bytes and not rows/],
  ]
  for (const [call, path, message] of wrong) {
    await assert.rejects(call, (error) => {
      assert.ok(error instanceof InputError, String(error))
      assert.equal(error.path, path, String(error))
      assert.match(error.message, message)
      return true
    })
  }
  assert.equal(local.seen.length, 0)
})

test('what the rows throw ends the call as it is, and an abort does not wait for them', async (context) => {
  const local = await rules(context)
  const thrown = new Error('no more')
  let closed = false
  const rows = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise<never>(() => {}),
      return: async () => ((closed = true), { done: true as const, value: undefined }),
    }),
  }
  async function* broken() {
    yield ROWS[0]!
    throw thrown
  }
  await assert.rejects(local.rules.addInBulk(broken()), (error) => error === thrown)
  const controller = new AbortController()
  const call = local.rules.addInBulk(rows, { signal: controller.signal })
  controller.abort()
  await assert.rejects(call, (error) => error === controller.signal.reason)
  assert.ok(closed)
  await assert.rejects(local.rules.addInBulk(ROWS, { signal: controller.signal }), { name: 'AbortError' })
  assert.equal(local.seen.length, 0)
})

test('waiting asks until the job is done', async (context) => {
  const local = await rules(context, ['pending', 'in_progress', 'something new', 'failed'])
  const statuses: number[] = []
  const options = { pollInterval: 20, onResponse: ({ status }: { status: number }) => void statuses.push(status) }
  const begun = performance.now()
  const last = await local.rules.wait(BULK, options)
  assert.equal(last.status, 'failed')
  assert.equal(local.seen.length, 4)
  assert.ok(performance.now() - begun >= 60)
  assert.deepEqual(statuses, [200])
})

test('waiting ends in its own limit, or by its signal', async (context) => {
  const local = await rules(context, ['pending'])
  await assert.rejects(local.rules.wait(BULK, { timeout: 100, pollInterval: 10 }), (error) => {
    assert.ok(error instanceof TimeoutError)
    assert.match(error.message, /pending/)
    assert.equal(error.operation, 'conversations.allowBlockRules.wait')
    return true
  })
  const signal = AbortSignal.timeout(50)
  await assert.rejects(local.rules.wait(BULK, { signal, pollInterval: 10 }), (error) => error === signal.reason)
  const asked = local.seen.length
  await wait(60)
  assert.ok(local.seen.length <= asked + 1)
  await assert.rejects(local.rules.wait(BULK, { pollInterval: -1 }), (error) => {
    return error instanceof InputError && error.path === 'options.pollInterval'
  })
})
