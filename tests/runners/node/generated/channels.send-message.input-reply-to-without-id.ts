// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: the id is required
vector('channels.send-message.input-reply-to-without-id', {}, async (bird) => {
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
      text: { text: 'Hello' },
    },
    // @ts-expect-error
    replyTo: { type: 'message' },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.replyTo.id')
  same(error.delivery, 'neverSent')
})
