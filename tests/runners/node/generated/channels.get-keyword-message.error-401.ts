// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Compliance Keywords Messages, Get keyword message: 401
vector('channels.get-keyword-message.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.keywordMessages.get('optout:en', { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
