// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a required member of the answer is missing
vector('accounts.update-organization.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'id')
})
