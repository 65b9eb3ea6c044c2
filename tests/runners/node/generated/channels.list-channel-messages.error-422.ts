// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ValidationError } from 'birdwire'
import { equal, fails, same, vector, walk } from '../harness.js'

// the documented error of a filter that did not pass validation
vector('channels.list-channel-messages.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { emailSubject: 'x' })))
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
