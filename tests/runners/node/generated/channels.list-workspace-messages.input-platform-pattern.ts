// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, walk } from '../harness.js'

// a limit of the schema: a platform is letters, digits and hyphens
vector('channels.list-workspace-messages.input-platform-pattern', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({
    platform: [
      'sms',
      'a b c',
    ],
  })))
  same(error.kind, 'input')
  same(error.path, 'query.platform[1]')
  same(error.delivery, 'neverSent')
})
