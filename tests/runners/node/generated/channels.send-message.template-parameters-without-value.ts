// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, ofKind, same, sameKind, sameTime, vector } from '../harness.js'

// written from the schema: the value is optional in every kind
vector('channels.send-message.template-parameters-without-value', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    template: {
      projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
      parameters: [
        {
          type: 'string',
          key: 'name',
        },
        {
          type: 'number',
          key: 'discount',
        },
        {
          type: 'boolean',
          key: 'vip',
        },
        {
          type: 'object',
          key: 'order',
        },
        {
          type: 'sectionList',
          key: 'sections',
        },
        {
          type: 'timeslotList',
          key: 'slots',
        },
        {
          type: 'productSections',
          key: 'shelves',
        },
        {
          type: 'productList',
          key: 'products',
        },
        {
          type: 'shippingMethodList',
          key: 'shipping',
        },
        {
          type: 'lineItemList',
          key: 'lines',
        },
        {
          type: 'whatsappProductSections',
          key: 'waShelves',
        },
        {
          type: 'whatsappProductItems',
          key: 'waItems',
        },
      ],
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
  same(answer.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
  length(answer.template?.parameters, 12)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  sameKind(answer.template?.parameters?.[1]?.type, 'number')
  same(ofKind(answer.template?.parameters?.[1], 'number')?.key, 'discount')
  sameKind(answer.template?.parameters?.[2]?.type, 'boolean')
  same(ofKind(answer.template?.parameters?.[2], 'boolean')?.key, 'vip')
  sameKind(answer.template?.parameters?.[3]?.type, 'object')
  same(ofKind(answer.template?.parameters?.[3], 'object')?.key, 'order')
  sameKind(answer.template?.parameters?.[4]?.type, 'sectionList')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.key, 'sections')
  sameKind(answer.template?.parameters?.[5]?.type, 'timeslotList')
  same(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.key, 'slots')
  sameKind(answer.template?.parameters?.[6]?.type, 'productSections')
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.key, 'shelves')
  sameKind(answer.template?.parameters?.[7]?.type, 'productList')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.key, 'products')
  sameKind(answer.template?.parameters?.[8]?.type, 'shippingMethodList')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.key, 'shipping')
  sameKind(answer.template?.parameters?.[9]?.type, 'lineItemList')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.key, 'lines')
  sameKind(answer.template?.parameters?.[10]?.type, 'whatsappProductSections')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.key, 'waShelves')
  sameKind(answer.template?.parameters?.[11]?.type, 'whatsappProductItems')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.key, 'waItems')
})
