import { fed } from './feed.js'
import { plain, written } from './input.js'
import type { NativeClient } from './native.js'
import type { CallOptions } from './options.js'
import { reader } from './pieces.js'
import { given, stated, type FileAbout, type UploadSource } from './source.js'

/** What is said about a file that is uploaded. */
export interface UploadOptions extends FileAbout {
  /** Told how many bytes left, from none to all. What it throws ends the upload. */
  onProgress?: ((sent: number, total: number) => void) | undefined
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
  const source = given(file, 'file')
  const { onProgress, ...rest } = { ...source.about, ...stated(about) }
  const progress = onProgress !== undefined
  const json = written({ path, file: source.path, about: rest, progress, options: plain(options) })
  const event = await fed({
    begin: (bridge, id) => bridge.upload(client, id, operation, json, source.bytes),
    sources: [() => reader(source.pieces(), 'file')],
    give: (bridge, id, index, piece) => bridge.piece(id, index, piece),
    onProgress: ({ sent = 0, total = 0 }) => onProgress?.(sent, total),
    signal: options?.signal,
  })
  return event.text ?? ''
}
