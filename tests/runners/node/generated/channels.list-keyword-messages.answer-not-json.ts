// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a whole body that is no JSON
vector('channels.list-keyword-messages.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.keywordMessages.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
