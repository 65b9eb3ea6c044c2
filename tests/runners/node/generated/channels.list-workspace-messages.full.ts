// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, same, sameKind, sameRaw, sameTime, vector, walk } from '../harness.js'

// Messaging, List messages by workspace ID, the full response; its token leads to an empty last page
vector('channels.list-workspace-messages.full', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace())
  length(pages, 2)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.sender?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.sender?.connector?.identifierValue, 'text')
  same(pages[0]?.items?.[0]?.sender?.connector?.annotations?.name, 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.receiver?.connector?.identifierValue, 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.annotations?.name, 'text')
  equal(pages[0]?.items?.[0]?.meta?.extraInformation, { ANY_ADDITIONAL_PROPERTY: 'anything' })
  same(pages[0]?.items?.[0]?.meta?.referral?.source, 'text')
  same(pages[0]?.items?.[0]?.meta?.referral?.title, 'text')
  same(pages[0]?.items?.[0]?.meta?.referral?.text, 'text')
  same(pages[0]?.items?.[0]?.meta?.referral?.group, 'text')
  same(pages[0]?.items?.[0]?.meta?.referral?.metadata?.source_id, 'text')
  same(pages[0]?.items?.[0]?.meta?.referral?.metadata?.source_url, 'text')
  same(pages[0]?.items?.[0]?.meta?.referral?.metadata?.media_url, 'text')
  same(pages[0]?.items?.[0]?.meta?.referral?.metadata?.tracking_id, 'text')
  length(pages[0]?.items?.[0]?.meta?.order?.products, 1)
  same(pages[0]?.items?.[0]?.meta?.order?.products?.[0]?.externalCatalogId, 'text')
  same(pages[0]?.items?.[0]?.meta?.order?.products?.[0]?.externalProductId, 'text')
  same(pages[0]?.items?.[0]?.meta?.order?.products?.[0]?.quantity, 1)
  same(pages[0]?.items?.[0]?.meta?.order?.products?.[0]?.price?.amount, 1)
  same(pages[0]?.items?.[0]?.meta?.order?.products?.[0]?.price?.exponent, 1)
  same(pages[0]?.items?.[0]?.meta?.order?.products?.[0]?.price?.currencyCode, 'text')
  same(pages[0]?.items?.[0]?.meta?.referredProduct?.externalCatalogId, 'text')
  same(pages[0]?.items?.[0]?.meta?.referredProduct?.externalProductId, 'text')
  same(pages[0]?.items?.[0]?.meta?.email?.subject, 'text')
  equal(pages[0]?.items?.[0]?.meta?.email?.headers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  same(pages[0]?.items?.[0]?.meta?.email?.from?.username, 'text')
  same(pages[0]?.items?.[0]?.meta?.email?.from?.displayName, 'text')
  same(pages[0]?.items?.[0]?.meta?.navigatorId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.meta?.navigatorMessageId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.reference, 'text')
  length(pages[0]?.items?.[0]?.parts, 1)
  same(pages[0]?.items?.[0]?.parts?.[0]?.platformReference, 'text')
  same(pages[0]?.items?.[0]?.status, 'accepted')
  same(pages[0]?.items?.[0]?.reason, 'text')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  same(pages[0]?.items?.[0]?.replyTo?.id, 'text')
  same(pages[0]?.items?.[0]?.replyTo?.order, 1)
  same(pages[0]?.items?.[0]?.replyTo?.type, 'message')
  sameTime(pages[0]?.items?.[0]?.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-05-29T06:14:56.392Z')
  same(pages[0]?.items?.[0]?.details, 'text')
  same(pages[0]?.items?.[0]?.failure?.code, 1)
  same(pages[0]?.items?.[0]?.failure?.source?.code, 'text')
  same(pages[0]?.items?.[0]?.failure?.source?.name, 'text')
  length(pages[0]?.items?.[0]?.tags, 1)
  same(pages[0]?.items?.[0]?.tags?.[0], 'text')
  same(pages[0]?.items?.[0]?.shortLinks?.domain, 'text')
  sameTime(pages[0]?.items?.[0]?.scheduledFor, '2025-05-29T06:14:56.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'text')
  length(pages[0]?.items?.[0]?.body?.text?.attachments, 1)
  same(pages[0]?.items?.[0]?.body?.text?.attachments?.[0]?.mediaUrl, 'https://example.com')
  same(pages[0]?.items?.[0]?.body?.text?.attachments?.[0]?.filename, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.attachments?.[0]?.inline, true)
  length(pages[0]?.items?.[0]?.body?.text?.actions, 1)
  sameKind(pages[0]?.items?.[0]?.body?.text?.actions?.[0]?.type, 'link')
  same(pages[0]?.items?.[0]?.body?.text?.actions?.[0]?.link?.text, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.actions?.[0]?.link?.url, 'https://example.com')
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.subject, 'text')
  equal(pages[0]?.items?.[0]?.body?.text?.metadata?.headers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.whatsapp?.previewUrl, true)
  length(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items, 1)
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items?.[0]?.index, 1)
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items?.[0]?.productId, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items?.[0]?.emojiId, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items?.[0]?.length, 1)
  same(pages[0]?.nextPageToken, 'text')
  length(pages[1]?.items, 0)
  same(pages[1]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    channelId: '123e4567-e89b-12d3-a456-426614174000',
    sender: {
      connector: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        identifierValue: 'text',
        annotations: { name: 'text' },
      },
    },
    receiver: {
      connector: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        identifierValue: 'text',
        annotations: { name: 'text' },
      },
    },
    meta: {
      extraInformation: { ANY_ADDITIONAL_PROPERTY: 'anything' },
      referral: {
        source: 'text',
        title: 'text',
        text: 'text',
        group: 'text',
        metadata: {
          source_id: 'text',
          source_url: 'text',
          media_url: 'text',
          tracking_id: 'text',
        },
      },
      order: {
        products: [
          {
            externalCatalogId: 'text',
            externalProductId: 'text',
            quantity: 1,
            price: {
              amount: 1,
              exponent: 1,
              currencyCode: 'text',
            },
          },
        ],
      },
      referredProduct: {
        externalCatalogId: 'text',
        externalProductId: 'text',
      },
      email: {
        subject: 'text',
        headers: { ANY_ADDITIONAL_PROPERTY: 'text' },
        from: {
          username: 'text',
          displayName: 'text',
        },
      },
      navigatorId: '123e4567-e89b-12d3-a456-426614174000',
      navigatorMessageId: '123e4567-e89b-12d3-a456-426614174000',
    },
    reference: 'text',
    parts: [
      { platformReference: 'text' },
    ],
    status: 'accepted',
    reason: 'text',
    direction: 'incoming',
    replyTo: {
      id: 'text',
      order: 1,
      type: 'message',
    },
    lastStatusAt: '2025-05-29T06:14:56.392Z',
    createdAt: '2025-05-29T06:14:56.392Z',
    updatedAt: '2025-05-29T06:14:56.392Z',
    details: 'text',
    failure: {
      code: 1,
      source: {
        code: 'text',
        name: 'text',
      },
    },
    tags: ['text'],
    shortLinks: { domain: 'text' },
    scheduledFor: '2025-05-29T06:14:56.392Z',
    body: {
      type: 'text',
      text: {
        text: 'text',
        attachments: [
          {
            mediaUrl: 'https://example.com',
            filename: 'text',
            inline: true,
          },
        ],
        actions: [
          {
            type: 'link',
            link: {
              text: 'text',
              url: 'https://example.com',
            },
          },
        ],
        metadata: {
          subject: 'text',
          headers: { ANY_ADDITIONAL_PROPERTY: 'text' },
          whatsapp: { previewUrl: true },
          line: {
            emoji: {
              items: [
                {
                  index: 1,
                  productId: 'text',
                  emojiId: 'text',
                  length: 1,
                },
              ],
            },
          },
        },
      },
    },
  })
})
