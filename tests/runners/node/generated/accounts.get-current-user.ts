// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// Authorization: the current user is for a user token; an access key is sent as it is, and the API judges
vector('accounts.get-current-user.access-key-401', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.get())
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.reason, 'A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Unauthorized')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Authorization: the current user is for a user token; an access key is sent as it is, and the API judges
vector('accounts.get-current-user.access-key-403', { accessKey: 'test-access-key' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.get())
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.reason, 'Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))')
  same(error.code, 'Forbidden')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('accounts.get-current-user.answer-not-json', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(DecodeError, () => bird.currentUser.get())
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('accounts.get-current-user.answer-without-id', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(DecodeError, () => bird.currentUser.get())
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'id')
})

// Current user, Get profile: 401
vector('accounts.get-current-user.error-401', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.currentUser.get())
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The token is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Get profile: 403
vector('accounts.get-current-user.error-403', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.get())
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Get profile: 429
vector('accounts.get-current-user.error-429', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(RateLimitError, () => bird.currentUser.get())
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Current user, Get profile: 503
vector('accounts.get-current-user.error-503', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(ServerError, () => bird.currentUser.get())
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a score with a fraction
vector('accounts.get-current-user.fraud-fraction', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.get()
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.userFraudInformation?.score, 0.25)
  same(answer.userFraudInformation?.userId, '123e4567-e89b-12d3-a456-426614174000')
})

// Current user, Get profile, the full response
vector('accounts.get-current-user.full', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.get()
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

// every optional member null
vector('accounts.get-current-user.null-members', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.get()
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
vector('accounts.get-current-user.null-nested-members', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.get()
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

// an answer with nothing but its id
vector('accounts.get-current-user.only-id', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.get()
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// a read is repeated
vector('accounts.get-current-user.retry-503', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.get({ maxRetries: 1 })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// what is not allowed is not asked for again
vector('accounts.get-current-user.retry-not-403', { bearerToken: 'test-user-token' }, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.currentUser.get({ maxRetries: 2 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a read is repeated after its connection broke
vector('accounts.get-current-user.retry-reset', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.get({ maxRetries: 1 })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// a status, a badge and a member that are not known yet
vector('accounts.get-current-user.unknown', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.currentUser.get()
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
