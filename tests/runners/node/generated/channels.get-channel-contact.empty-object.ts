// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, vector } from '../harness.js'

// an answer without any member
vector('channels.get-channel-contact.empty-object', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  absent(answer.serviceWindowExpireAt)
  absent(answer.isPermanentSession)
  absent(answer.metadata)
})
