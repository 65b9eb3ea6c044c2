// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a limit of the schema: a page has at most 1000 items
vector('channels.list-workspace-messages.input-limit-too-large', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({ limit: 1001 })))
  same(error.kind, 'input')
  same(error.path, 'query.limit')
  same(error.delivery, 'neverSent')
})
