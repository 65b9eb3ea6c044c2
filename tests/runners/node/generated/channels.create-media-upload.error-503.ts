// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Messaging, Create a presigned media upload (workspace): 503
vector('channels.create-media-upload.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
