// Lists page after page and forgets what it read.
import { readFileSync } from 'node:fs'
import { Client } from 'birdwire'
import { accessKey, calls, channelId, limit, seconds, url, workspaceId } from './timing.mjs'

const bird = new Client({ accessKey, workspaceId, baseUrl: `${url}/endless` })
const end = performance.now() + seconds * 1000
const pageSize = 4096
const resident = []
let messages = 0

for await (const message of bird.channels.messages.list(channelId, { limit })) {
  if (!message.id) throw new Error('a message without an id')
  messages++
  if (messages % limit) continue
  resident.push(Number(readFileSync('/proc/self/statm', 'latin1').split(' ')[1]) * pageSize)
  if (resident.length >= calls || performance.now() > end) break
}
console.log(JSON.stringify({ messages, resident }))
process.exit(0)
