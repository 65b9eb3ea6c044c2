// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { BadRequestError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the answer 400 in the documented envelope
vector('channels.send-message.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'text',
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'The request did not pass validation')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
