// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameKind, vector } from '../harness.js'

// an action whose payload is null, absent or there
vector('channels.get-message.location-request-answers', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Where are you?')
  length(answer.body?.text?.actions, 3)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'locationRequest')
  absent(answer.body?.text?.actions?.[0]?.locationRequest)
  sameKind(answer.body?.text?.actions?.[1]?.type, 'locationRequest')
  sameKind(answer.body?.text?.actions?.[2]?.type, 'locationRequest')
  same(answer.body?.text?.actions?.[2]?.locationRequest?.text, 'Send location')
})
