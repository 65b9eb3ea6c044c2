// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, vector } from '../harness.js'

// written from the schema: an image body with every member
vector('channels.get-message.image-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'image')
  same(answer.body?.image?.text, 'Look')
  length(answer.body?.image?.images, 1)
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://example.com/a.png')
  same(answer.body?.image?.images?.[0]?.altText, 'A')
  same(answer.body?.image?.metadata?.subject, 'S')
  same(answer.body?.image?.metadata?.fallbackText, 'F')
  same(answer.body?.image?.metadata?.storyType, 'T')
  same(answer.body?.image?.metadata?.telegram?.parseMode, 'MarkdownV2')
  length(answer.body?.image?.actions, 2)
  sameKind(answer.body?.image?.actions?.[0]?.type, 'link')
  same(answer.body?.image?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.image?.actions?.[0]?.link?.url, 'https://example.com')
  sameKind(answer.body?.image?.actions?.[1]?.type, 'buy')
  same(answer.body?.image?.actions?.[1]?.buy?.text, 'Buy')
  same(answer.body?.image?.actions?.[1]?.buy?.amountCents, 1995)
  same(answer.body?.image?.actions?.[1]?.buy?.currency, 'EUR')
})
