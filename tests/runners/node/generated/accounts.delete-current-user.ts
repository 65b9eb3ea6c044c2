// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, same, vector } from '../harness.js'

// Authorization: deleting the current user is for a user token; an access key is sent as it is, and the API judges
vector('accounts.delete-current-user.access-key-401', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.delete())
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.reason, 'A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Unauthorized')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Authorization: deleting the current user is for a user token; an access key is sent as it is, and the API judges
vector('accounts.delete-current-user.access-key-403', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.delete())
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.reason, 'Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Forbidden')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// another success status is a success
vector('accounts.delete-current-user.answer-204', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.delete())
})

// a body that nobody asked for is no error
vector('accounts.delete-current-user.answer-with-body', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.delete())
})

// Current user, Delete profile: 401
vector('accounts.delete-current-user.error-401', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.delete())
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The token is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Delete profile: 403
vector('accounts.delete-current-user.error-403', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.delete())
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Delete profile: 429
vector('accounts.delete-current-user.error-429', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(RateLimitError, () => bird.currentUser.delete())
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Delete profile: 503
vector('accounts.delete-current-user.error-503', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ServerError, () => bird.currentUser.delete())
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Delete profile: 200 without a body
vector('accounts.delete-current-user.full', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.delete())
})

// a write that was not processed is repeated
vector('accounts.delete-current-user.retry-429', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.currentUser.delete({ maxRetries: 1 }))
})

// a user that may be deleted is not deleted again
vector('accounts.delete-current-user.retry-not-502', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ServerError, () => bird.currentUser.delete({ maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a user that may be deleted is not deleted again
vector('accounts.delete-current-user.retry-not-reset', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ConnectionError, () => bird.currentUser.delete({ maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})
