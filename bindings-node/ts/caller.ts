import { start } from './calls.js'
import { linesOf, type CsvSource } from './csv.js'
import { sendFiles, type FilesOptions, type FormFile } from './files.js'
import { plain, written, type Input } from './input.js'
import { Media } from './media.js'
import type { Bridge, NativeClient, NativeEvent } from './native.js'
import type { CallOptions, RequestOptions, WaitOptions } from './options.js'
import { Pager } from './pager.js'
import { RawResponse, type Head } from './response.js'
import { remember } from './rawjson.js'
import type { UploadSource } from './source.js'
import { upload, type UploadOptions } from './upload.js'

/** What the methods of the resources call: one way for each kind of answer. */
export class Caller {
  readonly #client: NativeClient

  constructor(client: NativeClient) {
    this.#client = client
  }

  async json<Answer>(operation: string, path: string[], input: Input, options?: CallOptions): Promise<Answer> {
    return answer(await this.#call(operation, path, input, options))
  }

  async empty(operation: string, path: string[], input: Input, options?: CallOptions): Promise<void> {
    await this.#call(operation, path, input, options)
  }

  /** Asks until a job is done. */
  async wait<Answer>(operation: string, path: string[], input: Input, options?: WaitOptions): Promise<Answer> {
    const json = text(path, input, options)
    return answer(
      await this.#told(options, (head) =>
        start((bridge, id) => bridge.wait(this.#client, id, operation, json, head), options?.signal),
      ),
    )
  }

  /** A form with files, which answers something. */
  async files<Answer>(
    operation: string,
    path: string[],
    files: FormFile | readonly FormFile[],
    input: Input,
    options?: FilesOptions,
  ): Promise<Answer> {
    return answer(await this.#files(operation, path, files, input, options))
  }

  /** A form with files, which answers nothing. */
  async emptyFiles(
    operation: string,
    path: string[],
    files: FormFile | readonly FormFile[],
    input: Input,
    options?: FilesOptions,
  ): Promise<void> {
    await this.#files(operation, path, files, input, options)
  }

  /** Lines of CSV, which answer something. */
  async lines<Answer>(
    operation: string,
    path: string[],
    rows: CsvSource<unknown, unknown>,
    input: Input,
    options?: CallOptions,
  ): Promise<Answer> {
    return answer(await this.#lines(operation, path, rows, input, options))
  }

  /** Lines of CSV, which answer nothing. */
  async emptyLines(
    operation: string,
    path: string[],
    rows: CsvSource<unknown, unknown>,
    input: Input,
    options?: CallOptions,
  ): Promise<void> {
    await this.#lines(operation, path, rows, input, options)
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

  #call(operation: string, path: string[], input: Input, options?: CallOptions): Promise<NativeEvent> {
    const json = text(path, input, options)
    return this.#told(options, (head) =>
      start((bridge, id) => bridge.call(this.#client, id, operation, json, head), options?.signal),
    )
  }

  #files(
    operation: string,
    path: string[],
    files: FormFile | readonly FormFile[],
    input: Input,
    options?: FilesOptions,
  ): Promise<NativeEvent> {
    return this.#told(options, (head) => sendFiles(this.#client, operation, path, files, input, head, options))
  }

  async #lines(
    operation: string,
    path: string[],
    source: CsvSource<unknown, unknown>,
    input: Input,
    options?: CallOptions,
  ): Promise<NativeEvent> {
    const { text: bytes, ...lines } = await linesOf(source, options?.signal)
    const json = written({ path, query: input.query, ...lines, options: plain(options) })
    return this.#told(options, (head) =>
      start((bridge, id) => bridge.sendLines(this.#client, id, operation, json, bytes, head), options?.signal),
    )
  }

  /** Makes a call, and tells whoever wants to know how it was answered. */
  async #told(options: CallOptions | undefined, call: (head: boolean) => Promise<NativeEvent>): Promise<NativeEvent> {
    const onResponse = options?.onResponse
    const event = await call(onResponse !== undefined)
    if (onResponse !== undefined && event.head !== undefined) {
      onResponse(new RawResponse(JSON.parse(event.head) as Head, event.original ?? event.text ?? ''))
    }
    return event
  }
}

/** What a call answered. */
function answer<Answer>({ text = '', original }: NativeEvent): Answer {
  const answer = JSON.parse(text) as Answer
  if (original !== undefined) {
    remember(answer, () => JSON.parse(original) as unknown)
  }
  return answer
}

function text(path: string[], input: Input, options?: CallOptions): string {
  return written({ path, query: input.query, body: input.body, options: plain(options) })
}
