// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError } from 'birdwire'
import { fails, same, vector, wholeFile } from '../harness.js'

// a redirect that does not say where to
vector('channels.get-message-media.redirect-without-location', {}, async (bird) => {
  const error = await fails(ApiError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'api')
  same(error.status, 302)
})
