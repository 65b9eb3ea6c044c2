// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: mediaUrl is required
vector('channels.send-message.input-image-alt-only', {}, async (bird) => {
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
      type: 'image',
      image: {
        images: [
          // @ts-expect-error
          { altText: 'A cat' },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.image.images[0].mediaUrl')
  same(error.delivery, 'neverSent')
})
