// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, vector } from '../harness.js'

// an amount beyond 32 bits and a negative exponent
vector('channels.get-message.money', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  length(answer.meta?.order?.products, 1)
  same(answer.meta?.order?.products?.[0]?.externalCatalogId, 'c')
  same(answer.meta?.order?.products?.[0]?.externalProductId, 'p')
  same(answer.meta?.order?.products?.[0]?.quantity, 3)
  same(answer.meta?.order?.products?.[0]?.price?.amount, -123456789012)
  same(answer.meta?.order?.products?.[0]?.price?.exponent, -2)
  same(answer.meta?.order?.products?.[0]?.price?.currencyCode, 'JPY')
})
