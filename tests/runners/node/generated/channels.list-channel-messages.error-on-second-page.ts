// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// the first page is there, the second fails
vector('channels.list-channel-messages.error-on-second-page', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { limit: 2 })))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.attempts, 1)
})
