// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// an id must not reach another path
vector('channels.list-message-interactions.input-channel-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.interactions.list('../x', '96a0b5fa-a986-453d-be5c-3117f989f025')))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})
