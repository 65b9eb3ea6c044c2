// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, equal, length, same, sameKind, vector } from '../harness.js'

// every member of a body of the kind html null
vector('channels.get-message.null-html-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'html')
  absent(answer.body?.html?.text)
  absent(answer.body?.html?.html)
  length(answer.body?.html?.attachments, 1)
  absent(answer.body?.html?.attachments?.[0]?.mediaUrl)
  absent(answer.body?.html?.attachments?.[0]?.filename)
  absent(answer.body?.html?.attachments?.[0]?.inline)
  absent(answer.body?.html?.attachments?.[0]?.contentId)
  absent(answer.body?.html?.actions)
  absent(answer.body?.html?.metadata?.subject)
  absent(answer.body?.html?.metadata?.emailFrom?.username)
  absent(answer.body?.html?.metadata?.emailFrom?.displayName)
  equal(answer.body?.html?.metadata?.headers, {
    'reply-to': null,
    X_Own: null,
  })
  absent(answer.body?.html?.metadata?.initialOpenTracking)
  absent(answer.body?.html?.metadata?.clickTracking)
  absent(answer.body?.html?.metadata?.openTracking)
})
