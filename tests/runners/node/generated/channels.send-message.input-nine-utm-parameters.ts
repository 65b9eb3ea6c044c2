// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: at most 8 UTM parameters
vector('channels.send-message.input-nine-utm-parameters', {}, async (bird) => {
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
          key: 'utm_0',
          value: 'v',
        },
        {
          key: 'utm_1',
          value: 'v',
        },
        {
          key: 'utm_2',
          value: 'v',
        },
        {
          key: 'utm_3',
          value: 'v',
        },
        {
          key: 'utm_4',
          value: 'v',
        },
        {
          key: 'utm_5',
          value: 'v',
        },
        {
          key: 'utm_6',
          value: 'v',
        },
        {
          key: 'utm_7',
          value: 'v',
        },
        {
          key: 'utm_8',
          value: 'v',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters')
  same(error.delivery, 'neverSent')
})
