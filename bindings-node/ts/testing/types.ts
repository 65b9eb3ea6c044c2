/** How a sandbox is started. */
export interface SandboxOptions {
  /** A file that keeps the data for the next start. Otherwise everything is in memory. */
  db?: string | undefined
  /** How long a message stays in each status, in milliseconds; 0 delivers at once. */
  step?: number | undefined
  /** Makes ids and chances the same at every run. */
  seed?: number | undefined
  /** When its time begins. Otherwise now. */
  time?: Date | string | undefined
  /** How many times faster than the real one its time passes. */
  speed?: number | undefined
  /** Its time stands still until `advance`. */
  paused?: boolean | undefined
  /** How long a sent message is missing in lists, in milliseconds. */
  listLag?: number | undefined
  /** Whether the documented rate limits hold. */
  rateLimits?: boolean | undefined
  /** Whether WhatsApp refuses what is no template while the contact's window is closed. */
  enforceWindow?: boolean | undefined
  /** The access key that it accepts. */
  accessKey?: string | undefined
  /** Tokens of users that it accepts. */
  bearerTokens?: readonly string[] | undefined
  /**
   * Where webhooks go: the beginning of the https address of a subscription, and what stands in its place on this machine, as in
   * `{ 'https://app.example.com': 'http://127.0.0.1:8000' }`.
   */
  forwards?: Readonly<Record<string, string>> | undefined
  /** The program. Otherwise `BIRDWIRE_SANDBOX_BINARY`, or that of the package `birdwire-sandbox`. */
  program?: string | undefined
  /** How long the start may take, in milliseconds. */
  startTimeout?: number | undefined
}

/** What someone writes. */
export interface InboundMessage {
  /** A platform, such as `sms`, or the id of a channel. */
  channel: string
  /** Who writes: a phone number, an e-mail address, what the channel knows. */
  from: string
  text?: string | undefined
  /** Whether a picture comes with it. */
  image?: boolean | undefined
  /** A whole body in place of the two, as the API shows one. */
  body?: Readonly<Record<string, unknown>> | undefined
}

/** A kind of fault, and what belongs to it: `{ kind: 'cut', afterBytes: 10 }`. */
export interface FaultDetails {
  kind: string
  [member: string]: unknown
}

/** Which calls go wrong, how often, and after what wait. What is left out fits every call. */
export interface FaultMatch {
  /** Only calls of this operation, such as `sendMessage`. */
  operation?: string | undefined
  method?: string | undefined
  /** Only calls of this path; `*` is one part of it, `**` any number. */
  path?: string | undefined
  headers?: Readonly<Record<string, string>> | undefined
  /** So many calls that fit pass first. */
  after?: number | undefined
  /** How often it happens. Until `clearFaults` when it is not given. */
  times?: number | undefined
  /** How probable it is for each call, from 0 to 1. */
  chance?: number | undefined
  /** How long the call waits first, in milliseconds. */
  delayMs?: number | undefined
}

/** A fault that is set. */
export interface Fault extends FaultMatch {
  id: string
  /** How many calls that fit there were. */
  seen: number
  /** How often it happened. */
  fired: number
  fault: FaultDetails
}

/** What time it is there, and how fast it passes. */
export interface Clock {
  now: string
  speed: number
  paused: boolean
}

/** A request that came. Keys are hidden. */
export interface RecordedRequest {
  number: number
  at: string
  method: string
  path: string
  query: [name: string, value: string][]
  headers: Record<string, string>
  /** Where it is JSON. */
  body: any
  bodyText?: string
  bodyBase64?: string
  /** Not there while it is being answered. */
  status: number | null
}

/** Which webhooks are sent where. */
export interface Subscription {
  /** Such as `sms.outbound`. */
  event: string
  /** Where they are posted to; plain http on this machine will do. */
  url: string
  /** What they are signed with. */
  signingKey?: string | undefined
  /** As in `[{ key: 'channelId', value: '…' }]`; all of them must fit. */
  eventFilters?: readonly Readonly<Record<string, string>>[] | undefined
  /** Such as `channels`. */
  service?: string | undefined
}
