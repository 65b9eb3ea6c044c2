// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { BadRequestError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the answer 400 to a read
vector('channels.get-message.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'The request did not pass validation')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
