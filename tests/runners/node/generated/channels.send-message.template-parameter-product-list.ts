// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, ofKind, same, sameKind, sameTime, vector } from '../harness.js'

// written from the schema: a template parameter of the kind productList with every member
vector('channels.send-message.template-parameter-product-list', {}, async (bird) => {
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
          type: 'productList',
          key: 'products',
          value: {
            products: [
              {
                type: 'product',
                product: {
                  externalProductId: 'sku-1',
                  amount: '19.95',
                  text: 'A shoe',
                },
              },
            ],
          },
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
  length(answer.template?.parameters, 1)
  sameKind(answer.template?.parameters?.[0]?.type, 'productList')
  same(ofKind(answer.template?.parameters?.[0], 'productList')?.key, 'products')
  length(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products, 1)
  sameKind(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products?.[0]?.type, 'product')
  same(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products?.[0]?.product?.externalProductId, 'sku-1')
  same(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products?.[0]?.product?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products?.[0]?.product?.text, 'A shoe')
})
