// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, cancelled, equal, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// every optional member of the answer null
vector('accounts.update-organization.answer-null-members', {}, async (bird) => {
  const answer = await bird.organizations.update({ name: 'Birdwire' })
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

// an unknown status and an unknown member
vector('accounts.update-organization.answer-unknown', {}, async (bird) => {
  const answer = await bird.organizations.update({ name: 'Birdwire' })
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
    plan: { name: 'gold' },
  })
})

// a required member of the answer is missing
vector('accounts.update-organization.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'id')
})

// the caller gives up; the connection must close
vector('accounts.update-organization.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.organizations.update({ name: 'Birdwire' }, { signal }))
})

// a status that was set is changed, its reason is kept
vector('accounts.update-organization.change-status', {}, async (bird) => {
  const answer = await bird.organizations.update({ status: 'active' })
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
})

// Organizations, Update Organization: null clears
vector('accounts.update-organization.clear', {}, async (bird) => {
  const answer = await bird.organizations.update({
    status: null,
    statusReason: null,
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
  same(answer.slug, 'text')
  same(answer.avatarUrl, 'text')
  absent(answer.status)
  absent(answer.statusReason)
  same(answer.pendingMemberCount, 1)
  same(answer.activeMemberCount, 1)
  same(answer.owner, '123e4567-e89b-12d3-a456-426614174000')
  sameTime(answer.createdAt, '2025-05-14T12:39:45.495Z')
  sameTime(answer.updatedAt, '2025-05-14T12:39:45.495Z')
  length(answer.managedBy, 1)
  same(answer.managedBy?.[0]?.Type, 'text')
  same(answer.managedBy?.[0]?.ID, 'text')
})

// a client of another organization; the documents name no format for its id
vector('accounts.update-organization.client-organization-id', { organizationId: 'acme' }, async (bird) => {
  const answer = await bird.organizations.update({ name: 'Birdwire' })
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
})

// Organizations, Update Organization: 401
vector('accounts.update-organization.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Update Organization: 403
vector('accounts.update-organization.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Update Organization: 404
vector('accounts.update-organization.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Update Organization: 422
vector('accounts.update-organization.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    'receiver.contacts': ['must have at least 1 item'],
    body: [
      'is required',
      'must be an object',
    ],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Update Organization: 429
vector('accounts.update-organization.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Update Organization: 503
vector('accounts.update-organization.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.update({ name: 'Birdwire' }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Update Organization, the full request and response
vector('accounts.update-organization.full', {}, async (bird) => {
  const answer = await bird.organizations.update({
    name: 'text',
    avatarUrl: 'text',
    status: 'banned',
    statusReason: 'text',
    owner: '123e4567-e89b-12d3-a456-426614174000',
  })
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

// a limit of the schema: a name has at least one character
vector('accounts.update-organization.input-name-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.update({ name: '' }))
  same(error.kind, 'input')
  same(error.path, 'body.name')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a name has at most 256 characters
vector('accounts.update-organization.input-name-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.update({
    name: 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.name')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the owner's id is a UUID
vector('accounts.update-organization.input-owner-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.update({ owner: 'me' }))
  same(error.kind, 'input')
  same(error.path, 'body.owner')
  same(error.delivery, 'neverSent')
})

// Organizations, Update Organization: members that are left out do not appear
vector('accounts.update-organization.keep', {}, async (bird) => {
  const answer = await bird.organizations.update({ name: 'Birdwire' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'Birdwire')
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
})

// the limit of the schema is allowed: a name of 256 characters
vector('accounts.update-organization.longest-name', {}, async (bird) => {
  const answer = await bird.organizations.update({
    name: 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// a write that was not processed is repeated
vector('accounts.update-organization.retry-429', {}, async (bird) => {
  const answer = await bird.organizations.update({ name: 'Birdwire' }, { maxRetries: 1 })
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
})

// a write that may have been done is not repeated
vector('accounts.update-organization.retry-not-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.update({ name: 'Birdwire' }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// Organizations, Update Organization: one set, one cleared, the others kept
vector('accounts.update-organization.set-and-clear', {}, async (bird) => {
  const answer = await bird.organizations.update({
    status: 'banned',
    statusReason: null,
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
  same(answer.slug, 'text')
  same(answer.avatarUrl, 'text')
  same(answer.status, 'banned')
  absent(answer.statusReason)
  same(answer.pendingMemberCount, 1)
  same(answer.activeMemberCount, 1)
  same(answer.owner, '123e4567-e89b-12d3-a456-426614174000')
  sameTime(answer.createdAt, '2025-05-14T12:39:45.495Z')
  sameTime(answer.updatedAt, '2025-05-14T12:39:45.495Z')
  length(answer.managedBy, 1)
  same(answer.managedBy?.[0]?.Type, 'text')
  same(answer.managedBy?.[0]?.ID, 'text')
})

// Organizations, Update Organization: an empty text is set, not cleared and not kept
vector('accounts.update-organization.set-empty-text', {}, async (bird) => {
  const answer = await bird.organizations.update({ statusReason: '' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
  same(answer.slug, 'text')
  same(answer.avatarUrl, 'text')
  same(answer.status, 'active')
  same(answer.statusReason, '')
  same(answer.pendingMemberCount, 1)
  same(answer.activeMemberCount, 1)
  same(answer.owner, '123e4567-e89b-12d3-a456-426614174000')
  sameTime(answer.createdAt, '2025-05-14T12:39:45.495Z')
  sameTime(answer.updatedAt, '2025-05-14T12:39:45.495Z')
  length(answer.managedBy, 1)
  same(answer.managedBy?.[0]?.Type, 'text')
  same(answer.managedBy?.[0]?.ID, 'text')
})

// Organizations, Update Organization: nullable members set, the others kept
vector('accounts.update-organization.set', {}, async (bird) => {
  const answer = await bird.organizations.update({
    status: 'active',
    statusReason: 'paid',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
  same(answer.slug, 'text')
  same(answer.avatarUrl, 'text')
  same(answer.status, 'active')
  same(answer.statusReason, 'paid')
  same(answer.pendingMemberCount, 1)
  same(answer.activeMemberCount, 1)
  same(answer.owner, '123e4567-e89b-12d3-a456-426614174000')
  sameTime(answer.createdAt, '2025-05-14T12:39:45.495Z')
  sameTime(answer.updatedAt, '2025-05-14T12:39:45.495Z')
  length(answer.managedBy, 1)
  same(answer.managedBy?.[0]?.Type, 'text')
  same(answer.managedBy?.[0]?.ID, 'text')
})

// a member that newer answers have
vector('accounts.update-organization.verified', {}, async (bird) => {
  const answer = await bird.organizations.update({ name: 'Birdwire' })
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
  same(answer.verified, true)
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
    verified: true,
  })
})
