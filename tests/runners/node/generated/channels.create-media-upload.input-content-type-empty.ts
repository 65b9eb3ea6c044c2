// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: a content type has at least one character
vector('channels.create-media-upload.input-content-type-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.media.presign({ contentType: '' }))
  same(error.kind, 'input')
  same(error.path, 'body.contentType')
  same(error.delivery, 'neverSent')
})
