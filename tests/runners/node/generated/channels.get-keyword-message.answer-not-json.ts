// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a whole body that is no JSON
vector('channels.get-keyword-message.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.keywordMessages.get('optout:en'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
