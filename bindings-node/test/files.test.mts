// Files in a form: where they come from, their progress, and how such a call ends early.
import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { InputError, type FormFile } from 'birdwire'
import { bird, answer, type Seen } from './bird.mjs'

const BYTES = Buffer.from(Array.from({ length: 200_000 }, (_, n) => n % 251))
const NAMED = { file: BYTES, filename: 'a.md' }
const DONE = { createdDocumentPaths: ['faq/a'], updatedDocumentPaths: [] }

/** A Bird that takes documents. */
async function store(context: TestContext) {
  const local = await bird(context, (_, response) => answer(response, DONE))
  return { ...local, folders: local.client().knowledgeBase.folders }
}

/** The files that came, as a server reads them. */
async function came(request: Seen | undefined) {
  assert.ok(request)
  const body = new Uint8Array(request.bytes)
  const fields = await new Response(body, { headers: request.headers as Record<string, string> }).formData()
  const files = fields.getAll('file').filter((file) => file instanceof File)
  assert.equal(files.length, fields.getAll('file').length)
  return Promise.all(files.map(async (file) => [file.name, file.type, Buffer.from(await file.arrayBuffer())] as const))
}

async function* pieces(size = 70_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < BYTES.length; at += size) {
    yield BYTES.subarray(at, at + size)
    await wait(1)
  }
}

test('files of every kind in one form, in their order', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'birdwire-'))
  context.after(() => rm(folder, { recursive: true }))
  const path = join(folder, 'guide one.md')
  await writeFile(path, BYTES)
  const local = await store(context)
  const files: FormFile[] = [
    path,
    pathToFileURL(path),
    { file: path, filename: 'other.txt', contentType: 'text/x-other' },
    { file: BYTES, contentType: 'a/b' },
    new File([BYTES], 'blob.md', { type: 'text/markdown' }),
    { file: pieces(), filename: 'stream.csv' },
    { file: createReadStream(path), filename: 'node.csv', length: BYTES.length },
    { file: new Response(BYTES).body!, contentType: 'image/png' },
  ]
  const made = await local.folders.importDocuments('faq/sub folder', files)
  assert.deepEqual(made, DONE)
  assert.match(local.seen[0]?.url ?? '', /\/content\/folders\/faq\/sub%20folder\/import$/)
  const found = await came(local.seen[0])
  assert.deepEqual(
    found.map(([name, type]) => [name, type]),
    [
      ['guide one.md', 'text/markdown'],
      ['guide one.md', 'text/markdown'],
      ['other.txt', 'text/x-other'],
      ['file', 'a/b'],
      ['blob.md', 'text/markdown'],
      ['stream.csv', 'text/csv'],
      ['node.csv', 'text/csv'],
      ['file', 'image/png'],
    ],
  )
  assert.ok(found.every(([, , bytes]) => BYTES.equals(bytes)))
})

test('one file needs no list', async (context) => {
  const local = await store(context)
  await local.folders.importDocuments('faq', NAMED)
  await local.folders.importDocuments('faq', new File([BYTES], 'b.md'))
  assert.deepEqual(
    (await Promise.all(local.seen.map(came))).map((files) => files.map(([name]) => name)),
    [['a.md'], ['b.md']],
  )
})

test('progress is told over all files', async (context) => {
  const local = await store(context)
  const told: [number, number][] = []
  const onProgress = (sent: number, total: number) => void told.push([sent, total])
  const file = { file: pieces(), filename: 'b.md', length: BYTES.length }
  const responses: number[] = []
  const onResponse = ({ status }: { status: number }) => void responses.push(status)
  await local.folders.importDocuments('faq', [NAMED, file], { onProgress, onResponse })
  assert.deepEqual(told[0], [0, BYTES.length * 2])
  assert.deepEqual(told.at(-1), [BYTES.length * 2, BYTES.length * 2])
  assert.ok(told.every(([sent], index) => index === 0 || sent > (told[index - 1]?.[0] ?? 0)))
  assert.deepEqual(responses, [200])
})

test('what a file or progress throws ends the call as it is, and the other files are let go', async (context) => {
  const local = await store(context)
  const thrown = new Error('the disk is on fire')
  let closed = 0
  async function* halting() {
    yield BYTES
    await new Promise(() => {})
  }
  async function* broken() {
    yield BYTES
    throw thrown
  }
  const length = BYTES.length * 2
  const long = {
    file: new ReadableStream({ pull: () => wait(1e6, undefined, { ref: false }), cancel: () => void closed++ }),
    length,
    filename: 'c.md',
  }
  const isThrown = (error: unknown) => error === thrown
  await assert.rejects(
    local.folders.importDocuments('faq', [{ file: broken(), filename: 'b.md', length }, long]),
    isThrown,
  )
  assert.equal(closed, 0) // never opened
  const onProgress = () => Promise.reject(thrown)
  await assert.rejects(
    local.folders.importDocuments('faq', [NAMED, { file: halting(), filename: 'b.md', length }], { onProgress }),
    isThrown,
  )
  const signal = AbortSignal.timeout(100)
  await assert.rejects(local.folders.importDocuments('faq', [long], { signal }), (error) => error === signal.reason)
  assert.equal(closed, 1)
  assert.equal(local.seen.length, 0)
})

test('wrong input is found before anything is sent', async (context) => {
  const local = await store(context)
  const { folders } = local
  const wrong: [() => Promise<unknown>, string, RegExp][] = [
    [() => folders.importDocuments('faq', []), 'body.file', /at least 1/],
    [() => folders.importDocuments('faq/../x', BYTES), 'path.contentPath', /./],
    [() => folders.importDocuments('faq', '/no/such/file.md'), 'body.file[0]', /\/no\/such\/file.md/],
    [() => folders.importDocuments('faq', [NAMED, { file: BYTES }]), 'body.file[1].contentType', /./],
    // @ts-expect-error
    [() => folders.importDocuments('faq', 7), 'files', /must be a path/],
    // @ts-expect-error
    [() => folders.importDocuments('faq', [NAMED, { name: 'x' }]), 'files[1]', /must be a path/],
    // @ts-expect-error
    [() => folders.importDocuments('faq', [NAMED, [NAMED]]), 'files', /list/],
    // @ts-expect-error
    [() => folders.importDocuments('faq', [NAMED, { file: BYTES, contentTyp: 'x' }]), 'body.file[1].contentTyp', /./],
    [
      () => folders.importDocuments('faq', { file: createReadStream(import.meta.filename, 'utf8'), filename: 'a.md' }),
      'files[0]',
      /Uint8Array/,
    ],
  ]
  for (const [call, path, message] of wrong) {
    await assert.rejects(
      call,
      (error) => {
        assert.ok(error instanceof InputError, `${path}: ${error}`)
        assert.equal(error.path, path)
        assert.match(error.message, message)
        return true
      },
      path,
    )
  }
  assert.equal(local.seen.length, 0)
})
