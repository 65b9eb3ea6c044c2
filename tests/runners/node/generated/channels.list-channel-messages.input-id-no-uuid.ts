// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a limit of the schema: message ids are UUIDs
vector('channels.list-channel-messages.input-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    id: [
      '123e4567-e89b-12d3-a456-426614174000',
      'mine',
    ],
  })))
  same(error.kind, 'input')
  same(error.path, 'query.id[1]')
  same(error.delivery, 'neverSent')
})
