// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { NotFoundError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// an answer that will not change is not asked for again
vector('channels.get-message.retry-not-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 2 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.attempts, 1)
})
