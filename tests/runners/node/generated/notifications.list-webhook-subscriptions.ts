// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// the list is missing
vector('notifications.list-webhook-subscriptions.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.webhookSubscriptions.list()))
  same(error.kind, 'decode')
  same(error.path, 'results')
})

// List webhook subscriptions: 401
vector('notifications.list-webhook-subscriptions.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.webhookSubscriptions.list(undefined, { maxRetries: 0 })))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List webhook subscriptions: 403
vector('notifications.list-webhook-subscriptions.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.webhookSubscriptions.list(undefined, { maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List webhook subscriptions: 429
vector('notifications.list-webhook-subscriptions.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.webhookSubscriptions.list(undefined, { maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List webhook subscriptions: 503
vector('notifications.list-webhook-subscriptions.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.webhookSubscriptions.list(undefined, { maxRetries: 0 })))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List webhook subscriptions, the full response
vector('notifications.list-webhook-subscriptions.full', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(pages[0]?.items?.[0]?.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(pages[0]?.items?.[0]?.service, 'channels')
  same(pages[0]?.items?.[0]?.event, 'sms.outbound')
  length(pages[0]?.items?.[0]?.eventFilters, 1)
  same(pages[0]?.items?.[0]?.eventFilters?.[0]?.key, 'channelId')
  same(pages[0]?.items?.[0]?.eventFilters?.[0]?.value, 'clicked')
  same(pages[0]?.items?.[0]?.template, 'twilio')
  same(pages[0]?.items?.[0]?.url, 'https://example.com/webhook')
  same(pages[0]?.items?.[0]?.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(pages[0]?.items?.[0]?.status, 'active')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-06-22T22:54:18.059Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: 'cb28a94e-8557-4394-80ea-5bbd2170d434',
    workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61',
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: 'clicked',
      },
    ],
    template: 'twilio',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// a limit of the schema: a page has at most 100 items
vector('notifications.list-webhook-subscriptions.input-limit-too-large', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.webhookSubscriptions.list({ limit: 101 })))
  same(error.kind, 'input')
  same(error.path, 'query.limit')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a page has at least one item
vector('notifications.list-webhook-subscriptions.input-limit-zero', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.webhookSubscriptions.list({ limit: 0 })))
  same(error.kind, 'input')
  same(error.path, 'query.limit')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a token has at most 8000 characters
vector('notifications.list-webhook-subscriptions.input-page-token-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.webhookSubscriptions.list({
    pageToken: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  })))
  same(error.kind, 'input')
  same(error.path, 'query.pageToken')
  same(error.delivery, 'neverSent')
})

// the id of the second item is missing
vector('notifications.list-webhook-subscriptions.item-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.webhookSubscriptions.list()))
  same(error.kind, 'decode')
  same(error.path, 'results[1].id')
})

// the largest page
vector('notifications.list-webhook-subscriptions.limit-largest', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.list({ limit: 100 }))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// an empty list
vector('notifications.list-webhook-subscriptions.no-subscriptions', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.list())
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// every member null but the id
vector('notifications.list-webhook-subscriptions.null-members', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(pages[0]?.items?.[0]?.organizationId)
  absent(pages[0]?.items?.[0]?.workspaceId)
  absent(pages[0]?.items?.[0]?.service)
  absent(pages[0]?.items?.[0]?.event)
  absent(pages[0]?.items?.[0]?.eventFilters)
  absent(pages[0]?.items?.[0]?.template)
  absent(pages[0]?.items?.[0]?.url)
  absent(pages[0]?.items?.[0]?.signingKey)
  absent(pages[0]?.items?.[0]?.status)
  absent(pages[0]?.items?.[0]?.createdAt)
  absent(pages[0]?.items?.[0]?.updatedAt)
  same(pages[0]?.nextPageToken, null)
})

// a read is repeated
vector('notifications.list-webhook-subscriptions.retry-503', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.list(undefined, { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(pages[0]?.items?.[0]?.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(pages[0]?.items?.[0]?.service, 'channels')
  same(pages[0]?.items?.[0]?.event, 'sms.outbound')
  length(pages[0]?.items?.[0]?.eventFilters, 1)
  same(pages[0]?.items?.[0]?.eventFilters?.[0]?.key, 'channelId')
  same(pages[0]?.items?.[0]?.eventFilters?.[0]?.value, 'clicked')
  same(pages[0]?.items?.[0]?.template, 'twilio')
  same(pages[0]?.items?.[0]?.url, 'https://example.com/webhook')
  same(pages[0]?.items?.[0]?.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(pages[0]?.items?.[0]?.status, 'active')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-06-22T22:54:18.059Z')
  same(pages[0]?.nextPageToken, null)
})

// a read is repeated after its connection broke
vector('notifications.list-webhook-subscriptions.retry-reset', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.list(undefined, { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(pages[0]?.items?.[0]?.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(pages[0]?.items?.[0]?.service, 'channels')
  same(pages[0]?.items?.[0]?.event, 'sms.outbound')
  length(pages[0]?.items?.[0]?.eventFilters, 1)
  same(pages[0]?.items?.[0]?.eventFilters?.[0]?.key, 'channelId')
  same(pages[0]?.items?.[0]?.eventFilters?.[0]?.value, 'clicked')
  same(pages[0]?.items?.[0]?.template, 'twilio')
  same(pages[0]?.items?.[0]?.url, 'https://example.com/webhook')
  same(pages[0]?.items?.[0]?.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(pages[0]?.items?.[0]?.status, 'active')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-06-22T22:54:18.059Z')
  same(pages[0]?.nextPageToken, null)
})

// two pages
vector('notifications.list-webhook-subscriptions.two-pages', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.list({ limit: 2 }))
  length(pages, 2)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000001')
  same(pages[0]?.items?.[0]?.service, 'channels')
  same(pages[0]?.items?.[0]?.event, 'sms.inbound')
  same(pages[0]?.items?.[0]?.url, 'https://example.com/webhook')
  same(pages[0]?.items?.[0]?.status, 'active')
  same(pages[0]?.items?.[1]?.id, '00000000-0000-4000-8000-000000000002')
  same(pages[0]?.items?.[1]?.service, 'channels')
  same(pages[0]?.items?.[1]?.event, 'sms.inbound')
  same(pages[0]?.items?.[1]?.url, 'https://example.com/webhook')
  same(pages[0]?.items?.[1]?.status, 'active')
  same(pages[0]?.nextPageToken, 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==')
  length(pages[1]?.items, 1)
  same(pages[1]?.items?.[0]?.id, '00000000-0000-4000-8000-000000000003')
  same(pages[1]?.items?.[0]?.service, 'channels')
  same(pages[1]?.items?.[0]?.event, 'sms.inbound')
  same(pages[1]?.items?.[0]?.url, 'https://example.com/webhook')
  same(pages[1]?.items?.[0]?.status, 'active')
  same(pages[1]?.nextPageToken, null)
})

// values and members that are not known yet
vector('notifications.list-webhook-subscriptions.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(pages[0]?.items?.[0]?.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(pages[0]?.items?.[0]?.service, 'weather')
  same(pages[0]?.items?.[0]?.event, 'sms.outbound')
  length(pages[0]?.items?.[0]?.eventFilters, 1)
  same(pages[0]?.items?.[0]?.eventFilters?.[0]?.key, 'channelId')
  same(pages[0]?.items?.[0]?.eventFilters?.[0]?.value, 'clicked')
  same(pages[0]?.items?.[0]?.template, 'twilio')
  same(pages[0]?.items?.[0]?.url, 'https://example.com/webhook')
  same(pages[0]?.items?.[0]?.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(pages[0]?.items?.[0]?.status, 'paused')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-06-22T22:54:18.059Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: 'cb28a94e-8557-4394-80ea-5bbd2170d434',
    workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61',
    service: 'weather',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: 'clicked',
      },
    ],
    template: 'twilio',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'paused',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
    deliveries: { failed: 3 },
  })
})
