// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// Message status (Email): sending_failed, policyRejection
vector('channels.get-message.email-details-policy-rejection', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'sending_failed')
  same(answer.reason, 'why')
  same(answer.direction, 'outgoing')
  same(answer.details, 'policyRejection')
})
