// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a required member of the answer is missing
vector('channels.create-media-upload.answer-without-media-url', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.presign({ contentType: 'text' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'mediaUrl')
})
