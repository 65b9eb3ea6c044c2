// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// Message interactions (Line): Clicked, with the place of the item and its payload
vector('channels.list-message-interactions.line-clicked', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'Clicked')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[0]?.details, 'item_1_clicked')
  same(pages[0]?.items?.[0]?.metadata?.button?.payload, 'postback-payload-1')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.type, 'Clicked')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.items?.[1]?.details, 'item_12_clicked')
  same(pages[0]?.items?.[1]?.metadata?.button?.payload, '')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'Clicked',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'item_1_clicked',
    metadata: {
      button: { payload: 'postback-payload-1' },
    },
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000002',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'Clicked',
    createdAt: '2025-05-29T06:14:02.392Z',
    details: 'item_12_clicked',
    metadata: {
      button: { payload: '' },
    },
  })
})
