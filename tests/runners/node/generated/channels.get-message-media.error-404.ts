// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { NotFoundError } from 'birdwire'
import { fails, same, vector, wholeFile } from '../harness.js'

// Messaging, Get message media: 404
vector('channels.get-message-media.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
