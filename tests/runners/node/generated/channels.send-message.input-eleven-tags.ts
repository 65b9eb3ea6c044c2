// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: at most 10 tags
vector('channels.send-message.input-eleven-tags', {}, async (bird) => {
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
    tags: [
      'tag-1',
      'tag-2',
      'tag-3',
      'tag-4',
      'tag-5',
      'tag-6',
      'tag-7',
      'tag-8',
      'tag-9',
      'tag-10',
      'tag-11',
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.tags')
  same(error.delivery, 'neverSent')
})
