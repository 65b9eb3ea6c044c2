// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { TimeoutError } from 'birdwire'
import { fails, same, vector, wholeFile } from '../harness.js'

// no answer within the time of the call
vector('channels.get-message-media.timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1', undefined, { timeout: 300 })))
  same(error.kind, 'timeout')
  same(error.attempts, 1)
})
