// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Messaging, Create a presigned media upload (channel): 503
vector('channels.create-channel-media-upload.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
