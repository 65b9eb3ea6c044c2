// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ConnectionError } from 'birdwire'
import { fails, same, vector, wholeFile } from '../harness.js'

// the file ends before its length
vector('channels.get-message-media.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'connection')
  same(error.status, 200)
})
