// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Compliance Keywords Messages, Set keyword message: 503
vector('channels.set-keyword-message.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
