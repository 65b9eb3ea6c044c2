// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, equal, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// Authorization: updating the current user is for a user token; an access key is sent as it is, and the API judges
vector('accounts.update-current-user.access-key-401', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.update({ name: 'Ada' }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.reason, 'A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Unauthorized')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Authorization: updating the current user is for a user token; an access key is sent as it is, and the API judges
vector('accounts.update-current-user.access-key-403', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.update({ name: 'Ada' }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.reason, 'Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Forbidden')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('accounts.update-current-user.answer-not-json', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(DecodeError, () => bird.currentUser.update({ name: 'Ada' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('accounts.update-current-user.answer-without-id', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(DecodeError, () => bird.currentUser.update({ name: 'Ada' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'id')
})

// nothing to change is sent as it is
vector('accounts.update-current-user.empty-body', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.update({})
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// empty texts are set
vector('accounts.update-current-user.empty-texts', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.update({
    bio: '',
    avatarUrl: '',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.bio, '')
})

// Current user, Update profile: 401
vector('accounts.update-current-user.error-401', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.update({ name: 'Ada' }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The token is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Update profile: 403
vector('accounts.update-current-user.error-403', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.update({ name: 'Ada' }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Update profile: 422
vector('accounts.update-current-user.error-422', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ValidationError, () => bird.currentUser.update({ name: 'Ada' }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, { locale: ['is no language tag'] })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Update profile: 429
vector('accounts.update-current-user.error-429', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(RateLimitError, () => bird.currentUser.update({ name: 'Ada' }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Update profile: 503
vector('accounts.update-current-user.error-503', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ServerError, () => bird.currentUser.update({ name: 'Ada' }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Update profile, the full request and response
vector('accounts.update-current-user.full', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.update({
    name: 'text',
    bio: 'text',
    avatarUrl: 'text',
    locale: 'text',
    timezone: 'text',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'pending')
  same(answer.name, 'text')
  same(answer.bio, 'text')
  same(answer.activeSessions, 1)
  sameTime(answer.createdAt, '2025-05-14T13:40:00.163Z')
  sameTime(answer.updatedAt, '2025-05-14T13:40:00.163Z')
  length(answer.emails, 1)
  same(answer.emails?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.emails?.[0]?.userId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.emails?.[0]?.email, 'name@gmail.com')
  same(answer.emails?.[0]?.verified, true)
  same(answer.emails?.[0]?.passwordSet, true)
  same(answer.emails?.[0]?.tokenSet, true)
  sameTime(answer.emails?.[0]?.createdAt, '2025-05-14T13:40:00.163Z')
  sameTime(answer.emails?.[0]?.updatedAt, '2025-05-14T13:40:00.163Z')
  same(answer.defaultEmail, 'text')
  length(answer.identities, 1)
  same(answer.identities?.[0]?.id, 'text')
  same(answer.identities?.[0]?.name, 'text')
  same(answer.identities?.[0]?.email, 'text')
  same(answer.identities?.[0]?.avatarUrl, 'text')
  same(answer.identities?.[0]?.provider, 'text')
  sameTime(answer.identities?.[0]?.createdAt, '2025-05-14T13:40:00.163Z')
  sameTime(answer.identities?.[0]?.updatedAt, '2025-05-14T13:40:00.163Z')
  same(answer.avatarUrl, 'text')
  same(answer.phoneNumber, 'text')
  length(answer.phoneNumbers, 1)
  same(answer.phoneNumbers?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.phoneNumbers?.[0]?.userId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.phoneNumbers?.[0]?.phoneNumber, 'text')
  same(answer.phoneNumbers?.[0]?.verified, true)
  same(answer.phoneNumbers?.[0]?.primary, true)
  sameTime(answer.phoneNumbers?.[0]?.createdAt, '2025-05-14T13:40:00.163Z')
  sameTime(answer.phoneNumbers?.[0]?.updatedAt, '2025-05-14T13:40:00.163Z')
  same(answer.locale, 'text')
  same(answer.timezone, 'text')
  length(answer.badges, 1)
  same(answer.badges?.[0], 'messagebird:cx')
  same(answer.userFraudInformation?.score, 1)
  same(answer.userFraudInformation?.userId, 'text')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    status: 'pending',
    name: 'text',
    bio: 'text',
    activeSessions: 1,
    createdAt: '2025-05-14T13:40:00.163Z',
    updatedAt: '2025-05-14T13:40:00.163Z',
    emails: [
      {
        id: '123e4567-e89b-12d3-a456-426614174000',
        userId: '123e4567-e89b-12d3-a456-426614174000',
        email: 'name@gmail.com',
        verified: true,
        passwordSet: true,
        tokenSet: true,
        createdAt: '2025-05-14T13:40:00.163Z',
        updatedAt: '2025-05-14T13:40:00.163Z',
      },
    ],
    defaultEmail: 'text',
    identities: [
      {
        id: 'text',
        name: 'text',
        email: 'text',
        avatarUrl: 'text',
        provider: 'text',
        createdAt: '2025-05-14T13:40:00.163Z',
        updatedAt: '2025-05-14T13:40:00.163Z',
      },
    ],
    avatarUrl: 'text',
    phoneNumber: 'text',
    phoneNumbers: [
      {
        id: '123e4567-e89b-12d3-a456-426614174000',
        userId: '123e4567-e89b-12d3-a456-426614174000',
        phoneNumber: 'text',
        verified: true,
        primary: true,
        createdAt: '2025-05-14T13:40:00.163Z',
        updatedAt: '2025-05-14T13:40:00.163Z',
      },
    ],
    locale: 'text',
    timezone: 'text',
    badges: ['messagebird:cx'],
    userFraudInformation: {
      score: 1,
      userId: 'text',
    },
  })
})

// members that are left out do not appear
vector('accounts.update-current-user.keep', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.update({ name: 'Ada' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'Ada')
})

// a tag and a zone as people write them
vector('accounts.update-current-user.locale-and-timezone', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.update({
    locale: 'pt-BR',
    timezone: 'Europe/Amsterdam',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// every optional member null
vector('accounts.update-current-user.null-members', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.update({ name: 'Ada' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.status)
  absent(answer.name)
  absent(answer.bio)
  absent(answer.activeSessions)
  absent(answer.createdAt)
  absent(answer.updatedAt)
  absent(answer.emails)
  absent(answer.defaultEmail)
  absent(answer.identities)
  absent(answer.avatarUrl)
  absent(answer.phoneNumber)
  absent(answer.phoneNumbers)
  absent(answer.locale)
  absent(answer.timezone)
  absent(answer.badges)
  absent(answer.userFraudInformation)
})

// every member of every part null
vector('accounts.update-current-user.null-nested-members', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.update({ name: 'Ada' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  length(answer.emails, 1)
  absent(answer.emails?.[0]?.id)
  absent(answer.emails?.[0]?.userId)
  absent(answer.emails?.[0]?.email)
  absent(answer.emails?.[0]?.verified)
  absent(answer.emails?.[0]?.passwordSet)
  absent(answer.emails?.[0]?.tokenSet)
  absent(answer.emails?.[0]?.createdAt)
  absent(answer.emails?.[0]?.updatedAt)
  length(answer.identities, 1)
  absent(answer.identities?.[0]?.id)
  absent(answer.identities?.[0]?.name)
  absent(answer.identities?.[0]?.email)
  absent(answer.identities?.[0]?.avatarUrl)
  absent(answer.identities?.[0]?.provider)
  absent(answer.identities?.[0]?.createdAt)
  absent(answer.identities?.[0]?.updatedAt)
  length(answer.phoneNumbers, 1)
  absent(answer.phoneNumbers?.[0]?.id)
  absent(answer.phoneNumbers?.[0]?.userId)
  absent(answer.phoneNumbers?.[0]?.phoneNumber)
  absent(answer.phoneNumbers?.[0]?.verified)
  absent(answer.phoneNumbers?.[0]?.primary)
  absent(answer.phoneNumbers?.[0]?.createdAt)
  absent(answer.phoneNumbers?.[0]?.updatedAt)
  absent(answer.userFraudInformation?.score)
  absent(answer.userFraudInformation?.userId)
})

// a write that was not processed is repeated
vector('accounts.update-current-user.retry-429', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.update({ name: 'Ada' }, { maxRetries: 1 })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// what did not pass validation is not sent again
vector('accounts.update-current-user.retry-not-422', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ValidationError, () => bird.currentUser.update({ name: 'Ada' }, { maxRetries: 2 }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a write that may have been done is not repeated
vector('accounts.update-current-user.retry-not-502', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ServerError, () => bird.currentUser.update({ name: 'Ada' }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a status, a badge and a member that are not known yet
vector('accounts.update-current-user.unknown', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.update({ name: 'Ada' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'asleep')
  same(answer.name, 'text')
  same(answer.bio, 'text')
  same(answer.activeSessions, 1)
  sameTime(answer.createdAt, '2025-05-14T13:40:00.163Z')
  sameTime(answer.updatedAt, '2025-05-14T13:40:00.163Z')
  length(answer.emails, 1)
  same(answer.emails?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.emails?.[0]?.userId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.emails?.[0]?.email, 'name@gmail.com')
  same(answer.emails?.[0]?.verified, true)
  same(answer.emails?.[0]?.passwordSet, true)
  same(answer.emails?.[0]?.tokenSet, true)
  sameTime(answer.emails?.[0]?.createdAt, '2025-05-14T13:40:00.163Z')
  sameTime(answer.emails?.[0]?.updatedAt, '2025-05-14T13:40:00.163Z')
  same(answer.defaultEmail, 'text')
  length(answer.identities, 1)
  same(answer.identities?.[0]?.id, 'text')
  same(answer.identities?.[0]?.name, 'text')
  same(answer.identities?.[0]?.email, 'text')
  same(answer.identities?.[0]?.avatarUrl, 'text')
  same(answer.identities?.[0]?.provider, 'text')
  sameTime(answer.identities?.[0]?.createdAt, '2025-05-14T13:40:00.163Z')
  sameTime(answer.identities?.[0]?.updatedAt, '2025-05-14T13:40:00.163Z')
  same(answer.avatarUrl, 'text')
  same(answer.phoneNumber, 'text')
  length(answer.phoneNumbers, 1)
  same(answer.phoneNumbers?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.phoneNumbers?.[0]?.userId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.phoneNumbers?.[0]?.phoneNumber, 'text')
  same(answer.phoneNumbers?.[0]?.verified, true)
  same(answer.phoneNumbers?.[0]?.primary, true)
  sameTime(answer.phoneNumbers?.[0]?.createdAt, '2025-05-14T13:40:00.163Z')
  sameTime(answer.phoneNumbers?.[0]?.updatedAt, '2025-05-14T13:40:00.163Z')
  same(answer.locale, 'text')
  same(answer.timezone, 'text')
  length(answer.badges, 2)
  same(answer.badges?.[0], 'messagebird:cx')
  same(answer.badges?.[1], 'new:badge')
  same(answer.userFraudInformation?.score, 1)
  same(answer.userFraudInformation?.userId, 'text')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    status: 'asleep',
    name: 'text',
    bio: 'text',
    activeSessions: 1,
    createdAt: '2025-05-14T13:40:00.163Z',
    updatedAt: '2025-05-14T13:40:00.163Z',
    emails: [
      {
        id: '123e4567-e89b-12d3-a456-426614174000',
        userId: '123e4567-e89b-12d3-a456-426614174000',
        email: 'name@gmail.com',
        verified: true,
        passwordSet: true,
        tokenSet: true,
        createdAt: '2025-05-14T13:40:00.163Z',
        updatedAt: '2025-05-14T13:40:00.163Z',
      },
    ],
    defaultEmail: 'text',
    identities: [
      {
        id: 'text',
        name: 'text',
        email: 'text',
        avatarUrl: 'text',
        provider: 'text',
        createdAt: '2025-05-14T13:40:00.163Z',
        updatedAt: '2025-05-14T13:40:00.163Z',
      },
    ],
    avatarUrl: 'text',
    phoneNumber: 'text',
    phoneNumbers: [
      {
        id: '123e4567-e89b-12d3-a456-426614174000',
        userId: '123e4567-e89b-12d3-a456-426614174000',
        phoneNumber: 'text',
        verified: true,
        primary: true,
        createdAt: '2025-05-14T13:40:00.163Z',
        updatedAt: '2025-05-14T13:40:00.163Z',
      },
    ],
    locale: 'text',
    timezone: 'text',
    badges: [
      'messagebird:cx',
      'new:badge',
    ],
    userFraudInformation: {
      score: 1,
      userId: 'text',
    },
    theme: { dark: true },
  })
})
