import { inputError } from './errors.js'
import type { Source } from './feed.js'

/** Bytes that come piece by piece: a web stream, a stream of Node, an async generator. */
export type Pieces = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** Reads pieces one by one. `at` is the argument that gives them. */
export function reader(pieces: Pieces, at: string): Source<Uint8Array> {
  const [next, giveUp] = ways(pieces)
  // A source that came to its end, or failed, is not told that nobody reads on.
  let over = false
  return {
    async next() {
      let step: IteratorResult<unknown, unknown>
      try {
        step = await next()
      } catch (error) {
        over = true
        throw error
      }
      over = step.done === true
      if (over) {
        return undefined
      }
      if (!(step.value instanceof Uint8Array)) {
        throw inputError(at, `its pieces must be of Uint8Array, and one is of ${named(step.value)}`)
      }
      return step.value
    },
    close() {
      if (!over) {
        over = true
        // The call has ended already, and this changes nothing about how.
        giveUp().catch(() => {})
      }
    },
  }
}

type Ways = [next: () => Promise<IteratorResult<unknown, unknown>>, giveUp: () => Promise<unknown>]

function ways(pieces: Pieces): Ways {
  if (pieces instanceof ReadableStream) {
    // Not by its iterator, which could not be told while it waits for a piece.
    const stream = pieces.getReader()
    return [async () => (await stream.read()) as IteratorResult<unknown, unknown>, () => stream.cancel()]
  }
  const iterator = pieces[Symbol.asyncIterator]()
  return [() => iterator.next(), async () => iterator.return?.()]
}

function named(value: unknown): string {
  return typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : typeof value
}
