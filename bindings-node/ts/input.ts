import { inputError } from './errors.js'
import { native } from './native.js'
import type { CallOptions } from './options.js'

/** What a method takes beside the path. @internal */
export interface Input {
  query?: object | undefined
  body?: object | undefined
}

/**
 * Marks a value that is sent as it is, unchecked: for what the API knows and this version does not.
 *
 * ```ts
 * await bird.channels.messages.send(channelId, { receiver, body: raw({ type: 'hologram', hologram: {} }) })
 * ```
 */
// It stands in for a value of any type, which is its purpose.
export function raw(value: unknown): any {
  return { [native().rawKey()]: value }
}

/** The JSON text of a call. @internal */
export function written(input: object): string {
  try {
    return JSON.stringify(input, checked)
  } catch (cause) {
    throw cause instanceof Error && cause.name === 'InputError'
      ? cause
      : inputError('', 'cannot be written as JSON', cause)
  }
}

/** The options that the native part takes. @internal */
export function plain(options: CallOptions | undefined): Omit<CallOptions, 'signal' | 'onResponse'> | undefined {
  if (options === undefined) {
    return undefined
  }
  const { signal, onResponse, ...rest } = options
  return rest
}

/** JSON writes NaN as null, which in a PATCH would clear a member. */
function checked(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw inputError(key, `${value} cannot be written as JSON`)
  }
  return value
}
