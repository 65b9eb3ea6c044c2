// The floor: the same bytes over a bare socket, nothing encoded and nothing decoded.
import { once } from 'node:events'
import { connect } from 'node:net'
import { authorization, measure, path, receiver, text, url } from './timing.mjs'

const { host, hostname, port } = new URL(url)
const socket = connect({ host: hostname, port: Number(port), noDelay: true })
await once(socket, 'connect')

const body = JSON.stringify({
  receiver: { contacts: [{ identifierValue: receiver }] },
  body: { type: 'text', text: { text } },
})
const request = Buffer.from(
  `POST ${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: ${authorization}\r\n` +
    `content-type: application/json\r\naccept: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
)

let answer = Buffer.alloc(0)
let done
socket.on('data', (chunk) => {
  answer = answer.length ? Buffer.concat([answer, chunk]) : chunk
  const end = answer.indexOf('\r\n\r\n')
  if (end < 0) return
  const at = answer.indexOf('content-length: ') + 16
  const length = Number(answer.latin1Slice(at, answer.indexOf('\r\n', at)))
  if (answer.length < end + 4 + length) return
  const content = answer.subarray(end + 4)
  answer = Buffer.alloc(0)
  done(content)
})

function send() {
  return new Promise((resolve) => {
    done = resolve
    socket.write(request)
  })
}

const message = JSON.parse(await send())
await measure(async () => {
  await send()
  return [message.id, message.status]
})
