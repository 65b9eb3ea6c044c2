// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { cancelled, vector, wholeFile } from '../harness.js'

// the caller gives up; the connection must close
vector('channels.get-message-media.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1', undefined, { signal })))
})
