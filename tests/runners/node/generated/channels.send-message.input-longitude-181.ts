// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: a longitude lies between -180 and 180
vector('channels.send-message.input-longitude-181', {}, async (bird) => {
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
      location: {
        coordinates: {
          latitude: 1.5,
          longitude: 181.0,
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.location.coordinates.longitude')
  same(error.delivery, 'neverSent')
})
