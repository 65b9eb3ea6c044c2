// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: a location has coordinates
vector('channels.send-message.input-coordinates-missing', {}, async (bird) => {
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
      type: 'location',
      // @ts-expect-error
      location: {
        location: { label: 'Here' },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.location.coordinates')
  same(error.delivery, 'neverSent')
})
