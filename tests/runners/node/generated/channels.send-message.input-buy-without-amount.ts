// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: amountCents is required
vector('channels.send-message.input-buy-without-amount', {}, async (bird) => {
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
        actions: [
          {
            type: 'buy',
            // @ts-expect-error
            buy: {
              text: 'Buy',
              currency: 'EUR',
            },
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.actions[0].buy.amountCents')
  same(error.delivery, 'neverSent')
})
