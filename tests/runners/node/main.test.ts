// Replays every vector against the recording server (BIRDWIRE_RECORDER), each by its public method with literal arguments.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Client } from 'birdwire'
import './generated/index.js'
import { vectors } from './harness.js'

const recorder = process.env['BIRDWIRE_RECORDER']
const DEFAULTS = {
  accessKey: 'test-access-key',
  workspaceId: '11111111-1111-4111-8111-111111111111',
  organizationId: '22222222-2222-4222-8222-222222222222',
  maxRetries: 0,
}

async function ask<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(`${recorder}${path}`)
  return (await answer.json()) as Answer
}

describe('vectors', { concurrency: 16 }, () => {
  for (const { id, options, body } of vectors) {
    test(id, async () => {
      // One credential in place of another, never both.
      const { accessKey, ...others } = DEFAULTS
      const credential = options.bearerToken === undefined ? { accessKey } : {}
      const bird = new Client({ ...others, ...credential, baseUrl: `${recorder}/node/${id}`, ...options })
      let failure: unknown
      try {
        await body(bird)
      } catch (error) {
        failure = error
      }
      const passed = failure === undefined ? 1 : 0
      const { problems } = await ask<{ problems: string[] }>(`/_verify/node/${id}?passed=${passed}`)
      if (failure !== undefined) {
        throw failure
      }
      assert.deepEqual(problems, [])
    })
  }
})

test('there is a test for each vector', async () => {
  const { total } = await ask<{ total: number }>('/_counts')
  assert.equal(vectors.length, total)
})
