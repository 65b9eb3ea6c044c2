// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameKind, vector } from '../harness.js'

// every member of a body of the kind list null
vector('channels.get-message.null-list-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'list')
  absent(answer.body?.list?.title)
  absent(answer.body?.list?.text)
  absent(answer.body?.list?.altText)
  length(answer.body?.list?.items, 1)
  absent(answer.body?.list?.items?.[0]?.title)
  absent(answer.body?.list?.items?.[0]?.mediaUrl)
  absent(answer.body?.list?.items?.[0]?.description)
  absent(answer.body?.list?.items?.[0]?.altText)
  absent(answer.body?.list?.items?.[0]?.actions)
  absent(answer.body?.list?.actions)
  absent(answer.body?.list?.metadata?.button?.label)
  absent(answer.body?.list?.metadata?.replyMessage?.title)
  absent(answer.body?.list?.metadata?.replyMessage?.text)
})
