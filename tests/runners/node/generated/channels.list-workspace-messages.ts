// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, equal, fails, length, same, sameKind, sameRaw, sameTime, vector, walk } from '../harness.js'

// the body ends before its length
vector('channels.list-workspace-messages.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('channels.list-workspace-messages.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.listByWorkspace()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the page is missing
vector('channels.list-workspace-messages.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.listByWorkspace()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})

// a body of each kind whose member is null: known by its kind, and empty
vector('channels.list-workspace-messages.bodies-with-null-payload', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace())
  length(pages, 1)
  length(pages[0]?.items, 13)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000000')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000001')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'image')
  same(pages[0]?.items?.[2]?.id, '00000000-0000-4000-8000-000000000002')
  sameKind(pages[0]?.items?.[2]?.body?.type, 'html')
  same(pages[0]?.items?.[3]?.id, '00000000-0000-4000-8000-000000000003')
  sameKind(pages[0]?.items?.[3]?.body?.type, 'file')
  same(pages[0]?.items?.[4]?.id, '00000000-0000-4000-8000-000000000004')
  sameKind(pages[0]?.items?.[4]?.body?.type, 'gif')
  same(pages[0]?.items?.[5]?.id, '00000000-0000-4000-8000-000000000005')
  sameKind(pages[0]?.items?.[5]?.body?.type, 'location')
  same(pages[0]?.items?.[6]?.id, '00000000-0000-4000-8000-000000000006')
  sameKind(pages[0]?.items?.[6]?.body?.type, 'carousel')
  same(pages[0]?.items?.[7]?.id, '00000000-0000-4000-8000-000000000007')
  sameKind(pages[0]?.items?.[7]?.body?.type, 'list')
  same(pages[0]?.items?.[8]?.id, '00000000-0000-4000-8000-000000000008')
  sameKind(pages[0]?.items?.[8]?.body?.type, 'section')
  same(pages[0]?.items?.[9]?.id, '00000000-0000-4000-8000-000000000009')
  sameKind(pages[0]?.items?.[9]?.body?.type, 'authentication')
  same(pages[0]?.items?.[10]?.id, '00000000-0000-4000-8000-000000000010')
  sameKind(pages[0]?.items?.[10]?.body?.type, 'template')
  absent(pages[0]?.items?.[10]?.body?.template)
  same(pages[0]?.items?.[11]?.id, '00000000-0000-4000-8000-000000000011')
  sameKind(pages[0]?.items?.[11]?.body?.type, 'action')
  same(pages[0]?.items?.[12]?.id, '00000000-0000-4000-8000-000000000012')
  sameKind(pages[0]?.items?.[12]?.body?.type, 'permission_request')
  same(pages[0]?.nextPageToken, null)
})

// a body of each kind without its member
vector('channels.list-workspace-messages.bodies-without-payload', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace())
  length(pages, 1)
  length(pages[0]?.items, 13)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000000')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000001')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'image')
  same(pages[0]?.items?.[2]?.id, '00000000-0000-4000-8000-000000000002')
  sameKind(pages[0]?.items?.[2]?.body?.type, 'html')
  same(pages[0]?.items?.[3]?.id, '00000000-0000-4000-8000-000000000003')
  sameKind(pages[0]?.items?.[3]?.body?.type, 'file')
  same(pages[0]?.items?.[4]?.id, '00000000-0000-4000-8000-000000000004')
  sameKind(pages[0]?.items?.[4]?.body?.type, 'gif')
  same(pages[0]?.items?.[5]?.id, '00000000-0000-4000-8000-000000000005')
  sameKind(pages[0]?.items?.[5]?.body?.type, 'location')
  same(pages[0]?.items?.[6]?.id, '00000000-0000-4000-8000-000000000006')
  sameKind(pages[0]?.items?.[6]?.body?.type, 'carousel')
  same(pages[0]?.items?.[7]?.id, '00000000-0000-4000-8000-000000000007')
  sameKind(pages[0]?.items?.[7]?.body?.type, 'list')
  same(pages[0]?.items?.[8]?.id, '00000000-0000-4000-8000-000000000008')
  sameKind(pages[0]?.items?.[8]?.body?.type, 'section')
  same(pages[0]?.items?.[9]?.id, '00000000-0000-4000-8000-000000000009')
  sameKind(pages[0]?.items?.[9]?.body?.type, 'authentication')
  same(pages[0]?.items?.[10]?.id, '00000000-0000-4000-8000-000000000010')
  sameKind(pages[0]?.items?.[10]?.body?.type, 'template')
  same(pages[0]?.items?.[11]?.id, '00000000-0000-4000-8000-000000000011')
  sameKind(pages[0]?.items?.[11]?.body?.type, 'action')
  same(pages[0]?.items?.[12]?.id, '00000000-0000-4000-8000-000000000012')
  sameKind(pages[0]?.items?.[12]?.body?.type, 'permission_request')
  same(pages[0]?.nextPageToken, null)
})

// an empty token is no token
vector('channels.list-workspace-messages.empty-token-ends', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// Messaging, List messages by workspace ID: 401
vector('channels.list-workspace-messages.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List messages by workspace ID: 403
vector('channels.list-workspace-messages.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List messages by workspace ID: 404
vector('channels.list-workspace-messages.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List messages by workspace ID: 422
vector('channels.list-workspace-messages.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    contentType: ['must not be empty'],
    lang: [
      'is required',
      'must be a text',
    ],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List messages by workspace ID: 429
vector('channels.list-workspace-messages.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List messages by workspace ID: 503
vector('channels.list-workspace-messages.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 0 })))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a list that starts from a token the caller kept
vector('channels.list-workspace-messages.from-token', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({ pageToken: 'kept-token' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

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

// a limit of the schema: message ids are UUIDs
vector('channels.list-workspace-messages.input-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({
    id: [
      '96a0b5fa-a986-453d-be5c-3117f989f025',
      'mine',
    ],
  })))
  same(error.kind, 'input')
  same(error.path, 'query.id[1]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a page has at most 1000 items
vector('channels.list-workspace-messages.input-limit-too-large', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({ limit: 1001 })))
  same(error.kind, 'input')
  same(error.path, 'query.limit')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a page has at least 1 item
vector('channels.list-workspace-messages.input-limit-zero', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({ limit: 0 })))
  same(error.kind, 'input')
  same(error.path, 'query.limit')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a token has at most 8000 characters
vector('channels.list-workspace-messages.input-page-token-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({
    pageToken: 'ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt',
  })))
  same(error.kind, 'input')
  same(error.path, 'query.pageToken')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a platform is letters, digits and hyphens
vector('channels.list-workspace-messages.input-platform-pattern', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({
    platform: [
      'sms',
      'a b c',
    ],
  })))
  same(error.kind, 'input')
  same(error.path, 'query.platform[1]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a platform has at least 3 characters
vector('channels.list-workspace-messages.input-platform-too-short', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace({ platform: ['ab'] })))
  same(error.kind, 'input')
  same(error.path, 'query.platform[0]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('channels.list-workspace-messages.input-workspace-id-no-uuid', { workspaceId: 'mine' }, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.listByWorkspace()))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// a required member of the second item is missing
vector('channels.list-workspace-messages.item-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.listByWorkspace()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results[1].id')
})

// an empty list
vector('channels.list-workspace-messages.no-messages', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace())
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// a token that is null is no token
vector('channels.list-workspace-messages.null-token-ends', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// a workspace given with the call instead of the client's
vector('channels.list-workspace-messages.option-workspace-id', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace(undefined, { workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61' }))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// every documented query parameter at once
vector('channels.list-workspace-messages.query-all', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    limit: 1000,
    channelId: [
      '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
      'cc79a83e-ae28-4d20-9576-cd6ef76641a2',
    ],
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
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter channelId
vector('channels.list-workspace-messages.query-channel-id', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    channelId: [
      '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
      'cc79a83e-ae28-4d20-9576-cd6ef76641a2',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter countryCode
vector('channels.list-workspace-messages.query-country-code', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    countryCode: [
      'NL',
      'DE',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter direction
vector('channels.list-workspace-messages.query-direction', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({ direction: 'outgoing' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter emailSubject
vector('channels.list-workspace-messages.query-email-subject', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({ emailSubject: '50% off & more?' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter endAt
vector('channels.list-workspace-messages.query-end-at', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({ endAt: '2025-05-30T06:14:56.392Z' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter failureCode
vector('channels.list-workspace-messages.query-failure-code', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    failureCode: [
      11001,
      15005,
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter failureSourceCode
vector('channels.list-workspace-messages.query-failure-source-code', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    failureSourceCode: [
      '1',
      '34',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter failureSourceName
vector('channels.list-workspace-messages.query-failure-source-name', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    failureSourceName: [
      'sms-messagebird',
      'email-messagebird',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter from
vector('channels.list-workspace-messages.query-from', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    from: [
      '+31612345678',
      'ada@example.com',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter id
vector('channels.list-workspace-messages.query-id', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    id: [
      '123e4567-e89b-12d3-a456-426614174000',
      '96a0b5fa-a986-453d-be5c-3117f989f025',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the smallest page
vector('channels.list-workspace-messages.query-limit-smallest', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({ limit: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter limit
vector('channels.list-workspace-messages.query-limit', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({ limit: 1000 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter platform
vector('channels.list-workspace-messages.query-platform', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    platform: [
      'sms',
      'whatsapp',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter reverse
vector('channels.list-workspace-messages.query-reverse', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({ reverse: true }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter startAt
vector('channels.list-workspace-messages.query-start-at', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({ startAt: '2025-05-29T06:14:56.392Z' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter tag
vector('channels.list-workspace-messages.query-tag', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    tag: [
      'spring sale',
      'vip',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the documented query parameter to
vector('channels.list-workspace-messages.query-to', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    to: [
      '+31687654321',
      'bob@example.com',
    ],
  }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// a token that comes back is an error, not a loop
vector('channels.list-workspace-messages.repeated-token', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.listByWorkspace()))
  same(error.kind, 'decode')
  same(error.path, 'nextPageToken')
})

// a read is repeated
vector('channels.list-workspace-messages.retry-503', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace(undefined, { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.nextPageToken, null)
})

// the filters go with every page
vector('channels.list-workspace-messages.two-pages-keep-filters', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace({
    limit: 2,
    channelId: [
      '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
      'cc79a83e-ae28-4d20-9576-cd6ef76641a2',
    ],
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
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.body?.text?.text, 'Message 2')
  same(pages[0]?.nextPageToken, 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==')
  length(pages[1]?.items, 1)
  same(pages[1]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[1]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[1]?.items?.[0]?.status, 'delivered')
  same(pages[1]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[1]?.items?.[0]?.createdAt, '2025-05-29T06:14:03.392Z')
  sameKind(pages[1]?.items?.[0]?.body?.type, 'text')
  same(pages[1]?.items?.[0]?.body?.text?.text, 'Message 3')
  same(pages[1]?.nextPageToken, null)
})

// two pages joined by the documents' sample token
vector('channels.list-workspace-messages.two-pages', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace())
  length(pages, 2)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'delivered')
  same(pages[0]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.status, 'delivered')
  same(pages[0]?.items?.[1]?.direction, 'incoming')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  sameKind(pages[0]?.items?.[1]?.body?.type, 'text')
  same(pages[0]?.items?.[1]?.body?.text?.text, 'Message 2')
  same(pages[0]?.nextPageToken, 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==')
  length(pages[1]?.items, 1)
  same(pages[1]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[1]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[1]?.items?.[0]?.status, 'delivered')
  same(pages[1]?.items?.[0]?.direction, 'incoming')
  sameTime(pages[1]?.items?.[0]?.createdAt, '2025-05-29T06:14:03.392Z')
  sameKind(pages[1]?.items?.[0]?.body?.type, 'text')
  same(pages[1]?.items?.[0]?.body?.text?.text, 'Message 3')
  same(pages[1]?.nextPageToken, null)
})

// unknown members, enum values and kinds; null for what may be missing
vector('channels.list-workspace-messages.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace())
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.status, 'teleported')
  same(pages[0]?.items?.[0]?.direction, 'sideways')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  sameKind(pages[0]?.items?.[0]?.body?.type, 'text')
  same(pages[0]?.items?.[0]?.body?.text?.text, 'Message 1')
  same(pages[0]?.items?.[1]?.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(pages[0]?.items?.[1]?.meta)
  absent(pages[0]?.items?.[1]?.failure)
  absent(pages[0]?.items?.[1]?.tags)
  sameKind(pages[0]?.items?.[1]?.body?.type, 'hologram')
  equal(pages[0]?.items?.[1]?.body, {
    type: 'hologram',
    hologram: { beams: 1 },
  })
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    body: {
      type: 'text',
      text: { text: 'Message 1' },
    },
    status: 'teleported',
    direction: 'sideways',
    createdAt: '2025-05-29T06:14:01.392Z',
    mood: { level: 3 },
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    body: {
      type: 'hologram',
      hologram: { beams: 1 },
    },
    failure: null,
    meta: null,
    tags: null,
  })
})
