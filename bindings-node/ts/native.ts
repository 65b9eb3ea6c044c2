/** The compiled part, which is a package of its own for each platform. */
export interface Native {
  Bridge: new (deliver: (events: NativeEvent[]) => void) => Bridge
  NativeClient: { create(bridge: Bridge, options: string): NativeClient }
  NativeRokt: { create(options: string): NativeRokt }
  NativePager: { open(client: NativeClient, operation: string, input: string): NativePager }
  NativeDuplicates: new (capacity?: number) => NativeDuplicates
  rawKey(): string
  webhookVerify(body: Uint8Array, delivery: string): void
  webhookUnwrap(body: Uint8Array, delivery: string): Delivered
  webhookSign(body: Uint8Array, input: string): [string, string][]
  webhookPublicUrl(target: string, headers: string): string
}

/** What was delivered before. */
export interface NativeDuplicates {
  first(key: string): boolean
  forget(key: string): void
}

/** An event of a webhook. */
export interface Delivered {
  kind: string
  text: string
  original?: string
  duplicateKey?: string
}

/** What every call goes through, and where its end comes from. Each method takes the number of the call. */
export interface Bridge {
  call(client: NativeClient, id: number, operation: string, input: string, head: boolean): void
  download(client: NativeClient, id: number, operation: string, input: string): void
  request(client: NativeClient, id: number, input: string, body?: Uint8Array): void
  /** Bytes are given where the whole file is in memory. */
  upload(client: NativeClient, id: number, operation: string, input: string, bytes?: Uint8Array): void
  /** The bytes are those of the files that are in memory. */
  sendFiles(
    client: NativeClient,
    id: number,
    operation: string,
    input: string,
    bytes: Uint8Array[],
    head: boolean,
  ): void
  /** The piece that a file of a call asked for; none at the end of the file. */
  piece(call: number, file: number, bytes?: Uint8Array): void
  sendLines(
    client: NativeClient,
    id: number,
    operation: string,
    input: string,
    text: Uint8Array | undefined,
    head: boolean,
  ): void
  wait(client: NativeClient, id: number, operation: string, input: string, head: boolean): void
  importAll(client: NativeRokt, id: number, input: string): void
  /** The entries that an import asked for; none at the end of the list. */
  entries(call: number, entries?: string[]): void
  /** The report of an import that is given up; nothing for one that never began. */
  stopImport(call: number): string | null
  nextPage(pager: NativePager, id: number, head: boolean): void
  read(file: number, id: number): void
  readAll(file: number, id: number): void
  save(file: number, id: number, path: string): void
  release(file: number): void
  cancel(id: number): void
  token(question: number, token: string): void
  tokenFailed(question: number, reason: string): void
}

export interface NativeClient {
  readonly workspaceId: string | null
  readonly organizationId: string | null
  readonly baseUrl: string
}

export interface NativeRokt {
  readonly accountId: string | null
  readonly baseUrl: string
  /** What makes the calls. */
  core(): NativeClient
}

/** One walk over the pages of a list. */
export interface NativePager {
  readonly __pager: unique symbol
}

/** How a call ended, what it came to before its end, or that a token is needed. */
export interface NativeEvent {
  id: number
  error?: string
  text?: string
  original?: string
  next?: string
  head?: string
  bytes?: Uint8Array
  length?: number
  /** The next part of a source is asked for: which of the call's sources. */
  wanted?: number
  /** Of files: how many bytes left, and how many there are. Of a long list: how many entries were sent. */
  sent?: number
  total?: number
  /** Of a long list: how many entries were taken from it, and how many were in requests that failed. */
  read?: number
  failed?: number
  provider?: number
  rejected?: string
}

let loaded: Native | undefined

/** Loaded at first use, so that an import costs nothing. */
export function native(): Native {
  return (loaded ??= load())
}

function load(): Native {
  const platform = platformName()
  try {
    return require(`birdwire-${platform}`) as Native
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const hint =
      code === 'MODULE_NOT_FOUND'
        ? `its package birdwire-${platform} is not installed. Either this platform is not supported, or optional ` +
          'dependencies were left out of the installation'
        : 'its package is there and does not load'
    throw new Error(`The native part of birdwire is missing: ${hint}.`, { cause })
  }
}

function platformName(): string {
  const { platform, arch } = process
  switch (platform) {
    case 'linux':
      return `${platform}-${arch}-${usesMusl() ? 'musl' : 'gnu'}`
    case 'win32':
      return `${platform}-${arch}-msvc`
    default:
      return `${platform}-${arch}`
  }
}

function usesMusl(): boolean {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return report.header?.glibcVersionRuntime === undefined
}
