import { start, theBridge } from './calls.js'
import { joined } from './errors.js'
import type { NativeEvent } from './native.js'
import type { Head } from './response.js'

/** Closes the connections of files that nobody holds any more. */
const forgotten = new FinalizationRegistry<number>((file) => theBridge().release(file))

/**
 * A file on its way. Its bytes come once: as a whole, piece by piece, or into a file.
 *
 * What is not read to its end should be closed; otherwise its connection stays open until it is collected.
 */
export class Media implements AsyncIterable<Uint8Array> {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Where the file lies, when the answer named the place instead of being the file. */
  readonly location: string | null
  /** What Bird's support asks for. */
  readonly requestId: string | null
  /** How many requests were made on the wire, that to the file's own place included. */
  readonly attempts: number
  readonly #file: number
  readonly #signal: AbortSignal | undefined

  /** @internal */
  constructor(file: number, head: Head, signal: AbortSignal | undefined) {
    this.status = head.status
    this.headers = joined(head.headers)
    this.location = head.location ?? null
    this.requestId = head.requestId
    this.attempts = head.attempts
    this.#file = file
    this.#signal = signal
    forgotten.register(this, file)
  }

  get contentType(): string | null {
    return this.headers['content-type'] ?? null
  }

  /** In bytes, where the server says it. */
  get contentLength(): number | null {
    const length = Number(this.headers['content-length'] ?? NaN)
    return Number.isNaN(length) ? null : length
  }

  /** The whole file. More than the client's `maxResponseBytes` is an error; read it piece by piece instead. */
  async bytes(): Promise<Uint8Array> {
    const event = await this.#start((id) => theBridge().readAll(this.#file, id))
    return event.bytes ?? new Uint8Array()
  }

  /** The file as text in UTF-8. */
  async text(): Promise<string> {
    return Buffer.from(await this.bytes()).toString()
  }

  /** Writes the file and gives back its length. The name appears when the file is whole, never before. */
  async saveTo(path: string | URL): Promise<number> {
    const { fileURLToPath } = await import('node:url')
    const target = typeof path === 'string' ? path : fileURLToPath(path)
    const event = await this.#start((id) => theBridge().save(this.#file, id, target))
    return event.length ?? 0
  }

  /** The file piece by piece. Leaving the loop closes the connection. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (;;) {
        const { bytes } = await this.#start((id) => theBridge().read(this.#file, id))
        if (bytes === undefined) {
          return
        }
        yield bytes
      }
    } finally {
      this.close()
    }
  }

  /** The file as a web stream. */
  stream(): ReadableStream<Uint8Array> {
    const pieces = this[Symbol.asyncIterator]()
    return new ReadableStream(
      {
        pull: async (controller) => {
          const { value, done } = await pieces.next()
          if (done === true) {
            controller.close()
          } else {
            controller.enqueue(value)
          }
        },
        cancel: () => this.close(),
      },
      // A piece is fetched when it is asked for, not before.
      { highWaterMark: 0 },
    )
  }

  /** Gives the file up: its connection closes. */
  close(): void {
    theBridge().release(this.#file)
  }

  async #start(begin: (id: number) => void): Promise<NativeEvent> {
    try {
      return await start((_, id) => begin(id), this.#signal)
    } catch (error) {
      // A signal that fires between two pieces finds no work to drop.
      this.close()
      throw error
    }
  }
}
