/** The local Bird did not start, has ended, or refused what it was asked under `/_sandbox/`. */
export class SandboxError extends Error {
  /** The status of the refusal; `null` when there was no answer. */
  readonly status: number | null

  constructor(message: string, options?: { status?: number; cause?: unknown }) {
    super(message, options)
    this.name = 'SandboxError'
    this.status = options?.status ?? null
  }
}
