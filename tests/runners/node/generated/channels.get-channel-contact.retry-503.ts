// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// a read is repeated
vector('channels.get-channel-contact.retry-503', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 1 })
  same(answer.isPermanentSession, true)
})
