// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// Message interactions (Email): clicked, with each of its details and the link
vector('channels.list-message-interactions.email-clicked', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000000')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:00.392Z')
  same(pages[0]?.items?.[0]?.details, 'click')
  same(pages[0]?.items?.[0]?.metadata?.link?.name, 'Sale')
  same(pages[0]?.items?.[0]?.metadata?.link?.url, 'https://example.com/sale')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[1]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.type, 'clicked')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.details, 'amp_click')
  same(pages[0]?.items?.[1]?.metadata?.link?.name, 'Sale')
  same(pages[0]?.items?.[1]?.metadata?.link?.url, 'https://example.com/sale')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000000',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'clicked',
    createdAt: '2025-05-29T06:14:00.392Z',
    details: 'click',
    metadata: {
      link: {
        name: 'Sale',
        url: 'https://example.com/sale',
      },
      campaign_part: 'footer',
    },
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'clicked',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'amp_click',
    metadata: {
      link: {
        name: 'Sale',
        url: 'https://example.com/sale',
      },
      campaign_part: 'footer',
    },
  })
})
