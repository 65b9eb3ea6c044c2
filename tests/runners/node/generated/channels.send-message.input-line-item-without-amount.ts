// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: amount is required
vector('channels.send-message.input-line-item-without-amount', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    template: {
      projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
      parameters: [
        // @ts-expect-error
        {
          type: 'lineItemList',
          key: 'lines',
          value: {
            lineItems: [
              {
                amount: '19.95',
                text: 'A shoe',
                type: 'final',
              },
              {
                text: 'Post',
                type: 'pending',
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.lineItems[1].amount')
  same(error.delivery, 'neverSent')
})
