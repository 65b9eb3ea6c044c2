// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, BadRequestError, ConnectionError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, cancelled, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// the body ends before its length
vector('conversations.add-allow-block-rules-in-bulk.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 202)
})

// a whole body that is no JSON
vector('conversations.add-allow-block-rules-in-bulk.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow')))
  same(error.kind, 'decode')
  same(error.status, 202)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('conversations.add-allow-block-rules-in-bulk.answer-without-bulk-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow')))
  same(error.kind, 'decode')
  same(error.status, 202)
  same(error.path, 'bulkId')
})

// a user's token instead of an access key
vector('conversations.add-allow-block-rules-in-bulk.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'))
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// the caller gives up; the connection must close
vector('conversations.add-allow-block-rules-in-bulk.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { signal }))
})

// Add allow/block rules in bulk: 400
vector('conversations.add-allow-block-rules-in-bulk.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'The request was malformed')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Add allow/block rules in bulk: 401
vector('conversations.add-allow-block-rules-in-bulk.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Add allow/block rules in bulk: 403
vector('conversations.add-allow-block-rules-in-bulk.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Add allow/block rules in bulk: 429
vector('conversations.add-allow-block-rules-in-bulk.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Add allow/block rules in bulk: 503
vector('conversations.add-allow-block-rules-in-bulk.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Add allow/block rules in bulk, the full response
vector('conversations.add-allow-block-rules-in-bulk.full', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'))
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

// the byte order mark of some editors would become part of the first value
vector('conversations.add-allow-block-rules-in-bulk.input-byte-order-mark', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('﻿a@example.com,allow\n')))
  same(error.kind, 'input')
  same(error.path, 'lines[0].value')
  same(error.delivery, 'neverSent')
})

// there is no header line
vector('conversations.add-allow-block-rules-in-bulk.input-header-line', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('value,type\na@example.com,allow\n')))
  same(error.kind, 'input')
  same(error.path, 'lines[0].type')
  same(error.delivery, 'neverSent')
})

// a blank line is no rule
vector('conversations.add-allow-block-rules-in-bulk.input-line-blank', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('a@example.com,allow\n\nb@example.com,allow\n')))
  same(error.kind, 'input')
  same(error.path, 'lines[1]')
  same(error.delivery, 'neverSent')
})

// a line has two columns
vector('conversations.add-allow-block-rules-in-bulk.input-line-one-column', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('a@example.com,allow\nb@example.com,allow\nc@example.com\n')))
  same(error.kind, 'input')
  same(error.path, 'lines[2]')
  same(error.delivery, 'neverSent')
})

// a quote that is never closed
vector('conversations.add-allow-block-rules-in-bulk.input-line-quote-not-closed', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('a@example.com,allow\n"b@example.com,allow\n')))
  same(error.kind, 'input')
  same(error.path, 'lines[1]')
  same(error.delivery, 'neverSent')
})

// a value has no line breaks, between quotes either
vector('conversations.add-allow-block-rules-in-bulk.input-line-quoted-line-break', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('"a\nb",allow\n')))
  same(error.kind, 'input')
  same(error.path, 'lines[0].value')
  same(error.delivery, 'neverSent')
})

// columns are separated by commas
vector('conversations.add-allow-block-rules-in-bulk.input-line-semicolons', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('a@example.com;allow')))
  same(error.kind, 'input')
  same(error.path, 'lines[0]')
  same(error.delivery, 'neverSent')
})

// a line has two columns
vector('conversations.add-allow-block-rules-in-bulk.input-line-three-columns', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('email,a@example.com,allow')))
  same(error.kind, 'input')
  same(error.path, 'lines[0]')
  same(error.delivery, 'neverSent')
})

// types are lower case
vector('conversations.add-allow-block-rules-in-bulk.input-line-type-in-capitals', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('a@example.com,ALLOW')))
  same(error.kind, 'input')
  same(error.path, 'lines[0].type')
  same(error.delivery, 'neverSent')
})

// a space belongs to the column
vector('conversations.add-allow-block-rules-in-bulk.input-line-type-with-space', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('a@example.com, allow')))
  same(error.kind, 'input')
  same(error.path, 'lines[0].type')
  same(error.delivery, 'neverSent')
})

// a line whose type is none; lines count from 0
vector('conversations.add-allow-block-rules-in-bulk.input-line-unknown-type', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('a@example.com,allow\nb@example.com,alow\n')))
  same(error.kind, 'input')
  same(error.path, 'lines[1].type')
  same(error.delivery, 'neverSent')
})

// a value has at least one character
vector('conversations.add-allow-block-rules-in-bulk.input-line-value-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from(',allow')))
  same(error.kind, 'input')
  same(error.path, 'lines[0].value')
  same(error.delivery, 'neverSent')
})

// a bulk has one line at least
vector('conversations.add-allow-block-rules-in-bulk.input-no-rows', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk([]))
  same(error.kind, 'input')
  same(error.path, 'lines')
  same(error.delivery, 'neverSent')
})

// a value has at least one character
vector('conversations.add-allow-block-rules-in-bulk.input-row-value-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk([
    {
      value: 'a@example.com',
      type: 'allow',
    },
    {
      value: '',
      type: 'allow',
    },
  ]))
  same(error.kind, 'input')
  same(error.path, 'lines[1].value')
  same(error.delivery, 'neverSent')
})

// a value must not begin another line
vector('conversations.add-allow-block-rules-in-bulk.input-row-value-line-break', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk([
    {
      value: 'a@example.com\nb',
      type: 'allow',
    },
  ]))
  same(error.kind, 'input')
  same(error.path, 'lines[0].value')
  same(error.delivery, 'neverSent')
})

// a bulk has one line at least
vector('conversations.add-allow-block-rules-in-bulk.input-text-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('')))
  same(error.kind, 'input')
  same(error.path, 'lines')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('conversations.add-allow-block-rules-in-bulk.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// every member null that may be
vector('conversations.add-allow-block-rules-in-bulk.null-members', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'))
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

// Add allow/block rules in bulk, the sample of a request and its answer, with its workspace
vector('conversations.add-allow-block-rules-in-bulk.page-sample', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { workspaceId: 'a1405560-c8d3-4b1a-877d-3f449ad95352' })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
  sameRaw(answer, {
    workspaceId: '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9',
    bulkId: '875cd425-d62d-4d16-b3af-61dafe71ea2d',
    currentIndex: 0,
    total: 1,
    status: 'pending',
    errors: null,
    updatedAt: '2024-11-29T15:45:56.780546536Z',
  })
})

// a write that was not processed is repeated
vector('conversations.add-allow-block-rules-in-bulk.retry-429', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 1 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// a write that was not processed is repeated
vector('conversations.add-allow-block-rules-in-bulk.retry-503', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 1 })
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// a write that may have been done is not repeated
vector('conversations.add-allow-block-rules-in-bulk.retry-not-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a write whose connection broke may have been done
vector('conversations.add-allow-block-rules-in-bulk.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'), { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a value with a comma goes between quotes
vector('conversations.add-allow-block-rules-in-bulk.row-comma', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk([
    {
      value: 'Doe, Jane <jane@example.com>',
      type: 'allow',
    },
  ])
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// a quote in a value is doubled, between quotes
vector('conversations.add-allow-block-rules-in-bulk.row-quote', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk([
    {
      value: '"jane"@example.com',
      type: 'reject',
    },
  ])
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// values are UTF-8, spaces stay
vector('conversations.add-allow-block-rules-in-bulk.row-unicode', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk([
    {
      value: ' jürgen@exämple.de ',
      type: 'allow',
    },
  ])
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// the sample of the page as a row
vector('conversations.add-allow-block-rules-in-bulk.row', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk([
    {
      value: 'test@example.com',
      type: 'allow',
    },
  ])
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// a rule of every kind, one a line
vector('conversations.add-allow-block-rules-in-bulk.rows', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk([
    {
      value: 'test@example.com',
      type: 'allow',
    },
    {
      value: 'spam.example',
      type: 'reject',
    },
    {
      value: 'later@example.com',
      type: 'suspend',
    },
  ])
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// status completed
vector('conversations.add-allow-block-rules-in-bulk.status-completed', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'))
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'completed')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// status failed
vector('conversations.add-allow-block-rules-in-bulk.status-failed', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'))
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'failed')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// status in_progress
vector('conversations.add-allow-block-rules-in-bulk.status-in-progress', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'))
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'in_progress')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// status pending
vector('conversations.add-allow-block-rules-in-bulk.status-pending', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'))
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// text is sent as it is, the line end at its end too
vector('conversations.add-allow-block-rules-in-bulk.text-ends-with-newline', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('a@example.com,allow\nb@example.com,reject\n'))
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// text is sent as it is: a quoted value with a comma is one column
vector('conversations.add-allow-block-rules-in-bulk.text-quotes', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('"Doe, Jane",allow\n"a ""b""",reject\nplain,"suspend"\n'))
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// text is sent as UTF-8
vector('conversations.add-allow-block-rules-in-bulk.text-unicode', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('jürgen@exämple.de,allow\n'))
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// text is sent as it is, whatever its line ends
vector('conversations.add-allow-block-rules-in-bulk.text-windows-lines', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('a@example.com,allow\r\nb@example.com,reject\r\n'))
  same(answer.workspaceId, '6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9')
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.currentIndex, 0)
  same(answer.total, 1)
  same(answer.status, 'pending')
  absent(answer.errors)
  sameTime(answer.updatedAt, '2024-11-29T15:45:56.780546536Z')
})

// a status and members that are not known yet
vector('conversations.add-allow-block-rules-in-bulk.unknown-values', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'))
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  same(answer.status, 'paused')
  absent(answer.total)
  absent(answer.errors)
  sameRaw(answer, {
    bulkId: '875cd425-d62d-4d16-b3af-61dafe71ea2d',
    status: 'paused',
    percent: 12.5,
  })
})

// the API's 0001-01-01T00:00:00Z is no time
vector('conversations.add-allow-block-rules-in-bulk.zero-time', {}, async (bird) => {
  const answer = await bird.conversations.allowBlockRules.addInBulk(Buffer.from('test@example.com,allow'))
  same(answer.bulkId, '875cd425-d62d-4d16-b3af-61dafe71ea2d')
  absent(answer.updatedAt)
})
