/** What arrived, for the values in which something became null that was not. */
const originals = new WeakMap<object, () => unknown>()

/**
 * Everything that arrived for an answer or an item of a list, as plain data.
 *
 * An answer is what arrived, unknown members and all, but for one thing: the API's `0001-01-01T00:00:00Z`, which means
 * no time, is null in it. Here it is as it came.
 */
export function rawJSON(value: object): unknown {
  const original = originals.get(value)
  return original === undefined ? value : original()
}

/** @internal */
export function remember(value: unknown, original: () => unknown): void {
  if (typeof value === 'object' && value !== null) {
    originals.set(value, original)
  }
}
