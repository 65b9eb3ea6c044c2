// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { NotFoundError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Sending WhatsApp messages, Get channel details for a contact: 404
vector('channels.get-channel-contact.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
