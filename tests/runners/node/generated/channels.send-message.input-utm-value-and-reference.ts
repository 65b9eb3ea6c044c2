// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: a value or a reference, not both
vector('channels.send-message.input-utm-value-and-reference', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    template: {
      utmParameters: [
        {
          key: 'utm_source',
          value: 'bird',
          reference: 'channel_name',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters[0]')
  same(error.delivery, 'neverSent')
})
