// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { NotFoundError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// Compliance Keywords Messages, List all keyword messages: 404
vector('channels.list-keyword-messages.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
