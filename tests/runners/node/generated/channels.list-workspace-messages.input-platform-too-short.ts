// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a limit of the schema: a platform has at least 3 characters
vector('channels.list-workspace-messages.input-platform-too-short', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({ platform: ['ab'] })))
  same(error.kind, 'input')
  same(error.path, 'query.platform[0]')
  same(error.delivery, 'neverSent')
})
