import { start } from './calls.js'
import { native, type NativeClient } from './native.js'
import type { CallOptions } from './options.js'
import { RawResponse, type Head } from './response.js'
import { remember } from './rawjson.js'

/** One page of a list. */
export interface Page<Item> {
  items: Item[]
  /** What the next page is asked with; null on the last page. */
  nextPageToken: string | null
}

/**
 * A list, fetched page by page while it is read.
 *
 * ```ts
 * for await (const message of bird.channels.messages.list(channelId)) { … }       // every item of every page
 * for await (const page of bird.channels.messages.list(channelId).pages()) { … }  // page by page
 * const page = await bird.channels.messages.list(channelId, { limit: 10 })        // the first page
 * ```
 */
export class Pager<Item, Members = unknown> implements AsyncIterable<Item>, PromiseLike<Page<Item> & Members> {
  readonly #client: NativeClient
  readonly #operation: string
  readonly #items: string
  readonly #input: () => string
  readonly #options: CallOptions | undefined

  /** @internal */
  constructor(client: NativeClient, operation: string, items: string, input: () => string, options?: CallOptions) {
    this.#client = client
    this.#operation = operation
    this.#items = items
    this.#input = input
    this.#options = options
  }

  /** The items of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      yield* page.items
    }
  }

  /** Page by page. */
  async *pages(): AsyncGenerator<Page<Item> & Members, void, undefined> {
    const walk = native().NativePager.open(this.#client, this.#operation, this.#input())
    const onResponse = this.#options?.onResponse
    for (;;) {
      const event = await start(
        (bridge, id) => bridge.nextPage(walk, id, onResponse !== undefined),
        this.#options?.signal,
      )
      if (event.text === undefined) {
        return
      }
      if (onResponse !== undefined && event.head !== undefined) {
        onResponse(new RawResponse(JSON.parse(event.head) as Head, event.original ?? event.text))
      }
      yield this.#page(event.text, event.original, event.next ?? null)
    }
  }

  /** The first page and no more. */
  async firstPage(): Promise<Page<Item> & Members> {
    const first = await this.pages().next()
    // A list has at least one page, be it an empty one.
    return first.value as Page<Item> & Members
  }

  /** Awaiting the list gives its first page. */
  then<Result = Page<Item> & Members, Failed = never>(
    fulfilled?: ((page: Page<Item> & Members) => Result | PromiseLike<Result>) | null,
    rejected?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Result | Failed> {
    return this.firstPage().then(fulfilled, rejected)
  }

  #page(text: string, original: string | undefined, nextPageToken: string | null): Page<Item> & Members {
    const { [this.#items]: items, ...members } = this.#parsed(text)
    const page = { ...members, items: present<Item>(items), nextPageToken }
    if (original !== undefined) {
      let parsed: Record<string, unknown> | undefined
      const came = () => (parsed ??= this.#parsed(original))
      remember(page, () => (this.#items === '' ? came()[''] : came()))
      page.items.forEach((item, index) => remember(item, () => present(came()[this.#items])[index]))
    }
    return page as unknown as Page<Item> & Members
  }

  /** The members of a page; an answer that is a list by itself has one, which has no name. */
  #parsed(text: string): Record<string, unknown> {
    const parsed = JSON.parse(text) as Record<string, unknown>
    return this.#items === '' ? { '': parsed } : parsed
  }
}

/** A null between the items is nothing to iterate over. */
function present<Item>(items: unknown): Item[] {
  const list = Array.isArray(items) ? (items as (Item | null)[]) : []
  return list.includes(null) ? list.filter((item) => item !== null) : (list as Item[])
}
