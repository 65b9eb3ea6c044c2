// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameTime, vector } from '../harness.js'

// List, list message with sections, with the receiver of that page (no identifierKey)
vector('channels.send-message.page-list-message-with-sections', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'list',
      list: {
        items: [
          {
            title: 'Section 1',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-1',
                  text: 'Postback action 1',
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-2',
                  text: 'Postback action 2',
                },
              },
            ],
          },
          {
            title: 'Section 2',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-3',
                  text: 'Postback action 3',
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-4',
                  text: 'Postback action 4',
                },
              },
            ],
          },
        ],
        title: 'List title',
        altText: 'List alt text',
        text: 'List text',
      },
    },
  })
  same(answer.id, 'b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  same(answer.sender?.connector?.identifierValue, '+31611111111')
  length(answer.receiver?.contacts, 1)
  same(answer.receiver?.contacts?.[0]?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.receiver?.contacts?.[0]?.identifierKey, 'phonenumber')
  same(answer.receiver?.contacts?.[0]?.identifierValue, '+31612345678')
  same(answer.receiver?.contacts?.[0]?.countryCode, 'NL')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.title, 'List title')
  same(answer.body?.list?.text, 'List text')
  same(answer.body?.list?.altText, 'List alt text')
  length(answer.body?.list?.items, 2)
  same(answer.body?.list?.items?.[0]?.title, 'Section 1')
  length(answer.body?.list?.items?.[0]?.actions, 2)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.payload, 'postback-action-payload-1')
  sameKind(answer.body?.list?.items?.[0]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.payload, 'postback-action-payload-2')
  same(answer.body?.list?.items?.[1]?.title, 'Section 2')
  length(answer.body?.list?.items?.[1]?.actions, 2)
  sameKind(answer.body?.list?.items?.[1]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.text, 'Postback action 3')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.payload, 'postback-action-payload-3')
  sameKind(answer.body?.list?.items?.[1]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.text, 'Postback action 4')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.payload, 'postback-action-payload-4')
})
