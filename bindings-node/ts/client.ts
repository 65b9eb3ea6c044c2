import { Caller } from './caller.js'
import { registerProvider, theBridge } from './calls.js'
import { translated } from './errors.js'
import { Resources } from './generated/resources.js'
import { written } from './input.js'
import { native, type NativeClient } from './native.js'
import type { CallOptions, ClientOptions, RequestOptions } from './options.js'
import type { RawResponse } from './response.js'
import { extraCertificates, shown } from './setup.js'

/**
 * A connection to Bird. It may be kept for as long as the program runs, and used for many calls at once.
 *
 * ```ts
 * const bird = new Client({ accessKey, workspaceId })
 * const message = await bird.channels.messages.send(channelId, { receiver: to('+31612345678'), body: text('Hello') })
 * ```
 */
export class Client extends Resources {
  readonly #client: NativeClient
  readonly #caller: Caller

  constructor(options: ClientOptions = {}) {
    // What stands for this client while it is not there yet: a provider is forgotten with it.
    const owner = {}
    const client = create(options, owner)
    const caller = new Caller(client)
    super(caller)
    this.#client = client
    this.#caller = caller
    kept.set(client, owner)
  }

  get workspaceId(): string | null {
    return this.#client.workspaceId
  }

  get organizationId(): string | null {
    return this.#client.organizationId
  }

  get baseUrl(): string {
    return this.#client.baseUrl
  }

  /**
   * A request of your own making, for what has no method yet. The path stays below the client's base URL.
   *
   * ```ts
   * const answer = await bird.request('GET', '/workspaces/…', { query: { limit: 10 } })
   * ```
   */
  request(method: string, path: string, request: RequestOptions = {}, options?: CallOptions): Promise<RawResponse> {
    return this.#caller.request(method, path, request, options)
  }

  /** What may be shown of a client: never its key. */
  toJSON(): Record<string, unknown> {
    return { baseUrl: this.baseUrl, workspaceId: this.workspaceId, organizationId: this.organizationId }
  }

  static {
    shown(this, 'Client')
  }
}

/** Lives as long as the native client, which resources may outlive the `Client` with. */
const kept = new WeakMap<NativeClient, object>()

function create(options: ClientOptions, owner: object): NativeClient {
  const { tokenProvider, ca, ...rest } = options
  const provider = tokenProvider && registerProvider(owner, tokenProvider)
  const input = { ...rest, tokenProvider: provider, ...extraCertificates(ca) }
  return translated(() => native().NativeClient.create(theBridge(), written(input)))
}
