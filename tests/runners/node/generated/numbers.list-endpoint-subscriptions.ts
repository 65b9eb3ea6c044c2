// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// the body ends before its length
vector('numbers.list-endpoint-subscriptions.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', { maxRetries: 0 })))
  same(error.kind, 'connection')
  same(error.status, 200)
})

// a whole body that is no JSON
vector('numbers.list-endpoint-subscriptions.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('numbers.list-endpoint-subscriptions.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})

// a user's token instead of an access key
vector('numbers.list-endpoint-subscriptions.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.status, 'active')
  same(pages[0]?.items?.[0]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[0]?.price?.amount, 1)
  same(pages[0]?.items?.[0]?.price?.exponent, 1)
  same(pages[0]?.items?.[0]?.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.status, 'active')
  sameTime(pages[0]?.items?.[0]?.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  same(pages[0]?.nextPageToken, null)
})

// an argument is one segment of the path, whatever it holds
vector('numbers.list-endpoint-subscriptions.endpoint-id-one-segment', {}, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('a/b?c#d'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.status, 'active')
  same(pages[0]?.items?.[0]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[0]?.price?.amount, 1)
  same(pages[0]?.items?.[0]?.price?.exponent, 1)
  same(pages[0]?.items?.[0]?.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.status, 'active')
  sameTime(pages[0]?.items?.[0]?.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  same(pages[0]?.nextPageToken, null)
})

// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 401
vector('numbers.list-endpoint-subscriptions.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', { maxRetries: 0 })))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 403
vector('numbers.list-endpoint-subscriptions.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', { maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 404
vector('numbers.list-endpoint-subscriptions.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', { maxRetries: 0 })))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'ResourceNotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 429
vector('numbers.list-endpoint-subscriptions.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', { maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 503
vector('numbers.list-endpoint-subscriptions.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', { maxRetries: 0 })))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions, the full response
vector('numbers.list-endpoint-subscriptions.full', {}, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.status, 'active')
  same(pages[0]?.items?.[0]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[0]?.price?.amount, 1)
  same(pages[0]?.items?.[0]?.price?.exponent, 1)
  same(pages[0]?.items?.[0]?.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.status, 'active')
  sameTime(pages[0]?.items?.[0]?.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
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
vector('numbers.list-endpoint-subscriptions.input-endpoint-id-dots', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.numbers.endpointSubscriptions.list('..')))
  same(error.kind, 'input')
  same(error.path, 'path.endpointId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('numbers.list-endpoint-subscriptions.input-endpoint-id-empty', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.numbers.endpointSubscriptions.list('')))
  same(error.kind, 'input')
  same(error.path, 'path.endpointId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('numbers.list-endpoint-subscriptions.input-endpoint-id-newline', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.numbers.endpointSubscriptions.list('a\r\nb: c')))
  same(error.kind, 'input')
  same(error.path, 'path.endpointId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('numbers.list-endpoint-subscriptions.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', { workspaceId: 'my-workspace' })))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// an endpoint without subscriptions
vector('numbers.list-endpoint-subscriptions.none', {}, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20'))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// every member null
vector('numbers.list-endpoint-subscriptions.null-members', {}, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20'))
  length(pages, 1)
  length(pages[0]?.items, 4)
  absent(pages[0]?.items?.[0]?.name)
  absent(pages[0]?.items?.[0]?.status)
  absent(pages[0]?.items?.[0]?.price)
  absent(pages[0]?.items?.[0]?.subscription)
  absent(pages[0]?.items?.[1]?.subscription?.id)
  absent(pages[0]?.items?.[1]?.subscription?.correlationId)
  absent(pages[0]?.items?.[1]?.subscription?.status)
  absent(pages[0]?.items?.[1]?.subscription?.subscribedAt)
  absent(pages[0]?.items?.[1]?.subscription?.updatedAt)
  absent(pages[0]?.items?.[1]?.subscription?.canceledAt)
  absent(pages[0]?.items?.[1]?.subscription?.startAt)
  absent(pages[0]?.items?.[1]?.subscription?.endAt)
  absent(pages[0]?.items?.[2]?.price?.currencyCode)
  absent(pages[0]?.items?.[2]?.price?.amount)
  absent(pages[0]?.items?.[2]?.price?.exponent)
  absent(pages[0]?.items?.[3]?.name)
  absent(pages[0]?.items?.[3]?.price)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    name: null,
    status: null,
    price: null,
    subscription: null,
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    subscription: {
      id: null,
      correlationId: null,
      status: null,
      subscribedAt: null,
      updatedAt: null,
      canceledAt: null,
      startAt: null,
      endAt: null,
    },
  })
  sameRaw(pages.flatMap((page) => page.items)[2], {
    price: {
      currencyCode: null,
      amount: null,
      exponent: null,
    },
  })
  sameRaw(pages.flatMap((page) => page.items)[3], {})
})

// no parameter for paging is documented, so a token ends nothing and asks for nothing
vector('numbers.list-endpoint-subscriptions.one-page', {}, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'main')
  same(pages[0]?.items?.[0]?.status, 'inactive')
  same(pages[0]?.items?.[0]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[0]?.price?.amount, 3500000)
  same(pages[0]?.items?.[0]?.price?.exponent, -6)
  same(pages[0]?.items?.[0]?.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.status, 'none')
  sameTime(pages[0]?.items?.[0]?.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
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

// Manage Endpoint Subscriptions, the sample of a newer version of the page
vector('numbers.list-endpoint-subscriptions.page-sample-newer', {}, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'main')
  same(pages[0]?.items?.[0]?.status, 'inactive')
  same(pages[0]?.items?.[0]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[0]?.price?.amount, 3500000)
  same(pages[0]?.items?.[0]?.price?.exponent, -6)
  same(pages[0]?.items?.[0]?.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.status, 'none')
  sameTime(pages[0]?.items?.[0]?.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
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

// a read is repeated
vector('numbers.list-endpoint-subscriptions.retry-503', {}, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.status, 'active')
  same(pages[0]?.items?.[0]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[0]?.price?.amount, 1)
  same(pages[0]?.items?.[0]?.price?.exponent, 1)
  same(pages[0]?.items?.[0]?.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.status, 'active')
  sameTime(pages[0]?.items?.[0]?.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  same(pages[0]?.nextPageToken, null)
})

// what was refused is refused again: not even a read is repeated
vector('numbers.list-endpoint-subscriptions.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20', { maxRetries: 2 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// several subscriptions, in the order in which they came
vector('numbers.list-endpoint-subscriptions.several', {}, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20'))
  length(pages, 1)
  length(pages[0]?.items, 3)
  same(pages[0]?.items?.[0]?.name, 'main')
  same(pages[0]?.items?.[0]?.status, 'inactive')
  same(pages[0]?.items?.[0]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[0]?.price?.amount, 3500000)
  same(pages[0]?.items?.[0]?.price?.exponent, -6)
  same(pages[0]?.items?.[0]?.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.subscription?.status, 'none')
  sameTime(pages[0]?.items?.[0]?.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[0]?.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  same(pages[0]?.items?.[1]?.name, 'NL')
  same(pages[0]?.items?.[1]?.status, 'inactive')
  same(pages[0]?.items?.[1]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[1]?.price?.amount, 3500000)
  same(pages[0]?.items?.[1]?.price?.exponent, -6)
  same(pages[0]?.items?.[1]?.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[1]?.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[1]?.subscription?.status, 'none')
  sameTime(pages[0]?.items?.[1]?.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[1]?.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[1]?.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[1]?.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[1]?.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  same(pages[0]?.items?.[2]?.name, 'text')
  same(pages[0]?.items?.[2]?.status, 'active')
  same(pages[0]?.items?.[2]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[2]?.price?.amount, 1)
  same(pages[0]?.items?.[2]?.price?.exponent, 1)
  same(pages[0]?.items?.[2]?.subscription?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[2]?.subscription?.correlationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[2]?.subscription?.status, 'active')
  sameTime(pages[0]?.items?.[2]?.subscription?.subscribedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[2]?.subscription?.updatedAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[2]?.subscription?.canceledAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[2]?.subscription?.startAt, '2025-05-14T13:32:04.306Z')
  sameTime(pages[0]?.items?.[2]?.subscription?.endAt, '2025-05-14T13:32:04.306Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
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
  sameRaw(pages.flatMap((page) => page.items)[1], {
    name: 'NL',
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
  sameRaw(pages.flatMap((page) => page.items)[2], {
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

// values and members that are not known yet
vector('numbers.list-endpoint-subscriptions.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.numbers.endpointSubscriptions.list('3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'main')
  same(pages[0]?.items?.[0]?.status, 'paused')
  same(pages[0]?.items?.[0]?.price?.currencyCode, 'EUR')
  same(pages[0]?.items?.[0]?.price?.amount, 3500000)
  same(pages[0]?.items?.[0]?.price?.exponent, -6)
  same(pages[0]?.items?.[0]?.subscription?.status, 'ended')
  absent(pages[0]?.items?.[0]?.subscription?.id)
  absent(pages[0]?.items?.[0]?.subscription?.endAt)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    name: 'main',
    status: 'paused',
    price: {
      currencyCode: 'EUR',
      amount: 3500000,
      exponent: -6,
    },
    subscription: {
      status: 'ended',
      plan: 'x',
    },
    trial: true,
  })
})
