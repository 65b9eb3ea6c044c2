// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, same, sameKind, sameRaw, vector } from '../harness.js'

// a body of a kind that is not known yet
vector('channels.get-message.unknown-body-type', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'hologram')
  equal(answer.body, {
    type: 'hologram',
    hologram: {
      beams: [
        {
          colour: 'red',
          watts: 3,
        },
      ],
      text: 'Hi',
    },
  })
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'hologram',
      hologram: {
        beams: [
          {
            colour: 'red',
            watts: 3,
          },
        ],
        text: 'Hi',
      },
    },
  })
})
