// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, same, sameRaw, vector } from '../harness.js'

// every optional member null
vector('channels.get-message.null-members', {}, async (bird) => {
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
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: null,
    sender: null,
    receiver: null,
    meta: null,
    reference: null,
    parts: null,
    status: null,
    reason: null,
    direction: null,
    origin: null,
    replyTo: null,
    lastStatusAt: null,
    createdAt: null,
    updatedAt: null,
    details: null,
    failure: null,
    tags: null,
    shortLinks: null,
    scheduledFor: null,
    body: null,
    template: null,
  })
})
