import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { InputError, TimeoutError, type UploadOptions, type UploadSource } from 'birdwire'
import { bird, answer, CHANNEL, type Seen } from './bird.mjs'

const FILE = Buffer.from(Array.from({ length: 300_000 }, (_, n) => n % 251))
const MEDIA_URL = 'https://media.example/workspaces/w/channel-media/m'
const PNG = { contentType: 'image/png' }

/** A Bird that gives a place for a file, and the store that takes the file. */
async function store(context: TestContext, begins?: (request: IncomingMessage) => boolean) {
  const local = await bird(
    context,
    (request, response) => {
      if (request.url === '/store') {
        response.writeHead(204).end()
      } else {
        const uploadUrl = `http://${request.headers.host}/store`
        answer(response, { mediaUrl: MEDIA_URL, uploadUrl, uploadMethod: 'POST', uploadFormData: { key: 'a/b' } })
      }
    },
    begins && ((request) => request.url !== '/store' || begins(request)),
  )
  const { media } = local.client().channels
  const stored = () => local.seen.filter((request) => request.url === '/store')
  return { ...local, media, stored }
}

/** The form that came, as a server reads it. */
async function form(request: Seen | undefined) {
  assert.ok(request)
  const body = new Uint8Array(request.bytes)
  const fields = await new Response(body, { headers: request.headers as Record<string, string> }).formData()
  const file = fields.get('file')
  assert.ok(file instanceof File)
  return { key: fields.get('key'), name: file.name, type: file.type, bytes: Buffer.from(await file.arrayBuffer()) }
}

async function* pieces(size = 70_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < FILE.length; at += size) {
    yield FILE.subarray(at, at + size)
    await wait(1)
  }
}

function stream(): ReadableStream<Uint8Array> {
  const all = pieces()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await all.next()
      done ? controller.close() : controller.enqueue(value)
    },
  })
}

test('each kind of source', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'birdwire-'))
  context.after(() => rm(folder, { recursive: true }))
  const path = join(folder, 'picture one.png')
  await writeFile(path, FILE)
  const named = { name: 'picture one.png', type: 'image/png' }
  const plain = { name: 'file', type: 'image/png' }
  const sources: [string, UploadSource, UploadOptions, { name: string; type: string }][] = [
    ['path', path, {}, named],
    ['URL', pathToFileURL(path), {}, named],
    ['path with a name', path, { filename: 'other.gif' }, { name: 'other.gif', type: 'image/gif' }],
    ['bytes', FILE, PNG, plain],
    ['a part of other bytes', new Uint8Array(Buffer.concat([FILE, FILE]).buffer, 0, FILE.length), PNG, plain],
    ['Blob', new Blob([FILE], { type: 'image/png' }), {}, plain],
    ['File', new File([FILE], 'picture one.png', { type: 'image/png' }), {}, named],
    ['File, named otherwise', new File([FILE], 'x', { type: 'y/z' }), { ...PNG, filename: 'picture one.png' }, named],
    ['ReadableStream', stream(), PNG, plain],
    ['ReadableStream of a known length', stream(), { ...PNG, length: FILE.length }, plain],
    ['generator', pieces(), PNG, plain],
    ['generator of a known length', pieces(1_000), { filename: 'picture one.png', length: FILE.length }, named],
    ['stream of Node', createReadStream(path), PNG, plain],
    ['body of a Response', new Response(FILE).body!, PNG, plain],
  ]
  for (const [kind, source, about, expected] of sources) {
    const local = await store(context)
    assert.equal(await local.media.upload(source, about), MEDIA_URL, kind)
    const { bytes, ...came } = await form(local.stored()[0])
    assert.deepEqual(came, { key: 'a/b', ...expected }, kind)
    assert.ok(FILE.equals(bytes), kind)
    assert.equal(local.stored()[0]?.headers.authorization, undefined)
  }
})

test('for one channel', async (context) => {
  const local = await store(context)
  const options = { workspaceId: '22222222-2222-4222-8222-222222222222' }
  assert.equal(await local.media.uploadForChannel(CHANNEL, new Uint8Array(), PNG, options), MEDIA_URL)
  assert.equal(local.seen[0]?.url, `/workspaces/${options.workspaceId}/channels/${CHANNEL}/presigned-upload`)
  assert.equal((await form(local.stored()[0])).bytes.length, 0)
})

test('pieces are asked for when there is room for them', async (context) => {
  let reached = () => {}
  const begun = new Promise<void>((resolve) => (reached = resolve))
  const local = await store(context, () => (reached(), false))
  const controller = new AbortController()
  let asked = 0
  let closed = false
  async function* endless() {
    try {
      for (;;) {
        asked += 1
        yield new Uint8Array(1_000_000)
      }
    } finally {
      closed = true
    }
  }
  const about = { ...PNG, length: 1_000_000_000 }
  const call = local.media.upload(endless(), about, { signal: controller.signal })
  await begun
  // Until nothing moves: the store reads nothing, and the connection is full.
  for (let before = -1; before !== asked; await wait(100)) {
    before = asked
  }
  assert.ok(asked < 50, `${asked} pieces were asked for`)
  controller.abort(new Error('enough'))
  await assert.rejects(call, /^Error: enough$/)
  while (!closed) {
    await wait(5)
  }
})

test('an abort in the middle closes the connection and lets the stream go', async (context) => {
  let gone = () => {}
  const closed = new Promise<void>((resolve) => (gone = resolve))
  let wanted = () => {}
  const waits = new Promise<void>((resolve) => (wanted = resolve))
  const local = await store(context, (request) => (request.once('close', gone), true))
  const controller = new AbortController()
  let reason: unknown
  const halting = new ReadableStream<Uint8Array>({
    start: (source) => source.enqueue(FILE),
    // Its second piece never comes.
    pull: () => (wanted(), new Promise(() => {})),
    cancel: (why) => void (reason = why ?? 'given up'),
  })
  const about = { ...PNG, length: FILE.length * 2 }
  const call = local.media.upload(halting, about, { signal: controller.signal })
  await waits
  controller.abort()
  await assert.rejects(call, (error) => error === controller.signal.reason)
  await closed
  while (reason === undefined) {
    await wait(5)
  }
  assert.equal(local.stored().length, 0)
})

test('what a stream throws ends the upload as it is', async (context) => {
  const thrown = new Error('the disk is on fire')
  for (const length of [undefined, FILE.length * 2]) {
    const local = await store(context)
    async function* broken() {
      yield FILE
      throw thrown
    }
    await assert.rejects(local.media.upload(broken(), { ...PNG, length }), (error) => error === thrown)
    const wrong = new ReadableStream({ start: (source) => source.error(thrown) })
    await assert.rejects(local.media.upload(wrong, { ...PNG, length }), (error) => error === thrown)
    assert.equal(local.stored().length, 0)
  }
})

test('progress is told from nothing to all', async (context) => {
  for (const source of [() => FILE, pieces, stream]) {
    const local = await store(context)
    const told: [number, number][] = []
    const onProgress = (sent: number, total: number) => void told.push([sent, total])
    await local.media.upload(source(), { ...PNG, onProgress })
    assert.deepEqual(told[0], [0, FILE.length])
    assert.deepEqual(told.at(-1), [FILE.length, FILE.length])
    assert.ok(told.length > 2)
    assert.ok(told.every(([sent], index) => index === 0 || sent > (told[index - 1]?.[0] ?? 0)))
  }
})

test('what is thrown while progress is told ends the upload as it is', async (context) => {
  const thrown = new Error('no more')
  const failing = [
    () => {
      throw thrown
    },
    () => Promise.reject(thrown),
  ]
  for (const onProgress of failing) {
    const local = await store(context)
    await assert.rejects(local.media.upload(FILE, { ...PNG, onProgress }), (error) => error === thrown)
  }
})

test('a time limit holds for the whole of it', async (context) => {
  const local = await store(context, () => false)
  await assert.rejects(local.media.upload(FILE, PNG, { timeout: 200 }), TimeoutError)
})

test('wrong input is found before anything is sent', async (context) => {
  const local = await store(context)
  const untouched = stream()
  const wrong: [() => Promise<unknown>, string, RegExp][] = [
    [() => local.media.upload('/no/such/file.png'), 'file', /\/no\/such\/file.png/],
    [() => local.media.upload(tmpdir(), PNG), 'file', /directory/],
    [() => local.media.upload(new URL('https://example.com/x.png')), 'file', /file: URL/],
    // @ts-expect-error
    [() => local.media.upload(7), 'file', /must be a path/],
    // @ts-expect-error
    [() => local.media.upload(null), 'file', /must be a path/],
    [() => local.media.upload(FILE), 'contentType', /./],
    // @ts-expect-error
    [() => local.media.upload(FILE, { contentTyp: 'image/png' }), 'contentTyp', /./],
    [() => local.media.upload(untouched, { ...PNG, length: -1 }), 'length', /./],
    [() => local.media.upload(untouched, { ...PNG, length: NaN }), 'length', /NaN/],
    [() => local.media.uploadForChannel('no', untouched, { ...PNG, length: 1 }), 'path.channelId', /UUID/],
    [() => local.media.upload(createReadStream(import.meta.filename, 'utf8'), PNG), 'file', /Uint8Array.*string/],
  ]
  for (const [call, path, message] of wrong) {
    await assert.rejects(call, (error) => {
      assert.ok(error instanceof InputError, String(error))
      assert.equal(error.path, path)
      assert.match(error.message, message)
      assert.equal(error.delivery, 'neverSent')
      return true
    })
  }
  assert.equal(local.seen.length, 0)
  // A stream of which nothing was needed can still be used.
  assert.equal(untouched.locked, false)
  assert.equal(await local.media.upload(untouched, PNG), MEDIA_URL)
})

test('a stream that is not as long as it was said', async (context) => {
  for (const length of [FILE.length - 1, FILE.length + 1]) {
    const local = await store(context)
    await assert.rejects(local.media.upload(pieces(), { ...PNG, length }), InputError)
  }
})
