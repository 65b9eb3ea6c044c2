import { inputError } from './errors.js'
import { fed } from './feed.js'
import { plain, written, type Input } from './input.js'
import type { NativeClient, NativeEvent } from './native.js'
import type { CallOptions } from './options.js'
import { reader } from './pieces.js'
import { given, stated, type FileAbout, type Given, type UploadSource } from './source.js'

/** A file of several, with what is said about it. */
export interface UploadFile extends FileAbout {
  file: UploadSource
}

/** A file of several, by itself or with what is said about it. */
export type FormFile = UploadSource | UploadFile

/** What one call that sends files does differently from its client. */
export interface FilesOptions extends CallOptions {
  /**
   * Told how many bytes of all files left, from none to all; from none again where the form has to be sent again. What it
   * throws ends the call.
   */
  onProgress?: ((sent: number, total: number) => void) | undefined
}

/** Makes a call whose body is a form with files. @internal */
export function sendFiles(
  client: NativeClient,
  operation: string,
  path: string[],
  files: FormFile | readonly FormFile[],
  input: Input,
  head: boolean,
  options: FilesOptions = {},
): Promise<NativeEvent> {
  const { onProgress, ...others } = options
  const list: readonly FormFile[] = Array.isArray(files) ? files : [files as FormFile]
  const sources = list.map((file, index) => parted(file, list === files ? `files[${index}]` : 'files'))
  const json = written({
    path,
    ...input,
    files: sources.map(({ path, bytes, about }) => ({ path, inMemory: bytes !== undefined, about })),
    progress: onProgress !== undefined,
    options: plain(others),
  })
  const bytes = sources.flatMap(({ bytes }) => (bytes === undefined ? [] : [bytes]))
  return fed({
    begin: (bridge, id) => bridge.sendFiles(client, id, operation, json, bytes, head),
    sources: sources.map(
      ({ pieces }, index) =>
        () =>
          reader(pieces(), `files[${index}]`),
    ),
    give: (bridge, id, index, piece) => bridge.piece(id, index, piece),
    onProgress: ({ sent = 0, total = 0 }) => onProgress?.(sent, total),
    signal: options.signal,
  })
}

/** A source, with what it says and what is said about it. */
function parted(file: FormFile, at: string): Given {
  if (!isDescribed(file)) {
    return given(file, at)
  }
  const { file: source, ...about } = file
  const found = given(source, at)
  return { ...found, about: { ...found.about, ...stated(about) } }
}

function isDescribed(file: FormFile): file is UploadFile {
  if (typeof file !== 'object' || file === null) {
    // Not for us to say what it is.
    return false
  }
  if (Array.isArray(file)) {
    throw inputError('files', 'must be files, and one of them is a list')
  }
  return 'file' in file && !(file instanceof Blob) && !(file instanceof URL) && !(Symbol.asyncIterator in file)
}
