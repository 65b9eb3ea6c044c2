// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameTime, vector, walk } from '../harness.js'

// the filters go with every page
vector('channels.list-workspace-messages.two-pages-keep-filters', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    limit: 2,
    channelId: [
      '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
      'cc79a83e-ae28-4d20-9576-cd6ef76641a2',
    ],
    reverse: true,
    direction: 'incoming',
    tag: [
      'a b',
      'c&d=é',
    ],
    to: ['+31612345678'],
  }))
  length(pages, 2)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.body?.text?.text, 'Message 2')
  same(pages[0]?.nextPageToken, 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==')
  length(pages[1]?.items, 1)
  same(pages[1]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[1]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[1]?.items?.[0]?.status, 'delivered')
  same(pages[1]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[1]?.items?.[0]?.createdAt, '2025-05-29T06:14:03.392Z')
  sameKind(pages[1]?.items?.[0]?.body?.type, 'text')
  same(pages[1]?.items?.[0]?.body?.text?.text, 'Message 3')
  same(pages[1]?.nextPageToken, null)
})
