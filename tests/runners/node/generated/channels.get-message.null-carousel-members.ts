// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameKind, vector } from '../harness.js'

// every member of a body of the kind carousel null
vector('channels.get-message.null-carousel-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'carousel')
  absent(answer.body?.carousel?.text)
  length(answer.body?.carousel?.items, 1)
  absent(answer.body?.carousel?.items?.[0]?.title)
  absent(answer.body?.carousel?.items?.[0]?.mediaUrl)
  absent(answer.body?.carousel?.items?.[0]?.description)
  absent(answer.body?.carousel?.items?.[0]?.altText)
  absent(answer.body?.carousel?.items?.[0]?.actions)
})
