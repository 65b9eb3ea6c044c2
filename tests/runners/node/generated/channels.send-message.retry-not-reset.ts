// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ConnectionError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a write whose connection broke may have been done
vector('channels.send-message.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})
