// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { TimeoutError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// no answer within the time of the call
vector('channels.get-message.timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { timeout: 300 }))
  same(error.kind, 'timeout')
  same(error.attempts, 1)
})
