// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { BadRequestError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Compliance Keywords Messages, Set keyword message: 400
vector('channels.set-keyword-message.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'The request did not pass validation')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
