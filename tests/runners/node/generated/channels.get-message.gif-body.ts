// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameRaw, vector } from '../harness.js'

// written from the schema: a body of the kind gif with every member
vector('channels.get-message.gif-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'gif')
  same(answer.body?.gif?.text, 'Look')
  same(answer.body?.gif?.mediaUrl, 'https://example.com/cat.gif')
  same(answer.body?.gif?.altText, 'A cat')
  length(answer.body?.gif?.actions, 2)
  sameKind(answer.body?.gif?.actions?.[0]?.type, 'reply')
  same(answer.body?.gif?.actions?.[0]?.reply?.text, 'Yes')
  sameKind(answer.body?.gif?.actions?.[1]?.type, 'postback')
  same(answer.body?.gif?.actions?.[1]?.postback?.text, 'No')
  same(answer.body?.gif?.actions?.[1]?.postback?.payload, 'no')
  same(answer.body?.gif?.metadata?.telegram?.parseMode, 'MarkdownV2')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'gif',
      gif: {
        text: 'Look',
        mediaUrl: 'https://example.com/cat.gif',
        altText: 'A cat',
        actions: [
          {
            type: 'reply',
            reply: { text: 'Yes' },
          },
          {
            type: 'postback',
            postback: {
              text: 'No',
              payload: 'no',
            },
          },
        ],
        metadata: {
          telegram: { parseMode: 'MarkdownV2' },
        },
      },
    },
  })
})
