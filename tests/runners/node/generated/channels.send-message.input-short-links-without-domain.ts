// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: the domain is required
vector('channels.send-message.input-short-links-without-domain', {}, async (bird) => {
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
      text: { text: 'Hello' },
    },
    // @ts-expect-error
    shortLinks: {},
  }))
  same(error.kind, 'input')
  same(error.path, 'body.shortLinks.domain')
  same(error.delivery, 'neverSent')
})
