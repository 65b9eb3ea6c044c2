// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { PermissionDeniedError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// Messaging, List message interactions: 403
vector('channels.list-message-interactions.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
