import { giveUp, start, theBridge } from './calls.js'
import type { Bridge, NativeEvent } from './native.js'

/** Read part by part, each when it is asked for. */
export interface Source<Part> {
  /** The next part; nothing at the end. */
  next(): Promise<Part | undefined>
  /** Tells a source that nobody reads to its end that it may let go of what it holds. */
  close(): void
}

/** A call that asks for what it needs on its way: the pieces of its files, the entries of its list. */
export interface FedCall<Part> {
  begin(bridge: Bridge, id: number): void
  /** Opened when their first part is asked for: a call that fails before leaves them as they were. */
  sources: (() => Source<Part>)[]
  give(bridge: Bridge, id: number, source: number, part: Part | undefined): void
  /** Told how far it is. What it throws ends the call. */
  onProgress?: ((event: NativeEvent) => unknown) | undefined
  signal?: AbortSignal | undefined
}

/** Makes such a call. What a source throws ends it as it is. */
export async function fed<Part>(call: FedCall<Part>): Promise<NativeEvent> {
  let id = 0
  const opened = new Map<number, Source<Part>>()

  const give = async (index: number) => {
    try {
      const source = opened.get(index) ?? call.sources[index]?.()
      if (source !== undefined) {
        opened.set(index, source)
      }
      call.give(theBridge(), id, index, await source?.next())
    } catch (error) {
      giveUp(id, error)
    }
  }
  const tell = async (event: NativeEvent) => {
    try {
      // Awaited, for an async function fits the type as well.
      await call.onProgress?.(event)
    } catch (error) {
      giveUp(id, error)
    }
  }
  const during = (event: NativeEvent) => void (event.wanted === undefined ? tell(event) : give(event.wanted))

  try {
    return await start((bridge, number) => call.begin(bridge, (id = number)), call.signal, during)
  } finally {
    opened.forEach((source) => source.close())
  }
}
