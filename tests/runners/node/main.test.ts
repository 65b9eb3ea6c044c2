// Replays every vector against the recording server (BIRDWIRE_RECORDER), each by its public method with literal arguments.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import './generated/index.js'
import { vectors, withImaginedValues } from './harness.js'

const recorder = process.env['BIRDWIRE_RECORDER']

async function ask<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(`${recorder}${path}`)
  return (await answer.json()) as Answer
}

const imagined = new Set(await ask<string[]>('/_imagined'))

describe('vectors', { concurrency: 16 }, () => {
  for (const { id, replay } of vectors) {
    test(id, async () => {
      let failure: unknown
      try {
        const once = () => replay({ baseUrl: `${recorder}/node/${id}`, maxRetries: 0 })
        await (imagined.has(id) ? withImaginedValues(once) : once())
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
