import { errorFrom, type Failure } from './errors.js'
import { native, type Bridge, type NativeEvent } from './native.js'
import type { TokenProvider } from './options.js'

interface Waiting {
  resolve(event: NativeEvent): void
  reject(reason: unknown): void
  /** Told of what happens before the end. */
  during: During | undefined
}

type During = (event: NativeEvent) => void

const waiting = new Map<number, Waiting>()
const providers = new Map<number, TokenProvider>()
let bridge: Bridge | undefined
let lastCall = 0
let lastProvider = 0
let lastThrown: { question: number; error: unknown } | undefined

/** Keeps the process alive while calls are out: the native part's own wake-up does not. */
let alive: NodeJS.Timeout | undefined

/** The way to the native part: one for each thread. */
export function theBridge(): Bridge {
  return (bridge ??= new (native().Bridge)(deliver))
}

/** Starts a call and waits for its end. A signal drops the request and ends the call in its reason. */
export async function start(
  begin: (bridge: Bridge, id: number) => void,
  signal?: AbortSignal,
  during?: During,
): Promise<NativeEvent> {
  signal?.throwIfAborted()
  const id = (lastCall = (lastCall + 1) >>> 0)
  begin(theBridge(), id)
  const event = await new Promise<NativeEvent>((resolve, reject) => {
    const call = { resolve, reject, during }
    waiting.set(id, signal ? withSignal(id, signal, call) : call)
    if (waiting.size === 1) {
      alive = alive?.ref() ?? setInterval(() => {}, 0x7fffffff)
    }
  })
  if (event.error !== undefined) {
    // Made here and not where the event came in, so that its stack names the lines that wait for it.
    throw described(event.error)
  }
  return event
}

function withSignal(id: number, signal: AbortSignal, call: Waiting): Waiting {
  const abort = () => giveUp(id, signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  const done = () => signal.removeEventListener('abort', abort)
  return {
    ...call,
    resolve(event) {
      done()
      call.resolve(event)
    },
    reject(reason) {
      done()
      call.reject(reason)
    },
  }
}

/** Drops a call with its request. Its promise ends in the reason. */
export function giveUp(id: number, reason: unknown): void {
  const call = waiting.get(id)
  if (call === undefined) {
    return
  }
  waiting.delete(id)
  rest()
  theBridge().cancel(id)
  call.reject(reason)
}

function rest(): void {
  if (waiting.size === 0) {
    alive?.unref()
  }
}

/** Takes what the native part has to tell. Nothing here throws: there is nobody to catch it. */
function deliver(events: NativeEvent[]): void {
  for (const event of events) {
    if (event.provider !== undefined) {
      void answerQuestion(event.id, event.provider, event.rejected)
      continue
    }
    const call = waiting.get(event.id)
    // A call that was dropped ends as well, and nobody listens.
    if (call === undefined) {
      continue
    }
    if (event.wanted !== undefined || event.sent !== undefined) {
      call.during?.(event)
      continue
    }
    waiting.delete(event.id)
    call.resolve(event)
  }
  rest()
}

function described(text: string): unknown {
  const failure = JSON.parse(text) as Failure & { question?: number | null }
  const thrown = lastThrown !== undefined && failure.question === lastThrown.question ? lastThrown.error : undefined
  return errorFrom(failure, thrown)
}

/** Keeps a provider under the number that the native part asks by, for as long as its owner lives. */
export function registerProvider(owner: object, provider: TokenProvider): number {
  const id = ++lastProvider
  providers.set(id, provider)
  owners.register(owner, id)
  return id
}

const owners = new FinalizationRegistry<number>((id) => providers.delete(id))

async function answerQuestion(question: number, provider: number, rejected?: string): Promise<void> {
  try {
    const ask = providers.get(provider)
    const token: unknown = await ask?.(rejected)
    if (typeof token !== 'string') {
      throw new TypeError('it must give a text')
    }
    theBridge().token(question, token)
  } catch (error) {
    lastThrown = { question, error }
    theBridge().tokenFailed(question, error instanceof Error ? error.message : String(error))
  }
}
