// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Messaging, Create a presigned media upload (channel): 401
vector('channels.create-channel-media-upload.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
