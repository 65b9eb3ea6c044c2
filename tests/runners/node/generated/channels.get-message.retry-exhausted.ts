// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the last answer is the error, with the number of attempts
vector('channels.get-message.retry-exhausted', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 }))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.code, 'InternalError')
  same(error.attempts, 2)
})
