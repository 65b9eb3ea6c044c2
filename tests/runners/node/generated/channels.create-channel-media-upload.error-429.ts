// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { RateLimitError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Messaging, Create a presigned media upload (channel): 429
vector('channels.create-channel-media-upload.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
