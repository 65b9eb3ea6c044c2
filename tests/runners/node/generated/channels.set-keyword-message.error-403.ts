// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { PermissionDeniedError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Compliance Keywords Messages, Set keyword message: 403
vector('channels.set-keyword-message.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
