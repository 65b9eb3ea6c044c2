// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// an id must not reach another path
vector('channels.send-message.input-channel-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('../x', {
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
  }))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})
