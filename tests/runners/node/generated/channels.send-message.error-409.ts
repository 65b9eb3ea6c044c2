// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ConflictError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the answer 409 in the documented envelope
vector('channels.send-message.error-409', {}, async (bird) => {
  const error = await fails(ConflictError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  }, { maxRetries: 0 }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.code, 'Conflict')
  same(error.reason, 'Creating the message was not possible because of conflicting conditions')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
