/** All items of an iterable of either kind. A signal ends the wait for one that does not come. */
export function collected<Item>(iterable: Iterable<Item> | AsyncIterable<Item>, signal?: AbortSignal): Promise<Item[]> {
  const steps = iteratorOf(iterable)
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal?.reason)
      letGo(steps)
    }
    if (signal?.aborted === true) {
      reject(signal.reason)
      return
    }
    signal?.addEventListener('abort', abort, { once: true })
    const items: Item[] = []
    const read = async () => {
      for (;;) {
        const pending = steps.next()
        // An iterable that is there as a whole is not waited for.
        const step = 'then' in pending ? await pending : pending
        if (step.done === true) {
          return items
        }
        items.push(step.value)
      }
    }
    read()
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', abort))
  })
}

export type Steps<Item> = Iterator<Item, unknown> | AsyncIterator<Item, unknown>

export function iteratorOf<Item>(iterable: Iterable<Item> | AsyncIterable<Item>): Steps<Item> {
  return Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]()
}

/** Tells an iterator that nobody reads on. How it takes that changes nothing any more. */
export function letGo(steps: Steps<unknown>): void {
  try {
    Promise.resolve(steps.return?.()).catch(() => {})
  } catch {
    // As above.
  }
}
