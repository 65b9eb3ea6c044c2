// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: text of a reply is required, four levels down
vector('channels.send-message.input-carousel-action-deep', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'carousel',
      carousel: {
        items: [
          {
            title: 'One',
            mediaUrl: 'https://example.com/1.png',
            description: 'The first',
            altText: 'A one',
            actions: [
              {
                type: 'link',
                link: {
                  text: 'Open',
                  url: 'https://example.com/1',
                },
              },
            ],
          },
          {
            title: 'Two',
            actions: [
              {
                type: 'reply',
                // @ts-expect-error
                reply: { imageUrl: 'https://example.com/1' },
              },
            ],
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.carousel.items[1].actions[0].reply.text')
  same(error.delivery, 'neverSent')
})
