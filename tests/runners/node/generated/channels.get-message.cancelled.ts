// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { cancelled, vector } from '../harness.js'

// the caller gives up; the connection must close
vector('channels.get-message.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { signal }))
})
