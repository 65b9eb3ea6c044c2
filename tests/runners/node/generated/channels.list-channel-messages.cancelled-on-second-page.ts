// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { cancelled, vector, walk } from '../harness.js'

// the caller gives up while the second page is awaited
vector('channels.list-channel-messages.cancelled-on-second-page', {}, async (bird) => {
  await cancelled(1000, (signal) => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', undefined, { signal })))
})
