import { joined } from './errors.js'

/** Status and headers of an answer, as the native part tells them. */
export interface Head {
  status: number
  headers: [string, string][]
  attempts: number
  requestId: string | null
  location?: string
}

/** An answer as it came. */
export class RawResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** What Bird's support asks for. */
  readonly requestId: string | null
  /** How many requests were made on the wire. */
  readonly attempts: number
  readonly #body: Uint8Array | string

  /** @internal */
  constructor(head: Head, body: Uint8Array | string) {
    this.status = head.status
    this.headers = joined(head.headers)
    this.requestId = head.requestId
    this.attempts = head.attempts
    this.#body = body
  }

  bytes(): Uint8Array {
    return typeof this.#body === 'string' ? Buffer.from(this.#body) : this.#body
  }

  text(): string {
    return typeof this.#body === 'string' ? this.#body : Buffer.from(this.#body).toString()
  }

  /** The body read as JSON; throws a `SyntaxError` when it is none. */
  json(): unknown {
    return JSON.parse(this.text())
  }
}
