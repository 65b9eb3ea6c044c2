// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ValidationError } from 'birdwire'
import { equal, fails, same, vector } from '../harness.js'

// the answer 422 to a read
vector('channels.get-message.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
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
