// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { RateLimitError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// Messaging, List messages by workspace ID: 429
vector('channels.list-workspace-messages.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
