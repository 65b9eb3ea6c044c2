// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { PermissionDeniedError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// Messaging, List messages by workspace ID: 403
vector('channels.list-workspace-messages.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
