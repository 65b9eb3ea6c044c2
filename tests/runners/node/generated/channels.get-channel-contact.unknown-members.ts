// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, sameRaw, sameTime, vector } from '../harness.js'

// members that are not known yet; keys of the map as they are
vector('channels.get-channel-contact.unknown-members', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  sameTime(answer.serviceWindowExpireAt, '2025-05-09T05:54:25Z')
  equal(answer.metadata, {
    snake_key: 'a',
    camelKey: 'b',
  })
  sameRaw(answer, {
    serviceWindowExpireAt: '2025-05-09T05:54:25Z',
    window: { open: true },
    metadata: {
      snake_key: 'a',
      camelKey: 'b',
    },
  })
})
