// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// Message interactions (Email): opened, with each of its details
vector('channels.list-message-interactions.email-opened', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 4)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000000')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'opened')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:00.392Z')
  same(pages[0]?.items?.[0]?.details, 'initial_open')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[1]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.type, 'opened')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.details, 'open')
  same(pages[0]?.items?.[2]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[2]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[2]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[2]?.type, 'opened')
  sameTime(pages[0]?.items?.[2]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.items?.[2]?.details, 'amp_initial_open')
  same(pages[0]?.items?.[3]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[0]?.items?.[3]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[3]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[3]?.type, 'opened')
  sameTime(pages[0]?.items?.[3]?.createdAt, '2025-05-29T06:14:03.392Z')
  same(pages[0]?.items?.[3]?.details, 'amp_open')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000000',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'opened',
    createdAt: '2025-05-29T06:14:00.392Z',
    details: 'initial_open',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'opened',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'open',
  })
  sameRaw(pages.flatMap((page) => page.items)[2], {
    id: '00000000-0000-4000-8000-000000000002',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'opened',
    createdAt: '2025-05-29T06:14:02.392Z',
    details: 'amp_initial_open',
  })
  sameRaw(pages.flatMap((page) => page.items)[3], {
    id: '00000000-0000-4000-8000-000000000003',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'opened',
    createdAt: '2025-05-29T06:14:03.392Z',
    details: 'amp_open',
  })
})
