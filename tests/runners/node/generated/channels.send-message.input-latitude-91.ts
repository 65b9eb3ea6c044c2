// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: a latitude lies between -90 and 90
vector('channels.send-message.input-latitude-91', {}, async (bird) => {
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
          latitude: 91.0,
          longitude: 4.9,
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.location.coordinates.latitude')
  same(error.delivery, 'neverSent')
})
