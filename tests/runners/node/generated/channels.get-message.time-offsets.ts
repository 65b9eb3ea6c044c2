// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameTime, vector } from '../harness.js'

// times with an offset and without fractions
vector('channels.get-message.time-offsets', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.createdAt, '2025-05-29T08:14:56.392+02:00')
  sameTime(answer.updatedAt, '2025-05-29T06:14:57Z')
  sameTime(answer.lastStatusAt, '2024-02-29T23:59:59.001-05:30')
})
