// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, cancelled, equal, fails, length, same, sameKind, sameRaw, sameTime, vector, walk } from '../harness.js'

// the body ends before its length
vector('channels.list-channel-messages.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3')))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('channels.list-channel-messages.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3')))
  same(error.kind, 'decode')
  same(error.status, 200)
})

// a required member of the page is null
vector('channels.list-channel-messages.answer-null-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})

// a required member of the page is missing
vector('channels.list-channel-messages.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})

// the caller gives up while the second page is awaited
vector('channels.list-channel-messages.cancelled-on-second-page', {}, async (bird) => {
  await cancelled(1000, (signal) => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', undefined, { signal })))
})

// the caller gives up; the connection must close
vector('channels.list-channel-messages.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', undefined, { signal })))
})

// an empty token is no token
vector('channels.list-channel-messages.empty-token-ends', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
})

// Messaging, List channel messages: 401
vector('channels.list-channel-messages.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', undefined, { maxRetries: 0 })))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List channel messages: 403
vector('channels.list-channel-messages.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', undefined, { maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the documented error of an unknown channel
vector('channels.list-channel-messages.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3')))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the documented error of a filter that did not pass validation
vector('channels.list-channel-messages.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { emailSubject: 'x' })))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    'receiver.contacts': ['must have at least 1 item'],
    body: [
      'is required',
      'must be an object',
    ],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List channel messages: 429
vector('channels.list-channel-messages.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', undefined, { maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the first page is there, the second fails
vector('channels.list-channel-messages.error-on-second-page', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { limit: 2 })))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.attempts, 1)
})

// a list that starts from a token the caller kept
vector('channels.list-channel-messages.from-token', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    pageToken: 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==',
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:03.392Z')
  same(pages[0]?.nextPageToken, null)
  sameTime(pages[0]?.startAt, '2025-05-29T06:14:00Z')
  sameTime(pages[0]?.endAt, '2025-05-29T06:15:00Z')
})

// Messaging, List messages by channel ID, the full response; its token leads to an empty last page
vector('channels.list-channel-messages.full', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 2)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.sender?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.sender?.connector?.identifierValue, 'text')
  same(pages[0]?.items?.[0]?.sender?.connector?.annotations?.name, 'text')
  length(pages[0]?.items?.[0]?.sender?.connector?.types, 1)
  same(pages[0]?.items?.[0]?.sender?.connector?.types?.[0], 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.receiver?.connector?.identifierValue, 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.annotations?.name, 'text')
  length(pages[0]?.items?.[0]?.receiver?.connector?.types, 1)
  same(pages[0]?.items?.[0]?.receiver?.connector?.types?.[0], 'text')
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
  same(pages[0]?.items?.[0]?.meta?.pushNotifications?.gatewayTypeOverride, 'apns')
  same(pages[0]?.items?.[0]?.meta?.navigatorId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.meta?.navigatorMessageId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.meta?.flow?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.meta?.flow?.name, 'text')
  same(pages[0]?.items?.[0]?.meta?.flow?.stepId, 'text')
  same(pages[0]?.items?.[0]?.meta?.flow?.runId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.meta?.journey?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.meta?.journey?.name, 'text')
  same(pages[0]?.items?.[0]?.meta?.journey?.stepId, 'text')
  same(pages[0]?.items?.[0]?.meta?.journey?.runId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.meta?.campaign?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.meta?.campaign?.name, 'text')
  same(pages[0]?.items?.[0]?.reference, 'my-own-identifier')
  length(pages[0]?.items?.[0]?.parts, 1)
  same(pages[0]?.items?.[0]?.parts?.[0]?.platformReference, 'text')
  same(pages[0]?.items?.[0]?.status, 'accepted')
  same(pages[0]?.items?.[0]?.reason, 'text')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  same(pages[0]?.items?.[0]?.origin?.type, 'text')
  same(pages[0]?.items?.[0]?.origin?.id, 'text')
  same(pages[0]?.items?.[0]?.replyTo?.id, 'text')
  same(pages[0]?.items?.[0]?.replyTo?.order, 1)
  same(pages[0]?.items?.[0]?.replyTo?.type, 'message')
  sameTime(pages[0]?.items?.[0]?.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-05-29T06:14:56.392Z')
  same(pages[0]?.items?.[0]?.details, 'text')
  same(pages[0]?.items?.[0]?.failure?.code, 1)
  same(pages[0]?.items?.[0]?.failure?.description, 'Unsupported media type')
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
  same(pages[0]?.items?.[0]?.body?.text?.actions?.[0]?.link?.url, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.subject, 'text')
  equal(pages[0]?.items?.[0]?.body?.text?.metadata?.headers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.whatsapp?.previewUrl, true)
  length(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items, 1)
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items?.[0]?.index, 1)
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items?.[0]?.productId, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items?.[0]?.emojiId, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.line?.emoji?.items?.[0]?.length, 1)
  same(pages[0]?.items?.[0]?.body?.text?.metadata?.telegram?.parseMode, 'Markdown')
  same(pages[0]?.nextPageToken, 'text')
  sameTime(pages[0]?.startAt, '2025-05-29T06:14:56.392Z')
  sameTime(pages[0]?.endAt, '2025-05-29T06:14:56.392Z')
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
        types: ['text'],
      },
    },
    receiver: {
      connector: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        identifierValue: 'text',
        annotations: { name: 'text' },
        types: ['text'],
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
    reference: 'my-own-identifier',
    parts: [
      { platformReference: 'text' },
    ],
    status: 'accepted',
    reason: 'text',
    direction: 'incoming',
    origin: {
      type: 'text',
      id: 'text',
    },
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
      description: 'Unsupported media type',
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
                  length: 1,
                },
              ],
            },
          },
          telegram: { parseMode: 'Markdown' },
        },
      },
    },
  })
})

// compressed pages
vector('channels.list-channel-messages.gzip', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 2)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.body?.text?.text, 'Message 2')
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.nextPageToken, 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==')
  sameTime(pages[0]?.startAt, '2025-05-29T06:14:00Z')
  sameTime(pages[0]?.endAt, '2025-05-29T06:15:00Z')
  length(pages[1]?.items, 1)
  same(pages[1]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[1]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[1]?.items?.[0]?.body?.type, 'text')
  same(pages[1]?.items?.[0]?.body?.text?.text, 'Message 3')
  same(pages[1]?.items?.[0]?.status, 'delivered')
  same(pages[1]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[1]?.items?.[0]?.createdAt, '2025-05-29T06:14:03.392Z')
  same(pages[1]?.nextPageToken, null)
  sameTime(pages[1]?.startAt, '2025-05-29T06:14:00Z')
  sameTime(pages[1]?.endAt, '2025-05-29T06:15:00Z')
})

// a limit of the schema: message ids are UUIDs
vector('channels.list-channel-messages.input-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    id: [
      '123e4567-e89b-12d3-a456-426614174000',
      'mine',
    ],
  })))
  same(error.kind, 'input')
  same(error.path, 'query.id[1]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a page has at most 1000 items
vector('channels.list-channel-messages.input-limit-too-large', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { limit: 1001 })))
  same(error.kind, 'input')
  same(error.path, 'query.limit')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a page has at least 1 item
vector('channels.list-channel-messages.input-limit-zero', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { limit: 0 })))
  same(error.kind, 'input')
  same(error.path, 'query.limit')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a token has at most 8000 characters
vector('channels.list-channel-messages.input-page-token-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    pageToken: 'ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt',
  })))
  same(error.kind, 'input')
  same(error.path, 'query.pageToken')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a platform has at least 3 characters
vector('channels.list-channel-messages.input-platform-too-short', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    platform: [
      'sms',
      'x',
    ],
  })))
  same(error.kind, 'input')
  same(error.path, 'query.platform[1]')
  same(error.delivery, 'neverSent')
})

// a required member of the second item is missing
vector('channels.list-channel-messages.item-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3')))
  same(error.kind, 'decode')
  same(error.path, 'results[1].id')
})

// an empty list
vector('channels.list-channel-messages.no-messages', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// every optional member of a page and of its item null
vector('channels.list-channel-messages.null-members', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(pages[0]?.items?.[0]?.channelId)
  absent(pages[0]?.items?.[0]?.sender)
  absent(pages[0]?.items?.[0]?.receiver)
  absent(pages[0]?.items?.[0]?.meta)
  absent(pages[0]?.items?.[0]?.reference)
  absent(pages[0]?.items?.[0]?.parts)
  absent(pages[0]?.items?.[0]?.status)
  absent(pages[0]?.items?.[0]?.reason)
  absent(pages[0]?.items?.[0]?.direction)
  absent(pages[0]?.items?.[0]?.origin)
  absent(pages[0]?.items?.[0]?.replyTo)
  absent(pages[0]?.items?.[0]?.lastStatusAt)
  absent(pages[0]?.items?.[0]?.createdAt)
  absent(pages[0]?.items?.[0]?.updatedAt)
  absent(pages[0]?.items?.[0]?.details)
  absent(pages[0]?.items?.[0]?.failure)
  absent(pages[0]?.items?.[0]?.tags)
  absent(pages[0]?.items?.[0]?.shortLinks)
  absent(pages[0]?.items?.[0]?.scheduledFor)
  absent(pages[0]?.items?.[0]?.body)
  absent(pages[0]?.items?.[0]?.template)
  same(pages[0]?.nextPageToken, null)
  absent(pages[0]?.startAt)
  absent(pages[0]?.endAt)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: null,
    sender: null,
    receiver: null,
    meta: null,
    reference: null,
    parts: null,
    status: null,
    reason: null,
    direction: null,
    origin: null,
    replyTo: null,
    lastStatusAt: null,
    createdAt: null,
    updatedAt: null,
    details: null,
    failure: null,
    tags: null,
    shortLinks: null,
    scheduledFor: null,
    body: null,
    template: null,
  })
})

// every documented query parameter at once
vector('channels.list-channel-messages.query-all', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    limit: 1000,
    pageToken: 'kept-token',
    reverse: true,
    platform: [
      'sms',
      'whatsapp',
    ],
    direction: 'outgoing',
    id: [
      '123e4567-e89b-12d3-a456-426614174000',
      '96a0b5fa-a986-453d-be5c-3117f989f025',
    ],
    navigatorId: '7b492653-450b-4e97-b5e4-3827868e7438',
    startAt: '2025-05-29T06:14:56.392Z',
    endAt: '2025-05-30T06:14:56.392Z',
    from: [
      '+31612345678',
      'ada@example.com',
    ],
    to: [
      '+31687654321',
      'bob@example.com',
    ],
    failureCode: [
      11001,
      15005,
    ],
    failureSourceCode: [
      '1',
      '34',
    ],
    failureSourceName: [
      'sms-messagebird',
      'email-messagebird',
    ],
    countryCode: [
      'NL',
      'DE',
    ],
    tag: [
      'spring sale',
      'vip',
    ],
    emailSubject: '50% off & more?',
    batchId: '6449eb42-dffb-41c2-81a1-7fd956d2e7a6',
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter batchId
vector('channels.list-channel-messages.query-batch-id', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { batchId: '6449eb42-dffb-41c2-81a1-7fd956d2e7a6' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter countryCode
vector('channels.list-channel-messages.query-country-code', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    countryCode: [
      'NL',
      'DE',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter direction
vector('channels.list-channel-messages.query-direction', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { direction: 'outgoing' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter emailSubject
vector('channels.list-channel-messages.query-email-subject', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { emailSubject: '50% off & more?' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter endAt
vector('channels.list-channel-messages.query-end-at', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { endAt: '2025-05-30T06:14:56.392Z' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter failureCode
vector('channels.list-channel-messages.query-failure-code', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    failureCode: [
      11001,
      15005,
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter failureSourceCode
vector('channels.list-channel-messages.query-failure-source-code', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    failureSourceCode: [
      '1',
      '34',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter failureSourceName
vector('channels.list-channel-messages.query-failure-source-name', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    failureSourceName: [
      'sms-messagebird',
      'email-messagebird',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter from
vector('channels.list-channel-messages.query-from', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    from: [
      '+31612345678',
      'ada@example.com',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter id
vector('channels.list-channel-messages.query-id', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    id: [
      '123e4567-e89b-12d3-a456-426614174000',
      '96a0b5fa-a986-453d-be5c-3117f989f025',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the smallest page
vector('channels.list-channel-messages.query-limit-smallest', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { limit: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter limit
vector('channels.list-channel-messages.query-limit', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { limit: 1000 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter navigatorId
vector('channels.list-channel-messages.query-navigator-id', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { navigatorId: '7b492653-450b-4e97-b5e4-3827868e7438' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter platform
vector('channels.list-channel-messages.query-platform', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    platform: [
      'sms',
      'whatsapp',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// false is sent, not dropped
vector('channels.list-channel-messages.query-reverse-false', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { reverse: false }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter reverse
vector('channels.list-channel-messages.query-reverse', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { reverse: true }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter startAt
vector('channels.list-channel-messages.query-start-at', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { startAt: '2025-05-29T06:14:56.392Z' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter tag
vector('channels.list-channel-messages.query-tag', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    tag: [
      'spring sale',
      'vip',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter to
vector('channels.list-channel-messages.query-to', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    to: [
      '+31687654321',
      'bob@example.com',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
})

// the caller's own token comes back
vector('channels.list-channel-messages.repeated-start-token', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { pageToken: 'again' })))
  same(error.kind, 'decode')
  same(error.path, 'nextPageToken')
})

// a token that comes back is an error, not a loop
vector('channels.list-channel-messages.repeated-token', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3')))
  same(error.kind, 'decode')
  same(error.path, 'nextPageToken')
})

// a page is read again when it fails
vector('channels.list-channel-messages.retry-second-page', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', undefined, { maxRetries: 1 }))
  length(pages, 2)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.body?.text?.text, 'Message 2')
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.nextPageToken, 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==')
  sameTime(pages[0]?.startAt, '2025-05-29T06:14:00Z')
  sameTime(pages[0]?.endAt, '2025-05-29T06:15:00Z')
  length(pages[1]?.items, 1)
  same(pages[1]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[1]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[1]?.items?.[0]?.body?.type, 'text')
  same(pages[1]?.items?.[0]?.body?.text?.text, 'Message 3')
  same(pages[1]?.items?.[0]?.status, 'delivered')
  same(pages[1]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[1]?.items?.[0]?.createdAt, '2025-05-29T06:14:03.392Z')
  same(pages[1]?.nextPageToken, null)
  sameTime(pages[1]?.startAt, '2025-05-29T06:14:00Z')
  sameTime(pages[1]?.endAt, '2025-05-29T06:15:00Z')
})

// an empty page in the middle is not the end
vector('channels.list-channel-messages.three-pages-one-empty', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 3)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, 'a')
  length(pages[1]?.items, 0)
  same(pages[1]?.nextPageToken, 'b')
  length(pages[2]?.items, 1)
  same(pages[2]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[2]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[2]?.items?.[0]?.body?.type, 'text')
  same(pages[2]?.items?.[0]?.body?.text?.text, 'Message 2')
  same(pages[2]?.items?.[0]?.status, 'delivered')
  same(pages[2]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[2]?.items?.[0]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[2]?.nextPageToken, null)
})

// the filters go with every page
vector('channels.list-channel-messages.two-pages-keep-filters', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    limit: 2,
    reverse: true,
    direction: 'incoming',
    tag: [
      'a b',
      'c&d=é',
    ],
    to: ['+31612345678'],
  }))
  length(pages, 2)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.body?.text?.text, 'Message 2')
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.nextPageToken, 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==')
  sameTime(pages[0]?.startAt, '2025-05-29T06:14:00Z')
  sameTime(pages[0]?.endAt, '2025-05-29T06:15:00Z')
  length(pages[1]?.items, 1)
  same(pages[1]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[1]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[1]?.items?.[0]?.body?.type, 'text')
  same(pages[1]?.items?.[0]?.body?.text?.text, 'Message 3')
  same(pages[1]?.items?.[0]?.status, 'delivered')
  same(pages[1]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[1]?.items?.[0]?.createdAt, '2025-05-29T06:14:03.392Z')
  same(pages[1]?.nextPageToken, null)
  sameTime(pages[1]?.startAt, '2025-05-29T06:14:00Z')
  sameTime(pages[1]?.endAt, '2025-05-29T06:15:00Z')
})

// two pages joined by the documents' sample token, which needs escaping in a query
vector('channels.list-channel-messages.two-pages', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { limit: 2 }))
  length(pages, 2)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.body?.text?.text, 'Message 2')
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.nextPageToken, 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==')
  sameTime(pages[0]?.startAt, '2025-05-29T06:14:00Z')
  sameTime(pages[0]?.endAt, '2025-05-29T06:15:00Z')
  length(pages[1]?.items, 1)
  same(pages[1]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[1]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[1]?.items?.[0]?.body?.type, 'text')
  same(pages[1]?.items?.[0]?.body?.text?.text, 'Message 3')
  same(pages[1]?.items?.[0]?.status, 'delivered')
  same(pages[1]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[1]?.items?.[0]?.createdAt, '2025-05-29T06:14:03.392Z')
  same(pages[1]?.nextPageToken, null)
  sameTime(pages[1]?.startAt, '2025-05-29T06:14:00Z')
  sameTime(pages[1]?.endAt, '2025-05-29T06:15:00Z')
})

// members that are not known yet, at several depths of an item; the item's raw JSON keeps them
vector('channels.list-channel-messages.unknown-members', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.body?.text?.text, 'Message 2')
  length(pages[0]?.items?.[1]?.body?.text?.actions, 1)
  sameKind(pages[0]?.items?.[1]?.body?.text?.actions?.[0]?.type, 'reply')
  same(pages[0]?.items?.[1]?.body?.text?.actions?.[0]?.reply?.text, 'Yes')
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.items?.[1]?.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(pages[0]?.nextPageToken, null)
  sameTime(pages[0]?.startAt, '2025-05-29T06:14:00Z')
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    body: {
      type: 'text',
      text: { text: 'Message 1' },
    },
    status: 'delivered',
    direction: 'incoming',
    createdAt: '2025-05-29T06:14:01.392Z',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000002',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    body: {
      type: 'text',
      text: {
        text: 'Message 2',
        font: { name: 'serif' },
        actions: [
          {
            type: 'reply',
            reply: {
              text: 'Yes',
              colour: {
                r: 1,
                g: 2,
              },
            },
          },
        ],
      },
    },
    status: 'delivered',
    direction: 'incoming',
    createdAt: '2025-05-29T06:14:02.392Z',
    mood: 'happy',
    sender: {
      contact: {
        id: '32cf5eee-f940-422c-ab8c-5f753aad5efd',
        shoeSize: 42,
      },
    },
  })
})

// unknown enum values and union members in a list
vector('channels.list-channel-messages.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 1)
  length(pages[0]?.items, 3)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'teleported')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'hologram')
  equal(pages[0]?.items?.[1]?.body, {
    type: 'hologram',
    hologram: { text: 'Hi' },
  })
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.items?.[2]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[0]?.items?.[2]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[2]?.body?.type, 'text')
  same(pages[0]?.items?.[2]?.body?.text?.text, 'Hi')
  length(pages[0]?.items?.[2]?.body?.text?.actions, 1)
  sameKind(pages[0]?.items?.[2]?.body?.text?.actions?.[0]?.type, 'wink')
  equal(pages[0]?.items?.[2]?.body?.text?.actions?.[0], {
    type: 'wink',
    wink: { eye: 'left' },
  })
  same(pages[0]?.items?.[2]?.status, 'delivered')
  same(pages[0]?.items?.[2]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[2]?.createdAt, '2025-05-29T06:14:03.392Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000002',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    body: {
      type: 'hologram',
      hologram: { text: 'Hi' },
    },
    status: 'delivered',
    direction: 'incoming',
    createdAt: '2025-05-29T06:14:02.392Z',
  })
})

// the API's 0001-01-01T00:00:00Z is no time
vector('channels.list-channel-messages.zero-time', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  absent(pages[0]?.items?.[0]?.scheduledFor)
  same(pages[0]?.nextPageToken, null)
  absent(pages[0]?.startAt)
  sameTime(pages[0]?.endAt, '2025-05-29T06:15:00Z')
})
