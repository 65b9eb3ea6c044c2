// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Sending WhatsApp messages, Get channel details for a contact: 401
vector('channels.get-channel-contact.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
