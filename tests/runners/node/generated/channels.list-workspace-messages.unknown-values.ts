// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, equal, length, same, sameKind, sameRaw, sameTime, vector, walk } from '../harness.js'

// unknown members, enum values and kinds; null for what may be missing
vector('channels.list-workspace-messages.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace())
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'teleported')
  same(pages[0]?.items?.[0]?.direction, 'sideways')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[1]?.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(pages[0]?.items?.[1]?.meta)
  absent(pages[0]?.items?.[1]?.failure)
  absent(pages[0]?.items?.[1]?.tags)
  sameKind(pages[0]?.items?.[1]?.body?.type, 'hologram')
  equal(pages[0]?.items?.[1]?.body, {
    type: 'hologram',
    hologram: { beams: 1 },
  })
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    body: {
      type: 'text',
      text: { text: 'Message 1' },
    },
    status: 'teleported',
    direction: 'sideways',
    createdAt: '2025-05-29T06:14:01.392Z',
    mood: { level: 3 },
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    body: {
      type: 'hologram',
      hologram: { beams: 1 },
    },
    failure: null,
    meta: null,
    tags: null,
  })
})
