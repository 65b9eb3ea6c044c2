// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameRaw, vector, walk } from '../harness.js'

// every optional member null
vector('channels.list-message-interactions.null-members', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(pages[0]?.items?.[0]?.channelId)
  absent(pages[0]?.items?.[0]?.platformId)
  absent(pages[0]?.items?.[0]?.type)
  absent(pages[0]?.items?.[0]?.messageReference)
  absent(pages[0]?.items?.[0]?.messagePartsCount)
  absent(pages[0]?.items?.[0]?.messageTags)
  absent(pages[0]?.items?.[0]?.receiver)
  absent(pages[0]?.items?.[0]?.createdAt)
  absent(pages[0]?.items?.[0]?.details)
  absent(pages[0]?.items?.[0]?.context)
  absent(pages[0]?.items?.[0]?.metadata)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: null,
    platformId: null,
    type: null,
    messageReference: null,
    messagePartsCount: null,
    messageTags: null,
    receiver: null,
    createdAt: null,
    details: null,
    context: null,
    metadata: null,
  })
})
