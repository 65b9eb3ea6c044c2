// examples/express and examples/fastify, as programs of their own on a socket.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { webhooks } from 'birdwire'

const EXAMPLES = join(import.meta.dirname, '..', 'examples')
const ID = '96a0b5fa-a986-453d-be5c-3117f989f025'
const PUBLIC = 'https://example.com/webhook/bird?tenant=1'
const SECRET = 'the new key'

function message(status: string): string {
  // Spaces and escapes that parsing and writing again would not keep.
  return `{ "service": "channels", "event": "sms.inbound", "payload": {"id":"${ID}", "status":"${status}", "n": 1.0} }`
}

for (const name of ['express', 'fastify']) {
  test(`${name} takes what is signed once, and nothing else`, { timeout: 30_000 }, async (context) => {
    const program = spawn(process.execPath, [join(EXAMPLES, name, 'server.js')], {
      env: { PATH: process.env['PATH'], BIRD_SIGNING_KEYS: `old,${SECRET}`, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    context.after(() => program.kill())
    const printed: string[] = []
    const refused: string[] = []
    const lines = createInterface(program.stdout)
    createInterface(program.stderr).on('line', (line) => refused.push(line))
    const [first] = await once(lines, 'line')
    lines.on('line', (line) => printed.push(line))
    const url = /^listening on (\S+)$/.exec(first)?.[1] ?? assert.fail(first)

    const post = async (body: string, headers: Record<string, string>, query = '?tenant=1') => {
      // Through a proxy, as a server on the internet is as a rule.
      const proxy = { 'x-forwarded-host': 'example.com', 'x-forwarded-proto': 'https' }
      const type = { 'content-type': 'application/json' }
      const answer = await fetch(url + query, { method: 'POST', body, headers: { ...type, ...proxy, ...headers } })
      return [answer.status, await answer.text()]
    }
    const signed = (body: string, signingKey = SECRET, timestamp?: number) =>
      webhooks.sign({ body, url: PUBLIC, signingKey, timestamp })

    const sent = message('sent')
    assert.deepEqual(await post(sent, signed(sent)), [200, ''])
    assert.deepEqual(await post(sent, signed(sent, 'old')), [200, '']) // a duplicate
    const read = message('read')
    assert.deepEqual(await post(read, signed(read, 'old')), [200, ''])

    assert.deepEqual(await post(sent.replace('sent', 'failed'), signed(sent)), [401, 'mismatch'])
    assert.deepEqual(await post(sent, signed(sent, 'other')), [401, 'mismatch'])
    assert.deepEqual(await post(sent, signed(sent), '?tenant=2'), [401, 'mismatch'])
    assert.deepEqual(await post(sent, {}), [401, 'missingSignature'])
    assert.deepEqual(await post(sent, signed(sent, SECRET, Date.now() - 2 * 86_400_000)), [401, 'tooOld'])
    assert.deepEqual(await post('[]', signed('[]')), [400, 'decode'])

    // An event of a kind that is never a duplicate, of a size that default limits refuse.
    const large = JSON.stringify({ service: 'payments', event: 'paid', payload: { text: 'x'.repeat(2_000_000) } })
    assert.deepEqual(await post(large, signed(large)), [200, ''])
    assert.deepEqual(printed, [`sms.inbound ${ID} sent`, `sms.inbound ${ID} read`, 'payments paid unknown'])
    assert.equal(refused.length, 6)
    assert.ok(
      refused.every((line) => line.startsWith('refused: ') && !line.includes(SECRET)),
      refused.join('\n'),
    )
  })
}
