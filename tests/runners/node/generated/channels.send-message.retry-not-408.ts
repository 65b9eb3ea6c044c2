// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a write answered 408 is not repeated
vector('channels.send-message.retry-not-408', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  same(error.kind, 'api')
  same(error.status, 408)
  same(error.attempts, 1)
})
