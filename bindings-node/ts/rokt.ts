import { Caller } from './caller.js'
import { translated } from './errors.js'
import { CustomAudiences as PlainAudiences, Resources } from './generated/vendors/rokt.js'
import { importAll, type ImportAllOptions, type ImportReport } from './import.js'
import { written } from './input.js'
import { native, type NativeRokt } from './native.js'
import type { CallOptions, CommonOptions } from './options.js'
import { extraCertificates, shown } from './setup.js'

export { reportOf } from './import.js'
export type {
  ChunkOutcome,
  ImportAllOptions,
  ImportChunk,
  ImportEntries,
  ImportProgress,
  ImportReport,
} from './import.js'

/**
 * How a client of Rokt's is set up. What is not given comes from the environment (`ROKT_PUBLIC_KEY` and so on) or is a
 * default. Nothing of Bird's has a say here.
 */
export interface ClientOptions extends CommonOptions {
  /** The public key (`rpub-…`), which goes with a secret key. Otherwise `ROKT_PUBLIC_KEY`. */
  publicKey?: string | undefined
  /** The secret key (`rsec-…`). Otherwise `ROKT_SECRET_KEY`. */
  secretKey?: string | undefined
  /** The one key of older accounts, for the legacy endpoint. Otherwise `ROKT_API_KEY`, unless a key of the pair is given. */
  apiKey?: string | undefined
  /** For the calls that name no account of their own. Otherwise `ROKT_ACCOUNT_ID`. */
  accountId?: string | undefined
  /** Moves the host, for a sandbox or a proxy of yours. Otherwise `ROKT_BASE_URL`. */
  baseUrl?: string | undefined
}

/**
 * A connection to Rokt. It may be kept for as long as the program runs, and used for many calls at once. It knows nothing
 * of Bird: neither its keys and ids, nor its variables of the environment.
 *
 * ```ts
 * const client = new rokt.Client({ publicKey, secretKey, accountId })
 * const report = await client.customAudiences.importAll({ emails, action: 'include', hash: true })
 * ```
 */
export class Client extends Resources {
  override readonly customAudiences: CustomAudiences
  readonly #client: NativeRokt

  constructor(options: ClientOptions = {}) {
    const client = create(options)
    const caller = new Caller(client.core())
    super(caller)
    this.customAudiences = new CustomAudiences(caller, client)
    this.#client = client
  }

  get accountId(): string | null {
    return this.#client.accountId
  }

  get baseUrl(): string {
    return this.#client.baseUrl
  }

  /** What may be shown of a client: never its keys. */
  toJSON(): Record<string, unknown> {
    return { baseUrl: this.baseUrl, accountId: this.accountId }
  }

  static {
    shown(this, 'rokt.Client')
  }
}

/** `customAudiences` */
export class CustomAudiences extends PlainAudiences {
  readonly #client: NativeRokt

  /** @internal */
  constructor(caller: Caller, client: NativeRokt) {
    super(caller)
    this.#client = client
  }

  /**
   * Imports a list of any length: split into requests of at most 100,000 entries, 4 a second and 4 at once, each repeated
   * where that helps. It reads the list no faster than it sends it, so that one of millions needs little memory.
   *
   * A bad entry (an empty one, or a hash that is not 64 hexadecimal digits in lower case) is left out and stands in the
   * report by its position. A request that fails stands there too, and the others go on. Another call with the report as
   * `resume` and the same entries sends only what was not sent.
   *
   * With `apiKey` alone the legacy endpoint is taken. Time limits and retries of the call's options hold for each request;
   * its signal gives the whole import up.
   *
   * ```ts
   * const report = await client.customAudiences.importAll({ emails, action: 'include', list: 'VIP', hash: true })
   * if (report.failed > 0) {
   *   await client.customAudiences.importAll({ emails, action: 'include', list: 'VIP', hash: true, resume: report })
   * }
   * ```
   *
   * Source: Custom Audience Import API <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
   *
   * @throws InputError - when the options are wrong, or the entries are not those of `resume`.
   *
   * However it ends early, by a signal, by what the list or `onProgress` throws, by an error: `reportOf(error)` gives the
   * report of what was done until then.
   */
  importAll(options: ImportAllOptions, callOptions?: CallOptions): Promise<ImportReport> {
    return importAll(this.#client, options, callOptions)
  }
}

function create(options: ClientOptions): NativeRokt {
  const input = { ...options, ...extraCertificates(options.ca) }
  return translated(() => native().NativeRokt.create(written(input)))
}
