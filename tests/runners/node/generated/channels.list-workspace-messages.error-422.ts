// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ValidationError } from 'birdwire'
import { equal, fails, same, vector, walk } from '../harness.js'

// Messaging, List messages by workspace ID: 422
vector('channels.list-workspace-messages.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    contentType: ['must not be empty'],
    lang: [
      'is required',
      'must be a text',
    ],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
