// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, present, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// the API does not page this list: a token of an answer leads nowhere
vector('channels.list-message-interactions.a-token-is-not-followed', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.messageId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.platformId, 'text')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  same(pages[0]?.items?.[0]?.messageReference, 'text')
  same(pages[0]?.items?.[0]?.messagePartsCount, 1)
  length(pages[0]?.items?.[0]?.messageTags, 1)
  same(pages[0]?.items?.[0]?.messageTags?.[0], 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.receiver?.connector?.identifierValue, 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.annotations?.name, 'text')
  length(pages[0]?.items?.[0]?.receiver?.connector?.types, 1)
  same(pages[0]?.items?.[0]?.receiver?.connector?.types?.[0], 'text')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:56.392Z')
  same(pages[0]?.items?.[0]?.details, 'text')
  same(pages[0]?.items?.[0]?.context?.id, 'text')
  same(pages[0]?.items?.[0]?.context?.type, 'text')
  length(pages[0]?.items?.[0]?.context?.tags, 1)
  same(pages[0]?.items?.[0]?.context?.tags?.[0], 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.name, 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.url, 'text')
  same(pages[0]?.items?.[0]?.metadata?.button?.payload, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.emoji, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.action, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.type, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.status, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.method, 'text')
  sameTime(pages[0]?.items?.[0]?.metadata?.conversion?.timestamp, '2025-05-29T06:14:56.392Z')
  same(pages[0]?.items?.[0]?.metadata?.prefetched, true)
  same(pages[0]?.nextPageToken, null)
})

// the body ends before its length
vector('channels.list-message-interactions.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('channels.list-message-interactions.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the list is missing
vector('channels.list-message-interactions.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})

// Message interactions: a conversion, and what was prefetched
vector('channels.list-message-interactions.conversion', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.type, 'otp')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.status, 'converted')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.method, 'api')
  sameTime(pages[0]?.items?.[0]?.metadata?.conversion?.timestamp, '2025-05-29T06:14:56.392Z')
  same(pages[0]?.items?.[0]?.metadata?.prefetched, false)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'clicked',
    createdAt: '2025-05-29T06:14:01.392Z',
    metadata: {
      conversion: {
        type: 'otp',
        status: 'converted',
        method: 'api',
        timestamp: '2025-05-29T06:14:56.392Z',
      },
      prefetched: false,
    },
  })
})

// Message interactions (Email): clicked, with each of its details and the link
vector('channels.list-message-interactions.email-clicked', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000000')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:00.392Z')
  same(pages[0]?.items?.[0]?.details, 'click')
  same(pages[0]?.items?.[0]?.metadata?.link?.name, 'Sale')
  same(pages[0]?.items?.[0]?.metadata?.link?.url, 'https://example.com/sale')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[1]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.type, 'clicked')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.details, 'amp_click')
  same(pages[0]?.items?.[1]?.metadata?.link?.name, 'Sale')
  same(pages[0]?.items?.[1]?.metadata?.link?.url, 'https://example.com/sale')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000000',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'clicked',
    createdAt: '2025-05-29T06:14:00.392Z',
    details: 'click',
    metadata: {
      link: {
        name: 'Sale',
        url: 'https://example.com/sale',
      },
      campaign_part: 'footer',
    },
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'clicked',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'amp_click',
    metadata: {
      link: {
        name: 'Sale',
        url: 'https://example.com/sale',
      },
      campaign_part: 'footer',
    },
  })
})

// Message interactions (Email): opened, with each of its details
vector('channels.list-message-interactions.email-opened', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 4)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000000')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'opened')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:00.392Z')
  same(pages[0]?.items?.[0]?.details, 'initial_open')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[1]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.type, 'opened')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.details, 'open')
  same(pages[0]?.items?.[2]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[2]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[2]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[2]?.type, 'opened')
  sameTime(pages[0]?.items?.[2]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.items?.[2]?.details, 'amp_initial_open')
  same(pages[0]?.items?.[3]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[0]?.items?.[3]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[3]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[3]?.type, 'opened')
  sameTime(pages[0]?.items?.[3]?.createdAt, '2025-05-29T06:14:03.392Z')
  same(pages[0]?.items?.[3]?.details, 'amp_open')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000000',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'opened',
    createdAt: '2025-05-29T06:14:00.392Z',
    details: 'initial_open',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'opened',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'open',
  })
  sameRaw(pages.flatMap((page) => page.items)[2], {
    id: '00000000-0000-4000-8000-000000000002',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'opened',
    createdAt: '2025-05-29T06:14:02.392Z',
    details: 'amp_initial_open',
  })
  sameRaw(pages.flatMap((page) => page.items)[3], {
    id: '00000000-0000-4000-8000-000000000003',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'opened',
    createdAt: '2025-05-29T06:14:03.392Z',
    details: 'amp_open',
  })
})

// Message interactions (Email): reported-as-spam
vector('channels.list-message-interactions.email-reported-as-spam', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'reported-as-spam')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[0]?.details, 'spam_complaint')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'reported-as-spam',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'spam_complaint',
  })
})

// Message interactions (Email): unsubscribe_request, as the page spells it in its second table
vector('channels.list-message-interactions.email-unsubscribe-request-underscore', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'unsubscribe_request')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[0]?.details, 'link_unsubscribe')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'unsubscribe_request',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'link_unsubscribe',
  })
})

// Message interactions (Email): unsubscribe-request, as the page spells it in its first table, with each of its details
vector('channels.list-message-interactions.email-unsubscribe-request', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000000')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'unsubscribe-request')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:00.392Z')
  same(pages[0]?.items?.[0]?.details, 'link_unsubscribe')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[1]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.type, 'unsubscribe-request')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[1]?.details, 'list_unsubscribe')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000000',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'unsubscribe-request',
    createdAt: '2025-05-29T06:14:00.392Z',
    details: 'link_unsubscribe',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'unsubscribe-request',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'list_unsubscribe',
  })
})

// Messaging, List message interactions: 401
vector('channels.list-message-interactions.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List message interactions: 403
vector('channels.list-message-interactions.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List message interactions: 404
vector('channels.list-message-interactions.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List message interactions: 429
vector('channels.list-message-interactions.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, List message interactions: 503
vector('channels.list-message-interactions.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 })))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Message interactions (Email), the full response
vector('channels.list-message-interactions.full-email-page', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.messageId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.platformId, 'text')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  same(pages[0]?.items?.[0]?.messageReference, 'text')
  same(pages[0]?.items?.[0]?.messagePartsCount, 1)
  length(pages[0]?.items?.[0]?.messageTags, 1)
  same(pages[0]?.items?.[0]?.messageTags?.[0], 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.receiver?.connector?.identifierValue, 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.annotations?.name, 'text')
  length(pages[0]?.items?.[0]?.receiver?.connector?.types, 1)
  same(pages[0]?.items?.[0]?.receiver?.connector?.types?.[0], 'text')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T13:34:56.336Z')
  same(pages[0]?.items?.[0]?.details, 'text')
  same(pages[0]?.items?.[0]?.context?.id, 'text')
  same(pages[0]?.items?.[0]?.context?.type, 'text')
  length(pages[0]?.items?.[0]?.context?.tags, 1)
  same(pages[0]?.items?.[0]?.context?.tags?.[0], 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.name, 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.url, 'text')
  same(pages[0]?.items?.[0]?.metadata?.button?.payload, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.emoji, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.action, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.type, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.status, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.method, 'text')
  sameTime(pages[0]?.items?.[0]?.metadata?.conversion?.timestamp, '2025-05-14T13:34:56.336Z')
  same(pages[0]?.items?.[0]?.metadata?.prefetched, true)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    messageId: '123e4567-e89b-12d3-a456-426614174000',
    channelId: '123e4567-e89b-12d3-a456-426614174000',
    platformId: 'text',
    type: 'clicked',
    messageReference: 'text',
    messagePartsCount: 1,
    messageTags: ['text'],
    receiver: {
      connector: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        identifierValue: 'text',
        annotations: { name: 'text' },
        types: ['text'],
      },
    },
    createdAt: '2025-05-14T13:34:56.336Z',
    details: 'text',
    context: {
      id: 'text',
      type: 'text',
      tags: ['text'],
    },
    metadata: {
      link: {
        name: 'text',
        url: 'text',
      },
      button: { payload: 'text' },
      reaction: {
        emoji: 'text',
        action: 'text',
      },
      conversion: {
        type: 'text',
        status: 'text',
        method: 'text',
        timestamp: '2025-05-14T13:34:56.336Z',
      },
      prefetched: true,
      ANY_ADDITIONAL_PROPERTY: 'anything',
    },
  })
})

// Message interactions (Line), the full response
vector('channels.list-message-interactions.full-line-page', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.messageId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.platformId, 'text')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  same(pages[0]?.items?.[0]?.messageReference, 'text')
  same(pages[0]?.items?.[0]?.messagePartsCount, 1)
  length(pages[0]?.items?.[0]?.messageTags, 1)
  same(pages[0]?.items?.[0]?.messageTags?.[0], 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.receiver?.connector?.identifierValue, 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.annotations?.name, 'text')
  length(pages[0]?.items?.[0]?.receiver?.connector?.types, 1)
  same(pages[0]?.items?.[0]?.receiver?.connector?.types?.[0], 'text')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T13:12:28.896Z')
  same(pages[0]?.items?.[0]?.details, 'text')
  same(pages[0]?.items?.[0]?.context?.id, 'text')
  same(pages[0]?.items?.[0]?.context?.type, 'text')
  length(pages[0]?.items?.[0]?.context?.tags, 1)
  same(pages[0]?.items?.[0]?.context?.tags?.[0], 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.name, 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.url, 'text')
  same(pages[0]?.items?.[0]?.metadata?.button?.payload, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.emoji, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.action, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.type, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.status, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.method, 'text')
  sameTime(pages[0]?.items?.[0]?.metadata?.conversion?.timestamp, '2025-05-14T13:12:28.896Z')
  same(pages[0]?.items?.[0]?.metadata?.prefetched, true)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    messageId: '123e4567-e89b-12d3-a456-426614174000',
    channelId: '123e4567-e89b-12d3-a456-426614174000',
    platformId: 'text',
    type: 'clicked',
    messageReference: 'text',
    messagePartsCount: 1,
    messageTags: ['text'],
    receiver: {
      connector: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        identifierValue: 'text',
        annotations: { name: 'text' },
        types: ['text'],
      },
    },
    createdAt: '2025-05-14T13:12:28.896Z',
    details: 'text',
    context: {
      id: 'text',
      type: 'text',
      tags: ['text'],
    },
    metadata: {
      link: {
        name: 'text',
        url: 'text',
      },
      button: { payload: 'text' },
      reaction: {
        emoji: 'text',
        action: 'text',
      },
      conversion: {
        type: 'text',
        status: 'text',
        method: 'text',
        timestamp: '2025-05-14T13:12:28.896Z',
      },
      prefetched: true,
      ANY_ADDITIONAL_PROPERTY: 'anything',
    },
  })
})

// Messaging, List message interactions, the full response
vector('channels.list-message-interactions.full', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.messageId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.platformId, 'text')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  same(pages[0]?.items?.[0]?.messageReference, 'text')
  same(pages[0]?.items?.[0]?.messagePartsCount, 1)
  length(pages[0]?.items?.[0]?.messageTags, 1)
  same(pages[0]?.items?.[0]?.messageTags?.[0], 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.receiver?.connector?.identifierValue, 'text')
  same(pages[0]?.items?.[0]?.receiver?.connector?.annotations?.name, 'text')
  length(pages[0]?.items?.[0]?.receiver?.connector?.types, 1)
  same(pages[0]?.items?.[0]?.receiver?.connector?.types?.[0], 'text')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:56.392Z')
  same(pages[0]?.items?.[0]?.details, 'text')
  same(pages[0]?.items?.[0]?.context?.id, 'text')
  same(pages[0]?.items?.[0]?.context?.type, 'text')
  length(pages[0]?.items?.[0]?.context?.tags, 1)
  same(pages[0]?.items?.[0]?.context?.tags?.[0], 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.name, 'text')
  same(pages[0]?.items?.[0]?.metadata?.link?.url, 'text')
  same(pages[0]?.items?.[0]?.metadata?.button?.payload, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.emoji, 'text')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.action, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.type, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.status, 'text')
  same(pages[0]?.items?.[0]?.metadata?.conversion?.method, 'text')
  sameTime(pages[0]?.items?.[0]?.metadata?.conversion?.timestamp, '2025-05-29T06:14:56.392Z')
  same(pages[0]?.items?.[0]?.metadata?.prefetched, true)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    messageId: '123e4567-e89b-12d3-a456-426614174000',
    channelId: '123e4567-e89b-12d3-a456-426614174000',
    platformId: 'text',
    type: 'clicked',
    messageReference: 'text',
    messagePartsCount: 1,
    messageTags: ['text'],
    receiver: {
      connector: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        identifierValue: 'text',
        annotations: { name: 'text' },
        types: ['text'],
      },
    },
    createdAt: '2025-05-29T06:14:56.392Z',
    details: 'text',
    context: {
      id: 'text',
      type: 'text',
      tags: ['text'],
    },
    metadata: {
      link: {
        name: 'text',
        url: 'text',
      },
      button: { payload: 'text' },
      reaction: {
        emoji: 'text',
        action: 'text',
      },
      conversion: {
        type: 'text',
        status: 'text',
        method: 'text',
        timestamp: '2025-05-29T06:14:56.392Z',
      },
      prefetched: true,
      ANY_ADDITIONAL_PROPERTY: 'anything',
    },
  })
})

// an id must not reach another path
vector('channels.list-message-interactions.input-channel-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.interactions.list('../x', '96a0b5fa-a986-453d-be5c-3117f989f025')))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the message id is a UUID
vector('channels.list-message-interactions.input-message-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', 'mine')))
  same(error.kind, 'input')
  same(error.path, 'path.messageId')
  same(error.delivery, 'neverSent')
})

// a required member of the item is missing
vector('channels.list-message-interactions.item-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results[0].id')
})

// Message interactions (Line): Clicked, with the place of the item and its payload
vector('channels.list-message-interactions.line-clicked', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'Clicked')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[0]?.details, 'item_1_clicked')
  same(pages[0]?.items?.[0]?.metadata?.button?.payload, 'postback-payload-1')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[1]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[1]?.type, 'Clicked')
  sameTime(pages[0]?.items?.[1]?.createdAt, '2025-05-29T06:14:02.392Z')
  same(pages[0]?.items?.[1]?.details, 'item_12_clicked')
  same(pages[0]?.items?.[1]?.metadata?.button?.payload, '')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'Clicked',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'item_1_clicked',
    metadata: {
      button: { payload: 'postback-payload-1' },
    },
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    id: '00000000-0000-4000-8000-000000000002',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'Clicked',
    createdAt: '2025-05-29T06:14:02.392Z',
    details: 'item_12_clicked',
    metadata: {
      button: { payload: '' },
    },
  })
})

// an empty list
vector('channels.list-message-interactions.no-interactions', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// every optional member null
vector('channels.list-message-interactions.null-members', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(pages[0]?.items?.[0]?.channelId)
  absent(pages[0]?.items?.[0]?.platformId)
  absent(pages[0]?.items?.[0]?.type)
  absent(pages[0]?.items?.[0]?.messageReference)
  absent(pages[0]?.items?.[0]?.messagePartsCount)
  absent(pages[0]?.items?.[0]?.messageTags)
  absent(pages[0]?.items?.[0]?.receiver)
  absent(pages[0]?.items?.[0]?.createdAt)
  absent(pages[0]?.items?.[0]?.details)
  absent(pages[0]?.items?.[0]?.context)
  absent(pages[0]?.items?.[0]?.metadata)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: null,
    platformId: null,
    type: null,
    messageReference: null,
    messagePartsCount: null,
    messageTags: null,
    receiver: null,
    createdAt: null,
    details: null,
    context: null,
    metadata: null,
  })
})

// every member of every inner object null
vector('channels.list-message-interactions.null-nested-members', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  absent(pages[0]?.items?.[0]?.receiver?.connector?.id)
  absent(pages[0]?.items?.[0]?.receiver?.connector?.identifierValue)
  absent(pages[0]?.items?.[0]?.receiver?.connector?.annotations?.name)
  absent(pages[0]?.items?.[0]?.receiver?.connector?.types)
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  absent(pages[0]?.items?.[0]?.context?.id)
  absent(pages[0]?.items?.[0]?.context?.type)
  absent(pages[0]?.items?.[0]?.context?.tags)
  absent(pages[0]?.items?.[0]?.metadata?.link?.name)
  absent(pages[0]?.items?.[0]?.metadata?.link?.url)
  absent(pages[0]?.items?.[0]?.metadata?.button?.payload)
  absent(pages[0]?.items?.[0]?.metadata?.reaction?.emoji)
  absent(pages[0]?.items?.[0]?.metadata?.reaction?.action)
  absent(pages[0]?.items?.[0]?.metadata?.conversion?.type)
  absent(pages[0]?.items?.[0]?.metadata?.conversion?.status)
  absent(pages[0]?.items?.[0]?.metadata?.conversion?.method)
  absent(pages[0]?.items?.[0]?.metadata?.conversion?.timestamp)
  absent(pages[0]?.items?.[0]?.metadata?.prefetched)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'clicked',
    createdAt: '2025-05-29T06:14:01.392Z',
    receiver: {
      connector: {
        id: null,
        identifierValue: null,
        annotations: { name: null },
        types: null,
      },
    },
    context: {
      id: null,
      type: null,
      tags: null,
    },
    metadata: {
      link: {
        name: null,
        url: null,
      },
      button: { payload: null },
      reaction: {
        emoji: null,
        action: null,
      },
      conversion: {
        type: null,
        status: null,
        method: null,
        timestamp: null,
      },
      prefetched: null,
    },
  })
})

// a read is repeated
vector('channels.list-message-interactions.retry-503', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// Message interactions: Reaction on Telegram
vector('channels.list-message-interactions.telegram-reaction', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'Reaction')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.emoji, '👍')
  same(pages[0]?.items?.[0]?.metadata?.reaction?.action, 'added')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'Reaction',
    createdAt: '2025-05-29T06:14:01.392Z',
    metadata: {
      reaction: {
        emoji: '👍',
        action: 'added',
      },
    },
  })
})

// metadata with further members of every kind
vector('channels.list-message-interactions.unknown-metadata-members', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'clicked')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[0]?.details, 'click')
  same(pages[0]?.items?.[0]?.metadata?.link?.name, 'Sale')
  same(pages[0]?.items?.[0]?.metadata?.link?.url, 'https://example.com/sale')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'clicked',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'click',
    metadata: {
      link: {
        name: 'Sale',
        url: 'https://example.com/sale',
      },
      any_key: 'a',
      anyKey: {
        deep_key: [
          1,
          null,
          true,
        ],
      },
      n: 2.5,
    },
  })
})

// types, details and members that are not known yet
vector('channels.list-message-interactions.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'stared-at')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.items?.[0]?.details, 'for_long')
  sameTime(pages[0]?.items?.[0]?.messageCreatedAt, '2025-05-29T06:14:00Z')
  same(pages[0]?.items?.[0]?.isFirstInteraction, true)
  present(pages[0]?.items?.[0]?.metadata)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'stared-at',
    createdAt: '2025-05-29T06:14:01.392Z',
    details: 'for_long',
    metadata: {
      eyes: { count: 2 },
    },
    mood: 'good',
    messageCreatedAt: '2025-05-29T06:14:00Z',
    isFirstInteraction: true,
  })
})

// Message interactions: Read on WhatsApp
vector('channels.list-message-interactions.whatsapp-read', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.messageId, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(pages[0]?.items?.[0]?.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(pages[0]?.items?.[0]?.type, 'Read')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-29T06:14:01.392Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '00000000-0000-4000-8000-000000000001',
    messageId: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    type: 'Read',
    createdAt: '2025-05-29T06:14:01.392Z',
  })
})
