// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: an OTP lives 1 to 90
vector('channels.send-message.input-otp-91', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'authentication',
      authentication: {
        otp: {
          disclaimer: true,
          expirationTime: 91,
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.authentication.otp.expirationTime')
  same(error.delivery, 'neverSent')
})
