// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: productId is required
vector('channels.send-message.input-line-emoji-without-product', {}, async (bird) => {
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
      type: 'text',
      text: {
        text: 'Hi',
        metadata: {
          line: {
            emoji: {
              items: [
                // @ts-expect-error
                {
                  index: 0,
                  emojiId: '1',
                },
              ],
            },
          },
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.metadata.line.emoji.items[0].productId')
  same(error.delivery, 'neverSent')
})
