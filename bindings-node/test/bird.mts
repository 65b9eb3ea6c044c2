// A small Bird for tests: a server that does what each test says, and a client that calls it.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { Client, type ClientOptions } from 'birdwire'

export const WORKSPACE = '11111111-1111-4111-8111-111111111111'
export const CHANNEL = '614208aa-b153-4d5d-9989-2fddfc0ce4c3'
export const MESSAGE = '96a0b5fa-a986-453d-be5c-3117f989f025'

export interface Seen {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
  bytes: Buffer
}

export interface Bird {
  url: string
  /** Every request that came. */
  seen: Seen[]
  client(options?: ClientOptions): Client
}

type Handler = (request: Seen, response: ServerResponse) => void

/** `begins` is told of a request before its body is read; false leaves the body unread. */
export async function bird(
  context: TestContext,
  handler: Handler,
  begins: (request: IncomingMessage) => boolean = () => true,
): Promise<Bird> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    if (!begins(request)) {
      return
    }
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const bytes = Buffer.concat(pieces)
      const came = { method, url, headers, bytes, body: bytes.toString() }
      seen.push(came)
      handler(came, response)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const defaults = { baseUrl: url, workspaceId: WORKSPACE, maxRetries: 0 }
  return {
    url,
    seen,
    client: (options = {}) => {
      const credential = options.tokenProvider || options.bearerToken ? {} : { accessKey: 'test-access-key' }
      return new Client({ ...defaults, ...credential, ...options })
    },
  }
}

export function answer(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
