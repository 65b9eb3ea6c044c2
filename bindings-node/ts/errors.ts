/** Every error of this library. New kinds may be added. */
export type ErrorKind =
  | 'input'
  | 'connection'
  | 'timeout'
  | 'cancelled'
  | 'decode'
  | 'responseTooLarge'
  | 'overloaded'
  | 'webhookSignature'
  | 'badRequest'
  | 'authentication'
  | 'permissionDenied'
  | 'notFound'
  | 'conflict'
  | 'validation'
  | 'rateLimit'
  | 'server'
  | 'api'
  | (string & {})

/**
 * Whether the request may have had an effect.
 *
 * - `neverSent`: Nothing left, or the server certainly refused before reading.
 * - `answered`: The answer says what happened.
 * - `maybeSent`: The request left and nothing says what became of it. Look before sending again.
 */
export type Delivery = 'neverSent' | 'answered' | 'maybeSent'

/**
 * Why a delivery of a webhook is refused, in the order in which it is looked for. New reasons may be added.
 *
 * - `missingSignature`: There is no header `messagebird-signature`.
 * - `missingTimestamp`: There is no header `messagebird-request-timestamp`.
 * - `malformedTimestamp`: The timestamp is no number of seconds.
 * - `malformedSignature`: The signature is not the Base64 of 32 bytes.
 * - `mismatch`: No key gives this signature for this body, URL and timestamp.
 * - `tooOld`: Everything is right, but longer ago than the tolerance allows.
 * - `tooNew`: Everything is right, but further ahead than the tolerance allows.
 */
export type WebhookReason =
  | 'missingSignature'
  | 'missingTimestamp'
  | 'malformedTimestamp'
  | 'malformedSignature'
  | 'mismatch'
  | 'tooOld'
  | 'tooNew'
  | (string & {})

/** What the native part tells of an error. */
export interface Failure {
  kind: ErrorKind
  delivery: Delivery
  message: string
  reason: string
  path?: string | null
  status?: number | null
  code?: string | null
  details?: unknown
  requestId?: string | null
  retryAfter?: number | null
  attempts?: number
  body?: string | null
  headers?: [string, string][]
  operation?: string | null
  causes?: string[]
}

/** What went wrong, how far the request got, and everything the server said about it. */
export class BirdError extends Error {
  /** The kind of error, as a word. */
  readonly kind: ErrorKind
  /** Whether the request may have had an effect. */
  readonly delivery: Delivery
  /** What went wrong, in the server's words where it said something. `message` adds where and in which call. */
  readonly reason: string
  /** Where in the input or in the answer: `body.text.actions[1].reply`. */
  readonly path: string | null
  /** The HTTP status, when there was an answer. */
  readonly status: number | null
  /** The API's own code, such as `InvalidPayload`. */
  readonly code: string | null
  /** What the API says member by member. */
  readonly details: Record<string, string[]> | null
  /** What Bird's support asks for. */
  readonly requestId: string | null
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter: number | null
  /** How many requests were made on the wire. */
  readonly attempts: number
  /** The operation in the tree of resources: `channels.messages.send`. */
  readonly operation: string | null
  /** The body of the answer as it came. Not shown with the error, for it may hold what a customer wrote. */
  declare readonly body: string | null
  /** The headers of the answer, their names in lower case. */
  declare readonly headers: Readonly<Record<string, string>>

  /** @internal */
  constructor(failure: Failure, cause?: unknown) {
    super(failure.message, cause === undefined ? undefined : { cause })
    this.kind = failure.kind
    this.delivery = failure.delivery
    this.reason = failure.reason
    this.path = failure.path ?? null
    this.status = failure.status ?? null
    this.code = failure.code ?? null
    this.details = (failure.details ?? null) as Record<string, string[]> | null
    this.requestId = failure.requestId ?? null
    this.retryAfter = failure.retryAfter ?? null
    this.attempts = failure.attempts ?? 0
    this.operation = failure.operation ?? null
    Object.defineProperty(this, 'body', { value: failure.body ?? null })
    Object.defineProperty(this, 'headers', { value: joined(failure.headers ?? []) })
  }

  static {
    // On the prototype, so that it is not shown as a member of each error.
    this.prototype.name = 'BirdError'
  }
}

/** The input is wrong; nothing was sent. `path` says where. */
export class InputError extends BirdError {}
/** No connection, or one that broke. */
export class ConnectionError extends BirdError {}
/** A time limit of the call passed. */
export class TimeoutError extends BirdError {}
/** The answer is not what the API promises. `path` says where. */
export class DecodeError extends BirdError {}
/** The answer is larger than the client accepts. */
export class ResponseTooLargeError extends BirdError {}
/** Too many calls are waiting already. */
export class OverloadedError extends BirdError {}
/** A webhook that is not from Bird, or not as it came. `reason` says why, and the message what to look at. */
export class WebhookSignatureError extends BirdError {
  declare readonly reason: WebhookReason

  /** @internal */
  constructor(failure: Failure, cause?: unknown) {
    super({ ...failure, reason: failure.code ?? failure.reason }, cause)
  }
}
/** An answer that is no success. Its subclasses name the statuses that have a meaning of their own. */
export class ApiError extends BirdError {}
/** 400 */
export class BadRequestError extends ApiError {}
/** 401 */
export class AuthenticationError extends ApiError {}
/** 403 */
export class PermissionDeniedError extends ApiError {}
/** 404 */
export class NotFoundError extends ApiError {}
/** 409 */
export class ConflictError extends ApiError {}
/** 422; `details` says which members are wrong. */
export class ValidationError extends ApiError {}
/** 429; `retryAfter` says how long to wait, where the server does. */
export class RateLimitError extends ApiError {}
/** 5xx */
export class ServerError extends ApiError {}

const CLASSES: Record<string, typeof BirdError> = {
  input: InputError,
  connection: ConnectionError,
  timeout: TimeoutError,
  decode: DecodeError,
  responseTooLarge: ResponseTooLargeError,
  overloaded: OverloadedError,
  webhookSignature: WebhookSignatureError,
  api: ApiError,
  badRequest: BadRequestError,
  authentication: AuthenticationError,
  permissionDenied: PermissionDeniedError,
  notFound: NotFoundError,
  conflict: ConflictError,
  validation: ValidationError,
  rateLimit: RateLimitError,
  server: ServerError,
}

for (const made of Object.values(CLASSES)) {
  Object.defineProperty(made.prototype, 'name', { value: made.name, configurable: true, writable: true })
}

/** The error that the native part described. @internal */
export function errorFrom(failure: Failure, cause?: unknown): BirdError {
  // A kind that is newer than this list is still one of ours.
  const made = CLASSES[failure.kind] ?? BirdError
  return new made(failure, cause ?? chain(failure.causes ?? []))
}

/** Calls what throws an error whose message is the JSON of the native part's own. @internal */
export function translated<Result>(call: () => Result): Result {
  try {
    return call()
  } catch (error) {
    const told = error instanceof Error && error.message.startsWith('{')
    throw told ? errorFrom(JSON.parse(error.message) as Failure) : error
  }
}

/** Wrong input that is found before the native part sees it. @internal */
export function inputError(path: string, reason: string, cause?: unknown): InputError {
  const message = path ? `${path}: ${reason}` : reason
  return new InputError({ kind: 'input', delivery: 'neverSent', message, reason, path }, cause)
}

/** Each cause is the cause of the one before it. Where they were made says nothing, so their stacks are left out. */
function chain(causes: string[]): Error | undefined {
  return causes.reduceRight<Error | undefined>((cause, text) => {
    const error = new Error(text, cause === undefined ? undefined : { cause })
    Object.defineProperty(error, 'stack', { value: `Error: ${text}` })
    return error
  }, undefined)
}

/** Headers by name; those that came several times stand in one text. @internal */
export function joined(headers: [string, string][]): Readonly<Record<string, string>> {
  const all: Record<string, string> = Object.create(null)
  for (const [name, value] of headers) {
    all[name] = name in all ? `${all[name]}, ${value}` : value
  }
  return all
}
