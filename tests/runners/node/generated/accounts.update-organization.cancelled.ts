// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { cancelled, vector } from '../harness.js'

// the caller gives up; the connection must close
vector('accounts.update-organization.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.organizations.update({ name: 'Birdwire' }, { signal }))
})
