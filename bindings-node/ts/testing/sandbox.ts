import { Client } from '../client.js'
import type { Message, MessageInteraction } from '../generated/types.js'
import type { ClientOptions } from '../options.js'
import { Client as RoktClient, type ClientOptions as RoktClientOptions } from '../rokt.js'
import { shown } from '../setup.js'
import { control, type Asked } from './control.js'
import { SandboxError } from './error.js'
import { SandboxProcess, type Announcement } from './process.js'
import { findProgram } from './program.js'
import type {
  Clock,
  Fault,
  FaultDetails,
  FaultMatch,
  InboundMessage,
  RecordedRequest,
  SandboxOptions,
  Subscription,
} from './types.js'

const START_MS = 10_000

/**
 * A local Bird on a free port of this machine, with its own data: it answers as the documents say, keeps what it is sent, and
 * sends nothing to anyone. As many as you like run side by side.
 *
 * ```ts
 * const birdCloud = await Sandbox.start()
 * const bird = birdCloud.client()
 * await birdCloud.inbound({ channel: 'sms', from: '+31612345678', text: 'Hi' })
 * await birdCloud.stop() // or `await using birdCloud = …`
 * ```
 *
 * It ends with this process in any case, even when that is killed, and keeps no process from ending.
 */
export class Sandbox implements AsyncDisposable {
  readonly #options: SandboxOptions
  #running: [SandboxProcess, Announcement] | undefined
  #lastChange: Promise<unknown> = Promise.resolve()

  /** Nothing is started yet. */
  constructor(options: SandboxOptions = {}) {
    this.#options = options
  }

  /** Starts one, and waits until it answers. */
  static start(options: SandboxOptions = {}): Promise<Sandbox> {
    return new Sandbox(options).start()
  }

  /** Starts it, and waits until it answers. Does nothing when it runs. */
  start(): Promise<this> {
    return this.#inTurn(async () => {
      if (!this.#running) {
        const { program = findProgram(), startTimeout = START_MS } = this.#options
        this.#running = await SandboxProcess.start(program, written(this.#options), startTimeout)
      }
      return this
    })
  }

  /** Stops it. Does nothing when it does not run. */
  stop(): Promise<void> {
    return this.#inTurn(async () => {
      const running = this.#running
      this.#running = undefined
      await running?.[0].stop()
    })
  }

  /** Starts and stops wait for each other: of two at once, one would not see the other's program. */
  #inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const changed = this.#lastChange.then(change)
    this.#lastChange = changed.catch(() => {})
    return changed
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  // What a client needs

  /** Its address: the `baseUrl` of a client, and a page to look at in the browser. */
  get url(): string {
    return this.#announced.url
  }

  get accessKey(): string {
    return this.#announced.accessKey
  }

  get workspaceId(): string {
    return this.#announced.workspaceId
  }

  get organizationId(): string {
    return this.#announced.organizationId
  }

  /** The ids of its channels by platform: `channels.sms`. */
  get channels(): Channels {
    return { ...this.#announced.channels } as Channels
  }

  /** The variables from which a client that is given nothing reads all of this. */
  get environment(): Record<string, string> {
    const { rokt } = this.#announced
    return {
      BIRD_BASE_URL: this.url,
      BIRD_ACCESS_KEY: this.accessKey,
      BIRD_WORKSPACE_ID: this.workspaceId,
      BIRD_ORGANIZATION_ID: this.organizationId,
      ROKT_BASE_URL: this.url,
      ROKT_PUBLIC_KEY: rokt.publicKey,
      ROKT_SECRET_KEY: rokt.secretKey,
    }
  }

  /** A client of this Bird. */
  client(options: ClientOptions = {}): Client {
    const { url: baseUrl, workspaceId, organizationId, accessKey } = this
    const credential = options.bearerToken || options.tokenProvider ? {} : { accessKey }
    return new Client({ baseUrl, workspaceId, organizationId, ...credential, ...options })
  }

  /** A client of the Rokt in it, whose account may have any id. */
  roktClient(options: RoktClientOptions = {}): RoktClient {
    const { publicKey, secretKey } = this.#announced.rokt
    const keys = options.apiKey ? {} : { publicKey, secretKey }
    return new RoktClient({ baseUrl: this.url, accountId: '1', ...keys, ...options })
  }

  // The other side: people who write, read and press

  /** Someone writes to you. Gives the message as the API shows it. */
  inbound(message: InboundMessage): Promise<Message> {
    return this.#ask('POST', '/inbound', { json: message })
  }

  /** A message stops at this status: `setStatus(id, 'delivery_failed', { failure: { code: 15005 } })`. */
  setStatus(
    messageId: string,
    status: string,
    about: { reason?: string; details?: string; failure?: Readonly<Record<string, unknown>> } = {},
  ): Promise<Message> {
    return this.#ask('POST', `/messages/${segment(messageId)}/status`, { json: { ...about, status } })
  }

  /** The receiver presses a button, counted from 0; `item` is the card or section it stands on. */
  press(messageId: string, action = 0, { item }: { item?: number } = {}): Promise<MessageInteraction> {
    return this.#interaction(messageId, { action, item })
  }

  /** The receiver does something: `interact(id, { type: 'read' })`. */
  interact(messageId: string, interaction: { type: string; [member: string]: unknown }): Promise<MessageInteraction> {
    return this.#interaction(messageId, interaction)
  }

  #interaction(messageId: string, json: unknown): Promise<MessageInteraction> {
    return this.#ask('POST', `/messages/${segment(messageId)}/interactions`, { json })
  }

  /** Opens or closes the WhatsApp window of a contact, who is named by an id or a phone number. */
  async setWindow(
    contact: string,
    window: { open: boolean; channel?: string } | { expireAt: string | Date; channel?: string },
  ): Promise<void> {
    await this.#ask('POST', `/contacts/${segment(contact)}/window`, { json: window })
  }

  /** A file for media downloads. */
  async putFile(
    messageId: string,
    fileId: string,
    bytes: Uint8Array,
    contentType = 'application/octet-stream',
  ): Promise<void> {
    await this.#ask('PUT', `/files/${segment(messageId)}/${segment(fileId)}`, { bytes, contentType })
  }

  /** One more channel, under an id of your own. */
  async addChannel(channel: { platform: string; id: string; address?: string }): Promise<void> {
    await this.#ask('POST', '/channels', { json: channel })
  }

  // Time

  /** What time it is there, and how fast it passes. */
  clock(): Promise<Clock> {
    return this.#ask('GET', '/clock')
  }

  /**
   * Time moves on by `'2h30m'`, or by so many milliseconds. Ends when all that was due is done: messages have moved, webhooks
   * are delivered.
   */
  advance(by: string | number): Promise<Clock> {
    return this.#clock({ advance: typeof by === 'number' ? by / 1_000 : by })
  }

  /** Sets the clock. */
  setTime(to: Date | string): Promise<Clock> {
    return this.#clock({ set: to })
  }

  /** Time passes so many times faster than the real one. */
  setSpeed(speed: number): Promise<Clock> {
    return this.#clock({ speed })
  }

  /** Time stands still until `advance` or `resume`. */
  pause(): Promise<Clock> {
    return this.#clock({ pause: true })
  }

  /** Time passes again. */
  resume(): Promise<Clock> {
    return this.#clock({ pause: false })
  }

  #clock(json: unknown): Promise<Clock> {
    return this.#ask('POST', '/clock', { json })
  }

  // Faults

  /**
   * Calls go wrong from now on: all of them, or those that fit. The first fault that fits is the one that happens.
   *
   * ```ts
   * await birdCloud.fault(503, { operation: 'sendMessage', times: 1 })
   * await birdCloud.fault('hang')
   * await birdCloud.fault({ kind: 'cut', afterBytes: 10 }, { method: 'GET', after: 2 })
   * ```
   *
   * @param fault - a status, a kind, or a kind and what belongs to it
   */
  fault(fault: number | string | FaultDetails, match: FaultMatch = {}): Promise<Fault> {
    const details =
      typeof fault === 'number'
        ? { kind: 'answer', status: fault }
        : typeof fault === 'string'
          ? { kind: fault }
          : fault
    return this.#ask('POST', '/faults', { json: { ...match, fault: details } })
  }

  /** The faults that are set, with how many calls each has seen and how often it happened. */
  faults(): Promise<Fault[]> {
    return this.#results('/faults')
  }

  /** Takes all faults away, or the one with this id. */
  async clearFaults(id?: string): Promise<void> {
    await this.#ask('DELETE', id === undefined ? '/faults' : `/faults/${segment(id)}`)
  }

  // What it holds

  /** The requests so far, the newest last. */
  requests(range: { after?: number; limit?: number } = {}): Promise<RecordedRequest[]> {
    return this.#results('/requests', range)
  }

  /** Forgets the requests so far. */
  async clearRequests(): Promise<void> {
    await this.#ask('DELETE', '/requests')
  }

  /** Everything is as at the start: no records, no messages, no requests, no faults, time and settings too. */
  async reset(): Promise<void> {
    await this.#ask('POST', '/reset')
  }

  /** Keeps what is there; `restore` brings it back. Gives the id to do so. */
  async snapshot(): Promise<string> {
    const { id } = await this.#ask<{ id: string }>('POST', '/snapshots')
    return id
  }

  /** Brings back what was there at that snapshot, as often as you like. */
  async restore(snapshot: string): Promise<void> {
    await this.#ask('POST', `/snapshots/${segment(snapshot)}/restore`)
  }

  /** The settings, after these changes: `settings({ listLag: 500, rateLimits: true })`. */
  settings(changes?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
    return changes ? this.#ask('PATCH', '/settings', { json: changes }) : this.#ask('GET', '/settings')
  }

  /** What the API answers to a GET of this path: `record('/workspaces/…/contacts/…')`. */
  record<Value = unknown>(path: string): Promise<Value> {
    return this.#ask('GET', recordPath(path))
  }

  /** Makes or replaces what the API answers to a GET of this path. */
  async putRecord(path: string, value: unknown): Promise<void> {
    await this.#ask('PUT', recordPath(path), { json: value })
  }

  /** Takes it away. */
  async deleteRecord(path: string): Promise<void> {
    await this.#ask('DELETE', recordPath(path))
  }

  // Webhooks

  /** Webhooks of an event go to an address, which may be plain http on this machine. */
  subscribe(subscription: Subscription): Promise<Subscription & { id: string }> {
    return this.#ask('POST', '/webhooks', { json: subscription })
  }

  /** Where webhooks of subscriptions to https addresses go on this machine: see `forwards` of the options. */
  async forward(forwards: Readonly<Record<string, string>>): Promise<void> {
    const json = Object.entries(forwards).map(([from, to]) => ({ from, to }))
    await this.#ask('PUT', '/webhooks/forwards', { json })
  }

  /** The deliveries of webhooks so far, with their attempts. */
  deliveries(of: { subscription?: string; limit?: number } = {}): Promise<Record<string, unknown>[]> {
    return this.#results('/webhooks/deliveries', of)
  }

  /** Tries a delivery once more, now. */
  async retryDelivery(id: string): Promise<void> {
    await this.#ask('POST', `/webhooks/deliveries/${segment(id)}/retry`)
  }

  /** Anything else below `/_sandbox`: `control('GET', '/statistics')`. Gives the JSON of the answer. */
  control<Answer = unknown>(method: string, path: string, json?: unknown): Promise<Answer> {
    return this.#ask(method, path, { json })
  }

  get #announced(): Announcement {
    return this.#theRunning()[1]
  }

  #theRunning(): [SandboxProcess, Announcement] {
    if (!this.#running) {
      throw new SandboxError('the sandbox does not run: await its start() first')
    }
    return this.#running
  }

  async #ask<Answer>(method: string, path: string, asked?: Asked): Promise<Answer> {
    const [process, { url }] = this.#theRunning()
    try {
      return (await control(url, method, path, asked)) as Answer
    } catch (cause) {
      throw cause instanceof SandboxError ? cause : new SandboxError(await process.ended(), { cause })
    }
  }

  async #results<Item>(path: string, query: NonNullable<Asked['query']> = {}): Promise<Item[]> {
    const { results } = await this.#ask<{ results: Item[] }>('GET', path, { query })
    return results
  }

  /** What may be shown of it: never its key. */
  toJSON(): Record<string, unknown> {
    return { url: this.#running?.[1].url ?? null }
  }

  static {
    shown(this, 'Sandbox')
  }
}

/** Those that are always there are no `undefined` to TypeScript. */
type Channels = Record<'whatsapp' | 'sms' | 'email' | 'line' | 'telegram' | 'rcs', string> & Record<string, string>

/** As the command line has them. */
function written(options: SandboxOptions): string[] {
  const { db, step, seed, speed, listLag, accessKey, bearerTokens = [], forwards = {} } = options
  const time = options.time instanceof Date ? options.time.toISOString() : options.time
  const values = { db, step, seed, time, speed, 'list-lag': listLag, 'access-key': accessKey }
  const switches = {
    paused: options.paused,
    'rate-limits': options.rateLimits,
    'enforce-window': options.enforceWindow,
  }
  return [
    // Joined with `=`: a value may begin with a dash.
    ...Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`])),
    ...Object.entries(switches).flatMap(([name, on]) => (on ? [`--${name}`] : [])),
    ...bearerTokens.map((token) => `--bearer=${token}`),
    ...Object.entries(forwards).map(([from, to]) => `--forward=${from}=${to}`),
  ]
}

function segment(value: string): string {
  return encodeURIComponent(value)
}

function recordPath(path: string): string {
  return `/records/${path.replace(/^\/+/, '')}`
}
