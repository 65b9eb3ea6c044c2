// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a limit of the schema: the message id is a UUID
vector('channels.list-message-interactions.input-message-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', 'mine')))
  same(error.kind, 'input')
  same(error.path, 'path.messageId')
  same(error.delivery, 'neverSent')
})
