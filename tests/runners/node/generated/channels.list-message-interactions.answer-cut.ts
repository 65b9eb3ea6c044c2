// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ConnectionError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// the body ends before its length
vector('channels.list-message-interactions.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})
