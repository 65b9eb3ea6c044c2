// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: url is required
vector('channels.send-message.input-link-without-url', {}, async (bird) => {
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
      type: 'text',
      text: {
        text: 'Hi',
        actions: [
          {
            type: 'reply',
            reply: { text: 'Yes' },
          },
          {
            type: 'link',
            // @ts-expect-error
            link: { text: 'Open' },
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.actions[1].link.url')
  same(error.delivery, 'neverSent')
})
