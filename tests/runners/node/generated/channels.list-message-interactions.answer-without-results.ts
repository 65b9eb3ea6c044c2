// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a required member of the list is missing
vector('channels.list-message-interactions.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})
