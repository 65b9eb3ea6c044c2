// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, present, same, sameKind, vector } from '../harness.js'

// empty lists and objects are there, not absent
vector('channels.get-message.empty-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  length(answer.tags, 0)
  length(answer.parts, 0)
  length(answer.receiver?.contacts, 0)
  present(answer.meta)
  sameKind(answer.body?.type, 'text')
  present(answer.body?.text)
})
