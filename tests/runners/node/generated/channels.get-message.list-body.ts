// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameRaw, vector } from '../harness.js'

// written from the schema: a body of the kind list with every member
vector('channels.get-message.list-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.title, 'A title')
  same(answer.body?.list?.text, 'A text')
  same(answer.body?.list?.altText, 'In words')
  length(answer.body?.list?.items, 1)
  same(answer.body?.list?.items?.[0]?.title, 'Section')
  same(answer.body?.list?.items?.[0]?.mediaUrl, 'https://example.com/r.png')
  same(answer.body?.list?.items?.[0]?.description, 'A description')
  same(answer.body?.list?.items?.[0]?.altText, 'Row')
  length(answer.body?.list?.items?.[0]?.actions, 1)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'Row')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.payload, 'row-1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.metadata?.description?.label, 'A second line')
  length(answer.body?.list?.actions, 2)
  sameKind(answer.body?.list?.actions?.[0]?.type, 'reply')
  same(answer.body?.list?.actions?.[0]?.reply?.text, 'Yes')
  sameKind(answer.body?.list?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.actions?.[1]?.postback?.text, 'No')
  same(answer.body?.list?.actions?.[1]?.postback?.payload, 'no')
  same(answer.body?.list?.metadata?.button?.label, 'Show options')
  same(answer.body?.list?.metadata?.replyMessage?.title, 'Chosen')
  same(answer.body?.list?.metadata?.replyMessage?.text, 'This is it')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'list',
      list: {
        title: 'A title',
        text: 'A text',
        altText: 'In words',
        items: [
          {
            title: 'Section',
            description: 'A description',
            altText: 'Row',
            mediaUrl: 'https://example.com/r.png',
            actions: [
              {
                type: 'postback',
                postback: {
                  text: 'Row',
                  payload: 'row-1',
                  metadata: {
                    description: { label: 'A second line' },
                  },
                },
              },
            ],
          },
        ],
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
          button: { label: 'Show options' },
          replyMessage: {
            title: 'Chosen',
            text: 'This is it',
          },
        },
      },
    },
  })
})
