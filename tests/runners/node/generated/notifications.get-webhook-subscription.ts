// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// the id is missing
vector('notifications.get-webhook-subscription.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4'))
  same(error.kind, 'decode')
  same(error.path, 'id')
})

// the organization of the client
vector('notifications.get-webhook-subscription.client-organization-id', { organizationId: 'acme' }, async (bird) => {
  const answer = await bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4')
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
})

// Get a webhook subscription: 401
vector('notifications.get-webhook-subscription.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get a webhook subscription: 403
vector('notifications.get-webhook-subscription.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get a webhook subscription: 404
vector('notifications.get-webhook-subscription.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: webhook subscription not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get a webhook subscription: 429
vector('notifications.get-webhook-subscription.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get a webhook subscription: 503
vector('notifications.get-webhook-subscription.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get a webhook subscription, the full response
vector('notifications.get-webhook-subscription.full', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4')
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

// an id that would lead elsewhere
vector('notifications.get-webhook-subscription.input-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.get('../workspaces'))
  same(error.kind, 'input')
  same(error.path, 'path.webhookSubscriptionId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the id is a UUID
vector('notifications.get-webhook-subscription.input-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.get('one'))
  same(error.kind, 'input')
  same(error.path, 'path.webhookSubscriptionId')
  same(error.delivery, 'neverSent')
})

// every member null but the id
vector('notifications.get-webhook-subscription.null-members', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4')
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

// a read is repeated
vector('notifications.get-webhook-subscription.retry-503', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 1 })
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
})

// a read is repeated after its connection broke
vector('notifications.get-webhook-subscription.retry-reset', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 1 })
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
})

// a service, a status and a member that are not known yet
vector('notifications.get-webhook-subscription.unknown-values', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4')
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

// the time that is no time
vector('notifications.get-webhook-subscription.zero-time', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.get('852883af-5f68-4204-b611-7ee8db9600f4')
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
  absent(answer.updatedAt)
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
    updatedAt: '0001-01-01T00:00:00Z',
  })
})
