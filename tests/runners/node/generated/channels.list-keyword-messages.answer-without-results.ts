// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a required member of the list is missing
vector('channels.list-keyword-messages.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.keywordMessages.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})
