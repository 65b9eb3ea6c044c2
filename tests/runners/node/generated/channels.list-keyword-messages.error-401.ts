// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// Compliance Keywords Messages, List all keyword messages: 401
vector('channels.list-keyword-messages.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
