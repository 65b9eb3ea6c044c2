// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Sending WhatsApp messages, Get channel details for a contact: 503
vector('channels.get-channel-contact.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
