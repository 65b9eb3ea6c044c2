// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, vector, walk } from '../harness.js'

// a whole body that is no JSON
vector('numbers.list-tcr-verticals.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.numbers.tenDlc.verticals.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the list is missing
vector('numbers.list-tcr-verticals.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.numbers.tenDlc.verticals.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})

// a user token, as the documents show it
vector('numbers.list-tcr-verticals.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.verticals.list())
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// an empty list
vector('numbers.list-tcr-verticals.empty', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.verticals.list())
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// TCR Enums, verticals: 401
vector('numbers.list-tcr-verticals.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.numbers.tenDlc.verticals.list()))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// TCR Enums, verticals: 403
vector('numbers.list-tcr-verticals.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.numbers.tenDlc.verticals.list()))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// TCR Enums, verticals: 429
vector('numbers.list-tcr-verticals.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.numbers.tenDlc.verticals.list()))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// TCR Enums, verticals: 503
vector('numbers.list-tcr-verticals.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.numbers.tenDlc.verticals.list()))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// TCR Enums, verticals, the full response
vector('numbers.list-tcr-verticals.full', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.verticals.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.industryId, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    name: 'text',
    industryId: 'text',
    displayName: 'text',
    description: 'text',
  })
})

// every member null
vector('numbers.list-tcr-verticals.null-members', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.verticals.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  absent(pages[0]?.items?.[0]?.name)
  absent(pages[0]?.items?.[0]?.industryId)
  absent(pages[0]?.items?.[0]?.displayName)
  absent(pages[0]?.items?.[0]?.description)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    name: null,
    industryId: null,
    displayName: null,
    description: null,
  })
})

// a read is repeated
vector('numbers.list-tcr-verticals.retry-503', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.verticals.list({ maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.industryId, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.nextPageToken, null)
})

// what is not allowed is not asked for again
vector('numbers.list-tcr-verticals.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.numbers.tenDlc.verticals.list({ maxRetries: 2 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a read is repeated after its connection broke
vector('numbers.list-tcr-verticals.retry-reset', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.verticals.list({ maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.industryId, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.nextPageToken, null)
})

// several, in the order of the answer
vector('numbers.list-tcr-verticals.several', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.verticals.list())
  length(pages, 1)
  length(pages[0]?.items, 3)
  same(pages[0]?.items?.[0]?.name, 'RETAIL')
  same(pages[0]?.items?.[0]?.industryId, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.items?.[1]?.name, 'TECHNOLOGY')
  same(pages[0]?.items?.[1]?.industryId, 'text')
  same(pages[0]?.items?.[1]?.displayName, 'text')
  same(pages[0]?.items?.[1]?.description, 'text')
  same(pages[0]?.items?.[2]?.name, 'ENTERTAINMENT')
  same(pages[0]?.items?.[2]?.industryId, 'text')
  same(pages[0]?.items?.[2]?.displayName, 'text')
  same(pages[0]?.items?.[2]?.description, 'text')
  same(pages[0]?.nextPageToken, null)
})

// a member that is not known yet
vector('numbers.list-tcr-verticals.unknown', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.verticals.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.industryId, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    name: 'text',
    industryId: 'text',
    displayName: 'text',
    description: 'text',
    deprecated: true,
  })
})
