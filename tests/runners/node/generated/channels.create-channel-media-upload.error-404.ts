// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { NotFoundError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Messaging, Create a presigned media upload (channel): 404
vector('channels.create-channel-media-upload.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
