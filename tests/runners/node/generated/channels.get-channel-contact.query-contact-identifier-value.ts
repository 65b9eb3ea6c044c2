// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { sameRaw, sameTime, vector } from '../harness.js'

// the documented query parameter contactIdentifierValue
vector('channels.get-channel-contact.query-contact-identifier-value', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', { contactIdentifierValue: '+31612345678 & more' })
  sameTime(answer.serviceWindowExpireAt, '2025-05-09T05:54:25.113Z')
  sameRaw(answer, { serviceWindowExpireAt: '2025-05-09T05:54:25.113Z' })
})
