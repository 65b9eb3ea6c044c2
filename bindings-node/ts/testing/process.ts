import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { SandboxError } from './error.js'

const STOP_MS = 5_000
const KEPT = 4_000

/** What the program says in its first line. */
export interface Announcement {
  url: string
  accessKey: string
  organizationId: string
  workspaceId: string
  channels: Record<string, string>
  rokt: { publicKey: string; secretKey: string; apiKey: string }
}

/** The running program: it ends when it is told to, and when this process ends, whatever the reason. */
export class SandboxProcess {
  readonly #program: string
  readonly #child: ChildProcess
  readonly #ended: Promise<string>
  #errors = ''

  private constructor(program: string, options: readonly string[]) {
    this.#program = program
    // It stops when its input closes, as it does when this process is killed. A session of its own: Ctrl-C is for the tests,
    // which may still ask something while they end.
    this.#child = spawn(program, ['--port', '0', '--exit-with-parent', ...options], {
      stdio: 'pipe',
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    this.#child.stdin?.on('error', () => {})
    this.#child.stderr?.setEncoding('utf8').on('data', (said: string) => {
      this.#errors = (this.#errors + said).slice(-KEPT)
    })
    this.#ended = new Promise((resolve) => {
      this.#child.once('error', ({ message }) => resolve(`${program} cannot be started: ${message}`))
      this.#child.once('close', (code, signal) => resolve(`${program} ended with ${signal ?? `exit code ${code}`}`))
    })
  }

  static async start(
    program: string,
    options: readonly string[],
    patience: number,
  ): Promise<[SandboxProcess, Announcement]> {
    const started = new SandboxProcess(program, options)
    try {
      const announced = await started.#announcement(patience)
      started.#letGo()
      return [started, announced]
    } catch (error) {
      started.#child.kill('SIGKILL')
      started.#letGo()
      throw error
    }
  }

  async #announcement(patience: number): Promise<Announcement> {
    const { stdout } = this.#child
    const { signal, ...timer } = expiring(patience)
    try {
      // A program that is not there has no output; what became of it is told by its end.
      const lines = stdout ? createInterface(stdout)[Symbol.asyncIterator]() : undefined
      const first = lines?.next().then(({ value }) => value as string | undefined)
      const late = once(signal, 'abort').then(() => undefined)
      const line = await Promise.race([first ?? this.#ended.then(() => undefined), late])
      if (signal.aborted) {
        throw new SandboxError(this.#told(`${this.#program} did not start within ${patience} ms`))
      }
      if (line === undefined) {
        throw new SandboxError(await this.ended())
      }
      return JSON.parse(line) as Announcement
    } catch (error) {
      if (error instanceof SyntaxError) {
        throw new SandboxError(this.#told(`${this.#program} is no sandbox: ${error.message}`), { cause: error })
      }
      throw error
    } finally {
      timer.clear()
    }
  }

  /** From now on it keeps no program from ending. */
  #letGo(): void {
    const { stdin, stdout, stderr } = this.#child
    stdout?.destroy()
    for (const stream of [stdin, stderr]) {
      ;(stream as Socket | null)?.unref()
    }
    this.#child.unref()
  }

  /** Why nobody answers. */
  async ended(): Promise<string> {
    const { signal, clear } = expiring(1_000)
    const still = once(signal, 'abort').then(() => `${this.#program} does not answer`)
    try {
      return this.#told(await Promise.race([this.#ended, still]))
    } finally {
      clear()
    }
  }

  async stop(): Promise<void> {
    this.#child.ref()
    this.#child.stdin?.end()
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_MS)
    await this.#ended
    clearTimeout(timer)
  }

  #told(text: string): string {
    const said = this.#errors.trim()
    return said ? `${text}; it said:\n${said}` : text
  }
}

function expiring(ms: number): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), ms)
  return { signal: controller.signal, clear: () => clearTimeout(timer) }
}
