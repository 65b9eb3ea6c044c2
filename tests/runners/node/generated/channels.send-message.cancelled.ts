// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { cancelled, vector } from '../harness.js'

// the caller gives up; the connection must close
vector('channels.send-message.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
  }, { signal }))
})
