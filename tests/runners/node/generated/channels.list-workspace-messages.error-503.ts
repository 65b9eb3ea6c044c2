// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// Messaging, List messages by workspace ID: 503
vector('channels.list-workspace-messages.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
