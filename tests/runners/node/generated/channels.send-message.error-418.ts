// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a 4xx without a class of its own
vector('channels.send-message.error-418', {}, async (bird) => {
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
  }, { maxRetries: 0 }))
  same(error.kind, 'api')
  same(error.status, 418)
  same(error.code, 'Teapot')
  same(error.reason, 'Short and stout')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
