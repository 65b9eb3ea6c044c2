// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// Authorization: the list of sessions is for a user token; an access key is sent as it is, and the API judges
vector('accounts.list-sessions.access-key-401', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.currentUser.sessions.list()))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.reason, 'A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Unauthorized')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Authorization: the list of sessions is for a user token; an access key is sent as it is, and the API judges
vector('accounts.list-sessions.access-key-403', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.currentUser.sessions.list()))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.reason, 'Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Forbidden')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// an object where the documents have the bare list
vector('accounts.list-sessions.answer-no-list', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.currentUser.sessions.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
})

// a whole body that is no JSON
vector('accounts.list-sessions.answer-not-json', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.currentUser.sessions.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// an empty list
vector('accounts.list-sessions.empty', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.currentUser.sessions.list())
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// Sessions, List sessions: 401
vector('accounts.list-sessions.error-401', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.currentUser.sessions.list()))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The token is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, List sessions: 403
vector('accounts.list-sessions.error-403', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.currentUser.sessions.list()))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, List sessions: 429
vector('accounts.list-sessions.error-429', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.currentUser.sessions.list()))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, List sessions: 503
vector('accounts.list-sessions.error-503', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.currentUser.sessions.list()))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, List sessions: the answer is the bare list
vector('accounts.list-sessions.full', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.currentUser.sessions.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.userId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.tokenId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.ip, 'text')
  same(pages[0]?.items?.[0]?.userAgent, 'text')
  same(pages[0]?.items?.[0]?.country, 'text')
  same(pages[0]?.items?.[0]?.region, 'text')
  same(pages[0]?.items?.[0]?.city, 'text')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T12:48:23.621Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-05-14T12:48:23.621Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    userId: '123e4567-e89b-12d3-a456-426614174000',
    tokenId: '123e4567-e89b-12d3-a456-426614174000',
    ip: 'text',
    userAgent: 'text',
    country: 'text',
    region: 'text',
    city: 'text',
    createdAt: '2025-05-14T12:48:23.621Z',
    updatedAt: '2025-05-14T12:48:23.621Z',
  })
})

// every optional member null
vector('accounts.list-sessions.null-members', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.currentUser.sessions.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  absent(pages[0]?.items?.[0]?.userId)
  same(pages[0]?.items?.[0]?.tokenId, '123e4567-e89b-12d3-a456-426614174000')
  absent(pages[0]?.items?.[0]?.ip)
  absent(pages[0]?.items?.[0]?.userAgent)
  absent(pages[0]?.items?.[0]?.country)
  absent(pages[0]?.items?.[0]?.region)
  absent(pages[0]?.items?.[0]?.city)
  absent(pages[0]?.items?.[0]?.createdAt)
  absent(pages[0]?.items?.[0]?.updatedAt)
  same(pages[0]?.nextPageToken, null)
})

// a read is repeated
vector('accounts.list-sessions.retry-503', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.currentUser.sessions.list({ maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.tokenId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.nextPageToken, null)
})

// what is not allowed is not asked for again
vector('accounts.list-sessions.retry-not-403', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.currentUser.sessions.list({ maxRetries: 2 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a read is repeated after its connection broke
vector('accounts.list-sessions.retry-reset', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.currentUser.sessions.list({ maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.tokenId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.nextPageToken, null)
})

// two sessions, in the order of the answer
vector('accounts.list-sessions.two', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.currentUser.sessions.list())
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.userId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.tokenId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.ip, 'text')
  same(pages[0]?.items?.[0]?.userAgent, 'text')
  same(pages[0]?.items?.[0]?.country, 'text')
  same(pages[0]?.items?.[0]?.region, 'text')
  same(pages[0]?.items?.[0]?.city, 'text')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T12:48:23.621Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-05-14T12:48:23.621Z')
  same(pages[0]?.items?.[1]?.tokenId, '223e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[1]?.ip, '2001:db8::1')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    userId: '123e4567-e89b-12d3-a456-426614174000',
    tokenId: '123e4567-e89b-12d3-a456-426614174000',
    ip: 'text',
    userAgent: 'text',
    country: 'text',
    region: 'text',
    city: 'text',
    createdAt: '2025-05-14T12:48:23.621Z',
    updatedAt: '2025-05-14T12:48:23.621Z',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    tokenId: '223e4567-e89b-12d3-a456-426614174000',
    ip: '2001:db8::1',
  })
})

// a member that is not known yet
vector('accounts.list-sessions.unknown', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.currentUser.sessions.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.userId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.tokenId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.ip, 'text')
  same(pages[0]?.items?.[0]?.userAgent, 'text')
  same(pages[0]?.items?.[0]?.country, 'text')
  same(pages[0]?.items?.[0]?.region, 'text')
  same(pages[0]?.items?.[0]?.city, 'text')
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T12:48:23.621Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-05-14T12:48:23.621Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    userId: '123e4567-e89b-12d3-a456-426614174000',
    tokenId: '123e4567-e89b-12d3-a456-426614174000',
    ip: 'text',
    userAgent: 'text',
    country: 'text',
    region: 'text',
    city: 'text',
    createdAt: '2025-05-14T12:48:23.621Z',
    updatedAt: '2025-05-14T12:48:23.621Z',
    device: { kind: 'phone' },
  })
})
