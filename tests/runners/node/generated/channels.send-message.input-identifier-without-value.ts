// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: identifierValue is required
vector('channels.send-message.input-identifier-without-value', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifiers: [
            // @ts-expect-error
            { identifierKey: 'phonenumber' },
          ],
        },
      ],
    },
    body: {
      type: 'text',
      text: { text: 'Hello' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.receiver.contacts[0].identifiers[0].identifierValue')
  same(error.delivery, 'neverSent')
})
