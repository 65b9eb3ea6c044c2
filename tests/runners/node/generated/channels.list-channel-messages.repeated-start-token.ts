// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// the caller's own token comes back
vector('channels.list-channel-messages.repeated-start-token', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { pageToken: 'again' })))
  same(error.kind, 'decode')
  same(error.path, 'nextPageToken')
})
