// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ValidationError } from 'birdwire'
import { equal, fails, same, vector } from '../harness.js'

// Organizations, Update Organization: 422
vector('accounts.update-organization.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    'receiver.contacts': ['must have at least 1 item'],
    body: [
      'is required',
      'must be an object',
    ],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
