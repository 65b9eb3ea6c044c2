// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a write that may have been done is not repeated
vector('accounts.update-organization.retry-not-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.update({ name: 'Birdwire' }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})
