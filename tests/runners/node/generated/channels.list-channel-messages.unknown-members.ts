// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameRaw, sameTime, vector, walk } from '../harness.js'

// members that are not known yet, at several depths of an item; the item's raw JSON keeps them
vector('channels.list-channel-messages.unknown-members', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.body?.text?.text, 'Message 2')
  length(pages[0]?.items?.[1]?.body?.text?.actions, 1)
  sameKind(pages[0]?.items?.[1]?.body?.text?.actions?.[0]?.type, 'reply')
  same(pages[0]?.items?.[1]?.body?.text?.actions?.[0]?.reply?.text, 'Yes')
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.items?.[1]?.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(pages[0]?.nextPageToken, null)
  sameTime(pages[0]?.startAt, '2025-05-29T06:14:00Z')
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    body: {
      type: 'text',
      text: { text: 'Message 1' },
    },
    status: 'delivered',
    direction: 'incoming',
    createdAt: '2025-05-29T06:14:01.392Z',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000002',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    body: {
      type: 'text',
      text: {
        text: 'Message 2',
        font: { name: 'serif' },
        actions: [
          {
            type: 'reply',
            reply: {
              text: 'Yes',
              colour: {
                r: 1,
                g: 2,
              },
            },
          },
        ],
      },
    },
    status: 'delivered',
    direction: 'incoming',
    createdAt: '2025-05-29T06:14:02.392Z',
    mood: 'happy',
    sender: {
      contact: {
        id: '32cf5eee-f940-422c-ab8c-5f753aad5efd',
        shoeSize: 42,
      },
    },
  })
})
