// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ConnectionError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// the body ends before its length
vector('channels.list-keyword-messages.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})
