import { fileURLToPath } from 'node:url'
import { giveUp, start, theBridge } from './calls.js'
import { inputError } from './errors.js'
import { plain, written } from './input.js'
import type { NativeClient, NativeEvent } from './native.js'
import type { CallOptions } from './options.js'
import { reader, type Pieces, type Reader } from './pieces.js'

/** A file: its path, its `file:` URL, its bytes, or what gives them piece by piece. */
export type UploadSource = string | URL | Uint8Array | Blob | Pieces

/** What is said about a file that is uploaded. */
export interface UploadOptions {
  /** `image/png`. Otherwise that of a `Blob`, or what the file's name says. */
  contentType?: string | undefined
  /** Otherwise the last part of the path, or the name of a `File`. */
  filename?: string | undefined
  /** In bytes, of what comes piece by piece. Where nobody says it, the pieces are put into a temporary file first. */
  length?: number | undefined
  /** Told how many bytes left, from none to all. What it throws ends the upload. */
  onProgress?: ((sent: number, total: number) => void) | undefined
}

/** A source as the native part takes it. */
interface Source {
  path?: string
  bytes?: Uint8Array
  pieces: () => Pieces
  /** What the source itself says; what the caller says is stronger. */
  about?: UploadOptions
}

/** Uploads a file and gives back where it can be had. @internal */
export async function upload(
  client: NativeClient,
  operation: string,
  path: string[],
  file: UploadSource,
  about: UploadOptions = {},
  options?: CallOptions,
): Promise<string> {
  const source = sourceOf(file)
  const { onProgress, ...rest } = { ...source.about, ...stated(about) }
  const progress = onProgress !== undefined
  const json = written({ path, file: source.path, about: rest, progress, options: plain(options) })
  let call = 0
  let opened: Reader | undefined

  const give = async () => {
    try {
      // Opened when the first piece is asked for: an upload that fails before leaves a stream as it was.
      opened ??= reader(source.pieces())
      theBridge().piece(call, await opened.next())
    } catch (error) {
      giveUp(call, error)
    }
  }
  const tell = async ({ sent = 0, total = 0 }: NativeEvent) => {
    try {
      // Awaited, for an async function fits the type as well.
      await onProgress?.(sent, total)
    } catch (error) {
      giveUp(call, error)
    }
  }
  const during = (event: NativeEvent) => void (event.wanted === true ? give() : tell(event))

  try {
    const event = await start(
      (bridge, id) => bridge.upload(client, (call = id), operation, json, source.bytes),
      options?.signal,
      during,
    )
    return event.text ?? ''
  } finally {
    opened?.close()
  }
}

function sourceOf(file: UploadSource): Source {
  if (typeof file === 'string') {
    return { path: file, pieces: none }
  }
  if (file instanceof URL) {
    return { path: pathOf(file), pieces: none }
  }
  if (file instanceof Uint8Array) {
    return { bytes: file, pieces: none }
  }
  if (file instanceof Blob) {
    const name = 'name' in file && typeof file.name === 'string' ? file.name : undefined
    const about = { length: file.size, contentType: file.type || undefined, filename: name || undefined }
    return { pieces: () => file.stream(), about }
  }
  if (file instanceof ReadableStream || (typeof file === 'object' && file !== null && Symbol.asyncIterator in file)) {
    return { pieces: () => file }
  }
  throw inputError(
    'file',
    'must be a path, a file: URL, a Uint8Array, a Blob, a ReadableStream or an async iterable of Uint8Array',
  )
}

/** Of what is there as a whole. */
async function* none(): AsyncGenerator<Uint8Array> {}

function pathOf(url: URL): string {
  try {
    return fileURLToPath(url)
  } catch (cause) {
    throw inputError('file', 'must be a file: URL', cause)
  }
}

/** The members that are there: one that is undefined says nothing. */
function stated(about: UploadOptions): UploadOptions {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined))
}
