// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// a whole body that is no JSON
vector('accounts.get-organization.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.organizations.get())
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('accounts.get-organization.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.organizations.get())
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'id')
})

// a user token, as the documents show it
vector('accounts.get-organization.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.organizations.get()
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// a client of another organization; the documents name no format for its id
vector('accounts.get-organization.client-organization-id', { organizationId: 'acme / co' }, async (bird) => {
  const answer = await bird.organizations.get()
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// Organizations, Get Organization: 401
vector('accounts.get-organization.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.organizations.get())
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Get Organization: 403
vector('accounts.get-organization.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.organizations.get())
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Get Organization: 404
vector('accounts.get-organization.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.organizations.get())
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Get Organization: 429
vector('accounts.get-organization.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.organizations.get())
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Get Organization: 503
vector('accounts.get-organization.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.get())
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Get Organization, the full response
vector('accounts.get-organization.full', {}, async (bird) => {
  const answer = await bird.organizations.get()
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
  same(answer.slug, 'text')
  same(answer.avatarUrl, 'text')
  same(answer.status, 'active')
  same(answer.statusReason, 'text')
  same(answer.pendingMemberCount, 1)
  same(answer.activeMemberCount, 1)
  same(answer.owner, '123e4567-e89b-12d3-a456-426614174000')
  sameTime(answer.createdAt, '2025-05-14T12:39:45.495Z')
  sameTime(answer.updatedAt, '2025-05-14T12:39:45.495Z')
  length(answer.managedBy, 1)
  same(answer.managedBy?.[0]?.Type, 'text')
  same(answer.managedBy?.[0]?.ID, 'text')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    name: 'text',
    slug: 'text',
    avatarUrl: 'text',
    status: 'active',
    statusReason: 'text',
    pendingMemberCount: 1,
    activeMemberCount: 1,
    owner: '123e4567-e89b-12d3-a456-426614174000',
    createdAt: '2025-05-14T12:39:45.495Z',
    updatedAt: '2025-05-14T12:39:45.495Z',
    managedBy: [
      {
        Type: 'text',
        ID: 'text',
      },
    ],
  })
})

// an id must not reach another path
vector('accounts.get-organization.input-organization-id-dots', { organizationId: '..' }, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.get())
  same(error.kind, 'input')
  same(error.path, 'path.organizationId')
  same(error.delivery, 'neverSent')
})

// every optional member null
vector('accounts.get-organization.null-members', {}, async (bird) => {
  const answer = await bird.organizations.get()
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.name)
  absent(answer.slug)
  absent(answer.avatarUrl)
  absent(answer.status)
  absent(answer.statusReason)
  absent(answer.pendingMemberCount)
  absent(answer.activeMemberCount)
  absent(answer.owner)
  absent(answer.createdAt)
  absent(answer.updatedAt)
  absent(answer.managedBy)
})

// an answer with nothing but its id
vector('accounts.get-organization.only-id', {}, async (bird) => {
  const answer = await bird.organizations.get()
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// a read is repeated
vector('accounts.get-organization.retry-503', {}, async (bird) => {
  const answer = await bird.organizations.get({ maxRetries: 1 })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// what is not there is not asked for again
vector('accounts.get-organization.retry-not-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.organizations.get({ maxRetries: 2 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a read is repeated after its connection broke
vector('accounts.get-organization.retry-reset', {}, async (bird) => {
  const answer = await bird.organizations.get({ maxRetries: 1 })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// an unknown status and members that the page does not have
vector('accounts.get-organization.unknown', {}, async (bird) => {
  const answer = await bird.organizations.get()
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
  same(answer.slug, 'text')
  same(answer.avatarUrl, 'text')
  same(answer.status, 'hibernating')
  same(answer.statusReason, 'text')
  same(answer.pendingMemberCount, 1)
  same(answer.activeMemberCount, 1)
  same(answer.owner, '123e4567-e89b-12d3-a456-426614174000')
  sameTime(answer.createdAt, '2025-05-14T12:39:45.495Z')
  sameTime(answer.updatedAt, '2025-05-14T12:39:45.495Z')
  length(answer.managedBy, 1)
  same(answer.managedBy?.[0]?.Type, 'text')
  same(answer.managedBy?.[0]?.ID, 'text')
  same(answer.verified, true)
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    name: 'text',
    slug: 'text',
    avatarUrl: 'text',
    status: 'hibernating',
    statusReason: 'text',
    pendingMemberCount: 1,
    activeMemberCount: 1,
    owner: '123e4567-e89b-12d3-a456-426614174000',
    createdAt: '2025-05-14T12:39:45.495Z',
    updatedAt: '2025-05-14T12:39:45.495Z',
    managedBy: [
      {
        Type: 'text',
        ID: 'text',
      },
    ],
    verified: true,
    plan: { name: 'gold' },
  })
})

// the API's time that is no time
vector('accounts.get-organization.zero-time', {}, async (bird) => {
  const answer = await bird.organizations.get()
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.createdAt)
  sameTime(answer.updatedAt, '2025-05-14T12:39:45.495Z')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    name: 'text',
    slug: 'text',
    avatarUrl: 'text',
    status: 'active',
    statusReason: 'text',
    pendingMemberCount: 1,
    activeMemberCount: 1,
    owner: '123e4567-e89b-12d3-a456-426614174000',
    createdAt: '0001-01-01T00:00:00Z',
    updatedAt: '2025-05-14T12:39:45.495Z',
    managedBy: [
      {
        Type: 'text',
        ID: 'text',
      },
    ],
  })
})
