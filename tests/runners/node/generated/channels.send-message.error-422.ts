// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ValidationError } from 'birdwire'
import { equal, fails, same, vector } from '../harness.js'

// the answer 422 in the documented envelope
vector('channels.send-message.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    'receiver.contacts': ['must have at least 1 item'],
    body: [
      'is required',
      'must be an object',
    ],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
