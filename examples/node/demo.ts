// Sends three WhatsApp messages to a local Bird and follows them until all are delivered.
//
// `make demo` starts the local Bird, sets the variables that are read here and runs this with the built package.

import { setTimeout as wait } from 'node:timers/promises'
import { Client, to, type CreateMessage } from 'birdwire'

const receiver = to('+31612345678')
const messages: Record<string, CreateMessage> = {
  'text with reply buttons': {
    receiver,
    body: {
      type: 'text',
      text: {
        text: 'Shall we deliver tomorrow?',
        actions: [
          { type: 'reply', reply: { text: 'Yes' } },
          { type: 'reply', reply: { text: 'Another day' } },
        ],
      },
    },
  },
  image: {
    receiver,
    body: {
      type: 'image',
      image: {
        text: 'Your parcel',
        images: [{ mediaUrl: 'https://example.com/parcel.png', altText: 'A parcel on a doorstep' }],
      },
    },
  },
  template: {
    receiver,
    template: {
      projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
      version: 'latest',
      locale: 'en',
      parameters: [{ type: 'string', key: 'name', value: 'Ada' }],
    },
  },
}

const colours: Record<string, number> = { accepted: 33, processing: 33, sent: 36, delivered: 32 }

/** One cell of the table; in colour when somebody watches. */
function cell(text: string): string {
  return process.stdout.isTTY ? `\x1b[${colours[text] ?? 1}m${text.padEnd(26)}\x1b[0m` : text.padEnd(26)
}

// The access key, the workspace and the address of the local Bird come from the environment.
const bird = new Client()
const channelId = process.env.BIRD_CHANNEL_ID ?? ''

const sent = new Map<string, string>()
for (const [what, message] of Object.entries(messages)) {
  const { id } = await bird.channels.messages.send(channelId, message)
  console.log(`sent  ${what.padEnd(24)}${id}`)
  sent.set(id, what)
}

console.log(`\n${[...sent.values()].map(cell).join('')}`)
let shown = ''
while (!/^(delivered ?)+$/.test(shown)) {
  const status = new Map<string, string>()
  for await (const message of bird.channels.messages.list(channelId, { id: [...sent.keys()], limit: 100 })) {
    status.set(message.id, message.status ?? '')
  }
  const statuses = [...sent.keys()].map((id) => status.get(id) ?? '')
  if (statuses.join(' ') !== shown) {
    console.log(statuses.map(cell).join(''))
    shown = statuses.join(' ')
  }
  await wait(100)
}
