// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the answer 502 to a read
vector('channels.get-message.error-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.code, 'BadGateway')
  same(error.reason, 'No answer from upstream')
  same(error.attempts, 1)
})
