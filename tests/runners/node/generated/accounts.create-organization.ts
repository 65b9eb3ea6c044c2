// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConflictError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, equal, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// another success status is a success
vector('accounts.create-organization.answer-200', {}, async (bird) => {
  const answer = await bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.slug, 'text')
})

// a whole body that is no JSON
vector('accounts.create-organization.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }))
  same(error.kind, 'decode')
  same(error.status, 201)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('accounts.create-organization.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }))
  same(error.kind, 'decode')
  same(error.status, 201)
  same(error.path, 'id')
})

// a user token, as the documents show it
vector('accounts.create-organization.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// Organizations, Create Organization: 401
vector('accounts.create-organization.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Create Organization: 403
vector('accounts.create-organization.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Create Organization: 409
vector('accounts.create-organization.error-409', {}, async (bird) => {
  const error = await fails(ConflictError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.code, 'Conflict')
  same(error.reason, 'The resource already exists')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Create Organization: 422
vector('accounts.create-organization.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    slug: ['must match the pattern'],
    countryCode: ['is required'],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Create Organization: 429
vector('accounts.create-organization.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Create Organization: 503
vector('accounts.create-organization.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Organizations, Create Organization, the full request and response
vector('accounts.create-organization.full', {}, async (bird) => {
  const answer = await bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
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
vector('accounts.create-organization.input-name-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.create({
    name: '',
    slug: 'birdwire',
    countryCode: 'NL',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.name')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a name has at most 256 characters
vector('accounts.create-organization.input-name-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.create({
    name: 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
    slug: 'birdwire',
    countryCode: 'NL',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.name')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a slug has letters, digits and hyphens only
vector('accounts.create-organization.input-slug-accent', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.create({
    name: 'Birdwire',
    slug: 'vögel',
    countryCode: 'NL',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.slug')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a slug has letters, digits and hyphens only
vector('accounts.create-organization.input-slug-dot', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.create({
    name: 'Birdwire',
    slug: 'bird.wire',
    countryCode: 'NL',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.slug')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a slug has at least one character
vector('accounts.create-organization.input-slug-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.create({
    name: 'Birdwire',
    slug: '',
    countryCode: 'NL',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.slug')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a slug has letters, digits and hyphens only
vector('accounts.create-organization.input-slug-line-end', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.create({
    name: 'Birdwire',
    slug: 'birdwire\n',
    countryCode: 'NL',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.slug')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a slug has letters, digits and hyphens only
vector('accounts.create-organization.input-slug-space', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.create({
    name: 'Birdwire',
    slug: 'bird wire',
    countryCode: 'NL',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.slug')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a slug has at most 253 characters
vector('accounts.create-organization.input-slug-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.create({
    name: 'Birdwire',
    slug: 'ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss',
    countryCode: 'NL',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.slug')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a slug has letters, digits and hyphens only
vector('accounts.create-organization.input-slug-underscore', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.create({
    name: 'Birdwire',
    slug: 'bird_wire',
    countryCode: 'NL',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.slug')
  same(error.delivery, 'neverSent')
})

// the limits of the schema are allowed: a name of 256 characters and a slug of 253
vector('accounts.create-organization.longest', {}, async (bird) => {
  const answer = await bird.organizations.create({
    name: 'ññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññ',
    slug: 'a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a',
    countryCode: 'NL',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// every optional member of the answer null
vector('accounts.create-organization.null-members', {}, async (bird) => {
  const answer = await bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  })
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

// a write that was not processed is repeated
vector('accounts.create-organization.retry-429', {}, async (bird) => {
  const answer = await bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }, { maxRetries: 1 })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// a slug that is taken is not tried again
vector('accounts.create-organization.retry-not-409', {}, async (bird) => {
  const error = await fails(ConflictError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }, { maxRetries: 2 }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a write that may have been done is not repeated
vector('accounts.create-organization.retry-not-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// the limits of the schema are allowed: one character each
vector('accounts.create-organization.shortest', {}, async (bird) => {
  const answer = await bird.organizations.create({
    name: 'n',
    slug: '-',
    countryCode: 'NL',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// an unknown status and members that the page does not have
vector('accounts.create-organization.unknown', {}, async (bird) => {
  const answer = await bird.organizations.create({
    name: 'text',
    slug: 'text',
    countryCode: 'text',
  })
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
