// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, same, sameKind, vector } from '../harness.js'

// every member of a body of the kind action null
vector('channels.get-message.null-action-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'action')
  absent(answer.body?.permission_request?.resource)
})
