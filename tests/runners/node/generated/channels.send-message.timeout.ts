// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { TimeoutError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// no answer within the time of the call
vector('channels.send-message.timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  }, { timeout: 300, maxRetries: 2 }))
  same(error.kind, 'timeout')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})
