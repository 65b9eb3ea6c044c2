// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a token that comes back is an error, not a loop
vector('channels.list-workspace-messages.repeated-token', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.listByWorkspace()))
  same(error.kind, 'decode')
  same(error.path, 'nextPageToken')
})
