// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ValidationError } from 'birdwire'
import { equal, fails, same, vector } from '../harness.js'

// Compliance Keywords Messages, Set keyword message: 422
vector('channels.set-keyword-message.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    contentType: ['must not be empty'],
    lang: [
      'is required',
      'must be a text',
    ],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
