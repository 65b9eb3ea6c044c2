// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, equal, fails, length, same, sameRaw, vector } from '../harness.js'

// an answer that is no JSON
vector('notifications.get-webhook-log-details.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' }))
  same(error.kind, 'decode')
})

// one entry an attempt; the members of the entries are not documented
vector('notifications.get-webhook-log-details.attempts', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' })
  length(answer.results, 2)
  equal(answer.results?.[0], {
    attempt: 1,
    statusCode: 500,
    requestBody: '{}',
    responseBody: 'oops',
  })
  equal(answer.results?.[1], {
    attempt: 2,
    statusCode: 200,
  })
  sameRaw(answer, {
    results: [
      {
        attempt: 1,
        statusCode: 500,
        requestBody: '{}',
        responseBody: 'oops',
      },
      {
        attempt: 2,
        statusCode: 200,
      },
    ],
  })
})

// an answer without anything
vector('notifications.get-webhook-log-details.empty-object', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' })
  absent(answer.results)
  sameRaw(answer, {})
})

// Webhook subscription logs, Details: 401
vector('notifications.get-webhook-log-details.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Webhook subscription logs, Details: 403
vector('notifications.get-webhook-log-details.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Webhook subscription logs, Details: 429
vector('notifications.get-webhook-log-details.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Webhook subscription logs, Details: 503
vector('notifications.get-webhook-log-details.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a limit of the schema: the delivery must be named
vector('notifications.get-webhook-log-details.input-request-id-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '' }))
  same(error.kind, 'input')
  same(error.path, 'query.requestId')
  same(error.delivery, 'neverSent')
})

// null for the list
vector('notifications.get-webhook-log-details.null-members', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' })
  absent(answer.results)
  sameRaw(answer, { results: null })
})

// an id with signs that a query escapes
vector('notifications.get-webhook-log-details.query-escaped', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: 'a+b &=c' })
  absent(answer.results)
})

// a read is repeated
vector('notifications.get-webhook-log-details.retry-503', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' }, { maxRetries: 1 })
  length(answer.results, 2)
  equal(answer.results?.[0], {
    attempt: 1,
    statusCode: 500,
    requestBody: '{}',
    responseBody: 'oops',
  })
  equal(answer.results?.[1], {
    attempt: 2,
    statusCode: 200,
  })
})

// a read is repeated after its connection broke
vector('notifications.get-webhook-log-details.retry-reset', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' }, { maxRetries: 1 })
  length(answer.results, 2)
  equal(answer.results?.[0], {
    attempt: 1,
    statusCode: 500,
    requestBody: '{}',
    responseBody: 'oops',
  })
  equal(answer.results?.[1], {
    attempt: 2,
    statusCode: 200,
  })
})

// members that are not known yet
vector('notifications.get-webhook-log-details.unknown-members', {}, async (bird) => {
  const answer = await bird.webhookSubscriptions.logs.details('852883af-5f68-4204-b611-7ee8db9600f4', { requestId: '56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55' })
  length(answer.results, 2)
  equal(answer.results?.[0], {
    attempt: 1,
    statusCode: 500,
    requestBody: '{}',
    responseBody: 'oops',
  })
  equal(answer.results?.[1], {
    attempt: 2,
    statusCode: 200,
  })
  sameRaw(answer, {
    results: [
      {
        attempt: 1,
        statusCode: 500,
        requestBody: '{}',
        responseBody: 'oops',
      },
      {
        attempt: 2,
        statusCode: 200,
      },
    ],
    requestId: '56871c3e',
    more: [1],
  })
})
