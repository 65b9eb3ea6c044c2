// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, same, sameRaw, vector } from '../harness.js'

// the smallest answer: nothing but the required id
vector('channels.get-message.only-id', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(answer.channelId)
  absent(answer.sender)
  absent(answer.receiver)
  absent(answer.meta)
  absent(answer.reference)
  absent(answer.parts)
  absent(answer.status)
  absent(answer.reason)
  absent(answer.direction)
  absent(answer.origin)
  absent(answer.replyTo)
  absent(answer.lastStatusAt)
  absent(answer.createdAt)
  absent(answer.updatedAt)
  absent(answer.details)
  absent(answer.failure)
  absent(answer.tags)
  absent(answer.shortLinks)
  absent(answer.scheduledFor)
  absent(answer.body)
  absent(answer.template)
  sameRaw(answer, { id: '96a0b5fa-a986-453d-be5c-3117f989f025' })
})
