// The local Bird of birdwire/testing: its life, its errors, and that each of its methods does what its name says.
import assert from 'node:assert/strict'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { AuthenticationError, ConnectionError, DecodeError, reply, ServerError, text, to, webhooks } from 'birdwire'
import { Sandbox, SandboxError, type SandboxOptions } from 'birdwire/testing'

const SOMEBODY = '+31612345678'
const HELLO = { receiver: to(SOMEBODY), body: text('Hello') }
const load = createRequire(import.meta.url)
const { version } = load('birdwire/package.json') as { version: string }
const REAL = (load('birdwire-sandbox') as { program: string }).program

async function sandbox(context: TestContext, options: SandboxOptions = { step: 0 }): Promise<Sandbox> {
  const started = await Sandbox.start(options)
  context.after(() => started.stop())
  return started
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = get(`${url}/_sandbox/health`, { agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
    asked.on('error', () => resolve(false))
  })
}

/** It may take a moment. */
async function assertEnds(url: string): Promise<void> {
  const until = Date.now() + 10_000
  while (await answers(url)) {
    assert.ok(Date.now() < until, 'it still runs')
    await wait(20)
  }
}

/** A program of its own beside this file, where the package is found. */
function program(source: string, environment: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function printed(child: ChildProcess): Promise<string> {
  let output = ''
  child.stdout?.on('data', (piece: Buffer) => (output += piece.toString()))
  await once(child, 'close')
  return output.trim()
}

function script(context: TestContext, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'birdwire-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'birdwire-sandbox')
  writeFileSync(path, `#!/bin/sh\n${source}\n`)
  chmodSync(path, 0o755)
  return path
}

/** Runs with these variables; `undefined` takes one away. */
function withEnvironment(context: TestContext, variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    const before = process.env[name]
    const set = (to: string | undefined) => {
      if (to === undefined) {
        delete process.env[name]
      } else {
        process.env[name] = to
      }
    }
    context.after(() => set(before))
    set(value)
  }
}

async function count(birdCloud: Sandbox): Promise<number> {
  let found = 0
  for await (const _ of birdCloud.client().channels.messages.listByWorkspace()) {
    found += 1
  }
  return found
}

test('it is there until it is stopped', async () => {
  const birdCloud = await Sandbox.start()
  const { url } = birdCloud
  const bird = birdCloud.client()
  const sent = await bird.channels.messages.send(birdCloud.channels.sms, HELLO)
  assert.equal((await bird.channels.messages.get(birdCloud.channels.sms, sent.id)).id, sent.id)
  assert.equal(await birdCloud.start(), birdCloud)
  assert.equal(birdCloud.url, url)
  await birdCloud.stop()
  await birdCloud.stop()
  assert.equal(await answers(url), false)
  assert.throws(() => birdCloud.url, /does not run/)
  await assert.rejects(birdCloud.requests(), SandboxError)
  await birdCloud.start()
  assert.ok(await answers(birdCloud.url))
  await birdCloud[Symbol.asyncDispose]()
})

test('starts and stops at once leave no program', async (context) => {
  const counted = script(context, `echo $$ >>"$0.pids"; exec "${REAL}" "$@"`)
  const birdCloud = new Sandbox({ program: counted })
  await Promise.all([birdCloud.start(), birdCloud.start()])
  await birdCloud.stop()
  const start = birdCloud.start()
  await birdCloud.stop()
  await start
  await Promise.all([birdCloud.start(), birdCloud.stop(), birdCloud.start()])
  assert.ok(await answers(birdCloud.url))
  await birdCloud.stop()
  const pids = readFileSync(`${counted}.pids`, 'utf8').trim().split('\n')
  assert.equal(pids.length, 4)
  for (const pid of pids) {
    assert.throws(() => process.kill(Number(pid), 0), /ESRCH/)
  }
})

test('a start that failed may be tried again', async (context) => {
  const changing = script(context, 'exit 3')
  const birdCloud = new Sandbox({ program: changing })
  await assert.rejects(birdCloud.start(), /exit code 3/)
  writeFileSync(changing, `#!/bin/sh\nexec "${REAL}" "$@"\n`)
  await birdCloud.start()
  await birdCloud.stop()
})

test('await using stops it', async () => {
  let url
  {
    await using birdCloud = await Sandbox.start()
    url = birdCloud.url
    assert.ok(await answers(url))
  }
  assert.equal(await answers(url), false)
})

test('many run side by side, each with its own data', async (context) => {
  const all = await Promise.all(Array.from({ length: 4 }, () => sandbox(context)))
  assert.equal(new Set(all.map(({ url }) => url)).size, 4)
  await all[0]?.inbound({ channel: 'sms', from: SOMEBODY, text: 'Hi' })
  assert.deepEqual(await Promise.all(all.map(count)), [1, 0, 0, 0])
})

test('a file keeps the data', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'birdwire-'))
  context.after(() => rmSync(folder, { recursive: true }))
  for (const expected of [1, 2]) {
    await using birdCloud = await Sandbox.start({ db: join(folder, 'messages.sqlite') })
    await birdCloud.inbound({ channel: 'sms', from: SOMEBODY, text: 'Hi' })
    assert.equal(await count(birdCloud), expected)
  }
})

const START = `
  const { Sandbox } = await import('birdwire/testing')
  const birdCloud = await Sandbox.start()
  console.log(birdCloud.url)
`

test('it ends when this process is killed', async () => {
  const child = program(`${START}; setTimeout(() => {}, 60_000)`)
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  const url = line.toString().trim()
  assert.ok(await answers(url))
  child.kill('SIGKILL')
  await assertEnds(url)
})

test('it keeps no program from ending, and ends with it', async () => {
  await assertEnds(await printed(program(START)))
})

test('proxies of the environment have no say', async () => {
  const nowhere = 'http://127.0.0.1:1'
  const source = `${START}
    await birdCloud.inbound({ channel: 'sms', from: '${SOMEBODY}', text: 'Hi' })
    console.log((await birdCloud.client().channels.messages.listByWorkspace()).items.length)`
  const variables = { HTTP_PROXY: nowhere, http_proxy: nowhere, ALL_PROXY: nowhere, NODE_USE_ENV_PROXY: '1' }
  assert.match(await printed(program(source, variables)), /\n1$/)
})

test('whoever does not use it does not load it', async () => {
  const source = `
    await import('birdwire')
    const { createRequire } = await import('node:module')
    const cache = Object.keys(createRequire(process.cwd() + '/x').cache)
    console.log(cache.length > 0, cache.some((file) => file.includes('testing')))`
  assert.equal(await printed(program(source)), 'true false')
})

test('the package of the program has this version, and npx runs it', async () => {
  assert.equal((load('birdwire-sandbox/package.json') as { version: string }).version, version)
  const bin = join(load.resolve('birdwire-sandbox/package.json'), '..', '..', '.bin', 'birdwire-sandbox')
  const child = spawn(bin, ['--version'], { stdio: ['ignore', 'pipe', 'inherit'] })
  assert.equal(await printed(child), `birdwire-sandbox ${version}`)

  // A signal to npx alone ends the program too.
  const running = spawn(bin, ['--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [line] = (await once(running.stdout, 'data')) as [Buffer]
  running.kill('SIGTERM')
  await assertEnds((JSON.parse(line.toString()) as { url: string }).url)
})

test('a program that is not there', async (context) => {
  const onPath = script(context, 'echo on the path >&2; exit 3')
  withEnvironment(context, { BIRDWIRE_SANDBOX_BINARY: '/not/there' })
  await assert.rejects(Sandbox.start(), /\/not\/there cannot be started: .*ENOENT/)
  // Far from any package, it says what to install.
  const bare = mkdtempSync(join(tmpdir(), 'birdwire-'))
  context.after(() => rmSync(bare, { recursive: true }))
  const from = load.resolve('birdwire/testing')
  const source = `
    const { createRequire, Module } = await import('node:module')
    const find = Module._resolveFilename
    Module._resolveFilename = (name, ...rest) => {
      if (name === 'birdwire-sandbox') throw new Error('not installed')
      return find(name, ...rest)
    }
    const { Sandbox } = createRequire(process.cwd() + '/x')(${JSON.stringify(from)})
    await Sandbox.start().catch(({ name, message }) => console.log(name, message))`
  const nothing = { BIRDWIRE_SANDBOX_BINARY: '', PATH: bare }
  assert.match(await printed(program(source, nothing)), /^SandboxError .*npm install --save-dev birdwire-sandbox/)
  const found = await printed(program(source, { ...nothing, PATH: join(onPath, '..') }))
  assert.equal(found, `SandboxError ${onPath} ended with exit code 3; it said:\non the path`)
})

test('a package without its program', async (context) => {
  const onPath = script(context, 'echo on the path >&2; exit 3')
  const folder = mkdtempSync(join(tmpdir(), 'birdwire-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const modules = join(folder, 'node_modules')
  for (const name of ['birdwire', 'birdwire-sandbox']) {
    cpSync(join(load.resolve(`${name}/package.json`), '..'), join(modules, name), { recursive: true })
  }
  const [bin, links] = [join(modules, 'birdwire-sandbox', 'bin.js'), join(modules, '.bin')]
  mkdirSync(links)
  symlinkSync(bin, join(links, 'birdwire-sandbox'))
  const missing = /the program of birdwire-sandbox is missing: .*npm install --include=optional/
  const source = `
    const { createRequire } = await import('node:module')
    const { Sandbox } = createRequire(${JSON.stringify(join(folder, 'x'))})('birdwire/testing')
    await Sandbox.start().catch(({ name, message, cause }) => console.log(name, message, 'because', cause?.message))`
  const nothing = { BIRDWIRE_SANDBOX_BINARY: '', PATH: links }
  const said = await printed(program(source, nothing))
  assert.match(said, /^SandboxError /)
  assert.match(said, missing)
  assert.match(said, /name the program in BIRDWIRE_SANDBOX_BINARY\) because the program/)
  const found = await printed(program(source, { ...nothing, PATH: [links, join(onPath, '..')].join(delimiter) }))
  assert.match(found, new RegExp(`^SandboxError ${onPath} ended with exit code 3; it said:\non the path`))

  const { status, stderr } = spawnSync(process.execPath, [bin], { encoding: 'utf8' })
  assert.equal(status, 1)
  assert.match(stderr, new RegExp(`^birdwire-sandbox: ${missing.source}\n$`))
})

test('what the program says is shown', async () => {
  await assert.rejects(
    Sandbox.start({ db: '/nowhere/at/all.sqlite' }),
    /exit code 1; it said:\n.*cannot open the database/,
  )
})

test('a program that says nothing is ended', async (context) => {
  const silent = script(context, 'echo $$ >"$0.pid"; echo busy >&2; exec sleep 60')
  const started = Date.now()
  const start = Sandbox.start({ program: silent, startTimeout: 500 })
  await assert.rejects(start, /did not start within 500 ms; it said:\nbusy/)
  assert.ok(Date.now() - started < 5_000)
  await wait(100)
  assert.throws(() => process.kill(Number(readFileSync(`${silent}.pid`, 'utf8')), 0), /ESRCH/)
})

test('a program that closes its output and lives on is ended', { timeout: 5_000 }, async (context) => {
  const mute = script(context, 'echo $$ >"$0.pid"; echo busy >&2; exec >&-; exec sleep 60')
  await assert.rejects(Sandbox.start({ program: mute, startTimeout: 500 }), /does not answer; it said:\nbusy/)
  await wait(100)
  assert.throws(() => process.kill(Number(readFileSync(`${mute}.pid`, 'utf8')), 0), /ESRCH/)
})

test('another program is no sandbox', async (context) => {
  await assert.rejects(Sandbox.start({ program: script(context, 'echo Hello; exec sleep 60') }), /is no sandbox: /)
})

test('a program that has ended', async (context) => {
  const wrapper = script(context, `echo $$ >"$0.pid"; exec "${REAL}" "$@"`)
  const birdCloud = await sandbox(context, { program: wrapper })
  process.kill(Number(readFileSync(`${wrapper}.pid`, 'utf8')), 'SIGKILL')
  await assert.rejects(birdCloud.requests(), /ended with SIGKILL/)
})

test('clients with keys, with tokens and from the environment', async (context) => {
  const birdCloud = await sandbox(context, { bearerTokens: ['a-user'] })
  assert.ok(await birdCloud.client({ bearerToken: 'a-user' }).currentUser.get())
  await assert.rejects(birdCloud.client({ accessKey: 'wrong' }).organizations.get(), AuthenticationError)
  withEnvironment(context, birdCloud.environment)
  const { Client } = await import('birdwire')
  await new Client().organizations.get()
  assert.ok((await birdCloud.requests()).at(-1)?.path.includes(birdCloud.organizationId))
  await birdCloud.roktClient().customAudiences.importAudience({ email: 'alice@example.com', action: 'include' })
  assert.equal((await birdCloud.requests()).at(-1)?.status, 201)
  const { inspect } = await import('node:util')
  assert.equal(inspect(birdCloud), `Sandbox { url: '${birdCloud.url}' }`)
  assert.ok(!JSON.stringify(birdCloud).includes(birdCloud.accessKey))
})

test('someone writes', async (context) => {
  const birdCloud = await sandbox(context)
  const { id } = await birdCloud.inbound({ channel: 'sms', from: SOMEBODY, text: 'Hi' })
  const message = await birdCloud.client().channels.messages.get(birdCloud.channels.sms, id)
  assert.equal(message.direction, 'incoming')
  const image = await birdCloud.inbound({ channel: 'whatsapp', from: SOMEBODY, image: true })
  assert.equal(image.body?.type, 'image')
  const refused = birdCloud.inbound({ channel: 'carrier-pigeon', from: SOMEBODY, text: 'Hi' })
  await assert.rejects(refused, (error: SandboxError) => error.status === 404 && /channel/.test(error.message))
})

test('what becomes of a message', async (context) => {
  const birdCloud = await sandbox(context)
  const { messages, contacts } = birdCloud.client().channels
  const { whatsapp } = birdCloud.channels
  const body = text('Coming?', { actions: [reply('Yes'), reply('No')] })
  const { id } = await messages.send(whatsapp, { receiver: to(SOMEBODY), body })
  assert.equal((await birdCloud.press(id, 1)).details, 'item_1_clicked')
  assert.equal((await birdCloud.interact(id, { type: 'read' })).type, 'read')
  assert.equal((await messages.interactions.list(whatsapp, id)).items.length, 2)
  await birdCloud.setStatus(id, 'delivery_failed', { reason: 'Gone', failure: { code: 15005 } })
  const failed = await messages.get(whatsapp, id)
  assert.deepEqual([failed.status, failed.reason, failed.failure?.code], ['delivery_failed', 'Gone', 15005])

  const contact = failed.receiver?.contacts?.[0]?.id ?? ''
  await birdCloud.setWindow(SOMEBODY, { expireAt: new Date('2030-01-01') })
  assert.equal(Date.parse((await contacts.get(whatsapp, contact)).serviceWindowExpireAt ?? ''), Date.UTC(2030))
  await birdCloud.setWindow(contact, { open: false })
  assert.equal((await contacts.get(whatsapp, contact)).serviceWindowExpireAt, null)

  await birdCloud.putFile(id, 'a b', Buffer.from('\0kept'), 'image/png')
  const media = await messages.media.download(id, 'a b')
  assert.deepEqual([media.contentType, (await media.bytes()).toString()], ['image/png', '\0kept'])
})

test('more channels', async (context) => {
  const birdCloud = await sandbox(context)
  const id = '44444444-0000-4000-8000-000000000001'
  await birdCloud.addChannel({ platform: 'sms', id, address: '+31600000000' })
  assert.equal((await birdCloud.client().channels.messages.send(id, HELLO)).channelId, id)
})

test('requests', async (context) => {
  const birdCloud = await sandbox(context)
  const bird = birdCloud.client()
  for (const _ of [1, 2, 3]) {
    await bird.organizations.get()
  }
  const [first, second, third] = await birdCloud.requests()
  assert.equal(first?.method, 'GET')
  assert.deepEqual(await birdCloud.requests({ after: second?.number ?? 0 }), [third])
  assert.deepEqual(await birdCloud.requests({ limit: 1 }), [third])
  await birdCloud.clearRequests()
  assert.deepEqual(await birdCloud.requests(), [])
})

test('time is a knob', async (context) => {
  const time = new Date('2030-01-01')
  const birdCloud = await sandbox(context, { paused: true, time, step: 10_000 })
  const { messages } = birdCloud.client().channels
  const { id } = await messages.send(birdCloud.channels.sms, HELLO)
  const status = async () => (await messages.get(birdCloud.channels.sms, id)).status
  assert.equal(Date.parse((await birdCloud.clock()).now), time.getTime())
  assert.equal(await status(), 'accepted')
  await birdCloud.advance(10_000)
  assert.equal(await status(), 'processing')
  const { now } = await birdCloud.advance('1h')
  assert.equal(Date.parse(now) - time.getTime(), 3_610_000)
  assert.equal(await status(), 'delivered')
  await birdCloud.setTime(new Date('2040-01-01'))
  assert.equal((await birdCloud.setSpeed(60)).speed, 60)
  assert.equal((await birdCloud.resume()).paused, false)
  assert.equal((await birdCloud.pause()).paused, true)
})

test('a seed gives the same ids', async (context) => {
  const [one, other] = await Promise.all([sandbox(context, { seed: 7 }), sandbox(context, { seed: 7 })])
  const written = { channel: 'sms', from: SOMEBODY, text: 'Hi' }
  assert.equal((await one?.inbound(written))?.id, (await other?.inbound(written))?.id)
})

test('faults', async (context) => {
  const birdCloud = await sandbox(context)
  const { organizations } = birdCloud.client({ maxRetries: 0 })
  const { id } = await birdCloud.fault(503, { operation: 'getOrganization', times: 1 })
  await assert.rejects(organizations.get(), ServerError)
  await organizations.get()
  assert.deepEqual(
    (await birdCloud.faults()).map((fault) => [fault.id, fault.fired]),
    [[id, 1]],
  )
  await birdCloud.clearFaults(id)
  await birdCloud.fault('invalidJson', { method: 'GET', times: 1 })
  await assert.rejects(organizations.get(), DecodeError)
  await birdCloud.fault({ kind: 'cut', afterBytes: 10 }, { path: '/organizations/*', after: 1 })
  await organizations.get()
  await assert.rejects(organizations.get(), ConnectionError)
  await birdCloud.clearFaults()
  await organizations.get()
  await assert.rejects(birdCloud.fault('tornado'), /kind/)
})

test('reset, snapshots and settings', async (context) => {
  const birdCloud = await sandbox(context)
  const hi = { channel: 'sms', from: SOMEBODY, text: 'Hi' }
  await birdCloud.inbound(hi)
  const snapshot = await birdCloud.snapshot()
  await birdCloud.inbound(hi)
  assert.equal(await count(birdCloud), 2)
  await birdCloud.restore(snapshot)
  assert.equal(await count(birdCloud), 1)
  await birdCloud.control('DELETE', `/snapshots/${snapshot}`)
  await assert.rejects(birdCloud.restore(snapshot), SandboxError)
  assert.equal((await birdCloud.settings({ listLag: 500 }))['listLag'], 500)
  await birdCloud.reset()
  assert.equal(await count(birdCloud), 0)
  assert.equal((await birdCloud.settings())['listLag'], 0)
})

test('records', async (context) => {
  const birdCloud = await sandbox(context)
  const id = '55555555-0000-4000-8000-000000000001'
  const { workspaceId, channels } = birdCloud
  const path = `/workspaces/${workspaceId}/channels/${channels.sms}/messages/${id}`
  await birdCloud.putRecord(path, { id, status: 'delivered' })
  const { messages } = birdCloud.client().channels
  assert.equal((await messages.get(channels.sms, id)).status, 'delivered')
  assert.equal((await birdCloud.record<{ status: string }>(path)).status, 'delivered')
  await birdCloud.deleteRecord(path)
  await assert.rejects(messages.get(channels.sms, id))
})

test('webhooks', async (context) => {
  const came: [body: Buffer, headers: webhooks.WebhookHeaders][] = []
  const server = createServer(async (request, response) => {
    const pieces = await request.toArray()
    came.push([Buffer.concat(pieces as Buffer[]), request.headers as webhooks.WebhookHeaders])
    response.writeHead(204).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => server.close())
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const birdCloud = await sandbox(context)
  const hi = { channel: 'sms', from: SOMEBODY, text: 'Hi' }
  const [url, signingKey, event] = [`${target}/bird`, 'a key', 'sms.inbound']
  const eventFilters = [{ key: 'channelId', value: birdCloud.channels.sms }]
  await birdCloud.subscribe({ event, url, signingKey, eventFilters, service: 'channels' })
  await birdCloud.inbound(hi)
  await birdCloud.advance('1s')
  const [[body, headers] = assert.fail()] = came
  assert.equal(webhooks.unwrap({ body, headers, url, signingKey }).event, event)
  const [delivery] = await birdCloud.deliveries()
  await birdCloud.retryDelivery(String(delivery?.['id']))
  assert.equal(came.length, 2)

  await birdCloud.reset()
  await birdCloud.forward({ 'https://app.example.com': target })
  const bird = birdCloud.client()
  await bird.webhookSubscriptions.create({
    service: 'channels',
    event,
    url: 'https://app.example.com/bird',
    signingKey,
  })
  await birdCloud.inbound(hi)
  await birdCloud.advance('1s')
  assert.equal(came.length, 3)
})
