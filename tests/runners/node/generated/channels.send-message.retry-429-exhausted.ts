// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { RateLimitError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the last answer is the error, with the number of attempts
vector('channels.send-message.retry-429-exhausted', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  }, { maxRetries: 1 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.retryAfter, 0)
  same(error.delivery, 'answered')
  same(error.attempts, 2)
})
