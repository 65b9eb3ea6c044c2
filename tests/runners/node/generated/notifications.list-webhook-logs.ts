// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// the list is missing
vector('notifications.list-webhook-logs.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4')))
  same(error.kind, 'decode')
  same(error.path, 'results')
})

// Webhook subscription logs, List: 401
vector('notifications.list-webhook-logs.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4', undefined, { maxRetries: 0 })))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Webhook subscription logs, List: 403
vector('notifications.list-webhook-logs.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4', undefined, { maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Webhook subscription logs, List: 429
vector('notifications.list-webhook-logs.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4', undefined, { maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Webhook subscription logs, List: 503
vector('notifications.list-webhook-logs.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4', undefined, { maxRetries: 0 })))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// only those that ended well
vector('notifications.list-webhook-logs.execution-status', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4', { executionStatus: 'succeeded' }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.requestId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.attemptCount, 1)
  same(pages[0]?.items?.[0]?.httpStatusCode, 1)
  same(pages[0]?.items?.[0]?.executionStatus, 'succeeded')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-07-12T00:37:54.098Z')
  same(pages[0]?.nextPageToken, null)
})

// Webhook subscription logs, List, the full response; its token ends the sample here
vector('notifications.list-webhook-logs.full', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.requestId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.attemptCount, 1)
  same(pages[0]?.items?.[0]?.httpStatusCode, 1)
  same(pages[0]?.items?.[0]?.executionStatus, 'succeeded')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-07-12T00:37:54.098Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    requestId: '123e4567-e89b-12d3-a456-426614174000',
    attemptCount: 1,
    httpStatusCode: 1,
    executionStatus: 'succeeded',
    createdAt: '2025-07-12T00:37:54.098Z',
  })
})

// a limit of the schema: the id is a UUID
vector('notifications.list-webhook-logs.input-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.webhookSubscriptions.logs.list('one')))
  same(error.kind, 'input')
  same(error.path, 'path.webhookSubscriptionId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a page has at most 100 items
vector('notifications.list-webhook-logs.input-limit-too-large', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4', { limit: 101 })))
  same(error.kind, 'input')
  same(error.path, 'query.limit')
  same(error.delivery, 'neverSent')
})

// a list is empty when there are no logs
vector('notifications.list-webhook-logs.no-logs', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4'))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// every member null, and an empty entry
vector('notifications.list-webhook-logs.null-members', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4'))
  length(pages, 1)
  length(pages[0]?.items, 2)
  absent(pages[0]?.items?.[0]?.requestId)
  absent(pages[0]?.items?.[0]?.attemptCount)
  absent(pages[0]?.items?.[0]?.httpStatusCode)
  absent(pages[0]?.items?.[0]?.executionStatus)
  absent(pages[0]?.items?.[0]?.createdAt)
  absent(pages[0]?.items?.[1]?.requestId)
  absent(pages[0]?.items?.[1]?.attemptCount)
  absent(pages[0]?.items?.[1]?.httpStatusCode)
  absent(pages[0]?.items?.[1]?.executionStatus)
  absent(pages[0]?.items?.[1]?.createdAt)
  same(pages[0]?.nextPageToken, null)
})

// a read is repeated
vector('notifications.list-webhook-logs.retry-503', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4', undefined, { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.requestId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.attemptCount, 1)
  same(pages[0]?.items?.[0]?.httpStatusCode, 1)
  same(pages[0]?.items?.[0]?.executionStatus, 'succeeded')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-07-12T00:37:54.098Z')
  same(pages[0]?.nextPageToken, null)
})

// a read is repeated after its connection broke
vector('notifications.list-webhook-logs.retry-reset', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4', undefined, { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.requestId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.attemptCount, 1)
  same(pages[0]?.items?.[0]?.httpStatusCode, 1)
  same(pages[0]?.items?.[0]?.executionStatus, 'succeeded')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-07-12T00:37:54.098Z')
  same(pages[0]?.nextPageToken, null)
})

// two pages that keep the filter
vector('notifications.list-webhook-logs.two-pages', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4', {
    limit: 1,
    executionStatus: 'failed',
  }))
  length(pages, 2)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.requestId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.attemptCount, 1)
  same(pages[0]?.items?.[0]?.httpStatusCode, 1)
  same(pages[0]?.items?.[0]?.executionStatus, 'succeeded')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-07-12T00:37:54.098Z')
  same(pages[0]?.nextPageToken, 'WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==')
  length(pages[1]?.items, 1)
  same(pages[1]?.items?.[0]?.requestId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[1]?.items?.[0]?.attemptCount, 36)
  same(pages[1]?.items?.[0]?.httpStatusCode, 500)
  same(pages[1]?.items?.[0]?.executionStatus, 'failed')
  sameTime(pages[1]?.items?.[0]?.createdAt, '2025-07-12T00:37:54.098Z')
  same(pages[1]?.nextPageToken, null)
})

// a value and a member that are not known yet
vector('notifications.list-webhook-logs.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.webhookSubscriptions.logs.list('852883af-5f68-4204-b611-7ee8db9600f4'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.requestId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.attemptCount, 1)
  same(pages[0]?.items?.[0]?.httpStatusCode, 1)
  same(pages[0]?.items?.[0]?.executionStatus, 'given_up')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-07-12T00:37:54.098Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    requestId: '123e4567-e89b-12d3-a456-426614174000',
    attemptCount: 1,
    httpStatusCode: 1,
    executionStatus: 'given_up',
    createdAt: '2025-07-12T00:37:54.098Z',
    lastError: { text: 'refused' },
  })
})
