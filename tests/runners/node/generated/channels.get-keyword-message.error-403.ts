// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { PermissionDeniedError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Compliance Keywords Messages, Get keyword message: 403
vector('channels.get-keyword-message.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.keywordMessages.get('optout:en', { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
