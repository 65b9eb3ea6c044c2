import { Agent, request } from 'node:http'
import { SandboxError } from './error.js'

// Moving the clock answers when all that was due is done, deliveries to a slow receiver included.
const TIMEOUT_MS = 120_000

export interface Asked {
  query?: Record<string, string | number | undefined>
  json?: unknown
  bytes?: Uint8Array
  contentType?: string
}

/** What is asked of the sandbox itself, under `/_sandbox`. Gives the JSON of the answer; `undefined` where it has none. */
export async function control(url: string, method: string, path: string, asked: Asked = {}): Promise<unknown> {
  const target = new URL(`/_sandbox${path}`, url)
  for (const [name, value] of Object.entries(asked.query ?? {})) {
    if (value !== undefined) {
      target.searchParams.set(name, String(value))
    }
  }
  const body = asked.json === undefined ? asked.bytes : JSON.stringify(asked.json)
  const [status, text] = await exchange(target, method, body, asked.contentType ?? 'application/json')
  if (status >= 400) {
    throw new SandboxError(`${method} ${target.pathname}: ${complaint(text)}`, { status })
  }
  return text ? JSON.parse(text) : undefined
}

/** An agent of its own: neither proxies of the environment nor connections that are kept open have a say. */
function exchange(
  target: URL,
  method: string,
  body: string | Uint8Array | undefined,
  contentType: string,
): Promise<[status: number, text: string]> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': contentType, 'content-length': Buffer.byteLength(body) }
    const agent = new Agent({ keepAlive: false })
    const sent = request(target, { method, headers, agent, timeout: TIMEOUT_MS }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => (text += piece))
      answer.on('end', () => resolve([answer.statusCode ?? 0, text]))
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${TIMEOUT_MS} ms`)))
    sent.end(body)
  })
}

function complaint(text: string): string {
  try {
    const { message, details } = JSON.parse(text) as { message?: string; details?: unknown }
    return details ? `${message} ${JSON.stringify(details)}` : String(message)
  } catch {
    return text
  }
}
