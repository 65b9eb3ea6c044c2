// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameKind, vector } from '../harness.js'

// every member of a body of the kind file null
vector('channels.get-message.null-file-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'file')
  absent(answer.body?.file?.text)
  length(answer.body?.file?.files, 1)
  absent(answer.body?.file?.files?.[0]?.mediaUrl)
  absent(answer.body?.file?.files?.[0]?.contentType)
  absent(answer.body?.file?.files?.[0]?.filename)
  absent(answer.body?.file?.files?.[0]?.altText)
  absent(answer.body?.file?.files?.[0]?.metadata?.isAnimated)
  absent(answer.body?.file?.metadata?.subject)
  absent(answer.body?.file?.metadata?.fallbackText)
  absent(answer.body?.file?.metadata?.storyType)
  absent(answer.body?.file?.metadata?.telegram?.parseMode)
  absent(answer.body?.file?.actions)
})
