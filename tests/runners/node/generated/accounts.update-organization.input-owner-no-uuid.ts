// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: the owner's id is a UUID
vector('accounts.update-organization.input-owner-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.update({ owner: 'me' }))
  same(error.kind, 'input')
  same(error.path, 'body.owner')
  same(error.delivery, 'neverSent')
})
