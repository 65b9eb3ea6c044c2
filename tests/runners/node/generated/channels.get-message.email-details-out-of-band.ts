// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameRaw, vector } from '../harness.js'

// Message status (Email): delivery_failed, out_of_band; a further member stays in the raw JSON
vector('channels.get-message.email-details-out-of-band', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.direction, 'outgoing')
  same(answer.details, 'out_of_band')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivery_failed',
    direction: 'outgoing',
    details: 'out_of_band',
    smtpCode: 550,
  })
})
