// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a whole body that is no JSON
vector('channels.create-channel-media-upload.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
