// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, equal, fails, length, same, sameRaw, sameTime, vector, walk } from '../harness.js'

// the documents page nothing here
vector('kyc.list-kyc-form-entries.a-token-is-not-followed', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.nextPageToken, null)
})

// a whole body that is no JSON
vector('kyc.list-kyc-form-entries.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the list is missing
vector('kyc.list-kyc-form-entries.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333')))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})

// answers of several kinds; those that are not documented stay in the raw JSON
vector('kyc.list-kyc-form-entries.answers', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  length(pages[0]?.items?.[0]?.answers, 3)
  same(pages[0]?.items?.[0]?.answers?.[0]?.key, 'name')
  same(pages[0]?.items?.[0]?.answers?.[0]?.valueString, 'Ada')
  same(pages[0]?.items?.[0]?.answers?.[0]?.isDefault, false)
  same(pages[0]?.items?.[0]?.answers?.[1]?.key, 'countries')
  length(pages[0]?.items?.[0]?.answers?.[1]?.valueStringArray, 2)
  same(pages[0]?.items?.[0]?.answers?.[1]?.valueStringArray?.[0], 'NL')
  same(pages[0]?.items?.[0]?.answers?.[1]?.valueStringArray?.[1], 'DE')
  absent(pages[0]?.items?.[0]?.answers?.[1]?.isDefault)
  same(pages[0]?.items?.[0]?.answers?.[2]?.key, 'agreed')
  absent(pages[0]?.items?.[0]?.answers?.[2]?.valueString)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    answers: [
      {
        key: 'name',
        valueString: 'Ada',
        isDefault: false,
      },
      {
        key: 'countries',
        valueStringArray: [
          'NL',
          'DE',
        ],
        isDefault: null,
      },
      {
        key: 'agreed',
        valueBoolean: true,
      },
    ],
  })
})

// a user token, as the documents show it
vector('kyc.list-kyc-form-entries.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// no entries
vector('kyc.list-kyc-form-entries.empty', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// List KYC form entries: 401
vector('kyc.list-kyc-form-entries.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333')))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List KYC form entries: 403
vector('kyc.list-kyc-form-entries.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333')))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List KYC form entries: 429
vector('kyc.list-kyc-form-entries.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333')))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List KYC form entries: 503
vector('kyc.list-kyc-form-entries.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333')))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// List KYC form entries, the full response
vector('kyc.list-kyc-form-entries.full', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.organizationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.formId, '123e4567-e89b-12d3-a456-426614174000')
  equal(pages[0]?.items?.[0]?.locale, [
    'en',
    'pt-BR',
  ])
  same(pages[0]?.items?.[0]?.status, 'draft')
  length(pages[0]?.items?.[0]?.answers, 1)
  same(pages[0]?.items?.[0]?.answers?.[0]?.key, 'text')
  same(pages[0]?.items?.[0]?.answers?.[0]?.valueString, 'text')
  same(pages[0]?.items?.[0]?.answers?.[0]?.isDefault, true)
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T12:56:47.563Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-05-14T12:56:47.563Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: '123e4567-e89b-12d3-a456-426614174000',
    formId: '123e4567-e89b-12d3-a456-426614174000',
    locale: [
      'en',
      'pt-BR',
    ],
    status: 'draft',
    answers: [
      {
        key: 'text',
        valueString: 'text',
        isDefault: true,
      },
    ],
    createdAt: '2025-05-14T12:56:47.563Z',
    updatedAt: '2025-05-14T12:56:47.563Z',
  })
})

// an id must not reach another path
vector('kyc.list-kyc-form-entries.input-form-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.kyc.formEntries.list('../../x')))
  same(error.kind, 'input')
  same(error.path, 'path.kycFormId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the id of a form is a UUID
vector('kyc.list-kyc-form-entries.input-form-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => walk(bird.kyc.formEntries.list('form')))
  same(error.kind, 'input')
  same(error.path, 'path.kycFormId')
  same(error.delivery, 'neverSent')
})

// the language as one tag, as the schema has it
vector('kyc.list-kyc-form-entries.locale-text', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.organizationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.formId, '123e4567-e89b-12d3-a456-426614174000')
  equal(pages[0]?.items?.[0]?.locale, 'en')
  same(pages[0]?.items?.[0]?.status, 'draft')
  length(pages[0]?.items?.[0]?.answers, 1)
  same(pages[0]?.items?.[0]?.answers?.[0]?.key, 'text')
  same(pages[0]?.items?.[0]?.answers?.[0]?.valueString, 'text')
  same(pages[0]?.items?.[0]?.answers?.[0]?.isDefault, true)
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T12:56:47.563Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-05-14T12:56:47.563Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: '123e4567-e89b-12d3-a456-426614174000',
    formId: '123e4567-e89b-12d3-a456-426614174000',
    locale: 'en',
    status: 'draft',
    answers: [
      {
        key: 'text',
        valueString: 'text',
        isDefault: true,
      },
    ],
    createdAt: '2025-05-14T12:56:47.563Z',
    updatedAt: '2025-05-14T12:56:47.563Z',
  })
})

// members that newer answers have
vector('kyc.list-kyc-form-entries.newer-members', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.organizationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.formId, '123e4567-e89b-12d3-a456-426614174000')
  equal(pages[0]?.items?.[0]?.locale, [
    'en',
    'pt-BR',
  ])
  same(pages[0]?.items?.[0]?.status, 'draft')
  length(pages[0]?.items?.[0]?.answers, 1)
  same(pages[0]?.items?.[0]?.answers?.[0]?.key, 'text')
  same(pages[0]?.items?.[0]?.answers?.[0]?.valueString, 'text')
  same(pages[0]?.items?.[0]?.answers?.[0]?.isDefault, true)
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T12:56:47.563Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-05-14T12:56:47.563Z')
  same(pages[0]?.items?.[0]?.businessProfileId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.businessProfileVersion, 2)
  same(pages[0]?.items?.[0]?.reviewComment, 'blurred')
  same(pages[0]?.items?.[0]?.displayName, 'Ours')
  length(pages[0]?.items?.[0]?.tags, 1)
  same(pages[0]?.items?.[0]?.tags?.[0]?.key, 'a')
  same(pages[0]?.items?.[0]?.tags?.[0]?.value, 'b')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: '123e4567-e89b-12d3-a456-426614174000',
    formId: '123e4567-e89b-12d3-a456-426614174000',
    locale: [
      'en',
      'pt-BR',
    ],
    status: 'draft',
    answers: [
      {
        key: 'text',
        valueString: 'text',
        isDefault: true,
      },
    ],
    createdAt: '2025-05-14T12:56:47.563Z',
    updatedAt: '2025-05-14T12:56:47.563Z',
    businessProfileId: '123e4567-e89b-12d3-a456-426614174000',
    businessProfileVersion: 2,
    reviewComment: 'blurred',
    displayName: 'Ours',
    tags: [
      {
        key: 'a',
        value: 'b',
      },
    ],
  })
})

// every optional member null
vector('kyc.list-kyc-form-entries.null-members', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(pages[0]?.items?.[0]?.organizationId)
  absent(pages[0]?.items?.[0]?.formId)
  absent(pages[0]?.items?.[0]?.locale)
  absent(pages[0]?.items?.[0]?.status)
  absent(pages[0]?.items?.[0]?.answers)
  absent(pages[0]?.items?.[0]?.createdAt)
  absent(pages[0]?.items?.[0]?.updatedAt)
  same(pages[0]?.nextPageToken, null)
})

// every member of an answer null
vector('kyc.list-kyc-form-entries.null-nested-members', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  length(pages[0]?.items?.[0]?.answers, 1)
  absent(pages[0]?.items?.[0]?.answers?.[0]?.key)
  absent(pages[0]?.items?.[0]?.answers?.[0]?.valueString)
  absent(pages[0]?.items?.[0]?.answers?.[0]?.valueStringArray)
  absent(pages[0]?.items?.[0]?.answers?.[0]?.isDefault)
  same(pages[0]?.nextPageToken, null)
})

// a read is repeated
vector('kyc.list-kyc-form-entries.retry-503', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333', { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.nextPageToken, null)
})

// what is not allowed is not asked for again
vector('kyc.list-kyc-form-entries.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333', { maxRetries: 2 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a read is repeated after its connection broke
vector('kyc.list-kyc-form-entries.retry-reset', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333', { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.nextPageToken, null)
})

// how far an entry is: approved
vector('kyc.list-kyc-form-entries.status-approved', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.status, 'approved')
  same(pages[0]?.nextPageToken, null)
})

// how far an entry is: draft
vector('kyc.list-kyc-form-entries.status-draft', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.status, 'draft')
  same(pages[0]?.nextPageToken, null)
})

// how far an entry is: expired
vector('kyc.list-kyc-form-entries.status-expired', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.status, 'expired')
  same(pages[0]?.nextPageToken, null)
})

// how far an entry is: rejected
vector('kyc.list-kyc-form-entries.status-rejected', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.status, 'rejected')
  same(pages[0]?.nextPageToken, null)
})

// how far an entry is: submitted
vector('kyc.list-kyc-form-entries.status-submitted', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.status, 'submitted')
  same(pages[0]?.nextPageToken, null)
})

// a status and a member that are not known yet
vector('kyc.list-kyc-form-entries.unknown', {}, async (bird) => {
  const pages = await walk(bird.kyc.formEntries.list('33333333-3333-4333-8333-333333333333'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.organizationId, '123e4567-e89b-12d3-a456-426614174000')
  same(pages[0]?.items?.[0]?.formId, '123e4567-e89b-12d3-a456-426614174000')
  equal(pages[0]?.items?.[0]?.locale, [
    'en',
    'pt-BR',
  ])
  same(pages[0]?.items?.[0]?.status, 'archived')
  length(pages[0]?.items?.[0]?.answers, 1)
  same(pages[0]?.items?.[0]?.answers?.[0]?.key, 'text')
  same(pages[0]?.items?.[0]?.answers?.[0]?.valueString, 'text')
  same(pages[0]?.items?.[0]?.answers?.[0]?.isDefault, true)
  sameTime(pages[0]?.items?.[0]?.createdAt, '2025-05-14T12:56:47.563Z')
  sameTime(pages[0]?.items?.[0]?.updatedAt, '2025-05-14T12:56:47.563Z')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '123e4567-e89b-12d3-a456-426614174000',
    organizationId: '123e4567-e89b-12d3-a456-426614174000',
    formId: '123e4567-e89b-12d3-a456-426614174000',
    locale: [
      'en',
      'pt-BR',
    ],
    status: 'archived',
    answers: [
      {
        key: 'text',
        valueString: 'text',
        isDefault: true,
      },
    ],
    createdAt: '2025-05-14T12:56:47.563Z',
    updatedAt: '2025-05-14T12:56:47.563Z',
    reviewer: { name: 'Ada' },
  })
})
