// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { NotFoundError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// Messaging, List message interactions: 404
vector('channels.list-message-interactions.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
