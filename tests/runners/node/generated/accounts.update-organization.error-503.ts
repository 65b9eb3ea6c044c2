// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Organizations, Update Organization: 503
vector('accounts.update-organization.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
