// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: the label of a button has at most 20 characters
vector('channels.send-message.input-button-label-too-long', {}, async (bird) => {
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
      type: 'list',
      list: {
        text: 'A',
        metadata: {
          button: { label: 'bbbbbbbbbbbbbbbbbbbbb' },
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.list.metadata.button.label')
  same(error.delivery, 'neverSent')
})
