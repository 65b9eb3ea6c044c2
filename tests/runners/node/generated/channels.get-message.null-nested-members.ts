// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, ofKind, same, sameKind, sameRaw, vector } from '../harness.js'

// every member of every inner object null
vector('channels.get-message.null-nested-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(answer.sender?.connector?.id)
  absent(answer.sender?.connector?.identifierValue)
  absent(answer.sender?.connector?.annotations)
  absent(answer.sender?.connector?.types)
  absent(answer.sender?.contact?.id)
  absent(answer.sender?.contact?.identifierKey)
  absent(answer.sender?.contact?.identifierValue)
  absent(answer.sender?.contact?.type)
  absent(answer.sender?.contact?.countryCode)
  absent(answer.sender?.contact?.identifiers)
  absent(answer.sender?.contact?.platformAddress)
  absent(answer.sender?.contact?.platformAddressSelector)
  absent(answer.sender?.contact?.annotations?.name)
  absent(answer.receiver?.connector)
  length(answer.receiver?.contacts, 1)
  absent(answer.receiver?.contacts?.[0]?.id)
  absent(answer.receiver?.contacts?.[0]?.identifierKey)
  absent(answer.receiver?.contacts?.[0]?.identifierValue)
  absent(answer.receiver?.contacts?.[0]?.type)
  absent(answer.receiver?.contacts?.[0]?.countryCode)
  length(answer.receiver?.contacts?.[0]?.identifiers, 1)
  absent(answer.receiver?.contacts?.[0]?.identifiers?.[0]?.identifierKey)
  absent(answer.receiver?.contacts?.[0]?.identifiers?.[0]?.identifierValue)
  absent(answer.receiver?.contacts?.[0]?.platformAddress)
  absent(answer.receiver?.contacts?.[0]?.platformAddressSelector)
  absent(answer.receiver?.contacts?.[0]?.annotations?.name)
  absent(answer.meta?.extraInformation)
  absent(answer.meta?.referral?.source)
  absent(answer.meta?.referral?.title)
  absent(answer.meta?.referral?.text)
  absent(answer.meta?.referral?.group)
  absent(answer.meta?.referral?.metadata?.source_id)
  absent(answer.meta?.referral?.metadata?.source_url)
  absent(answer.meta?.referral?.metadata?.media_url)
  absent(answer.meta?.referral?.metadata?.tracking_id)
  length(answer.meta?.order?.products, 1)
  absent(answer.meta?.order?.products?.[0]?.externalCatalogId)
  absent(answer.meta?.order?.products?.[0]?.externalProductId)
  absent(answer.meta?.order?.products?.[0]?.quantity)
  absent(answer.meta?.order?.products?.[0]?.price?.amount)
  absent(answer.meta?.order?.products?.[0]?.price?.exponent)
  absent(answer.meta?.order?.products?.[0]?.price?.currencyCode)
  absent(answer.meta?.referredProduct?.externalCatalogId)
  absent(answer.meta?.referredProduct?.externalProductId)
  absent(answer.meta?.email?.subject)
  absent(answer.meta?.email?.headers)
  absent(answer.meta?.email?.from?.username)
  absent(answer.meta?.email?.from?.displayName)
  absent(answer.meta?.pushNotifications?.gatewayTypeOverride)
  absent(answer.meta?.navigatorId)
  absent(answer.meta?.navigatorMessageId)
  absent(answer.meta?.flow?.id)
  absent(answer.meta?.flow?.name)
  absent(answer.meta?.flow?.stepId)
  absent(answer.meta?.flow?.runId)
  absent(answer.meta?.journey?.id)
  absent(answer.meta?.journey?.name)
  absent(answer.meta?.journey?.stepId)
  absent(answer.meta?.journey?.runId)
  absent(answer.meta?.campaign?.id)
  absent(answer.meta?.campaign?.name)
  length(answer.parts, 1)
  absent(answer.parts?.[0]?.platformReference)
  absent(answer.origin?.type)
  absent(answer.origin?.id)
  absent(answer.replyTo?.id)
  absent(answer.replyTo?.order)
  absent(answer.replyTo?.type)
  absent(answer.failure?.code)
  absent(answer.failure?.description)
  absent(answer.failure?.source?.code)
  absent(answer.failure?.source?.name)
  absent(answer.shortLinks?.domain)
  sameKind(answer.body?.type, 'text')
  absent(answer.body?.text?.text)
  length(answer.body?.text?.attachments, 1)
  absent(answer.body?.text?.attachments?.[0]?.mediaUrl)
  absent(answer.body?.text?.attachments?.[0]?.filename)
  absent(answer.body?.text?.attachments?.[0]?.inline)
  absent(answer.body?.text?.attachments?.[0]?.contentId)
  length(answer.body?.text?.actions, 4)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'link')
  absent(answer.body?.text?.actions?.[0]?.link?.text)
  absent(answer.body?.text?.actions?.[0]?.link?.url)
  sameKind(answer.body?.text?.actions?.[1]?.type, 'reply')
  absent(answer.body?.text?.actions?.[1]?.reply?.text)
  absent(answer.body?.text?.actions?.[1]?.reply?.imageUrl)
  absent(answer.body?.text?.actions?.[1]?.reply?.metadata?.description?.label)
  sameKind(answer.body?.text?.actions?.[2]?.type, 'buy')
  absent(answer.body?.text?.actions?.[2]?.buy?.text)
  absent(answer.body?.text?.actions?.[2]?.buy?.amountCents)
  absent(answer.body?.text?.actions?.[2]?.buy?.currency)
  sameKind(answer.body?.text?.actions?.[3]?.type, 'postback')
  absent(answer.body?.text?.actions?.[3]?.postback?.text)
  absent(answer.body?.text?.actions?.[3]?.postback?.payload)
  absent(answer.body?.text?.actions?.[3]?.postback?.imageUrl)
  absent(answer.body?.text?.actions?.[3]?.postback?.metadata)
  absent(answer.body?.text?.metadata?.subject)
  absent(answer.body?.text?.metadata?.headers)
  absent(answer.body?.text?.metadata?.whatsapp?.previewUrl)
  length(answer.body?.text?.metadata?.line?.emoji?.items, 1)
  absent(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.index)
  absent(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.productId)
  absent(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.emojiId)
  absent(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.length)
  absent(answer.body?.text?.metadata?.telegram?.parseMode)
  absent(answer.body?.text?.metadata?.apple?.summaryText)
  absent(answer.template?.name)
  absent(answer.template?.projectId)
  absent(answer.template?.version)
  absent(answer.template?.locale)
  length(answer.template?.attachments, 1)
  absent(answer.template?.attachments?.[0]?.mediaUrl)
  absent(answer.template?.attachments?.[0]?.filename)
  absent(answer.template?.attachments?.[0]?.inline)
  absent(answer.template?.shortLinks?.enabled)
  absent(answer.template?.shortLinks?.domain)
  absent(answer.template?.variables)
  length(answer.template?.utmParameters, 1)
  absent(answer.template?.utmParameters?.[0]?.key)
  absent(answer.template?.utmParameters?.[0]?.value)
  absent(answer.template?.utmParameters?.[0]?.reference)
  length(answer.template?.parameters, 1)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  absent(ofKind(answer.template?.parameters?.[0], 'string')?.key)
  absent(ofKind(answer.template?.parameters?.[0], 'string')?.value)
  absent(answer.template?.settings?.useMmLite)
  absent(answer.template?.settings?.disallowMmLite)
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    sender: {
      connector: {
        id: null,
        identifierValue: null,
        annotations: null,
        types: null,
      },
      contact: {
        id: null,
        identifierKey: null,
        identifierValue: null,
        type: null,
        countryCode: null,
        identifiers: null,
        platformAddress: null,
        platformAddressSelector: null,
        annotations: { name: null },
      },
    },
    receiver: {
      connector: null,
      contacts: [
        {
          id: null,
          identifierKey: null,
          identifierValue: null,
          type: null,
          countryCode: null,
          identifiers: [
            {
              identifierKey: null,
              identifierValue: null,
            },
          ],
          platformAddress: null,
          platformAddressSelector: null,
          annotations: { name: null },
        },
      ],
    },
    meta: {
      extraInformation: null,
      referral: {
        source: null,
        title: null,
        text: null,
        group: null,
        metadata: {
          source_id: null,
          source_url: null,
          media_url: null,
          tracking_id: null,
        },
      },
      order: {
        products: [
          {
            externalCatalogId: null,
            externalProductId: null,
            quantity: null,
            price: {
              amount: null,
              exponent: null,
              currencyCode: null,
            },
          },
        ],
      },
      referredProduct: {
        externalCatalogId: null,
        externalProductId: null,
      },
      email: {
        subject: null,
        headers: null,
        from: {
          username: null,
          displayName: null,
        },
      },
      pushNotifications: { gatewayTypeOverride: null },
      navigatorId: null,
      navigatorMessageId: null,
      flow: {
        id: null,
        name: null,
        stepId: null,
        runId: null,
      },
      journey: {
        id: null,
        name: null,
        stepId: null,
        runId: null,
      },
      campaign: {
        id: null,
        name: null,
      },
    },
    parts: [
      { platformReference: null },
    ],
    origin: {
      type: null,
      id: null,
    },
    replyTo: {
      id: null,
      order: null,
      type: null,
    },
    failure: {
      code: null,
      description: null,
      source: {
        code: null,
        name: null,
      },
    },
    shortLinks: { domain: null },
    body: {
      type: 'text',
      text: {
        text: null,
        attachments: [
          {
            mediaUrl: null,
            filename: null,
            inline: null,
            contentId: null,
          },
        ],
        actions: [
          {
            type: 'link',
            link: {
              text: null,
              url: null,
            },
          },
          {
            type: 'reply',
            reply: {
              text: null,
              imageUrl: null,
              metadata: {
                description: { label: null },
              },
            },
          },
          {
            type: 'buy',
            buy: {
              text: null,
              amountCents: null,
              currency: null,
            },
          },
          {
            type: 'postback',
            postback: {
              text: null,
              payload: null,
              imageUrl: null,
              metadata: null,
            },
          },
        ],
        metadata: {
          subject: null,
          headers: null,
          whatsapp: { previewUrl: null },
          line: {
            emoji: {
              items: [
                {
                  index: null,
                  productId: null,
                  emojiId: null,
                  length: null,
                },
              ],
            },
          },
          telegram: { parseMode: null },
          apple: { summaryText: null },
        },
      },
    },
    template: {
      name: null,
      projectId: null,
      version: null,
      locale: null,
      attachments: [
        {
          mediaUrl: null,
          filename: null,
          inline: null,
        },
      ],
      shortLinks: {
        enabled: null,
        domain: null,
      },
      variables: null,
      utmParameters: [
        {
          key: null,
          value: null,
          reference: null,
        },
      ],
      parameters: [
        {
          type: 'string',
          key: null,
          value: null,
        },
      ],
      settings: {
        useMmLite: null,
        disallowMmLite: null,
      },
    },
  })
})
