import { inputError } from './errors.js'

/**
 * A body as it came, before anything parsed it: a `Buffer` or other `Uint8Array`, an `ArrayBuffer`, or a text.
 *
 * A text stands for its UTF-8, as `await request.text()` gives it. It can make a genuine delivery fail where the bytes
 * were no clean UTF-8, and never a forged one pass, for what counts are the bytes that are signed.
 */
export type WebhookBody = Uint8Array | ArrayBuffer | string

/**
 * The headers of a request: `request.headers` of Node, Express or Fastify, a `Headers` of fetch, a `Map`, or pairs. Names
 * in any case; of several of one name the first counts.
 */
export type WebhookHeaders =
  | { readonly [name: string]: string | readonly string[] | undefined }
  | Iterable<readonly [name: string, value: string | readonly string[]]>

const PARSED =
  'must be the bytes as they came, and was parsed already, after which no signature can be checked. Read the raw body: ' +
  "in Express by express.raw({ type: '*/*' }) on this route, ahead of any express.json(); in Fastify by a content type " +
  "parser with parseAs: 'buffer'"

/** The bytes of a body. */
export function bytesOf(body: WebhookBody): Uint8Array {
  if (body instanceof Uint8Array) {
    return body
  }
  if (body instanceof ArrayBuffer) {
    return new Uint8Array(body)
  }
  if (typeof body !== 'string') {
    throw inputError('body', PARSED)
  }
  if (/\p{Surrogate}/u.test(body)) {
    // No UTF-8 becomes such a text, and writing one would put other bytes in its place.
    throw inputError('body', 'holds half of a sign, so it is no text that came as UTF-8: give the bytes instead')
  }
  return Buffer.from(body)
}

/** Headers as pairs, in their order. */
export function pairsOf(headers: WebhookHeaders): [string, string][] {
  if (typeof headers !== 'object' || headers === null) {
    throw inputError('headers', 'must be the headers of the request: an object by name, a Headers, a Map or pairs')
  }
  const entries: Iterable<unknown> = Symbol.iterator in headers ? headers : Object.entries(headers)
  const pairs: [string, string][] = []
  for (const entry of entries) {
    if (!Array.isArray(entry) || entry.length !== 2 || typeof entry[0] !== 'string') {
      throw inputError('headers', 'must hold pairs of a name and a value; pass request.headers, not request.rawHeaders')
    }
    const [name, value] = entry as [string, unknown]
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string') {
        pairs.push([name, one])
      } else if (one !== undefined) {
        throw inputError(`headers.${name}`, 'must be a text or a list of texts')
      }
    }
  }
  return pairs
}
