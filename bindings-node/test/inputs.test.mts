// tests/inputs: what a program without types can write, refused before anything is sent.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Client, InputError, rokt } from 'birdwire'

interface Case {
  name: string
  path: string[]
  query?: object
  body?: object
  csv?: { rows: object[] }
  error: { path: string; says?: string[]; nearest?: string }
}

const FOLDER = new URL('../inputs/', import.meta.url)
// Nothing listens there: a call that gets through fails otherwise.
const baseUrl = 'http://127.0.0.1:9'
const bird = new Client({ accessKey: 'key', workspaceId: '11111111-1111-4111-8111-111111111111', baseUrl })
const keys = { publicKey: 'rpub-test', secretKey: 'rsec-test', apiKey: 'test-api-key' }
const vendors: Record<string, object> = { rokt: new rokt.Client({ ...keys, baseUrl }) }

for (const name of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  const { operation, method, client, cases } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))
  for (const { name, path, query, body, csv, error: expected } of cases as Case[]) {
    test(`${operation}: ${name}`, async () => {
      const parts = String(method).split('.')
      const last = parts.pop() ?? ''
      const resource = parts.reduce((resource: any, part) => resource[part], client ? vendors[client.vendor] : bird)
      // A list, awaited, is its first page.
      const call = async () =>
        await resource[last](...path, ...[query, body, csv?.rows].filter((given) => given !== undefined))
      await assert.rejects(call, (error) => {
        assert.ok(error instanceof InputError, String(error))
        assert.equal(error.path, expected.path, String(error))
        assert.equal(error.delivery, 'neverSent')
        for (const text of expected.says ?? []) {
          assert.ok(error.message.includes(text), `${text}: ${error.message}`)
        }
        if (expected.nearest) {
          assert.ok(error.message.includes(`did you mean "${expected.nearest}"?`), error.message)
        } else if (expected.nearest === '') {
          assert.ok(!error.message.includes('did you mean'), error.message)
        }
        return true
      })
    })
  }
}
