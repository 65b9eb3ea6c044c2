import { Client, text as body, to } from 'birdwire'
import { accessKey, channelId, measure, receiver, text, url, workspaceId } from './timing.mjs'

const bird = new Client({ accessKey, workspaceId, baseUrl: url })

await measure(async () => {
  const message = await bird.channels.messages.send(channelId, { receiver: to(receiver), body: body(text) })
  return [message.id, message.status]
})
