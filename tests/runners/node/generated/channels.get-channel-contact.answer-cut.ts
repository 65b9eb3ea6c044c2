// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ConnectionError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the body ends before its length
vector('channels.get-channel-contact.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})
