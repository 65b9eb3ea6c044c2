// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a limit of the schema: the workspace id is a UUID
vector('channels.list-workspace-messages.input-workspace-id-no-uuid', { workspaceId: 'mine' }, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace()))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})
