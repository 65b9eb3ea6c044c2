// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { PermissionDeniedError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// Compliance Keywords Messages, List all keyword messages: 403
vector('channels.list-keyword-messages.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
