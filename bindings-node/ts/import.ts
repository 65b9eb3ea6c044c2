import { theBridge } from './calls.js'
import { inputError } from './errors.js'
import { fed, type Source } from './feed.js'
import { plain, written } from './input.js'
import { iteratorOf, letGo } from './iterables.js'
import type { NativeRokt } from './native.js'
import type { CallOptions } from './options.js'
import type { AudienceAction } from './generated/types.js'

/** The entries of a long list, of one kind: read once, while they are sent. */
export type ImportEntries =
  | {
      /** E-mail addresses. */
      emails: Iterable<string> | AsyncIterable<string>
      sha256s?: undefined
      /**
       * Whether addresses are hashed on this side: all white space goes, then lower case, then SHA-256. What leaves is the
       * hash alone.
       */
      hash?: boolean | undefined
    }
  | {
      /** The SHA-256 of e-mail addresses, as 64 hexadecimal digits in lower case. */
      sha256s: Iterable<string> | AsyncIterable<string>
      emails?: undefined
      hash?: undefined
    }

/** How a long list is to be imported. */
export type ImportAllOptions = ImportEntries & {
  /** Whether to put people on the list or to take them off. */
  action: AudienceAction
  /** The name of the list. Rokt takes AdvertiserDatabase when it is left out. */
  list?: string | undefined
  /** Otherwise that of the client. */
  accountId?: string | undefined
  /** The report of an earlier import of the same entries, of which only those are sent that were not. */
  resume?: ImportReport | undefined
  /** Told after each request. What it throws ends the import. */
  onProgress?: ((progress: ImportProgress) => void) | undefined
}

/** How far an import is, in entries. */
export interface ImportProgress {
  /** Taken from the list so far, bad ones included. */
  read: number
  /** Known to be sent, by this import or the one it resumes. */
  sent: number
  /** Of requests that failed. */
  failed: number
}

/** What became of an import. It holds no address and no key, is plain data, and may be kept as JSON. */
export interface ImportReport {
  /** The form of the report: 1. */
  version: number
  /** What the entries were. */
  entries: 'emails' | 'sha256s'
  /** Whether addresses were hashed before they were sent. */
  hash: boolean
  action: AudienceAction
  list: string | null
  accountId: string | null
  /** Whether the entries were read to their end. False in a report of an import that was given up. */
  complete: boolean
  /** How many entries were read, bad ones included. */
  read: number
  /** How many entries were sent. */
  sent: number
  /** How many entries were in requests that failed. */
  failed: number
  /** How many entries were read and not sent, since the import was given up before. */
  unsent: number
  /** How many entries were bad, and left out. */
  refused: number
  /** Where the bad entries stand, counted from 0: the first 1,000 of them. */
  refusedPositions: number[]
  /** The requests, in the order of the entries. */
  chunks: ImportChunk[]
}

/** One request of an import. */
export interface ImportChunk {
  /** Counted from 0. */
  index: number
  /** The position of its first entry in the list, counted from 0. */
  first: number
  /** The position of its last entry. Bad entries between the two were left out. */
  last: number
  /** How many entries it holds. */
  count: number
  outcome: ChunkOutcome
  /** The HTTP status, where an answer came. */
  status: number | null
  /** The kind of error, such as `badRequest` or `timeout`. */
  kind: string | null
  /** What went wrong. Addresses are taken out. */
  message: string | null
  /** How many requests were made on the wire. */
  attempts: number
  /** The SHA-256 of the entries as they are sent, to tell whether a later import has the same. */
  digest: string
}

/**
 * What became of a request.
 *
 * - `sent`: Rokt said yes.
 * - `failed`: Rokt said no, or nothing is known.
 * - `unsent`: Not sent, or without an answer yet.
 */
export type ChunkOutcome = 'sent' | 'failed' | 'unsent'

/** How many entries cross to the native part at a time. */
const BATCH = 4_096

/** Reports of imports that ended early, by what they ended in. */
const reports = new WeakMap<object, ImportReport>()

/**
 * The report of an import that ended early, by the error that it ended in, where it also stands as `error.report`. That
 * may be the reason of an aborted signal, or what the list threw. Nothing for an import that never began.
 *
 * Several imports that end by one signal share its reason, and then it is the report of the one that ended last.
 */
export function reportOf(error: unknown): ImportReport | undefined {
  return typeof error === 'object' && error !== null ? reports.get(error) : undefined
}

/** @internal */
export async function importAll(
  client: NativeRokt,
  options: ImportAllOptions,
  callOptions?: CallOptions,
): Promise<ImportReport> {
  if (typeof options !== 'object' || options === null) {
    throw inputError('', 'an object with emails or sha256s, and an action, must be given')
  }
  const { emails, sha256s, onProgress, ...rest } = options
  if ((emails === undefined) === (sha256s === undefined)) {
    throw inputError('', 'exactly one of emails and sha256s must be given')
  }
  const entries = emails === undefined ? 'sha256s' : 'emails'
  const list = checked(emails ?? sha256s, entries)
  const progress = onProgress !== undefined
  const json = written({ ...rest, entries, progress, options: plain(callOptions) })
  let call = 0
  try {
    const { text = '' } = await fed<string[]>({
      begin: (bridge, id) => bridge.importAll(client, (call = id), json),
      sources: [() => batches(list, entries)],
      give: (bridge, id, _, batch) => bridge.entries(id, batch),
      onProgress: ({ read = 0, sent = 0, failed = 0 }) => onProgress?.({ read, sent, failed }),
      signal: callOptions?.signal,
    })
    return JSON.parse(text) as ImportReport
  } catch (error) {
    throw withReport(error, call)
  }
}

/** The error, which the report of what was done can be had by. */
function withReport(error: unknown, call: number): unknown {
  const text = call === 0 ? null : theBridge().stopImport(call)
  if (text !== null && typeof error === 'object' && error !== null) {
    const report = JSON.parse(text) as ImportReport
    reports.set(error, report)
    // For whoever looks at the error itself. One that takes no member has it by `reportOf` alone.
    Reflect.defineProperty(error, 'report', { value: report, configurable: true, writable: true })
  }
  return error
}

function checked(list: unknown, entries: string): Iterable<string> | AsyncIterable<string> {
  const isIterable = typeof list === 'object' && list !== null
  if (!isIterable || !(Symbol.iterator in list || Symbol.asyncIterator in list)) {
    throw inputError(entries, 'must be an iterable of texts, such as a list, a generator or the lines of a file')
  }
  return list as Iterable<string> | AsyncIterable<string>
}

/** The entries of a list, many at a time. */
function batches(list: Iterable<string> | AsyncIterable<string>, entries: string): Source<string[]> {
  const steps = iteratorOf(list)
  let position = 0
  // A list that came to its end, or failed, is not told that nobody reads on.
  let over = false
  return {
    async next() {
      const batch: string[] = []
      while (!over && batch.length < BATCH) {
        try {
          const pending = steps.next()
          const step = 'then' in pending ? await pending : pending
          if (step.done === true) {
            over = true
            break
          }
          batch.push(step.value)
        } catch (error) {
          over = true
          throw error
        }
      }
      const wrong = batch.findIndex((entry) => typeof entry !== 'string')
      if (wrong !== -1) {
        // What it is stays unsaid: addresses are in no error.
        throw inputError(`${entries}[${position + wrong}]`, 'must be a text')
      }
      position += batch.length
      return batch.length === 0 ? undefined : batch
    },
    close() {
      if (!over) {
        over = true
        letGo(steps)
      }
    },
  }
}
