// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ValidationError } from 'birdwire'
import { equal, fails, same, vector } from '../harness.js'

// Messaging, Create a presigned media upload (workspace): 422
vector('channels.create-media-upload.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 0 }))
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
