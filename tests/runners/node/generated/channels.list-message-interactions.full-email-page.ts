// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// Message interactions (Email), the full response
vector('channels.list-message-interactions.full-email-page', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.messageId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.platformId, 'text')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  same(pages[0]?.items?.[0]?.messageReference, 'text')
  same(pages[0]?.items?.[0]?.messagePartsCount, 1)
  length(pages[0]?.items?.[0]?.messageTags, 1)
  same(pages[0]?.items?.[0]?.messageTags?.[0], 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.receiver?.connector?.identifierValue, 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.annotations?.name, 'text')
  length(pages[0]?.items?.[0]?.receiver?.connector?.types, 1)
  same(pages[0]?.items?.[0]?.receiver?.connector?.types?.[0], 'text')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T13:34:56.336Z')
  same(pages[0]?.items?.[0]?.details, 'text')
  same(pages[0]?.items?.[0]?.context?.id, 'text')
  same(pages[0]?.items?.[0]?.context?.type, 'text')
  length(pages[0]?.items?.[0]?.context?.tags, 1)
  same(pages[0]?.items?.[0]?.context?.tags?.[0], 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.name, 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.url, 'text')
  same(pages[0]?.items?.[0]?.metadata?.button?.payload, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.emoji, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.action, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.type, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.status, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.method, 'text')
  sameTime(pages[0]?.items?.[0]?.metadata?.conversion?.timestamp, '2025-05-14T13:34:56.336Z')
  same(pages[0]?.items?.[0]?.metadata?.prefetched, true)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    messageId: '123e4567-e89b-12d3-a456-426614174000',
    channelId: '123e4567-e89b-12d3-a456-426614174000',
    platformId: 'text',
    type: 'clicked',
    messageReference: 'text',
    messagePartsCount: 1,
    messageTags: ['text'],
    receiver: {
      connector: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        identifierValue: 'text',
        annotations: { name: 'text' },
        types: ['text'],
      },
    },
    createdAt: '2025-05-14T13:34:56.336Z',
    details: 'text',
    context: {
      id: 'text',
      type: 'text',
      tags: ['text'],
    },
    metadata: {
      link: {
        name: 'text',
        url: 'text',
      },
      button: { payload: 'text' },
      reaction: {
        emoji: 'text',
        action: 'text',
      },
      conversion: {
        type: 'text',
        status: 'text',
        method: 'text',
        timestamp: '2025-05-14T13:34:56.336Z',
      },
      prefetched: true,
      ANY_ADDITIONAL_PROPERTY: 'anything',
    },
  })
})
