// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, cancelled, fails, same, sameRaw, sameTime, vector } from '../harness.js'

// the body ends before its length
vector('numbers.cancel-endpoint-subscription.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
})

// a whole body that is no JSON
vector('numbers.cancel-endpoint-subscription.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a user's token instead of an access key
vector('numbers.cancel-endpoint-subscription.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main')
  same(answer.name, 'text')
  same(answer.status, 'active')
  same(answer.price?.currencyCode, 'EUR')
  same(answer.price?.amount, 1)
  same(answer.price?.exponent, 1)
  same(answer.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.status, 'active')
  sameTime(answer.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.endAt, '2025-05-14T13:32:04.306Z')
})

// the caller gives up; the connection must close
vector('numbers.cancel-endpoint-subscription.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { signal }))
})

// Manage Endpoint Subscriptions, Cancel Workspace Endpoint Subscription: 401
vector('numbers.cancel-endpoint-subscription.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, Cancel Workspace Endpoint Subscription: 403
vector('numbers.cancel-endpoint-subscription.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, Cancel Workspace Endpoint Subscription: 404
vector('numbers.cancel-endpoint-subscription.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'ResourceNotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, Cancel Workspace Endpoint Subscription: 429
vector('numbers.cancel-endpoint-subscription.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, Cancel Workspace Endpoint Subscription: 503
vector('numbers.cancel-endpoint-subscription.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, Cancel Workspace Endpoint Subscription, the full response
vector('numbers.cancel-endpoint-subscription.full', {}, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main')
  same(answer.name, 'text')
  same(answer.status, 'active')
  same(answer.price?.currencyCode, 'EUR')
  same(answer.price?.amount, 1)
  same(answer.price?.exponent, 1)
  same(answer.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.status, 'active')
  sameTime(answer.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  sameRaw(answer, {
    name: 'text',
    status: 'active',
    price: {
      currencyCode: 'EUR',
      amount: 1,
      exponent: 1,
    },
    subscription: {
      id: '123e4567-e89b-12d3-a456-426614174000',
      correlationId: '123e4567-e89b-12d3-a456-426614174000',
      status: 'active',
      subscribedAt: '2025-05-14T13:32:04.306Z',
      updatedAt: '2025-05-14T13:32:04.306Z',
      canceledAt: '2025-05-14T13:32:04.306Z',
      startAt: '2025-05-14T13:32:04.306Z',
      endAt: '2025-05-14T13:32:04.306Z',
    },
  })
})

// an argument must not reach another path or a header
vector('numbers.cancel-endpoint-subscription.input-endpoint-id-dots', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.endpointSubscriptions.cancel('..', 'main'))
  same(error.kind, 'input')
  same(error.path, 'path.endpointId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('numbers.cancel-endpoint-subscription.input-endpoint-id-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.endpointSubscriptions.cancel('', 'main'))
  same(error.kind, 'input')
  same(error.path, 'path.endpointId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('numbers.cancel-endpoint-subscription.input-endpoint-id-newline', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.endpointSubscriptions.cancel('a\r\nb: c', 'main'))
  same(error.kind, 'input')
  same(error.path, 'path.endpointId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('numbers.cancel-endpoint-subscription.input-subscription-name-dots', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', '..'))
  same(error.kind, 'input')
  same(error.path, 'path.subscriptionName')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('numbers.cancel-endpoint-subscription.input-subscription-name-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', ''))
  same(error.kind, 'input')
  same(error.path, 'path.subscriptionName')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('numbers.cancel-endpoint-subscription.input-subscription-name-newline', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'a\r\nb: c'))
  same(error.kind, 'input')
  same(error.path, 'path.subscriptionName')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('numbers.cancel-endpoint-subscription.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// the name of a subscription of a short code is a country
vector('numbers.cancel-endpoint-subscription.name-country', {}, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'NL')
  same(answer.name, 'text')
  same(answer.status, 'active')
  same(answer.price?.currencyCode, 'EUR')
  same(answer.price?.amount, 1)
  same(answer.price?.exponent, 1)
  same(answer.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.status, 'active')
  sameTime(answer.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.endAt, '2025-05-14T13:32:04.306Z')
})

// an argument is one segment of the path, whatever it holds
vector('numbers.cancel-endpoint-subscription.name-one-segment', {}, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'a/b')
  same(answer.name, 'text')
  same(answer.status, 'active')
  same(answer.price?.currencyCode, 'EUR')
  same(answer.price?.amount, 1)
  same(answer.price?.exponent, 1)
  same(answer.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.status, 'active')
  sameTime(answer.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.endAt, '2025-05-14T13:32:04.306Z')
})

// every member null
vector('numbers.cancel-endpoint-subscription.null-members', {}, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main')
  absent(answer.name)
  absent(answer.status)
  absent(answer.price)
  absent(answer.subscription)
  sameRaw(answer, {
    name: null,
    status: null,
    price: null,
    subscription: null,
  })
})

// Manage Endpoint Subscriptions, the sample of a newer version of the page
vector('numbers.cancel-endpoint-subscription.page-sample-newer', {}, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main')
  same(answer.name, 'main')
  same(answer.status, 'inactive')
  same(answer.price?.currencyCode, 'EUR')
  same(answer.price?.amount, 3500000)
  same(answer.price?.exponent, -6)
  same(answer.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.status, 'none')
  sameTime(answer.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  sameRaw(answer, {
    name: 'main',
    status: 'inactive',
    price: {
      currencyCode: 'EUR',
      amount: 3500000,
      exponent: -6,
    },
    subscription: {
      id: '123e4567-e89b-12d3-a456-426614174000',
      correlationId: '123e4567-e89b-12d3-a456-426614174000',
      status: 'none',
      subscribedAt: '2025-05-14T13:32:04.306Z',
      updatedAt: '2025-05-14T13:32:04.306Z',
      canceledAt: '2025-05-14T13:32:04.306Z',
      startAt: '2025-05-14T13:32:04.306Z',
      endAt: '2025-05-14T13:32:04.306Z',
    },
  })
})

// money is exact: 3500000 and -6 are 3.50
vector('numbers.cancel-endpoint-subscription.price-fraction', {}, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main')
  same(answer.price?.currencyCode, 'EUR')
  same(answer.price?.amount, 3500000)
  same(answer.price?.exponent, -6)
})

// a write that was not processed is repeated
vector('numbers.cancel-endpoint-subscription.retry-429', {}, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 1 })
  same(answer.name, 'text')
  same(answer.status, 'active')
  same(answer.price?.currencyCode, 'EUR')
  same(answer.price?.amount, 1)
  same(answer.price?.exponent, 1)
  same(answer.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.status, 'active')
  sameTime(answer.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.endAt, '2025-05-14T13:32:04.306Z')
})

// a write that was not processed is repeated
vector('numbers.cancel-endpoint-subscription.retry-503', {}, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 1 })
  same(answer.name, 'text')
  same(answer.status, 'active')
  same(answer.price?.currencyCode, 'EUR')
  same(answer.price?.amount, 1)
  same(answer.price?.exponent, 1)
  same(answer.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.subscription?.status, 'active')
  sameTime(answer.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(answer.subscription?.endAt, '2025-05-14T13:32:04.306Z')
})

// a write that may have been done is not repeated
vector('numbers.cancel-endpoint-subscription.retry-not-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a write whose connection broke may have been done
vector('numbers.cancel-endpoint-subscription.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main', { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// values and members that are not known yet
vector('numbers.cancel-endpoint-subscription.unknown-values', {}, async (bird) => {
  const answer = await bird.numbers.endpointSubscriptions.cancel('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', 'main')
  same(answer.name, 'text')
  same(answer.status, 'paused')
  sameRaw(answer, {
    name: 'text',
    status: 'paused',
    price: {
      currencyCode: 'EUR',
      amount: 1,
      exponent: 1,
    },
    subscription: {
      id: '123e4567-e89b-12d3-a456-426614174000',
      correlationId: '123e4567-e89b-12d3-a456-426614174000',
      status: 'active',
      subscribedAt: '2025-05-14T13:32:04.306Z',
      updatedAt: '2025-05-14T13:32:04.306Z',
      canceledAt: '2025-05-14T13:32:04.306Z',
      startAt: '2025-05-14T13:32:04.306Z',
      endAt: '2025-05-14T13:32:04.306Z',
    },
    trial: true,
  })
})
