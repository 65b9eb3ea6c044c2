// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameTime, vector, walk } from '../harness.js'

// every documented query parameter at once
vector('channels.list-workspace-messages.query-all', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    limit: 1000,
    channelId: [
      '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
      'cc79a83e-ae28-4d20-9576-cd6ef76641a2',
    ],
    pageToken: 'kept-token',
    reverse: true,
    platform: [
      'sms',
      'whatsapp',
    ],
    direction: 'outgoing',
    id: [
      '123e4567-e89b-12d3-a456-426614174000',
      '96a0b5fa-a986-453d-be5c-3117f989f025',
    ],
    startAt: '2025-05-29T06:14:56.392Z',
    endAt: '2025-05-30T06:14:56.392Z',
    from: [
      '+31612345678',
      'ada@example.com',
    ],
    to: [
      '+31687654321',
      'bob@example.com',
    ],
    failureCode: [
      11001,
      15005,
    ],
    failureSourceCode: [
      '1',
      '34',
    ],
    failureSourceName: [
      'sms-messagebird',
      'email-messagebird',
    ],
    countryCode: [
      'NL',
      'DE',
    ],
    tag: [
      'spring sale',
      'vip',
    ],
    emailSubject: '50% off & more?',
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
