import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { InputError } from 'birdwire'
import { bird, MESSAGE } from './bird.mjs'

const FILE = Buffer.from(Array.from({ length: 300_000 }, (_, n) => n % 251))

async function file(context: TestContext) {
  const local = await bird(context, (request, response) => {
    if (request.url.startsWith('/elsewhere')) {
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': FILE.length })
      response.end(FILE)
    } else {
      response.writeHead(302, { location: '/elsewhere' }).end()
    }
  })
  return { local, media: await local.client().channels.messages.media.download(MESSAGE, 'a/b') }
}

test('a file in one piece', async (context) => {
  const { local, media } = await file(context)
  assert.equal(media.status, 200)
  assert.equal(media.contentType, 'image/png')
  assert.equal(media.contentLength, FILE.length)
  assert.equal(media.attempts, 2)
  assert.ok(FILE.equals(await media.bytes()))
  assert.equal(local.seen[1]?.headers.authorization, undefined)
  await assert.rejects(media.bytes(), InputError)
})

test('a file piece by piece, and as a stream', async (context) => {
  const pieces = []
  for await (const piece of (await file(context)).media) {
    pieces.push(piece)
  }
  assert.ok(FILE.equals(Buffer.concat(pieces)))
  const { media } = await file(context)
  assert.ok(FILE.equals(Buffer.from(await new Response(media.stream()).arrayBuffer())))
})

test('a file saved', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'birdwire-'))
  context.after(() => rm(folder, { recursive: true }))
  const { media } = await file(context)
  assert.equal(await media.saveTo(join(folder, 'image.png')), FILE.length)
  assert.ok(FILE.equals(await readFile(join(folder, 'image.png'))))
  assert.deepEqual(await readdir(folder), ['image.png'])
})

test('a file that nobody reads on lets its connection go', async (context) => {
  let closed = false
  const local = await bird(context, (_, response) => {
    response.writeHead(200)
    response.write('a piece')
    response.on('close', () => (closed = true))
  })
  for await (const piece of await local.client().channels.messages.media.download(MESSAGE, 'f')) {
    assert.equal(Buffer.from(piece).toString(), 'a piece')
    break
  }
  while (!closed) {
    await wait(5)
  }
})
