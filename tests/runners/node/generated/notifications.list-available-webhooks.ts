// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, vector, walk } from '../harness.js'

// a list that the API does not page
vector('notifications.list-available-webhooks.a-token-is-not-followed', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.listAvailable())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.service, 'channels')
  length(pages[0]?.items?.[0]?.events, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.name, 'sms.outbound')
  length(pages[0]?.items?.[0]?.events?.[0]?.filterKeys, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.filterKeys?.[0], 'channelId')
})

// the list is missing
vector('notifications.list-available-webhooks.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.webhookSubscriptions.listAvailable()))
  same(error.kind, 'decode')
  same(error.path, 'results')
})

// only the events of one service
vector('notifications.list-available-webhooks.by-service', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.listAvailable({ service: 'channels' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.service, 'channels')
  length(pages[0]?.items?.[0]?.events, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.name, 'sms.outbound')
  length(pages[0]?.items?.[0]?.events?.[0]?.filterKeys, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.filterKeys?.[0], 'channelId')
})

// List available webhook events: 401
vector('notifications.list-available-webhooks.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.webhookSubscriptions.listAvailable(undefined, { maxRetries: 0 })))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List available webhook events: 403
vector('notifications.list-available-webhooks.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.webhookSubscriptions.listAvailable(undefined, { maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List available webhook events: 429
vector('notifications.list-available-webhooks.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.webhookSubscriptions.listAvailable(undefined, { maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List available webhook events: 503
vector('notifications.list-available-webhooks.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.webhookSubscriptions.listAvailable(undefined, { maxRetries: 0 })))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List available webhook events, the full response
vector('notifications.list-available-webhooks.full', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.listAvailable())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.service, 'channels')
  length(pages[0]?.items?.[0]?.events, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.name, 'sms.outbound')
  length(pages[0]?.items?.[0]?.events?.[0]?.filterKeys, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.filterKeys?.[0], 'channelId')
  sameRaw(pages.flatMap((page) => page.items)[0], {
    service: 'channels',
    events: [
      {
        name: 'sms.outbound',
        filterKeys: ['channelId'],
      },
    ],
  })
})

// a limit of the schema: the workspace is a UUID
vector('notifications.list-available-webhooks.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.webhookSubscriptions.listAvailable(undefined, { workspaceId: 'one' })))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// nulls everywhere
vector('notifications.list-available-webhooks.null-members', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.listAvailable())
  length(pages, 1)
  length(pages[0]?.items, 2)
  absent(pages[0]?.items?.[0]?.service)
  absent(pages[0]?.items?.[0]?.events)
  same(pages[0]?.items?.[1]?.service, 'channels')
  length(pages[0]?.items?.[1]?.events, 1)
  absent(pages[0]?.items?.[1]?.events?.[0]?.name)
  absent(pages[0]?.items?.[1]?.events?.[0]?.filterKeys)
})

// a read is repeated
vector('notifications.list-available-webhooks.retry-503', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.listAvailable(undefined, { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.service, 'channels')
  length(pages[0]?.items?.[0]?.events, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.name, 'sms.outbound')
  length(pages[0]?.items?.[0]?.events?.[0]?.filterKeys, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.filterKeys?.[0], 'channelId')
})

// a read is repeated after its connection broke
vector('notifications.list-available-webhooks.retry-reset', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.listAvailable(undefined, { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.service, 'channels')
  length(pages[0]?.items?.[0]?.events, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.name, 'sms.outbound')
  length(pages[0]?.items?.[0]?.events?.[0]?.filterKeys, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.filterKeys?.[0], 'channelId')
})

// the documents do not say which services may be asked for, so any may
vector('notifications.list-available-webhooks.service-not-known', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.listAvailable({ service: 'weather' }))
  length(pages, 1)
  length(pages[0]?.items, 0)
})

// two services
vector('notifications.list-available-webhooks.two-services', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.listAvailable())
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.service, 'numbers')
  length(pages[0]?.items?.[0]?.events, 2)
  same(pages[0]?.items?.[0]?.events?.[0]?.name, 'endpoint')
  length(pages[0]?.items?.[0]?.events?.[0]?.filterKeys, 0)
  same(pages[0]?.items?.[0]?.events?.[1]?.name, '10dlc.brand')
  length(pages[0]?.items?.[0]?.events?.[1]?.filterKeys, 0)
  same(pages[0]?.items?.[1]?.service, 'conversations')
  length(pages[0]?.items?.[1]?.events, 1)
  same(pages[0]?.items?.[1]?.events?.[0]?.name, 'conversation.created')
  length(pages[0]?.items?.[1]?.events?.[0]?.filterKeys, 0)
})

// a service and members that are not known yet
vector('notifications.list-available-webhooks.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.listAvailable())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.service, 'weather')
  length(pages[0]?.items?.[0]?.events, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.name, 'rain')
  length(pages[0]?.items?.[0]?.events?.[0]?.filterKeys, 1)
  same(pages[0]?.items?.[0]?.events?.[0]?.filterKeys?.[0], 'place')
  sameRaw(pages.flatMap((page) => page.items)[0], {
    service: 'weather',
    events: [
      {
        name: 'rain',
        filterKeys: ['place'],
        beta: true,
      },
    ],
    paid: false,
  })
})
