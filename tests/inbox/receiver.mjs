// A program on this machine that is told of events.

import { createServer } from 'node:http'
import { once } from 'node:events'

export async function receiver(status = () => 200) {
  const got = []
  const server = createServer(async (request, answer) => {
    let body = ''
    for await (const piece of request) body += piece
    got.push({ headers: request.headers, body: JSON.parse(body) })
    answer.writeHead(status(got.length)).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${server.address().port}/told`, got, stop: () => server.close() }
}
