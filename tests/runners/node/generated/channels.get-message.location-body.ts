// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameKind, sameRaw, vector } from '../harness.js'

// written from the schema: a body of the kind location with every member
vector('channels.get-message.location-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'location')
  same(answer.body?.location?.coordinates?.latitude, -33.8567844)
  same(answer.body?.location?.coordinates?.longitude, 151.2152967)
  same(answer.body?.location?.location?.address, 'Bennelong Point, Sydney')
  same(answer.body?.location?.location?.label, 'Opera House')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'location',
      location: {
        coordinates: {
          latitude: -33.8567844,
          longitude: 151.2152967,
        },
        location: {
          address: 'Bennelong Point, Sydney',
          label: 'Opera House',
        },
      },
    },
  })
})
