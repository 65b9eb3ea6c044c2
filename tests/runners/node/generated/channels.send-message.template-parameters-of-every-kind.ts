// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, ofKind, same, sameKind, sameTime, vector } from '../harness.js'

// written from the schema: a value of every kind in one template
vector('channels.send-message.template-parameters-of-every-kind', {}, async (bird) => {
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
      version: 'latest',
      locale: 'en',
      parameters: [
        {
          type: 'string',
          key: 'name',
          value: 'Ada',
        },
        {
          type: 'number',
          key: 'discount',
          value: 2.5,
        },
        {
          type: 'boolean',
          key: 'vip',
          value: false,
        },
        {
          type: 'object',
          key: 'order',
          value: {
            order_id: 7,
            lines: [
              {
                skuCode: 'a',
                qty: 2,
              },
            ],
            note: null,
          },
        },
        {
          type: 'sectionList',
          key: 'sections',
          value: {
            sections: [
              {
                id: 's1',
                multipleSelection: true,
                title: 'Colours',
                items: [
                  {
                    id: 'r1',
                    type: 'reply-action',
                    reference: 'ref',
                    role: 'row',
                    hidden: false,
                    replyAction: {
                      text: 'Red',
                      imageUrl: 'https://example.com/red.png',
                      payload: 'red',
                      subTitle: 'Warm',
                    },
                  },
                ],
              },
            ],
          },
        },
        {
          type: 'timeslotList',
          key: 'slots',
          value: {
            timeslots: [
              {
                id: 't1',
                startTime: '2025-05-29T06:14:56.392Z',
                duration: 1800.5,
              },
            ],
          },
        },
        {
          type: 'productSections',
          key: 'shelves',
          value: {
            productSections: [
              {
                title: 'Shoes',
                products: [
                  {
                    externalProductId: 'sku-1',
                    amount: '19.95',
                    text: 'A shoe',
                  },
                ],
              },
            ],
          },
        },
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
        {
          type: 'shippingMethodList',
          key: 'shipping',
          value: {
            shippingMethods: [
              {
                amount: '4.95',
                label: 'Post',
                identifier: 'post',
                detail: 'Two days',
              },
            ],
          },
        },
        {
          type: 'lineItemList',
          key: 'lines',
          value: {
            lineItems: [
              {
                amount: '19.95',
                text: 'A shoe',
                type: 'final',
              },
              {
                amount: '4.95',
                text: 'Post',
                type: 'pending',
              },
            ],
          },
        },
        {
          type: 'whatsappProductSections',
          key: 'waShelves',
          value: {
            sections: [
              {
                id: 'w1',
                type: 'whatsapp-product-section',
                reference: 'ref',
                role: 'shelf',
                hidden: true,
                whatsappProductSection: {
                  title: 'Shoes',
                  products: [
                    {
                      id: 'i1',
                      type: 'whatsapp-product-item',
                      reference: 'ref',
                      role: 'item',
                      hidden: false,
                      whatsappProductItem: { externalProductId: 'sku-1' },
                    },
                  ],
                },
              },
            ],
          },
        },
        {
          type: 'whatsappProductItems',
          key: 'waItems',
          value: {
            products: [
              {
                id: 'i2',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: { externalProductId: 'sku-2' },
              },
              {
                id: 'i3',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: { externalProductId: 'sku-3' },
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
  same(answer.template?.version, 'latest')
  same(answer.template?.locale, 'en')
  length(answer.template?.parameters, 12)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'Ada')
  sameKind(answer.template?.parameters?.[1]?.type, 'number')
  same(ofKind(answer.template?.parameters?.[1], 'number')?.key, 'discount')
  same(ofKind(answer.template?.parameters?.[1], 'number')?.value, 2.5)
  sameKind(answer.template?.parameters?.[2]?.type, 'boolean')
  same(ofKind(answer.template?.parameters?.[2], 'boolean')?.key, 'vip')
  same(ofKind(answer.template?.parameters?.[2], 'boolean')?.value, false)
  sameKind(answer.template?.parameters?.[3]?.type, 'object')
  same(ofKind(answer.template?.parameters?.[3], 'object')?.key, 'order')
  equal(ofKind(answer.template?.parameters?.[3], 'object')?.value, {
    order_id: 7,
    lines: [
      {
        skuCode: 'a',
        qty: 2,
      },
    ],
    note: null,
  })
  sameKind(answer.template?.parameters?.[4]?.type, 'sectionList')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.key, 'sections')
  length(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections, 1)
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.id, 's1')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.multipleSelection, true)
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.title, 'Colours')
  length(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items, 1)
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.id, 'r1')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.type, 'reply-action')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.role, 'row')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.text, 'Red')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.imageUrl, 'https://example.com/red.png')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.payload, 'red')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.subTitle, 'Warm')
  sameKind(answer.template?.parameters?.[5]?.type, 'timeslotList')
  same(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.key, 'slots')
  length(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.value?.timeslots, 1)
  same(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.value?.timeslots?.[0]?.id, 't1')
  sameTime(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.value?.timeslots?.[0]?.startTime, '2025-05-29T06:14:56.392Z')
  same(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.value?.timeslots?.[0]?.duration, 1800.5)
  sameKind(answer.template?.parameters?.[6]?.type, 'productSections')
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.key, 'shelves')
  length(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections, 1)
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.title, 'Shoes')
  length(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.products, 1)
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.products?.[0]?.externalProductId, 'sku-1')
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.products?.[0]?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.products?.[0]?.text, 'A shoe')
  sameKind(answer.template?.parameters?.[7]?.type, 'productList')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.key, 'products')
  length(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products, 1)
  sameKind(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products?.[0]?.type, 'product')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products?.[0]?.product?.externalProductId, 'sku-1')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products?.[0]?.product?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products?.[0]?.product?.text, 'A shoe')
  sameKind(answer.template?.parameters?.[8]?.type, 'shippingMethodList')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.key, 'shipping')
  length(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods, 1)
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods?.[0]?.amount, '4.95')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods?.[0]?.label, 'Post')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods?.[0]?.identifier, 'post')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods?.[0]?.detail, 'Two days')
  sameKind(answer.template?.parameters?.[9]?.type, 'lineItemList')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.key, 'lines')
  length(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems, 2)
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[0]?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[0]?.text, 'A shoe')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[0]?.type, 'final')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[1]?.amount, '4.95')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[1]?.text, 'Post')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[1]?.type, 'pending')
  sameKind(answer.template?.parameters?.[10]?.type, 'whatsappProductSections')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.key, 'waShelves')
  length(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections, 1)
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.id, 'w1')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.type, 'whatsapp-product-section')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.role, 'shelf')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.hidden, true)
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.title, 'Shoes')
  length(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products, 1)
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.id, 'i1')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.type, 'whatsapp-product-item')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.role, 'item')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.whatsappProductItem?.externalProductId, 'sku-1')
  sameKind(answer.template?.parameters?.[11]?.type, 'whatsappProductItems')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.key, 'waItems')
  length(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products, 2)
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.id, 'i2')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.type, 'whatsapp-product-item')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.role, 'item')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.whatsappProductItem?.externalProductId, 'sku-2')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.id, 'i3')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.type, 'whatsapp-product-item')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.role, 'item')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.whatsappProductItem?.externalProductId, 'sku-3')
})
