// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, same, sameRaw, sameTime, vector } from '../harness.js'

// Authorization: a session is for a user token; an access key is sent as it is, and the API judges
vector('accounts.get-session.access-key-401', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.reason, 'A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Unauthorized')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Authorization: a session is for a user token; an access key is sent as it is, and the API judges
vector('accounts.get-session.access-key-403', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.reason, 'Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Forbidden')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('accounts.get-session.answer-not-json', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(DecodeError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('accounts.get-session.answer-without-token-id', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(DecodeError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'tokenId')
})

// Sessions, Get session: 401
vector('accounts.get-session.error-401', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The token is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Get session: 403
vector('accounts.get-session.error-403', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Get session: 404
vector('accounts.get-session.error-404', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(NotFoundError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Get session: 429
vector('accounts.get-session.error-429', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(RateLimitError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Get session: 503
vector('accounts.get-session.error-503', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ServerError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Get session, the full response
vector('accounts.get-session.full', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000')
  same(answer.userId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.tokenId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.ip, 'text')
  same(answer.userAgent, 'text')
  same(answer.country, 'text')
  same(answer.region, 'text')
  same(answer.city, 'text')
  sameTime(answer.createdAt, '2025-05-14T12:48:23.621Z')
  sameTime(answer.updatedAt, '2025-05-14T12:48:23.621Z')
  sameRaw(answer, {
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

// an id must not reach another path
vector('accounts.get-session.input-token-id-dots', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(InputError, () => bird.currentUser.sessions.get('..'))
  same(error.kind, 'input')
  same(error.path, 'path.tokenId')
  same(error.delivery, 'neverSent')
})

// an empty id would be the list
vector('accounts.get-session.input-token-id-empty', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(InputError, () => bird.currentUser.sessions.get(''))
  same(error.kind, 'input')
  same(error.path, 'path.tokenId')
  same(error.delivery, 'neverSent')
})

// every optional member null
vector('accounts.get-session.null-members', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000')
  absent(answer.userId)
  same(answer.tokenId, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.ip)
  absent(answer.userAgent)
  absent(answer.country)
  absent(answer.region)
  absent(answer.city)
  absent(answer.createdAt)
  absent(answer.updatedAt)
})

// a read is repeated
vector('accounts.get-session.retry-503', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000', { maxRetries: 1 })
  same(answer.tokenId, '123e4567-e89b-12d3-a456-426614174000')
})

// what is not there is not asked for again
vector('accounts.get-session.retry-not-404', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(NotFoundError, () => bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000', { maxRetries: 2 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a read is repeated after its connection broke
vector('accounts.get-session.retry-reset', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000', { maxRetries: 1 })
  same(answer.tokenId, '123e4567-e89b-12d3-a456-426614174000')
})

// the documents ask for text and name no format
vector('accounts.get-session.token-id-no-uuid', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.sessions.get('a/b?c#d%2F')
  same(answer.tokenId, '123e4567-e89b-12d3-a456-426614174000')
})

// a member that is not known yet
vector('accounts.get-session.unknown', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.sessions.get('123e4567-e89b-12d3-a456-426614174000')
  same(answer.userId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.tokenId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.ip, 'text')
  same(answer.userAgent, 'text')
  same(answer.country, 'text')
  same(answer.region, 'text')
  same(answer.city, 'text')
  sameTime(answer.createdAt, '2025-05-14T12:48:23.621Z')
  sameTime(answer.updatedAt, '2025-05-14T12:48:23.621Z')
  sameRaw(answer, {
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
