// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, same, sameRaw, sameTime, vector } from '../harness.js'

// Sending WhatsApp messages, Get channel details for a contact, the full response
vector('channels.get-channel-contact.full', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  sameTime(answer.serviceWindowExpireAt, '2025-05-09T05:54:25.113Z')
  same(answer.isPermanentSession, true)
  equal(answer.metadata, { ANY_ADDITIONAL_PROPERTY: 'text' })
  sameRaw(answer, {
    serviceWindowExpireAt: '2025-05-09T05:54:25.113Z',
    isPermanentSession: true,
    metadata: { ANY_ADDITIONAL_PROPERTY: 'text' },
  })
})
