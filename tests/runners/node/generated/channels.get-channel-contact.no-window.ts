// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, equal, same, sameRaw, vector } from '../harness.js'

// no window is open
vector('channels.get-channel-contact.no-window', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  absent(answer.serviceWindowExpireAt)
  same(answer.isPermanentSession, false)
  equal(answer.metadata, {})
  sameRaw(answer, {
    serviceWindowExpireAt: null,
    isPermanentSession: false,
    metadata: {},
  })
})
