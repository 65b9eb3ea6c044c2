// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// every member of every inner object null
vector('channels.list-message-interactions.null-nested-members', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  absent(pages[0]?.items?.[0]?.receiver?.connector?.id)
  absent(pages[0]?.items?.[0]?.receiver?.connector?.identifierValue)
  absent(pages[0]?.items?.[0]?.receiver?.connector?.annotations?.name)
  absent(pages[0]?.items?.[0]?.receiver?.connector?.types)
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  absent(pages[0]?.items?.[0]?.context?.id)
  absent(pages[0]?.items?.[0]?.context?.type)
  absent(pages[0]?.items?.[0]?.context?.tags)
  absent(pages[0]?.items?.[0]?.metadata?.link?.name)
  absent(pages[0]?.items?.[0]?.metadata?.link?.url)
  absent(pages[0]?.items?.[0]?.metadata?.button?.payload)
  absent(pages[0]?.items?.[0]?.metadata?.reaction?.emoji)
  absent(pages[0]?.items?.[0]?.metadata?.reaction?.action)
  absent(pages[0]?.items?.[0]?.metadata?.conversion?.type)
  absent(pages[0]?.items?.[0]?.metadata?.conversion?.status)
  absent(pages[0]?.items?.[0]?.metadata?.conversion?.method)
  absent(pages[0]?.items?.[0]?.metadata?.conversion?.timestamp)
  absent(pages[0]?.items?.[0]?.metadata?.prefetched)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'clicked',
    createdAt: '2025-05-29T06:14:01.392Z',
    receiver: {
      connector: {
        id: null,
        identifierValue: null,
        annotations: { name: null },
        types: null,
      },
    },
    context: {
      id: null,
      type: null,
      tags: null,
    },
    metadata: {
      link: {
        name: null,
        url: null,
      },
      button: { payload: null },
      reaction: {
        emoji: null,
        action: null,
      },
      conversion: {
        type: null,
        status: null,
        method: null,
        timestamp: null,
      },
      prefetched: null,
    },
  })
})
