// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { RateLimitError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Compliance Keywords Messages, Set keyword message: 429
vector('channels.set-keyword-message.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
