// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// an answer that is no JSON
vector('notifications.create-webhook-subscription.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  }))
  same(error.kind, 'decode')
})

// the id is missing
vector('notifications.create-webhook-subscription.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  }))
  same(error.kind, 'decode')
  same(error.path, 'id')
})

// Create a webhook subscription: a subscription to one channel
vector('notifications.create-webhook-subscription.by-channel', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    url: 'https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db',
    eventFilters: [
      {
        key: 'channelId',
        value: '3e3a68da-85a2-4b12-b114-b2c28117bf37',
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
  same(answer.eventFilters?.[0]?.value, '3e3a68da-85a2-4b12-b114-b2c28117bf37')
  same(answer.template, 'twilio')
  same(answer.url, 'https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db')
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
        value: '3e3a68da-85a2-4b12-b114-b2c28117bf37',
      },
    ],
    template: 'twilio',
    url: 'https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// Create a webhook subscription: two filters
vector('notifications.create-webhook-subscription.by-interaction-type', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'email.interaction',
    url: 'https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db',
    eventFilters: [
      {
        key: 'channelId',
        value: '3e3a68da-85a2-4b12-b114-b2c28117bf37',
      },
      {
        key: 'interactionType',
        value: 'opened',
      },
    ],
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'email.interaction')
  length(answer.eventFilters, 2)
  same(answer.eventFilters?.[0]?.key, 'channelId')
  same(answer.eventFilters?.[0]?.value, '3e3a68da-85a2-4b12-b114-b2c28117bf37')
  same(answer.eventFilters?.[1]?.key, 'interactionType')
  same(answer.eventFilters?.[1]?.value, 'opened')
  same(answer.template, 'twilio')
  same(answer.url, 'https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'active')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: 'cb28a94e-8557-4394-80ea-5bbd2170d434',
    workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61',
    service: 'channels',
    event: 'email.interaction',
    eventFilters: [
      {
        key: 'channelId',
        value: '3e3a68da-85a2-4b12-b114-b2c28117bf37',
      },
      {
        key: 'interactionType',
        value: 'opened',
      },
    ],
    template: 'twilio',
    url: 'https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// Subscribing to channel created webhooks: without filters; the address and the key of the sample are placeholders
vector('notifications.create-webhook-subscription.channel-created', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'channel.created',
    url: 'https://example.com/webhook',
    signingKey: 'a-signing-key',
    eventFilters: [],
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'channel.created')
  length(answer.eventFilters, 0)
  same(answer.template, 'twilio')
  same(answer.url, 'https://example.com/webhook')
  same(answer.signingKey, 'a-signing-key')
  same(answer.status, 'active')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: 'cb28a94e-8557-4394-80ea-5bbd2170d434',
    workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61',
    service: 'channels',
    event: 'channel.created',
    eventFilters: [],
    template: 'twilio',
    url: 'https://example.com/webhook',
    signingKey: 'a-signing-key',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// Create a webhook subscription: 401
vector('notifications.create-webhook-subscription.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Create a webhook subscription: 403
vector('notifications.create-webhook-subscription.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Create a webhook subscription: 429
vector('notifications.create-webhook-subscription.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Create a webhook subscription: 503
vector('notifications.create-webhook-subscription.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Create a webhook subscription: the full request and the full answer
vector('notifications.create-webhook-subscription.full', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  })
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

// a limit of the schema: a filter has a value
vector('notifications.create-webhook-subscription.input-filter-without-value', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.create({
    service: 'numbers',
    event: 'endpoint',
    url: 'https://example.com',
    eventFilters: [
      {
        key: 'channelId',
        value: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
      },
      // @ts-expect-error
      { key: 'status' },
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.eventFilters[1].value')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: an address is https
vector('notifications.create-webhook-subscription.input-url-http', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.create({
    service: 'numbers',
    event: 'endpoint',
    url: 'http://example.com/webhook',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.url')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the host of an address ends in letters
vector('notifications.create-webhook-subscription.input-url-ip-address', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.create({
    service: 'numbers',
    event: 'endpoint',
    url: 'https://127.0.0.1/webhook',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.url')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: an address has no white space
vector('notifications.create-webhook-subscription.input-url-with-space', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.create({
    service: 'numbers',
    event: 'endpoint',
    url: 'https://example.com/web hook',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.url')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the host of an address has a dot
vector('notifications.create-webhook-subscription.input-url-without-dot', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.create({
    service: 'numbers',
    event: 'endpoint',
    url: 'https://localhost/webhook',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.url')
  same(error.delivery, 'neverSent')
})

// every member null but the id
vector('notifications.create-webhook-subscription.null-members', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  })
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

// an address with a port and a query; a list of no filters
vector('notifications.create-webhook-subscription.port-and-query', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'numbers',
    event: 'endpoint',
    url: 'https://hooks.example.co.uk:8443/bird?a=b%20c&d=é',
    eventFilters: [],
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'numbers')
  same(answer.event, 'endpoint')
  length(answer.eventFilters, 0)
  same(answer.template, 'twilio')
  same(answer.url, 'https://hooks.example.co.uk:8443/bird?a=b%20c&d=é')
  same(answer.signingKey, 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=')
  same(answer.status, 'active')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: 'cb28a94e-8557-4394-80ea-5bbd2170d434',
    workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61',
    service: 'numbers',
    event: 'endpoint',
    eventFilters: [],
    template: 'twilio',
    url: 'https://hooks.example.co.uk:8443/bird?a=b%20c&d=é',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// 503 says that the request was not processed, so even a write is repeated
vector('notifications.create-webhook-subscription.retry-503', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  }, { maxRetries: 1 })
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

// a write answered 500 may have been done, so it is not repeated
vector('notifications.create-webhook-subscription.retry-not-500', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a write whose connection broke may have been done
vector('notifications.create-webhook-subscription.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  }, { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// only what is required; an address without a path
vector('notifications.create-webhook-subscription.smallest', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'numbers',
    event: 'endpoint',
    url: 'https://example.com',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.service, 'numbers')
  same(answer.event, 'endpoint')
  same(answer.url, 'https://example.com')
  same(answer.status, 'active')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    service: 'numbers',
    event: 'endpoint',
    url: 'https://example.com',
    status: 'active',
  })
})

// a service, a status and a member that are not known yet
vector('notifications.create-webhook-subscription.unknown-values', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  })
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

// Voice webhooks: three filters, two of the same key
vector('notifications.create-webhook-subscription.voice-inbound', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'voice.inbound',
    url: 'https://yoururl.com',
    signingKey: 'mysecretkey',
    eventFilters: [
      {
        key: 'channelId',
        value: 'b827924e-9789-4c2f-a4d5-b352175354f6',
      },
      {
        key: 'status',
        value: 'completed',
      },
      {
        key: 'status',
        value: 'starting',
      },
    ],
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.organizationId, 'cb28a94e-8557-4394-80ea-5bbd2170d434')
  same(answer.workspaceId, 'b4e02c85-c6d2-4b15-8885-e09671799c61')
  same(answer.service, 'channels')
  same(answer.event, 'voice.inbound')
  length(answer.eventFilters, 3)
  same(answer.eventFilters?.[0]?.key, 'channelId')
  same(answer.eventFilters?.[0]?.value, 'b827924e-9789-4c2f-a4d5-b352175354f6')
  same(answer.eventFilters?.[1]?.key, 'status')
  same(answer.eventFilters?.[1]?.value, 'completed')
  same(answer.eventFilters?.[2]?.key, 'status')
  same(answer.eventFilters?.[2]?.value, 'starting')
  same(answer.template, 'twilio')
  same(answer.url, 'https://yoururl.com')
  same(answer.signingKey, 'mysecretkey')
  same(answer.status, 'active')
  sameTime(answer.createdAt, '2025-06-22T22:54:18.059Z')
  sameTime(answer.updatedAt, '2025-06-22T22:54:18.059Z')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: 'cb28a94e-8557-4394-80ea-5bbd2170d434',
    workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61',
    service: 'channels',
    event: 'voice.inbound',
    eventFilters: [
      {
        key: 'channelId',
        value: 'b827924e-9789-4c2f-a4d5-b352175354f6',
      },
      {
        key: 'status',
        value: 'completed',
      },
      {
        key: 'status',
        value: 'starting',
      },
    ],
    template: 'twilio',
    url: 'https://yoururl.com',
    signingKey: 'mysecretkey',
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})

// an answer that keeps the signing key to itself
vector('notifications.create-webhook-subscription.without-signing-key', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.create({
    service: 'channels',
    event: 'sms.outbound',
    eventFilters: [
      {
        key: 'channelId',
        value: '58c44c1d-a6a0-4cb6-9f78-05308de87451',
      },
    ],
    template: 'text',
    url: 'https://example.com/webhook',
    signingKey: 'KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=',
  })
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
  absent(answer.signingKey)
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
    status: 'active',
    createdAt: '2025-06-22T22:54:18.059Z',
    updatedAt: '2025-06-22T22:54:18.059Z',
  })
})
