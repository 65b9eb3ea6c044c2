// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a required member of the answer is missing
vector('channels.create-channel-media-upload.answer-without-upload-url', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'uploadUrl')
})
