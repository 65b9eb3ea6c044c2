// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: a name has at least one character
vector('accounts.update-organization.input-name-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.update({ name: '' }))
  same(error.kind, 'input')
  same(error.path, 'body.name')
  same(error.delivery, 'neverSent')
})
