// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameRaw, vector } from '../harness.js'

// enum values that are not known yet
vector('channels.get-message.unknown-enum-values', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'teleported')
  same(answer.direction, 'sideways')
  same(answer.replyTo?.id, '1')
  same(answer.replyTo?.type, 'shout')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'teleported',
    direction: 'sideways',
    replyTo: {
      id: '1',
      type: 'shout',
    },
  })
})
