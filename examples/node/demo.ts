// Sends a WhatsApp message of every kind to a local Bird and follows them until all are delivered.
//
// `make demo` starts the local Bird, sets the variables that are read here and runs this with the built package.

import { setTimeout as wait } from 'node:timers/promises'
import * as birdwire from 'birdwire'
import { Client, link, postback, reply, to, type CreateMessage } from 'birdwire'

const parcel = new TextEncoder().encode('any picture that you have')

/** What to send, less its receiver. */
function messages(parcelUrl: string): Record<string, Omit<CreateMessage, 'receiver'>> {
  const tomorrow = postback('Tomorrow', { payload: 'day-1' })
  return {
    text: { body: birdwire.text('Your order is on its way.') },
    'text with buttons': { body: birdwire.text('Deliver tomorrow?', { actions: [reply('Yes'), tomorrow] }) },
    'location request': { body: birdwire.text('Where are you?', { actions: [birdwire.locationRequest()] }) },
    image: { body: birdwire.image(parcelUrl, { altText: 'A parcel on a doorstep', text: 'Your parcel' }) },
    file: { body: birdwire.file('https://example.com/bill.pdf', 'application/pdf', { filename: 'bill.pdf' }) },
    location: { body: birdwire.location(52.3435942, 4.9091077, { label: 'Amsterdam office' }) },
    list: {
      body: birdwire.list('When shall we come?', {
        items: [
          { title: 'This week', actions: [tomorrow, postback('Friday', { payload: 'day-5' })] },
          { title: 'Next week', actions: [postback('Monday', { payload: 'day-8' })] },
        ],
        metadata: { button: { label: 'Choose a day' } },
      }),
    },
    // What the builders make can be written out as well; an example of the API's documents is such an object.
    carousel: {
      body: {
        type: 'carousel',
        carousel: {
          text: 'Still in your basket',
          items: ['lamp', 'chair'].map((title) => ({
            title,
            mediaUrl: parcelUrl,
            actions: [link('Buy', `https://example.com/${title}`)],
          })),
        },
      },
    },
    template: {
      template: birdwire.template('ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318', {
        version: 'latest',
        locale: 'en',
        parameters: [birdwire.stringParameter('name', 'Ada')],
      }),
    },
  }
}

// The access key, the workspace and the address of the local Bird come from the environment.
const bird = new Client()
const channelId = process.env.BIRD_CHANNEL_ID ?? ''

const parcelUrl = await bird.channels.media.upload(parcel, { contentType: 'image/png' })
const ids: string[] = []
for (const [what, message] of Object.entries(messages(parcelUrl))) {
  const { id } = await bird.channels.messages.send(channelId, { receiver: to('+31612345678'), ...message })
  console.log(`sent  ${what.padEnd(20)}${id}`)
  ids.push(id)
}

let shown = ''
while (shown !== `${ids.length} delivered`) {
  const counts = new Map<string, number>()
  for await (const message of bird.channels.messages.list(channelId, { id: ids, limit: 100 })) {
    const status = message.status ?? ''
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  const statuses = [...counts].map(([status, count]) => `${count} ${status}`).join(', ')
  if (statuses !== shown) {
    console.log(statuses)
    shown = statuses
  }
  await wait(100)
}
