// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: a receiver has contacts
vector('channels.send-message.input-receiver-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {},
    body: {
      type: 'text',
      text: { text: 'Hello' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.receiver')
  same(error.delivery, 'neverSent')
})
