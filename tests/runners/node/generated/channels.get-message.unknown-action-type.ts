// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, same, sameKind, sameRaw, vector } from '../harness.js'

// an action of a kind that is not known yet, between two known ones
vector('channels.get-message.unknown-action-type', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Hi')
  length(answer.body?.text?.actions, 3)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'reply')
  same(answer.body?.text?.actions?.[0]?.reply?.text, 'Yes')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'wink')
  equal(answer.body?.text?.actions?.[1], {
    type: 'wink',
    wink: {
      eye: 'left',
      times: 2,
    },
  })
  sameKind(answer.body?.text?.actions?.[2]?.type, 'postback')
  same(answer.body?.text?.actions?.[2]?.postback?.text, 'More')
  same(answer.body?.text?.actions?.[2]?.postback?.payload, 'more')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'text',
      text: {
        text: 'Hi',
        actions: [
          {
            type: 'reply',
            reply: { text: 'Yes' },
          },
          {
            type: 'wink',
            wink: {
              eye: 'left',
              times: 2,
            },
          },
          {
            type: 'postback',
            postback: {
              text: 'More',
              payload: 'more',
            },
          },
        ],
      },
    },
  })
})
