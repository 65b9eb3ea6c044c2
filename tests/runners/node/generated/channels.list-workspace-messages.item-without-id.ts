// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a required member of the second item is missing
vector('channels.list-workspace-messages.item-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.listByWorkspace()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results[1].id')
})
