// The floor: the same bytes over bare sockets, nothing encoded and nothing decoded.
import { once } from 'node:events'
import { connect } from 'node:net'
import { atOnce, authorization, body, measure, path, url } from './timing.mjs'

const { host, hostname, port } = new URL(url)
const content = JSON.stringify(body())
const request = Buffer.from(
  `POST ${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: ${authorization}\r\n` +
    `content-type: application/json\r\naccept: application/json\r\ncontent-length: ${content.length}\r\n\r\n${content}`,
)

async function open() {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await once(socket, 'connect')
  const connection = { socket, done: undefined }
  let answer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    answer = answer.length ? Buffer.concat([answer, chunk]) : chunk
    const end = answer.indexOf('\r\n\r\n')
    if (end < 0) return
    const at = answer.indexOf('content-length: ') + 16
    const length = Number(answer.latin1Slice(at, answer.indexOf('\r\n', at)))
    if (answer.length < end + 4 + length) return
    const content = answer.subarray(end + 4)
    answer = Buffer.alloc(0)
    connection.done(content)
  })
  return connection
}

const idle = await Promise.all(Array.from({ length: atOnce }, open))

async function send() {
  const connection = idle.pop()
  const answer = await new Promise((resolve) => {
    connection.done = resolve
    connection.socket.write(request)
  })
  idle.push(connection)
  return answer
}

const message = JSON.parse(await send())
await measure(async () => {
  await send()
  return [message.id, message.status]
})
