// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameRaw, vector } from '../harness.js'

// written from the schema: a body of the kind carousel with every member
vector('channels.get-message.carousel-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'carousel')
  same(answer.body?.carousel?.text, 'Two cards')
  length(answer.body?.carousel?.items, 2)
  same(answer.body?.carousel?.items?.[0]?.title, 'One')
  same(answer.body?.carousel?.items?.[0]?.mediaUrl, 'https://example.com/1.png')
  same(answer.body?.carousel?.items?.[0]?.description, 'The first')
  same(answer.body?.carousel?.items?.[0]?.altText, 'A one')
  length(answer.body?.carousel?.items?.[0]?.actions, 1)
  sameKind(answer.body?.carousel?.items?.[0]?.actions?.[0]?.type, 'link')
  same(answer.body?.carousel?.items?.[0]?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.carousel?.items?.[0]?.actions?.[0]?.link?.url, 'https://example.com/1')
  same(answer.body?.carousel?.items?.[1]?.title, 'Two')
  same(answer.body?.carousel?.items?.[1]?.mediaUrl, 'https://example.com/2.png')
  same(answer.body?.carousel?.items?.[1]?.description, 'The second')
  same(answer.body?.carousel?.items?.[1]?.altText, 'A two')
  length(answer.body?.carousel?.items?.[1]?.actions, 1)
  sameKind(answer.body?.carousel?.items?.[1]?.actions?.[0]?.type, 'link')
  same(answer.body?.carousel?.items?.[1]?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.carousel?.items?.[1]?.actions?.[0]?.link?.url, 'https://example.com/2')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'carousel',
      carousel: {
        text: 'Two cards',
        items: [
          {
            title: 'One',
            mediaUrl: 'https://example.com/1.png',
            description: 'The first',
            altText: 'A one',
            actions: [
              {
                type: 'link',
                link: {
                  text: 'Open',
                  url: 'https://example.com/1',
                },
              },
            ],
          },
          {
            title: 'Two',
            mediaUrl: 'https://example.com/2.png',
            description: 'The second',
            altText: 'A two',
            actions: [
              {
                type: 'link',
                link: {
                  text: 'Open',
                  url: 'https://example.com/2',
                },
              },
            ],
          },
        ],
      },
    },
  })
})
