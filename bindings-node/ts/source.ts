import { fileURLToPath } from 'node:url'
import { inputError } from './errors.js'
import type { Pieces } from './pieces.js'

/** A file: its path, its `file:` URL, its bytes, or what gives them piece by piece. */
export type UploadSource = string | URL | Uint8Array | Blob | Pieces

/** What is said about a file. */
export interface FileAbout {
  /** `image/png`. Otherwise that of a `Blob`, or what the file's name says. */
  contentType?: string | undefined
  /** Otherwise the last part of the path, or the name of a `File`. */
  filename?: string | undefined
  /** In bytes, of what comes piece by piece. Where nobody says it, the pieces are put into a temporary file first. */
  length?: number | undefined
}

/** A source as the native part takes it. */
export interface Given {
  path?: string
  bytes?: Uint8Array
  pieces: () => Pieces
  /** What the source itself says; what the caller says is stronger. */
  about: FileAbout
}

/** `at` is the argument that holds it: `file`. */
export function given(file: UploadSource, at: string): Given {
  if (typeof file === 'string') {
    return { path: file, pieces: none, about: {} }
  }
  if (file instanceof URL) {
    return { path: pathOf(file, at), pieces: none, about: {} }
  }
  if (file instanceof Uint8Array) {
    return { bytes: file, pieces: none, about: {} }
  }
  if (file instanceof Blob) {
    const name = 'name' in file && typeof file.name === 'string' ? file.name : undefined
    const about = { length: file.size, contentType: file.type || undefined, filename: name || undefined }
    return { pieces: () => file.stream(), about }
  }
  if (file instanceof ReadableStream || (typeof file === 'object' && file !== null && Symbol.asyncIterator in file)) {
    return { pieces: () => file, about: {} }
  }
  throw inputError(
    at,
    'must be a path, a file: URL, a Uint8Array, a Blob, a ReadableStream or an async iterable of Uint8Array',
  )
}

/** The members that are there: one that is undefined says nothing. */
export function stated<About extends object>(about: About): About {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)) as About
}

/** The path of a `file:` URL. */
export function pathOf(url: URL, at: string): string {
  try {
    return fileURLToPath(url)
  } catch (cause) {
    throw inputError(at, 'must be a file: URL', cause)
  }
}

/** Of what is there as a whole. */
async function* none(): AsyncGenerator<Uint8Array> {}
