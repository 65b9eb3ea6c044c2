// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { NotFoundError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Organizations, Update Organization: 404
vector('accounts.update-organization.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
