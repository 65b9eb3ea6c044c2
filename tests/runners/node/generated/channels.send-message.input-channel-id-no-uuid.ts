// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: the channel id is a UUID
vector('channels.send-message.input-channel-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('not-a-uuid', {
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
