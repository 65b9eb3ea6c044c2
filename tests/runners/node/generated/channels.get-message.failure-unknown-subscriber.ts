// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// Message failures, sample message_failure_snippet, with ids added
vector('channels.get-message.failure-unknown-subscriber', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.reason, 'details: unknown subscriber; reason: unknown_subscriber; code: 1')
  same(answer.direction, 'outgoing')
  same(answer.details, 'unknown_subscriber')
  same(answer.failure?.code, 15005)
  same(answer.failure?.source?.name, 'sms-messagebird')
  same(answer.failure?.source?.code, '1')
})
