// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a limit of the schema: a page has at least 1 item
vector('channels.list-workspace-messages.input-limit-zero', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({ limit: 0 })))
  same(error.kind, 'input')
  same(error.path, 'query.limit')
  same(error.delivery, 'neverSent')
})
