// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, same, sameKind, sameTime, vector } from '../harness.js'

// Sending WhatsApp messages, the full request and the full response of that page
vector('channels.send-message.full-whatsapp-page', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    sender: {
      connector: {
        identifierValue: 'channels@bird.com',
        annotations: { name: 'text' },
      },
    },
    receiver: {
      contacts: [
        {
          id: 'a1405560-c8d3-4b1a-877d-3f449ad95352',
          identifierKey: 'emailaddress',
          identifierValue: 'channels@bird.com',
          type: 'cc',
          identifiers: [
            {
              identifierKey: 'emailaddress',
              identifierValue: 'channels@bird.com',
            },
          ],
          platformAddress: 'text',
          platformAddressSelector: 'text',
        },
      ],
    },
    reference: 'my-own-identifier',
    template: {
      name: 'text',
      projectId: 'a1405560-c8d3-4b1a-877d-3f449ad95352',
      version: 'a1405560-c8d3-4b1a-877d-3f449ad95352',
      locale: 'text',
      attachments: [
        {
          mediaUrl: 'https://example.com',
          filename: 'text',
          inline: true,
        },
      ],
      shortLinks: {
        enabled: true,
        domain: 'text',
      },
      variables: {
        default: 'text',
        ANY_ADDITIONAL_PROPERTY: 'text',
      },
      utmParameters: [
        {
          key: 'text',
          value: 'text',
        },
      ],
      parameters: [
        {
          type: 'string',
          key: 'text',
          value: 'text',
        },
      ],
      settings: { useMmLite: true },
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
      pushNotifications: { gatewayTypeOverride: 'apns' },
      navigatorId: '123e4567-e89b-12d3-a456-426614174000',
      navigatorMessageId: '123e4567-e89b-12d3-a456-426614174000',
      flow: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        name: 'text',
        stepId: 'text',
        runId: '123e4567-e89b-12d3-a456-426614174000',
      },
      journey: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        name: 'text',
        stepId: 'text',
        runId: '123e4567-e89b-12d3-a456-426614174000',
      },
      campaign: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        name: 'text',
      },
    },
    replyTo: {
      id: 'text',
      order: 1,
      type: 'message',
    },
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
              url: 'text',
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
                },
              ],
            },
          },
          telegram: { parseMode: 'Markdown' },
        },
      },
    },
    notification: { url: 'text' },
    capFrequency: true,
    enableLinkTracking: true,
    ignoreQuietHours: true,
    ignoreGlobalHoldout: true,
    tags: ['text'],
    shortLinks: { domain: 'text' },
    scheduledFor: '2025-05-09T05:54:25.113Z',
    validity: 1,
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.sender?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.sender?.connector?.identifierValue, 'text')
  same(answer.sender?.connector?.annotations?.name, 'text')
  length(answer.sender?.connector?.types, 1)
  same(answer.sender?.connector?.types?.[0], 'text')
  same(answer.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.receiver?.connector?.identifierValue, 'text')
  same(answer.receiver?.connector?.annotations?.name, 'text')
  length(answer.receiver?.connector?.types, 1)
  same(answer.receiver?.connector?.types?.[0], 'text')
  equal(answer.meta?.extraInformation, { ANY_ADDITIONAL_PROPERTY: 'anything' })
  same(answer.meta?.referral?.source, 'text')
  same(answer.meta?.referral?.title, 'text')
  same(answer.meta?.referral?.text, 'text')
  same(answer.meta?.referral?.group, 'text')
  same(answer.meta?.referral?.metadata?.source_id, 'text')
  same(answer.meta?.referral?.metadata?.source_url, 'text')
  same(answer.meta?.referral?.metadata?.media_url, 'text')
  same(answer.meta?.referral?.metadata?.tracking_id, 'text')
  length(answer.meta?.order?.products, 1)
  same(answer.meta?.order?.products?.[0]?.externalCatalogId, 'text')
  same(answer.meta?.order?.products?.[0]?.externalProductId, 'text')
  same(answer.meta?.order?.products?.[0]?.quantity, 1)
  same(answer.meta?.order?.products?.[0]?.price?.amount, 1)
  same(answer.meta?.order?.products?.[0]?.price?.exponent, 1)
  same(answer.meta?.order?.products?.[0]?.price?.currencyCode, 'text')
  same(answer.meta?.referredProduct?.externalCatalogId, 'text')
  same(answer.meta?.referredProduct?.externalProductId, 'text')
  same(answer.meta?.email?.subject, 'text')
  equal(answer.meta?.email?.headers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  same(answer.meta?.email?.from?.username, 'text')
  same(answer.meta?.email?.from?.displayName, 'text')
  same(answer.meta?.pushNotifications?.gatewayTypeOverride, 'apns')
  same(answer.meta?.navigatorId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.navigatorMessageId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.flow?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.flow?.name, 'text')
  same(answer.meta?.flow?.stepId, 'text')
  same(answer.meta?.flow?.runId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.journey?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.journey?.name, 'text')
  same(answer.meta?.journey?.stepId, 'text')
  same(answer.meta?.journey?.runId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.campaign?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.campaign?.name, 'text')
  same(answer.reference, 'my-own-identifier')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'text')
  same(answer.status, 'accepted')
  same(answer.reason, 'text')
  same(answer.direction, 'incoming')
  same(answer.origin?.type, 'text')
  same(answer.origin?.id, 'text')
  same(answer.replyTo?.id, 'text')
  same(answer.replyTo?.order, 1)
  same(answer.replyTo?.type, 'message')
  sameTime(answer.lastStatusAt, '2025-05-09T05:54:25.113Z')
  sameTime(answer.createdAt, '2025-05-09T05:54:25.113Z')
  sameTime(answer.updatedAt, '2025-05-09T05:54:25.113Z')
  same(answer.details, 'text')
  same(answer.failure?.code, 1)
  same(answer.failure?.description, 'Unsupported media type')
  same(answer.failure?.source?.code, 'text')
  same(answer.failure?.source?.name, 'text')
  length(answer.tags, 1)
  same(answer.tags?.[0], 'text')
  same(answer.shortLinks?.domain, 'text')
  sameTime(answer.scheduledFor, '2025-05-09T05:54:25.113Z')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'text')
  length(answer.body?.text?.attachments, 1)
  same(answer.body?.text?.attachments?.[0]?.mediaUrl, 'https://example.com')
  same(answer.body?.text?.attachments?.[0]?.filename, 'text')
  same(answer.body?.text?.attachments?.[0]?.inline, true)
  length(answer.body?.text?.actions, 1)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'link')
  same(answer.body?.text?.actions?.[0]?.link?.text, 'text')
  same(answer.body?.text?.actions?.[0]?.link?.url, 'text')
  same(answer.body?.text?.metadata?.subject, 'text')
  equal(answer.body?.text?.metadata?.headers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  same(answer.body?.text?.metadata?.whatsapp?.previewUrl, true)
  length(answer.body?.text?.metadata?.line?.emoji?.items, 1)
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.index, 1)
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.productId, 'text')
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.emojiId, 'text')
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.length, 1)
  same(answer.body?.text?.metadata?.telegram?.parseMode, 'Markdown')
})
