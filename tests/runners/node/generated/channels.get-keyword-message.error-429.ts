// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { RateLimitError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Compliance Keywords Messages, Get keyword message: 429
vector('channels.get-keyword-message.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.keywordMessages.get('optout:en', { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
