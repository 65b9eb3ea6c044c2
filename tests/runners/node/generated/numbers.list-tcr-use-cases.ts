// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, vector, walk } from '../harness.js'

// a whole body that is no JSON
vector('numbers.list-tcr-use-cases.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.numbers.tenDlc.useCases.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the list is missing
vector('numbers.list-tcr-use-cases.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.numbers.tenDlc.useCases.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})

// a user token, as the documents show it
vector('numbers.list-tcr-use-cases.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.useCases.list())
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// an empty list
vector('numbers.list-tcr-use-cases.empty', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.useCases.list())
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// TCR Enums, use cases: 401
vector('numbers.list-tcr-use-cases.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.numbers.tenDlc.useCases.list()))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// TCR Enums, use cases: 403
vector('numbers.list-tcr-use-cases.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.numbers.tenDlc.useCases.list()))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// TCR Enums, use cases: 429
vector('numbers.list-tcr-use-cases.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.numbers.tenDlc.useCases.list()))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// TCR Enums, use cases: 503
vector('numbers.list-tcr-use-cases.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.numbers.tenDlc.useCases.list()))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// TCR Enums, use cases, the full response
vector('numbers.list-tcr-use-cases.full', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.useCases.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.accountingName, 'text')
  same(pages[0]?.items?.[0]?.classification, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.items?.[0]?.maxSubUsecases, 1)
  same(pages[0]?.items?.[0]?.minSubUsecases, 1)
  same(pages[0]?.items?.[0]?.validSubUsecase, true)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    name: 'text',
    accountingName: 'text',
    classification: 'text',
    displayName: 'text',
    description: 'text',
    maxSubUsecases: 1,
    minSubUsecases: 1,
    validSubUsecase: true,
  })
})

// a use case with further ones in it
vector('numbers.list-tcr-use-cases.mixed', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.useCases.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'LOW_VOLUME_MIXED')
  same(pages[0]?.items?.[0]?.accountingName, 'text')
  same(pages[0]?.items?.[0]?.classification, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.items?.[0]?.maxSubUsecases, 5)
  same(pages[0]?.items?.[0]?.minSubUsecases, 2)
  same(pages[0]?.items?.[0]?.validSubUsecase, false)
  same(pages[0]?.nextPageToken, null)
})

// every member null
vector('numbers.list-tcr-use-cases.null-members', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.useCases.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  absent(pages[0]?.items?.[0]?.name)
  absent(pages[0]?.items?.[0]?.accountingName)
  absent(pages[0]?.items?.[0]?.classification)
  absent(pages[0]?.items?.[0]?.displayName)
  absent(pages[0]?.items?.[0]?.description)
  absent(pages[0]?.items?.[0]?.maxSubUsecases)
  absent(pages[0]?.items?.[0]?.minSubUsecases)
  absent(pages[0]?.items?.[0]?.validSubUsecase)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    name: null,
    accountingName: null,
    classification: null,
    displayName: null,
    description: null,
    maxSubUsecases: null,
    minSubUsecases: null,
    validSubUsecase: null,
  })
})

// a read is repeated
vector('numbers.list-tcr-use-cases.retry-503', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.useCases.list({ maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.accountingName, 'text')
  same(pages[0]?.items?.[0]?.classification, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.items?.[0]?.maxSubUsecases, 1)
  same(pages[0]?.items?.[0]?.minSubUsecases, 1)
  same(pages[0]?.items?.[0]?.validSubUsecase, true)
  same(pages[0]?.nextPageToken, null)
})

// what is not allowed is not asked for again
vector('numbers.list-tcr-use-cases.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.numbers.tenDlc.useCases.list({ maxRetries: 2 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a read is repeated after its connection broke
vector('numbers.list-tcr-use-cases.retry-reset', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.useCases.list({ maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.accountingName, 'text')
  same(pages[0]?.items?.[0]?.classification, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.items?.[0]?.maxSubUsecases, 1)
  same(pages[0]?.items?.[0]?.minSubUsecases, 1)
  same(pages[0]?.items?.[0]?.validSubUsecase, true)
  same(pages[0]?.nextPageToken, null)
})

// several, in the order of the answer
vector('numbers.list-tcr-use-cases.several', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.useCases.list())
  length(pages, 1)
  length(pages[0]?.items, 3)
  same(pages[0]?.items?.[0]?.name, 'RETAIL')
  same(pages[0]?.items?.[0]?.accountingName, 'text')
  same(pages[0]?.items?.[0]?.classification, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.items?.[0]?.maxSubUsecases, 1)
  same(pages[0]?.items?.[0]?.minSubUsecases, 1)
  same(pages[0]?.items?.[0]?.validSubUsecase, true)
  same(pages[0]?.items?.[1]?.name, 'TECHNOLOGY')
  same(pages[0]?.items?.[1]?.accountingName, 'text')
  same(pages[0]?.items?.[1]?.classification, 'text')
  same(pages[0]?.items?.[1]?.displayName, 'text')
  same(pages[0]?.items?.[1]?.description, 'text')
  same(pages[0]?.items?.[1]?.maxSubUsecases, 1)
  same(pages[0]?.items?.[1]?.minSubUsecases, 1)
  same(pages[0]?.items?.[1]?.validSubUsecase, true)
  same(pages[0]?.items?.[2]?.name, 'ENTERTAINMENT')
  same(pages[0]?.items?.[2]?.accountingName, 'text')
  same(pages[0]?.items?.[2]?.classification, 'text')
  same(pages[0]?.items?.[2]?.displayName, 'text')
  same(pages[0]?.items?.[2]?.description, 'text')
  same(pages[0]?.items?.[2]?.maxSubUsecases, 1)
  same(pages[0]?.items?.[2]?.minSubUsecases, 1)
  same(pages[0]?.items?.[2]?.validSubUsecase, true)
  same(pages[0]?.nextPageToken, null)
})

// a member that is not known yet
vector('numbers.list-tcr-use-cases.unknown', {}, async (bird) => {
  const pages = await walk(bird.numbers.tenDlc.useCases.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.name, 'text')
  same(pages[0]?.items?.[0]?.accountingName, 'text')
  same(pages[0]?.items?.[0]?.classification, 'text')
  same(pages[0]?.items?.[0]?.displayName, 'text')
  same(pages[0]?.items?.[0]?.description, 'text')
  same(pages[0]?.items?.[0]?.maxSubUsecases, 1)
  same(pages[0]?.items?.[0]?.minSubUsecases, 1)
  same(pages[0]?.items?.[0]?.validSubUsecase, true)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    name: 'text',
    accountingName: 'text',
    classification: 'text',
    displayName: 'text',
    description: 'text',
    maxSubUsecases: 1,
    minSubUsecases: 1,
    validSubUsecase: true,
    deprecated: true,
  })
})
