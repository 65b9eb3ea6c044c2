// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { BadRequestError } from 'birdwire'
import { fails, same, vector, wholeFile } from '../harness.js'

// Messaging, Get message media: 400
vector('channels.get-message-media.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'The request did not pass validation')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
