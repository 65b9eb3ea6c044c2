// tests/webhooks: what Bird posts to a server, and the ways in which frameworks hand it over.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { BirdError, InputError, WebhookSignatureError, rawJSON, webhooks } from 'birdwire'
import * as subpath from 'birdwire/webhooks'

interface Body {
  text?: string
  base64?: string
  prefix?: string
  repeat?: string
  times?: number
  suffix?: string
}

interface Refused {
  kind: string
  reason?: string
  path?: string
}

interface Delivery {
  name: string
  body: Body
  headers: Record<string, string>
  url: string
  signingKeys: string[]
  now: number
  toleranceSeconds?: number
  result: { event?: Record<string, unknown>; error?: Refused }
}

const KEY = 'a key of ours'
const URL_ = 'https://example.com/bird?a=1'
const MESSAGE =
  '{"service":"channels","event":"sms.inbound","payload":{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","status":"delivered"}}'

function cases<Case>(file: string): Case[] {
  return JSON.parse(readFileSync(new URL(`../webhooks/${file}.json`, import.meta.url), 'utf8')).cases
}

function bytes({ text, base64, prefix = '', repeat = '', times = 0, suffix = '' }: Body): Buffer {
  if (base64 !== undefined) {
    return Buffer.from(base64, 'base64')
  }
  return Buffer.from(text ?? prefix + repeat.repeat(times) + suffix)
}

/** The cases call a list of keys `signingKeys`; the one option here holds one or several. */
function assertRefused(call: () => unknown, expected: Refused): void {
  assert.throws(call, (error) => {
    assert.ok(error instanceof BirdError, String(error))
    assert.equal(error.kind, expected.kind)
    assert.equal(error.delivery, 'neverSent')
    if (expected.kind === 'webhookSignature') {
      assert.ok(error instanceof WebhookSignatureError)
      assert.equal(error.reason, expected.reason)
      assert.ok(!error.message.includes(KEY))
    }
    if (expected.path !== undefined) {
      assert.equal(error.path, expected.path.replace('signingKeys', 'signingKey'))
    }
    return true
  })
}

for (const file of ['verify', 'events']) {
  for (const delivery of cases<Delivery>(file)) {
    test(`${file}: ${delivery.name}`, () => {
      const { headers, url, signingKeys: signingKey, now, toleranceSeconds, result } = delivery
      const toleranceMs = toleranceSeconds === undefined ? undefined : toleranceSeconds * 1000
      const options = { body: bytes(delivery.body), headers, url, signingKey, now: now * 1000, toleranceMs }
      if (result.error !== undefined && result.error.kind !== 'decode') {
        assertRefused(() => webhooks.verify(options), result.error)
      } else {
        webhooks.verify(options)
      }
      if (result.error !== undefined) {
        assertRefused(() => webhooks.unwrap(options), result.error)
        return
      }
      const event = webhooks.unwrap(options)
      for (const [name, value] of Object.entries(result.event ?? {})) {
        // All but the names as it came: "no time" is null in the typed payload.
        const named = name === 'kind' || name === 'service' || name === 'event'
        const found = named ? event[name] : (rawJSON(event) as Record<string, unknown>)[name]
        assert.deepEqual(found, value, name)
      }
      assert.deepEqual(rawJSON(event), JSON.parse(bytes(delivery.body).toString()))
    })
  }
}

interface Signing {
  name: string
  body: Body
  url: string
  signingKey: string
  timestamp: number
  result: { headers?: Record<string, string>; error?: Refused }
}

for (const { name, body, url, signingKey, timestamp, result } of cases<Signing>('sign')) {
  test(`sign: ${name}`, () => {
    for (const moment of [timestamp * 1000, new Date(timestamp * 1000)]) {
      const sign = () => webhooks.sign({ body: bytes(body), url, signingKey, timestamp: moment })
      if (result.error) {
        assertRefused(sign, result.error)
      } else {
        assert.deepEqual(sign(), result.headers)
      }
    }
  })
}

interface Address {
  name: string
  target: string
  headers: Record<string, string>
  result: { url?: string; error?: Refused }
}

for (const { name, target, headers, result } of cases<Address>('urls')) {
  test(`urls: ${name}`, () => {
    if (result.error) {
      assertRefused(() => webhooks.publicUrl(target, headers), result.error)
    } else {
      assert.equal(webhooks.publicUrl(target, headers), result.url)
    }
  })
}

interface Repeated {
  name: string
  capacity?: number
  deliveries: { body: Body; key: string | null; first: boolean }[]
}

/** Signed by the case itself: these cases say nothing of signatures. */
function read(body: Buffer) {
  const headers = webhooks.sign({ body, url: URL_, signingKey: KEY })
  return webhooks.unwrap({ body, headers, url: URL_, signingKey: KEY })
}

for (const { name, capacity, deliveries } of cases<Repeated>('duplicates')) {
  test(`duplicates: ${name}`, () => {
    const duplicates = new webhooks.Duplicates(capacity)
    for (const { body, key, first } of deliveries) {
      const event = read(bytes(body))
      assert.equal(event.duplicateKey, key)
      assert.equal(duplicates.first(event), first)
    }
  })
}

test('a duplicate that is forgotten is taken again', () => {
  const duplicates = new webhooks.Duplicates()
  const event = read(Buffer.from(MESSAGE))
  assert.deepEqual([duplicates.first(event), duplicates.first(event)], [true, false])
  duplicates.forget(event)
  assert.deepEqual([duplicates.first(event), duplicates.first(event)], [true, false])
  for (const capacity of [-1, 1.5, NaN, 2 ** 32]) {
    assert.throws(() => new webhooks.Duplicates(capacity), InputError)
  }
})

test('headers in every form', async () => {
  const signed = webhooks.sign({ body: MESSAGE, url: URL_, signingKey: KEY })
  const pairs = Object.entries(signed)
  const forms = [
    signed,
    { host: undefined, cookie: ['a=1', 'b=2'], ...signed },
    Object.fromEntries(pairs.map(([name, value]) => [name.toUpperCase(), [value]])),
    new Headers(signed),
    new Map(pairs),
    pairs,
    new Map(pairs.map(([name, value]) => [name, [value]])),
    pairs.values(),
  ]
  for (const headers of forms) {
    webhooks.verify({ body: MESSAGE, headers, url: URL_, signingKey: KEY })
  }
  // Of several of one name the first counts.
  const wrong: [string, string][] = pairs.map(([name]) => [name, 'wrong'])
  webhooks.verify({ body: MESSAGE, headers: [...pairs, ...wrong], url: URL_, signingKey: KEY })
  assertRefused(() => webhooks.verify({ body: MESSAGE, headers: [...wrong, ...pairs], url: URL_, signingKey: KEY }), {
    kind: 'webhookSignature',
    reason: 'malformedTimestamp',
  })

  // And as Node itself hands them over.
  const server = createServer((request, response) => {
    webhooks.verify({ body: MESSAGE, headers: request.headers, url: URL_, signingKey: KEY })
    response.end(webhooks.publicUrl(request.url ?? '', request.headers))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/bird?a=1`, {
    headers: { ...signed, 'x-forwarded-proto': 'http' },
  })
  assert.equal(await answer.text(), `http://127.0.0.1:${port}/bird?a=1`)
  server.close()
})

test('a body in every form, a text only where it is exact', async () => {
  const text = MESSAGE.replace('delivered', 'zugestellt an Ünï 🐦')
  const whole = Buffer.from(text)
  const headers = webhooks.sign({ body: whole, url: URL_, signingKey: KEY })
  const request = () => new Response(whole)
  const apart = Uint8Array.from([7, ...whole, 7]).subarray(1, -1)
  for (const body of [
    whole,
    new Uint8Array(whole),
    apart,
    await request().arrayBuffer(),
    text,
    await request().text(),
  ]) {
    webhooks.verify({ body, headers, url: URL_, signingKey: KEY })
  }
  const half = { kind: 'input', path: 'body' }
  assertRefused(() => webhooks.verify({ body: `${text}\ud83d`, headers, url: URL_, signingKey: KEY }), half)
})

test('the message is typed, and what arrived stays', () => {
  const body = Buffer.from(MESSAGE.replace('}}', ',"createdAt":"0001-01-01T00:00:00Z","new":1},"more":2}'))
  const event = read(body)
  assert.equal(event.kind, 'message')
  assert.deepEqual(event.payload, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    status: 'delivered',
    createdAt: null,
    new: 1,
  })
  assert.deepEqual(rawJSON(event), JSON.parse(body.toString()))
})

test('a kind tells what the payload is', () => {
  // Compiled: every kind is named, and each has its own payload.
  const status = (event: webhooks.WebhookEvent): string | null | undefined => {
    switch (event.kind) {
      case 'message':
      case 'call':
        return event.payload.status
      case 'interaction':
        return event.payload.type
      case 'channel':
      case 'conversation':
      case 'endpoint':
      case 'brand':
      case 'campaign':
      case 'brandVetting':
      case 'tfnVerification':
        return event.payload.id
      case 'unknown':
        return typeof event.payload
    }
  }
  assert.equal(status(read(Buffer.from(MESSAGE))), 'delivered')
  const brand = MESSAGE.replace('channels', 'numbers').replace('sms.inbound', '10dlc.brand')
  assert.equal(status(read(Buffer.from(brand))), '96a0b5fa-a986-453d-be5c-3117f989f025')
})

test('an unknown event may hold anything', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  for (const payload of ['"text"', '[1]', deep]) {
    const event = read(Buffer.from(`{"service":"payments","event":"paid","payload":${payload}}`))
    assert.equal(event.kind, 'unknown')
    assert.equal(event.duplicateKey, null)
    assert.equal(typeof event.payload, payload === '"text"' ? 'string' : 'object')
  }
})

test('an event is plain data, and shows nothing of what a customer wrote', () => {
  const event = read(Buffer.from(MESSAGE))
  assert.equal(inspect(event), "WebhookEvent { kind: 'message', service: 'channels', event: 'sms.inbound' }")
  assert.deepEqual(Object.keys(event), ['kind', 'service', 'event', 'payload', 'duplicateKey'])
  assert.deepEqual(JSON.parse(JSON.stringify(event)), structuredClone(event))
})

test('a parsed body is refused, and the error says how to get the raw one', () => {
  const headers = webhooks.sign({ body: MESSAGE, url: URL_, signingKey: KEY })
  for (const body of [JSON.parse(MESSAGE), undefined, null, {}, 7]) {
    assert.throws(
      () => webhooks.unwrap({ body, headers, url: URL_, signingKey: KEY }),
      (error) => error instanceof InputError && error.path === 'body' && error.message.includes('express.raw('),
    )
  }
})

test('wrong arguments are named', () => {
  const headers = webhooks.sign({ body: MESSAGE, url: URL_, signingKey: KEY })
  const right = { body: MESSAGE, headers, url: URL_, signingKey: KEY }
  const wrong: [object | undefined, string][] = [
    [undefined, ''],
    [{ ...right, headers: null }, 'headers'],
    [{ ...right, headers: 'a: b' }, 'headers'],
    [{ ...right, headers: Object.entries(headers).flat() }, 'headers'],
    [{ ...right, headers: { host: 7 } }, 'headers.host'],
    [{ ...right, url: undefined }, 'url'],
    [{ ...right, signingKey: undefined }, 'signingKey'],
    [{ ...right, signingKey: [KEY, undefined] }, 'signingKey[1]'],
    [{ ...right, signingKey: [] }, 'signingKey'],
    [{ ...right, signingKey: '' }, 'signingKey[0]'],
    [{ ...right, toleranceMs: -1 }, 'toleranceMs'],
    [{ ...right, toleranceMs: Infinity }, 'toleranceMs'],
    [{ ...right, tolerance: 5 }, 'tolerance'],
    [{ ...right, now: new Date(NaN) }, 'now'],
    [{ ...right, now: 1e300 }, 'now'],
  ]
  for (const [options, path] of wrong) {
    assertRefused(() => webhooks.verify(options as typeof right), { kind: 'input', path })
  }
  assertRefused(() => webhooks.sign({ ...right, signingKey: ['a'] as unknown as string }), {
    kind: 'input',
    path: 'signingKey',
  })
  assertRefused(() => webhooks.publicUrl(undefined as unknown as string, {}), { kind: 'input', path: 'target' })
})

test('birdwire/webhooks is the same module, by import and by require', () => {
  assert.equal(subpath.unwrap, webhooks.unwrap)
  assert.equal(subpath.WebhookSignatureError, WebhookSignatureError)
  const required = createRequire(import.meta.url)('birdwire/webhooks')
  assert.equal(required.Duplicates, webhooks.Duplicates)
})

test('an import of birdwire/webhooks loads nothing native, and its use needs no environment', () => {
  const text = `
    const { sign } = await import('birdwire/webhooks')
    const loaded = () => process.report.getReport().sharedObjects.filter((file) => file.includes('birdwire')).length
    console.log(loaded())
    sign({ body: '', url: 'https://example.com', signingKey: 'k' })
    console.log(loaded())
  `
  const options = { cwd: import.meta.dirname, env: { PATH: process.env['PATH'] } }
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', text], options)
  assert.deepEqual(printed.toString().trim().split('\n'), ['0', '1'])
})
