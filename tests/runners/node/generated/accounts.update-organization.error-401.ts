// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Organizations, Update Organization: 401
vector('accounts.update-organization.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
