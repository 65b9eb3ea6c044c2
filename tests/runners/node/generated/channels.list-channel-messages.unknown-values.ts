// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, same, sameKind, sameRaw, sameTime, vector, walk } from '../harness.js'

// unknown enum values and union members in a list
vector('channels.list-channel-messages.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 1)
  length(pages[0]?.items, 3)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'teleported')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'hologram')
  equal(pages[0]?.items?.[1]?.body, {
    type: 'hologram',
    hologram: { text: 'Hi' },
  })
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.items?.[2]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[0]?.items?.[2]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[2]?.body?.type, 'text')
  same(pages[0]?.items?.[2]?.body?.text?.text, 'Hi')
  length(pages[0]?.items?.[2]?.body?.text?.actions, 1)
  sameKind(pages[0]?.items?.[2]?.body?.text?.actions?.[0]?.type, 'wink')
  equal(pages[0]?.items?.[2]?.body?.text?.actions?.[0], {
    type: 'wink',
    wink: { eye: 'left' },
  })
  same(pages[0]?.items?.[2]?.status, 'delivered')
  same(pages[0]?.items?.[2]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[2]?.createdAt, '2025-05-29T06:14:03.392Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000002',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    body: {
      type: 'hologram',
      hologram: { text: 'Hi' },
    },
    status: 'delivered',
    direction: 'incoming',
    createdAt: '2025-05-29T06:14:02.392Z',
  })
})
