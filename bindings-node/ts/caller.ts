import { start } from './calls.js'
import { plain, written } from './input.js'
import { Media } from './media.js'
import type { Bridge, NativeClient } from './native.js'
import type { CallOptions, RequestOptions } from './options.js'
import { Pager } from './pager.js'
import { RawResponse, type Head } from './response.js'
import { remember } from './rawjson.js'
import { upload, type UploadOptions, type UploadSource } from './upload.js'

interface Input {
  query?: object | undefined
  body?: object | undefined
}

/** What the methods of the resources call: one way for each kind of answer. */
export class Caller {
  readonly #client: NativeClient

  constructor(client: NativeClient) {
    this.#client = client
  }

  async json<Answer>(operation: string, path: string[], input: Input, options?: CallOptions): Promise<Answer> {
    const { text, original } = await this.#call(operation, path, input, options)
    const answer = JSON.parse(text) as Answer
    if (original !== undefined) {
      remember(answer, () => JSON.parse(original) as unknown)
    }
    return answer
  }

  async empty(operation: string, path: string[], input: Input, options?: CallOptions): Promise<void> {
    await this.#call(operation, path, input, options)
  }

  list<Item, Members>(
    items: string,
    operation: string,
    path: string[],
    input: Input,
    options?: CallOptions,
  ): Pager<Item, Members> {
    return new Pager(this.#client, operation, items, () => text(path, input, options), options)
  }

  async media(operation: string, path: string[], input: Input, options?: CallOptions): Promise<Media> {
    const json = text(path, input, options)
    const begin = (bridge: Bridge, id: number) => bridge.download(this.#client, id, operation, json)
    const { id, head } = await start(begin, options?.signal)
    const media = new Media(id, JSON.parse(head ?? '{}') as Head, options?.signal)
    return media
  }

  upload(
    operation: string,
    path: string[],
    file: UploadSource,
    about?: UploadOptions,
    options?: CallOptions,
  ): Promise<string> {
    return upload(this.#client, operation, path, file, about, options)
  }

  async request(method: string, path: string, request: RequestOptions, options?: CallOptions): Promise<RawResponse> {
    const { body, ...rest } = request
    const json = written({ request: { method, path, ...rest }, options: plain(options) })
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    const event = await start((bridge, id) => bridge.request(this.#client, id, json, bytes), options?.signal)
    const response = new RawResponse(JSON.parse(event.head ?? '{}') as Head, event.bytes ?? '')
    options?.onResponse?.(response)
    return response
  }

  async #call(operation: string, path: string[], input: Input, options?: CallOptions) {
    const json = text(path, input, options)
    const onResponse = options?.onResponse
    const begin = (bridge: Bridge, id: number) =>
      bridge.call(this.#client, id, operation, json, onResponse !== undefined)
    const { text: answer = '', original, head } = await start(begin, options?.signal)
    if (onResponse !== undefined && head !== undefined) {
      onResponse(new RawResponse(JSON.parse(head) as Head, original ?? answer))
    }
    return { text: answer, original }
  }
}

function text(path: string[], input: Input, options?: CallOptions): string {
  return written({ path, query: input.query, body: input.body, options: plain(options) })
}
