// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameRaw, vector } from '../harness.js'

// Message status (Email): delivery_failed, bounceSoft; a further member stays in the raw JSON
vector('channels.get-message.email-details-bounce-soft', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.direction, 'outgoing')
  same(answer.details, 'bounceSoft')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivery_failed',
    direction: 'outgoing',
    details: 'bounceSoft',
    smtpCode: 550,
  })
})
