// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a required member of the page is null
vector('channels.list-channel-messages.answer-null-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})
