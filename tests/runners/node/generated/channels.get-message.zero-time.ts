// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, same, sameRaw, sameTime, vector } from '../harness.js'

// the API's 0001-01-01T00:00:00Z is no time
vector('channels.get-message.zero-time', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  absent(answer.createdAt)
  absent(answer.updatedAt)
  absent(answer.scheduledFor)
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    lastStatusAt: '2025-05-29T06:14:56.392Z',
    createdAt: '0001-01-01T00:00:00Z',
    updatedAt: '0001-01-01T00:00:00Z',
    scheduledFor: '0001-01-01T00:00:00Z',
  })
})
