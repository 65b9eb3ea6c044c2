// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a write answered 500 may have been done, so it is not repeated
vector('channels.send-message.retry-not-500', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})
