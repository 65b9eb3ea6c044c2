// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the answer 418 to a read
vector('channels.get-message.error-418', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'api')
  same(error.status, 418)
  same(error.code, 'Teapot')
  same(error.reason, 'Short and stout')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
