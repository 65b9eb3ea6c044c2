import { inputError } from './errors.js'
import { collected } from './iterables.js'
import { pathOf } from './source.js'

/**
 * Lines of CSV: the path or `file:` URL of a file, its text as bytes, or its rows. A row is an object or a list of its
 * columns; every line is checked before anything is sent. Text in memory is given as bytes, `Buffer.from(text)`: a string
 * is a path, as everywhere a file is taken.
 */
export type CsvSource<Row, Columns> = string | URL | Uint8Array | Iterable<Row | Columns> | AsyncIterable<Row | Columns>

/** Lines as the native part takes them: rows within the JSON of the call, a text beside it. */
export interface Lines {
  file?: string
  rows?: unknown[]
  text?: Uint8Array
}

/** Reads what gives rows to its end. @internal */
export async function linesOf(source: CsvSource<unknown, unknown>, signal?: AbortSignal): Promise<Lines> {
  if (typeof source === 'string') {
    return { file: source }
  }
  if (source instanceof URL) {
    return { file: pathOf(source, 'rows') }
  }
  if (source instanceof Uint8Array) {
    return { text: source }
  }
  const isIterable = typeof source === 'object' && source !== null
  if (!isIterable || !(Symbol.iterator in source || Symbol.asyncIterator in source)) {
    throw inputError('rows', 'must be a path, a file: URL, a Uint8Array, or an iterable of rows')
  }
  const rows = await collected(source, signal)
  if (rows.some((row) => row instanceof Uint8Array)) {
    throw inputError('rows', 'gives bytes and not rows: give the path of the file, or its text as one Uint8Array')
  }
  return { rows }
}
