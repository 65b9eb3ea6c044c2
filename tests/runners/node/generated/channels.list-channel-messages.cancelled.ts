// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { cancelled, vector, walk } from '../harness.js'

// the caller gives up; the connection must close
vector('channels.list-channel-messages.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', undefined, { signal })))
})
