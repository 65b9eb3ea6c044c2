// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, same, sameKind, sameRaw, vector } from '../harness.js'

// written from the schema: a body of the kind section with every member
vector('channels.get-message.section-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'section')
  length(answer.body?.section?.items, 8)
  sameKind(answer.body?.section?.items?.[0]?.type, 'text')
  same(answer.body?.section?.items?.[0]?.text?.text, 'First')
  sameKind(answer.body?.section?.items?.[1]?.type, 'image')
  length(answer.body?.section?.items?.[1]?.image?.images, 1)
  same(answer.body?.section?.items?.[1]?.image?.images?.[0]?.mediaUrl, 'https://example.com/i.png')
  sameKind(answer.body?.section?.items?.[2]?.type, 'file')
  length(answer.body?.section?.items?.[2]?.file?.files, 1)
  same(answer.body?.section?.items?.[2]?.file?.files?.[0]?.mediaUrl, 'https://example.com/a.pdf')
  same(answer.body?.section?.items?.[2]?.file?.files?.[0]?.contentType, 'application/pdf')
  sameKind(answer.body?.section?.items?.[3]?.type, 'gif')
  same(answer.body?.section?.items?.[3]?.gif?.mediaUrl, 'https://example.com/cat.gif')
  sameKind(answer.body?.section?.items?.[4]?.type, 'location')
  same(answer.body?.section?.items?.[4]?.location?.coordinates?.latitude, 1.5)
  same(answer.body?.section?.items?.[4]?.location?.coordinates?.longitude, -2.25)
  sameKind(answer.body?.section?.items?.[5]?.type, 'carousel')
  length(answer.body?.section?.items?.[5]?.carousel?.items, 1)
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.title, 'One')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.mediaUrl, 'https://example.com/1.png')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.description, 'The first')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.altText, 'A one')
  length(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.actions, 1)
  sameKind(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.actions?.[0]?.type, 'link')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.actions?.[0]?.link?.url, 'https://example.com/1')
  sameKind(answer.body?.section?.items?.[6]?.type, 'list')
  same(answer.body?.section?.items?.[6]?.list?.text, 'A list')
  sameKind(answer.body?.section?.items?.[7]?.type, 'section')
  length(answer.body?.section?.items?.[7]?.section?.items, 2)
  sameKind(answer.body?.section?.items?.[7]?.section?.items?.[0]?.type, 'text')
  same(answer.body?.section?.items?.[7]?.section?.items?.[0]?.text?.text, 'Inner')
  sameKind(answer.body?.section?.items?.[7]?.section?.items?.[1]?.type, 'list')
  same(answer.body?.section?.items?.[7]?.section?.items?.[1]?.list?.text, 'Inner list')
  equal(answer.body?.section?.items?.[7]?.section?.configurations, {
    default: 'a',
    any_key: 'b',
  })
  equal(answer.body?.section?.configurations, {
    layout: 'wide',
    snake_key: '1',
  })
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'section',
      section: {
        items: [
          {
            type: 'text',
            text: { text: 'First' },
          },
          {
            type: 'image',
            image: {
              images: [
                { mediaUrl: 'https://example.com/i.png' },
              ],
            },
          },
          {
            type: 'file',
            file: {
              files: [
                {
                  mediaUrl: 'https://example.com/a.pdf',
                  contentType: 'application/pdf',
                },
              ],
            },
          },
          {
            type: 'gif',
            gif: { mediaUrl: 'https://example.com/cat.gif' },
          },
          {
            type: 'location',
            location: {
              coordinates: {
                latitude: 1.5,
                longitude: -2.25,
              },
            },
          },
          {
            type: 'carousel',
            carousel: {
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
              ],
            },
          },
          {
            type: 'list',
            list: { text: 'A list' },
          },
          {
            type: 'section',
            section: {
              items: [
                {
                  type: 'text',
                  text: { text: 'Inner' },
                },
                {
                  type: 'list',
                  list: { text: 'Inner list' },
                },
              ],
              configurations: {
                default: 'a',
                any_key: 'b',
              },
            },
          },
        ],
        configurations: {
          layout: 'wide',
          snake_key: '1',
        },
      },
    },
  })
})
