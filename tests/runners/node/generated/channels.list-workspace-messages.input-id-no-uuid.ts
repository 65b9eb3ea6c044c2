// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a limit of the schema: message ids are UUIDs
vector('channels.list-workspace-messages.input-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({
    id: [
      '96a0b5fa-a986-453d-be5c-3117f989f025',
      'mine',
    ],
  })))
  same(error.kind, 'input')
  same(error.path, 'query.id[1]')
  same(error.delivery, 'neverSent')
})
