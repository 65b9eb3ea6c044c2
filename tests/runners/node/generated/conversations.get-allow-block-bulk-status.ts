// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, TimeoutError } from 'birdwire'
import { absent, cancelled, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// the body ends before its length
vector('conversations.get-allow-block-bulk-status.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d', { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
})

// a whole body that is no JSON
vector('conversations.get-allow-block-bulk-status.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('conversations.get-allow-block-bulk-status.answer-without-bulk-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'bulkId')
})

// a user's token instead of an access key
vector('conversations.get-allow-block-bulk-status.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// Get allow/block bulk upload status: 401
vector('conversations.get-allow-block-bulk-status.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d', { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get allow/block bulk upload status: 403
vector('conversations.get-allow-block-bulk-status.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d', { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get allow/block bulk upload status: 404
vector('conversations.get-allow-block-bulk-status.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d', { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'ResourceNotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get allow/block bulk upload status: 429
vector('conversations.get-allow-block-bulk-status.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d', { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get allow/block bulk upload status: 503
vector('conversations.get-allow-block-bulk-status.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get allow/block bulk upload status, the full response
vector('conversations.get-allow-block-bulk-status.full', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.workspaceId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.bulkId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'pending')
  length(answer.errors, 1)
  same(answer.errors?.[0], 'text')
  sameTime(answer.updatedAt, '2025-05-14T13:23:11.106Z')
  sameRaw(answer, {
    workspaceId: '123e4567-e89b-12d3-a456-426614174000',
    bulkId: '123e4567-e89b-12d3-a456-426614174000',
    currentIndex: 1,
    total: 1,
    status: 'pending',
    errors: ['text'],
    updatedAt: '2025-05-14T13:23:11.106Z',
  })
})

// an id must not reach another path
vector('conversations.get-allow-block-bulk-status.input-bulk-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.getBulkStatus('../../x'))
  same(error.kind, 'input')
  same(error.path, 'path.bulkId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: bulkId is a UUID
vector('conversations.get-allow-block-bulk-status.input-bulk-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.getBulkStatus('main'))
  same(error.kind, 'input')
  same(error.path, 'path.bulkId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('conversations.get-allow-block-bulk-status.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d', { workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// a time with nine digits after the point, and errors null
vector('conversations.get-allow-block-bulk-status.nanoseconds', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// every member null that may be
vector('conversations.get-allow-block-bulk-status.null-members', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d')
  absent(answer.workspaceId)
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  absent(answer.currentIndex)
  absent(answer.total)
  absent(answer.status)
  absent(answer.errors)
  absent(answer.updatedAt)
  sameRaw(answer, {
    workspaceId: null,
    bulkId: '875cd425-d62d-4d16-b3af-61dafe71ea2d',
    currentIndex: null,
    total: null,
    status: null,
    errors: null,
    updatedAt: null,
  })
})

// a read is repeated
vector('conversations.get-allow-block-bulk-status.retry-503', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d', { maxRetries: 1 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// what was refused is refused again: not even a read is repeated
vector('conversations.get-allow-block-bulk-status.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d', { maxRetries: 2 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// status completed
vector('conversations.get-allow-block-bulk-status.status-completed', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'completed')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:58Z')
})

// status failed
vector('conversations.get-allow-block-bulk-status.status-failed', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'failed')
  length(answer.errors, 1)
  same(answer.errors?.[0], 'line 1: the rule exists already')
  sameTime(answer.updatedAt, '2024-11-29T15:45:58Z')
})

// status in_progress
vector('conversations.get-allow-block-bulk-status.status-in-progress', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'in_progress')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:57Z')
})

// a status and members that are not known yet
vector('conversations.get-allow-block-bulk-status.unknown-values', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.getBulkStatus('875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.status, 'paused')
  sameRaw(answer, {
    bulkId: '875cd425-d62d-4d16-b3af-61dafe71ea2d',
    status: 'paused',
    percent: 12.5,
  })
})

// an error of a question is the error of the waiting
vector('conversations.get-allow-block-bulk-status.wait-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { pollInterval: 10 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'ResourceNotFound')
})

// an answer that lacks what it must hold is not asked for again
vector('conversations.get-allow-block-bulk-status.wait-answer-without-bulk-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { pollInterval: 10 }))
  same(error.kind, 'decode')
  same(error.path, 'bulkId')
})

// the caller gives up while waiting; the connection must close
vector('conversations.get-allow-block-bulk-status.wait-cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { pollInterval: 10, signal }))
})

// a completed bulk may tell of lines that failed
vector('conversations.get-allow-block-bulk-status.wait-completed-with-errors', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { pollInterval: 10 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'completed')
  length(answer.errors, 1)
  same(answer.errors?.[0], 'line 1: the rule exists already')
  sameTime(answer.updatedAt, '2024-11-29T15:45:58Z')
})

// a job that is done already: one question
vector('conversations.get-allow-block-bulk-status.wait-done-already', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { pollInterval: 10 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'completed')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:58Z')
})

// waiting ends when the bulk has failed; that is a state, and no error of the call
vector('conversations.get-allow-block-bulk-status.wait-failed', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { pollInterval: 10 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'failed')
  length(answer.errors, 1)
  same(answer.errors?.[0], 'line 1: the rule exists already')
  sameTime(answer.updatedAt, '2024-11-29T15:45:58Z')
})

// the id of a bulk is a UUID
vector('conversations.get-allow-block-bulk-status.wait-input-bulk-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.wait('1', { pollInterval: 10 }))
  same(error.kind, 'input')
  same(error.path, 'path.bulkId')
  same(error.delivery, 'neverSent')
})

// a question is a read and is repeated
vector('conversations.get-allow-block-bulk-status.wait-retry-503', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { maxRetries: 1, pollInterval: 10 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'completed')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:58Z')
})

// a status that is null or missing does not end the waiting
vector('conversations.get-allow-block-bulk-status.wait-status-not-told', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { pollInterval: 10 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'completed')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:58Z')
})

// the time of the call is the time of the whole waiting
vector('conversations.get-allow-block-bulk-status.wait-timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { timeout: 400, pollInterval: 10 }))
  same(error.kind, 'timeout')
  same(error.reason, 'not done within the wait\'s limit of 400ms (timeout): the last status was "pending"')
  same(error.delivery, 'maybeSent')
})

// a status that is not known yet, or none, does not end the waiting
vector('conversations.get-allow-block-bulk-status.wait-unknown-status', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { pollInterval: 10 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'completed')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:58Z')
})

// waiting ends when the bulk is completed
vector('conversations.get-allow-block-bulk-status.wait', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.wait('875cd425-d62d-4d16-b3af-61dafe71ea2d', { pollInterval: 10 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 1)
  same(answer.total, 1)
  same(answer.status, 'completed')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:58Z')
  sameRaw(answer, {
    workspaceId: '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9',
    bulkId: '875cd425-d62d-4d16-b3af-61dafe71ea2d',
    currentIndex: 1,
    total: 1,
    status: 'completed',
    errors: null,
    updatedAt: '2024-11-29T15:45:58Z',
  })
})
