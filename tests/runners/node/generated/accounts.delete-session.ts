// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, same, vector } from '../harness.js'

// Authorization: deleting a session is for a user token; an access key is sent as it is, and the API judges
vector('accounts.delete-session.access-key-401', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.reason, 'A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Unauthorized')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Authorization: deleting a session is for a user token; an access key is sent as it is, and the API judges
vector('accounts.delete-session.access-key-403', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.reason, 'Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Forbidden')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the documents print no number: any success is one
vector('accounts.delete-session.answer-200', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
})

// a body that nobody asked for is no error
vector('accounts.delete-session.answer-with-body', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
})

// Sessions, Delete session: 401
vector('accounts.delete-session.error-401', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The token is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Delete session: 403
vector('accounts.delete-session.error-403', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Delete session: 404
vector('accounts.delete-session.error-404', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(NotFoundError, () => bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Delete session: 429
vector('accounts.delete-session.error-429', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(RateLimitError, () => bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Delete session: 503
vector('accounts.delete-session.error-503', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ServerError, () => bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sessions, Delete session: deleted, no content
vector('accounts.delete-session.full', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000'))
})

// an id must not reach another path: this one would delete the user
vector('accounts.delete-session.input-token-id-dots', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(InputError, () => bird.currentUser.sessions.delete('..'))
  same(error.kind, 'input')
  same(error.path, 'path.tokenId')
  same(error.delivery, 'neverSent')
})

// an empty id would be the list
vector('accounts.delete-session.input-token-id-empty', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(InputError, () => bird.currentUser.sessions.delete(''))
  same(error.kind, 'input')
  same(error.path, 'path.tokenId')
  same(error.delivery, 'neverSent')
})

// a session that is ended twice is ended, so it is repeated
vector('accounts.delete-session.retry-502', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000', { maxRetries: 1 }))
})

// what is not there is not asked for again
vector('accounts.delete-session.retry-not-404', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(NotFoundError, () => bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000', { maxRetries: 2 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a call that may be repeated, after its connection broke
vector('accounts.delete-session.retry-reset', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.sessions.delete('123e4567-e89b-12d3-a456-426614174000', { maxRetries: 1 }))
})

// the documents ask for text and name no format
vector('accounts.delete-session.token-id-no-uuid', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.sessions.delete('a/b'))
})
