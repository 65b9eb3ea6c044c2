// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameTime, vector } from '../harness.js'

// written from the schema: one action of each kind with every member
vector('channels.send-message.all-action-kinds', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'text',
      text: {
        text: 'Choose',
        actions: [
          {
            type: 'link',
            link: {
              text: 'Open',
              url: '{{address}}',
            },
          },
          {
            type: 'reply',
            reply: {
              text: 'Yes',
              imageUrl: 'https://example.com/yes.png',
              metadata: {
                description: { label: 'Agree' },
              },
            },
          },
          {
            type: 'locationRequest',
            locationRequest: { text: 'Where are you?' },
          },
          {
            type: 'buy',
            buy: {
              text: 'Buy now',
              amountCents: 1995,
              currency: 'EUR',
            },
          },
          {
            type: 'postback',
            postback: {
              text: 'More',
              payload: 'more-1',
              imageUrl: 'https://example.com/more.png',
              metadata: {
                description: { label: 'Tell me more' },
              },
            },
          },
        ],
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Choose')
  length(answer.body?.text?.actions, 5)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'link')
  same(answer.body?.text?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.text?.actions?.[0]?.link?.url, '{{address}}')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'reply')
  same(answer.body?.text?.actions?.[1]?.reply?.text, 'Yes')
  same(answer.body?.text?.actions?.[1]?.reply?.imageUrl, 'https://example.com/yes.png')
  same(answer.body?.text?.actions?.[1]?.reply?.metadata?.description?.label, 'Agree')
  sameKind(answer.body?.text?.actions?.[2]?.type, 'locationRequest')
  same(answer.body?.text?.actions?.[2]?.locationRequest?.text, 'Where are you?')
  sameKind(answer.body?.text?.actions?.[3]?.type, 'buy')
  same(answer.body?.text?.actions?.[3]?.buy?.text, 'Buy now')
  same(answer.body?.text?.actions?.[3]?.buy?.amountCents, 1995)
  same(answer.body?.text?.actions?.[3]?.buy?.currency, 'EUR')
  sameKind(answer.body?.text?.actions?.[4]?.type, 'postback')
  same(answer.body?.text?.actions?.[4]?.postback?.text, 'More')
  same(answer.body?.text?.actions?.[4]?.postback?.payload, 'more-1')
  same(answer.body?.text?.actions?.[4]?.postback?.imageUrl, 'https://example.com/more.png')
  same(answer.body?.text?.actions?.[4]?.postback?.metadata?.description?.label, 'Tell me more')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})
