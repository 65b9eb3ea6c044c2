// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { PermissionDeniedError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Organizations, Update Organization: 403
vector('accounts.update-organization.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
