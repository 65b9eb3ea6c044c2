// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Compliance Keywords Messages, Set keyword message: 401
vector('channels.set-keyword-message.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
