import { inputError, translated } from './errors.js'
import { discreet } from './event.js'
import type { WebhookEvent } from './generated/webhooks.js'
import { written } from './input.js'
import { native, type NativeDuplicates } from './native.js'
import { remember } from './rawjson.js'
import { bytesOf, pairsOf, type WebhookBody, type WebhookHeaders } from './received.js'

export type { WebhookReason } from './errors.js'
export { WebhookSignatureError } from './errors.js'
export type { Webhook } from './event.js'
export type * from './generated/webhooks.js'
export type { WebhookBody, WebhookHeaders } from './received.js'

/** A delivery, and how it is checked. */
export interface VerifyOptions {
  /** The raw body, before anything parsed it. */
  body: WebhookBody
  /** The headers that came with it. */
  headers: WebhookHeaders
  /** The full public URL that the subscription names, with its query; `publicUrl` rebuilds it behind a proxy. */
  url: string
  /** The signing key of the subscription; or several, while one is changed for another. */
  signingKey: string | readonly string[]
  /** How far the timestamp may lie from now, before or after it, in milliseconds: 86,400,000 (a day) when left out. */
  toleranceMs?: number | undefined
  /** The time to compare with, for tests, as a `Date` or in milliseconds since 1970. */
  now?: Date | number | undefined
}

/** What is signed, as Bird would. */
export interface SignOptions {
  body: WebhookBody
  url: string
  signingKey: string
  /** When it is signed: now, when left out. A `Date`, or milliseconds since 1970. */
  timestamp?: Date | number | undefined
}

/**
 * Says whether a delivery is from Bird, and throws when it is not. It needs no client, no access key and no network.
 *
 * Bird repeats a delivery for 8 hours with its first timestamp, so `toleranceMs` should not go below that.
 *
 * ```ts
 * const url = webhooks.publicUrl(request.originalUrl, request.headers)
 * webhooks.verify({ body: request.body, headers: request.headers, url, signingKey })
 * ```
 *
 * @throws WebhookSignatureError - whose `reason` says why the delivery is refused.
 * @throws InputError - when the call itself is wrong: no key, or a body that was parsed already.
 */
export function verify(options: VerifyOptions): void {
  delivered(options, (body, delivery) => native().webhookVerify(body, delivery))
}

/**
 * Verifies a delivery, as `verify` does, and reads the event in it.
 *
 * ```ts
 * const event = webhooks.unwrap({ body, headers, url, signingKey })
 * if (event.kind === 'message') {
 *   console.log(event.payload.id, event.payload.status)
 * }
 * ```
 *
 * @throws WebhookSignatureError - whose `reason` says why the delivery is refused.
 * @throws DecodeError - when it is genuine and no event of Bird's; `path` says where.
 * @throws InputError - when the call itself is wrong: no key, or a body that was parsed already.
 */
export function unwrap(options: VerifyOptions): WebhookEvent {
  const came = delivered(options, (body, delivery) => native().webhookUnwrap(body, delivery))
  const { service, event, payload } = JSON.parse(came.text) as WebhookEvent
  const duplicateKey = came.duplicateKey ?? null
  const read = discreet({ kind: came.kind, service, event, payload, duplicateKey } as WebhookEvent)
  remember(read, () => JSON.parse(came.original ?? came.text) as unknown)
  return read
}

/**
 * The headers that Bird would send with this body, for your own tests.
 *
 * ```ts
 * const headers = webhooks.sign({ body, url, signingKey })
 * await fetch(url, { method: 'POST', body, headers })
 * ```
 */
export function sign(options: SignOptions): Record<string, string> {
  const { body, url, signingKey, timestamp, ...rest } = given(options)
  const bytes = bytesOf(body)
  const input = written({
    ...rest,
    url: textOf(url, 'url'),
    signingKey: textOf(signingKey, 'signingKey'),
    timestamp: moment(timestamp),
  })
  return Object.fromEntries(translated(() => native().webhookSign(bytes, input)))
}

/**
 * The public URL of a request, which the signature holds and a server behind a proxy does not see: put together from
 * what the server saw and from what proxies write into the headers (`x-forwarded-host`, `-proto`, `-port`, `-prefix`).
 *
 * Path and query stay as they are. Headers may be forged, which does no harm: a wrong URL makes a wrong signature.
 *
 * @param target A path with its query, or a whole URL: `request.originalUrl` of Express, `request.url` elsewhere.
 * @throws InputError - when a header holds what no URL can, or nothing names the host.
 */
export function publicUrl(target: string, headers: WebhookHeaders): string {
  const [path, pairs] = [textOf(target, 'target'), written(pairsOf(headers))]
  return translated(() => native().webhookPublicUrl(path, pairs))
}

/**
 * Remembers what was delivered, for Bird posts an event again until it is answered with 2xx, and sometimes after that:
 * messages by id and status, interactions by id. All other events may happen twice alike and are never duplicates.
 *
 * One is enough for a whole process. Several processes need a store that they share, with `duplicateKey` as its key.
 */
export class Duplicates {
  readonly #seen: NativeDuplicates

  /** @param capacity How many it remembers, the latest ones: 100,000 when left out, in less than 8 MB. */
  constructor(capacity?: number) {
    if (capacity !== undefined && !(Number.isInteger(capacity) && capacity >= 0 && capacity <= 0xffffffff)) {
      throw inputError('capacity', 'must be a whole number from 0 to 4,294,967,295')
    }
    this.#seen = new (native().NativeDuplicates)(capacity)
  }

  /** Whether this event came for the first time, and so has to be handled. */
  first(event: Pick<WebhookEvent, 'duplicateKey'>): boolean {
    return event.duplicateKey === null || this.#seen.first(event.duplicateKey)
  }

  /** Forgets an event that could not be handled, so that it is taken when Bird posts it again. */
  forget(event: Pick<WebhookEvent, 'duplicateKey'>): void {
    if (event.duplicateKey !== null) {
      this.#seen.forget(event.duplicateKey)
    }
  }
}

/** Hands a delivery to the native part: its body, and the JSON of all the rest. */
function delivered<Result>(options: VerifyOptions, work: (body: Uint8Array, delivery: string) => Result): Result {
  const { body, headers, url, signingKey, now, ...rest } = given(options)
  const bytes = bytesOf(body)
  const delivery = written({
    ...rest,
    headers: pairsOf(headers),
    url: textOf(url, 'url'),
    signingKeys: keysOf(signingKey),
    now: moment(now),
  })
  return translated(() => work(bytes, delivery))
}

function given<Options>(options: Options): Options {
  if (typeof options !== 'object' || options === null) {
    throw inputError('', 'one object with body, headers, url and signingKey must be given')
  }
  return options
}

function keysOf(keys: string | readonly string[]): string[] {
  return Array.isArray(keys)
    ? keys.map((key, index) => textOf(key, `signingKey[${index}]`))
    : [textOf(keys, 'signingKey')]
}

function textOf(value: unknown, path: string): string {
  if (typeof value !== 'string') {
    // What it is stays unsaid: it may be a key.
    throw inputError(path, 'must be a text')
  }
  return value
}

function moment(time: Date | number | undefined): number | undefined {
  return time instanceof Date ? time.getTime() : time
}
