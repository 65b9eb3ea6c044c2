// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ConflictError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the answer 409 to a read
vector('channels.get-message.error-409', {}, async (bird) => {
  const error = await fails(ConflictError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.code, 'Conflict')
  same(error.reason, 'Creating the message was not possible because of conflicting conditions')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
