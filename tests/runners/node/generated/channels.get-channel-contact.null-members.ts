// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, sameRaw, vector } from '../harness.js'

// every member null
vector('channels.get-channel-contact.null-members', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  absent(answer.serviceWindowExpireAt)
  absent(answer.isPermanentSession)
  absent(answer.metadata)
  sameRaw(answer, {
    serviceWindowExpireAt: null,
    isPermanentSession: null,
    metadata: null,
  })
})
