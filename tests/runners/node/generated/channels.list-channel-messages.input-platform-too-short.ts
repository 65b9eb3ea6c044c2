// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a limit of the schema: a platform has at least 3 characters
vector('channels.list-channel-messages.input-platform-too-short', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    platform: [
      'sms',
      'x',
    ],
  })))
  same(error.kind, 'input')
  same(error.path, 'query.platform[1]')
  same(error.delivery, 'neverSent')
})
