// What happens around a program: other threads, its end, its environment.
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { bird, answer, CHANNEL, MESSAGE, WORKSPACE } from './bird.mjs'

const run = promisify(execFile)

/** A program of its own beside this file, where the package is found. */
function program(text: string, environment: NodeJS.ProcessEnv = {}) {
  const options = { cwd: import.meta.dirname, env: { ...process.env, ...environment }, timeout: 20_000 }
  return run(process.execPath, ['--input-type=module', '--eval', text], options)
}

const GET = `
  const { Client } = await import('birdwire')
  const message = await new Client().channels.messages.get('${CHANNEL}', '${MESSAGE}')
  console.log(message.id)
`

function environment(url: string): NodeJS.ProcessEnv {
  return { BIRD_BASE_URL: url, BIRD_ACCESS_KEY: 'from-environment', BIRD_WORKSPACE_ID: WORKSPACE }
}

test('a program ends by itself when its calls are done', async (context) => {
  const local = await bird(context, (_, response) => answer(response, { id: MESSAGE }))
  const { stdout } = await program(GET, environment(local.url))
  assert.equal(stdout.trim(), MESSAGE)
  assert.equal(local.seen[0]?.headers.authorization, 'AccessKey from-environment')
})

test('a program does not end while a call is out', async (context) => {
  const local = await bird(context, (_, response) => setTimeout(() => answer(response, { id: MESSAGE }), 300))
  const text = GET.replace('const message = await', 'const pending =').replace(
    'console.log(message.id)',
    'pending.then(({ id }) => console.log(id))',
  )
  const { stdout } = await program(text, environment(local.url))
  assert.equal(stdout.trim(), MESSAGE)
})

test('a program may stop in the middle of calls', async (context) => {
  const local = await bird(context, () => {})
  const text = `${GET.replace('await new', 'new')}; setTimeout(() => process.exit(0), 200)`.replace(
    'console.log(message.id)',
    '',
  )
  await program(text, environment(local.url))
})

test('an import loads nothing native', async () => {
  const { stdout } = await program(`
    await import('birdwire')
    console.log(process.report.getReport().sharedObjects.filter((file) => file.includes('birdwire')).length)
  `)
  assert.equal(stdout.trim(), '0')
})

test('worker threads make calls, and may be ended in the middle of them', async (context) => {
  const local = await bird(context, (request, response) => {
    if (request.url.endsWith('/hangs')) {
      response.on('close', () => (closed += 1))
    } else {
      answer(response, { id: MESSAGE })
    }
  })
  let closed = 0
  const text = `
    const { parentPort } = require('node:worker_threads')
    const { Client } = require('birdwire')
    const bird = new Client({ accessKey: 'k', workspaceId: '${WORKSPACE}', baseUrl: '${local.url}' })
    bird.channels.messages.get('${CHANNEL}', '${MESSAGE}').then(({ id }) => {
      parentPort.postMessage(id)
      bird.request('GET', '/hangs')
    })
  `
  const start = () => new Worker(text, { eval: true, stdout: true })
  const workers = Array.from({ length: 8 }, start)
  for (const [id] of await Promise.all(workers.map((worker) => once(worker, 'message')))) {
    assert.equal(id, MESSAGE)
  }
  while (local.seen.length < 16) {
    await wait(5)
  }
  await Promise.all(workers.map((worker) => worker.terminate()))
  while (closed < 8) {
    await wait(5)
  }
})

test('NODE_EXTRA_CA_CERTS is trusted', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'birdwire-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...[
      '-addext',
      'basicConstraints=critical,CA:FALSE',
      '-addext',
      'subjectAltName=DNS:localhost,IP:127.0.0.1',
      '-keyout',
      key,
      '-out',
      cert,
    ],
  ])
  if (made.error) {
    context.skip('openssl is not installed')
    return
  }
  const options = { key: readFileSync(key), cert: readFileSync(cert) }
  const server = createServer(options, (_, response) => answer(response, { id: MESSAGE }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => server.close())
  const url = `https://localhost:${(server.address() as AddressInfo).port}`
  const { stdout } = await program(GET, { ...environment(url), NODE_EXTRA_CA_CERTS: cert })
  assert.equal(stdout.trim(), MESSAGE)
  await assert.rejects(program(GET, environment(url)), /ConnectionError/)
})
