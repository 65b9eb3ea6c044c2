// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a content type that nothing tells
vector('channels.create-media-upload.input-upload-no-content-type', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.media.upload(Buffer.from('Hello'), { filename: 'noextension' }))
  same(error.kind, 'input')
  same(error.path, 'contentType')
  same(error.delivery, 'neverSent')
})
