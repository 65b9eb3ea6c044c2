// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: a currency has three letters
vector('channels.send-message.input-currency-length', {}, async (bird) => {
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
        text: 'Buy',
        actions: [
          {
            type: 'reply',
            reply: { text: 'No' },
          },
          {
            type: 'buy',
            buy: {
              text: 'Buy',
              amountCents: 100,
              currency: 'EURO',
            },
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.actions[1].buy.currency')
  same(error.delivery, 'neverSent')
})
