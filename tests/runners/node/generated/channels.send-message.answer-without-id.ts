// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a required member of the answer is missing
vector('channels.send-message.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  }, { maxRetries: 2 }))
  same(error.kind, 'decode')
  same(error.status, 202)
  same(error.path, 'id')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
