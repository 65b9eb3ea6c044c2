// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// the id is missing
vector('notifications.update-webhook-subscription.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' }))
  same(error.kind, 'decode')
  same(error.path, 'id')
})

// null clears the filters, which counts as a change
vector('notifications.update-webhook-subscription.clear-filters', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { eventFilters: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'sms.outbound')
  absent(answer.eventFilters)
  same(answer.template, 'twilio')
  same(answer.url, 'https://example.com/webhook')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'active')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: 'cb28a94e-8557-4394-80ea-5bbd2170d434',
    workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61',
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: null,
    template: 'twilio',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// Update a webhook subscription: switch it off
vector('notifications.update-webhook-subscription.deactivate', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'sms.outbound')
  length(answer.eventFilters, 1)
  same(answer.eventFilters?.[0]?.key, 'channelId')
  same(answer.eventFilters?.[0]?.value, 'clicked')
  same(answer.template, 'twilio')
  same(answer.url, 'https://example.com/webhook')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'inactive')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
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
    status: 'inactive',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// an empty list of filters
vector('notifications.update-webhook-subscription.empty-filters', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { eventFilters: [] })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'sms.outbound')
  length(answer.eventFilters, 0)
  same(answer.template, 'twilio')
  same(answer.url, 'https://example.com/webhook')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'active')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: 'cb28a94e-8557-4394-80ea-5bbd2170d434',
    workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61',
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [],
    template: 'twilio',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// Update a webhook subscription: 401
vector('notifications.update-webhook-subscription.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a webhook subscription: 403
vector('notifications.update-webhook-subscription.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a webhook subscription: 429
vector('notifications.update-webhook-subscription.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a webhook subscription: 503
vector('notifications.update-webhook-subscription.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a webhook subscription, every member
vector('notifications.update-webhook-subscription.full', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', {
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'active',
    eventFilters: [
      {
        key: 'channelId',
        value: 'clicked',
      },
    ],
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'sms.outbound')
  length(answer.eventFilters, 1)
  same(answer.eventFilters?.[0]?.key, 'channelId')
  same(answer.eventFilters?.[0]?.value, 'clicked')
  same(answer.template, 'text')
  same(answer.url, 'https://example.com/webhook')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'active')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
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
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// a limit of the schema: a filter has a key
vector('notifications.update-webhook-subscription.input-filter-without-key', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', {
    eventFilters: [
      // @ts-expect-error
      { value: 'a' },
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.eventFilters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the id is a UUID
vector('notifications.update-webhook-subscription.input-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.update('one', { status: 'inactive' }))
  same(error.kind, 'input')
  same(error.path, 'path.webhookSubscriptionId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at least one member
vector('notifications.update-webhook-subscription.input-nothing-to-change', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', {}))
  same(error.kind, 'input')
  same(error.path, 'body')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: an address is https
vector('notifications.update-webhook-subscription.input-url-http', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { url: 'http://example.com/webhook' }))
  same(error.kind, 'input')
  same(error.path, 'body.url')
  same(error.delivery, 'neverSent')
})

// members that are left out do not appear
vector('notifications.update-webhook-subscription.keep', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { url: 'https://example.com/other' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'sms.outbound')
  length(answer.eventFilters, 1)
  same(answer.eventFilters?.[0]?.key, 'channelId')
  same(answer.eventFilters?.[0]?.value, 'clicked')
  same(answer.template, 'twilio')
  same(answer.url, 'https://example.com/other')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'active')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
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
    url: 'https://example.com/other',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// every member null but the id
vector('notifications.update-webhook-subscription.null-members', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.organizationId)
  absent(answer.workspaceId)
  absent(answer.service)
  absent(answer.event)
  absent(answer.eventFilters)
  absent(answer.template)
  absent(answer.url)
  absent(answer.signingKey)
  absent(answer.status)
  absent(answer.createdAt)
  absent(answer.updatedAt)
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: null,
    workspaceId: null,
    service: null,
    event: null,
    eventFilters: null,
    template: null,
    url: null,
    signingKey: null,
    status: null,
    createdAt: null,
    updatedAt: null,
  })
})

// 503 says that the request was not processed, so even a write is repeated
vector('notifications.update-webhook-subscription.retry-503', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' }, { maxRetries: 1 })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'sms.outbound')
  length(answer.eventFilters, 1)
  same(answer.eventFilters?.[0]?.key, 'channelId')
  same(answer.eventFilters?.[0]?.value, 'clicked')
  same(answer.template, 'twilio')
  same(answer.url, 'https://example.com/webhook')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'inactive')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
})

// a write answered 500 may have been done, so it is not repeated
vector('notifications.update-webhook-subscription.retry-not-500', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a write whose connection broke may have been done
vector('notifications.update-webhook-subscription.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' }, { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a new signing key
vector('notifications.update-webhook-subscription.rotate-key', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { signingKey: 'a new key' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'sms.outbound')
  length(answer.eventFilters, 1)
  same(answer.eventFilters?.[0]?.key, 'channelId')
  same(answer.eventFilters?.[0]?.value, 'clicked')
  same(answer.template, 'twilio')
  same(answer.url, 'https://example.com/webhook')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'active')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
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

// a service, a status and a member that are not known yet
vector('notifications.update-webhook-subscription.unknown-values', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.update('852883af-5f68-4204-b611-7ee8db9600f4', { status: 'inactive' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'weather')
  same(answer.event, 'sms.outbound')
  length(answer.eventFilters, 1)
  same(answer.eventFilters?.[0]?.key, 'channelId')
  same(answer.eventFilters?.[0]?.value, 'clicked')
  same(answer.template, 'twilio')
  same(answer.url, 'https://example.com/webhook')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'paused')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
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
