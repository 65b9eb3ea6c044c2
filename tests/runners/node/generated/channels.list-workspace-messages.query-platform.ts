// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameTime, vector, walk } from '../harness.js'

// the documented query parameter platform
vector('channels.list-workspace-messages.query-platform', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    platform: [
      'sms',
      'whatsapp',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})
