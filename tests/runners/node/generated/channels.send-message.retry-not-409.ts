// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ConflictError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a conflict is an answer, not a fault
vector('channels.send-message.retry-not-409', {}, async (bird) => {
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
  }, { maxRetries: 2 }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
