// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// Messaging, List message interactions: 503
vector('channels.list-message-interactions.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
