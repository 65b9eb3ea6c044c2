// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { RateLimitError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// Sending WhatsApp messages, Get channel details for a contact: 429
vector('channels.get-channel-contact.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})
