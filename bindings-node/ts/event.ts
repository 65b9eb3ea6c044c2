/** An event of a kind: what Bird posted, verified and read. Plain data, which JSON and a queue can carry. */
export interface Webhook<Kind extends string, Payload> {
  /** What the payload is; `unknown` where this version does not know. */
  readonly kind: Kind
  /** The part of Bird that tells of it: `channels`. */
  readonly service: string
  /** Its name: `sms.inbound`. */
  readonly event: string
  /** What it tells of. As with answers, any member may be missing or null; `rawJSON(event)` gives the body as it came. */
  readonly payload: Payload
  /** By what it is known when it comes again; null for events that may happen twice alike. */
  readonly duplicateKey: string | null
}

/** Shows which event it is and not what it holds, which may be what a customer wrote. */
function shown(this: Webhook<string, unknown>, _depth: number, options: object, inspect?: Inspect): string {
  const { kind, service, event } = this
  return `WebhookEvent ${inspect?.({ kind, service, event }, options) ?? kind}`
}

type Inspect = (value: unknown, options: object) => string

/** Keeps the payload out of logs. @internal */
export function discreet<Event extends object>(event: Event): Event {
  return Object.defineProperty(event, Symbol.for('nodejs.util.inspect.custom'), { value: shown })
}
