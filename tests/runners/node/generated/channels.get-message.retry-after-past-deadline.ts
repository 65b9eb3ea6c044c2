// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { RateLimitError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a wait that would pass the deadline fails at once
vector('channels.get-message.retry-after-past-deadline', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 2, timeout: 5000 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.retryAfter, 120000)
  same(error.attempts, 1)
})
