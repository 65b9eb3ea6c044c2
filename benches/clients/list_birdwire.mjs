import { Client } from 'birdwire'
import { accessKey, channelId, limit, measure, url, workspaceId } from './timing.mjs'

const bird = new Client({ accessKey, workspaceId, baseUrl: url })

await measure(async () => {
  let count = 0
  let last
  for await (const { items } of bird.channels.messages.list(channelId, { limit }).pages()) {
    for (const message of items) {
      last = [message.id, message.status, message.createdAt]
      count++
    }
  }
  return [count, ...last]
})
