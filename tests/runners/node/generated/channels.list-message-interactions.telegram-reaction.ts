// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// Message interactions: Reaction on Telegram
vector('channels.list-message-interactions.telegram-reaction', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'Reaction')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.emoji, '👍')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.action, 'added')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'Reaction',
    createdAt: '2025-05-29T06:14:01.392Z',
    metadata: {
      reaction: {
        emoji: '👍',
        action: 'added',
      },
    },
  })
})
