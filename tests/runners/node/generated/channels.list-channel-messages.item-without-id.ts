// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a required member of the second item is missing
vector('channels.list-channel-messages.item-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3')))
  same(error.kind, 'decode')
  same(error.path, 'results[1].id')
})
