// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameTime, vector } from '../harness.js'

// a read is repeated when its connection broke
vector('channels.get-message.retry-reset', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 })
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})
