// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the answer 502 in the documented envelope
vector('channels.send-message.error-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.code, 'BadGateway')
  same(error.reason, 'No answer from upstream')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})
