// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, equal, fails, same, sameRaw, sameTime, vector } from '../harness.js'

// the body ends before its length
vector('channels.get-channel-contact.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('channels.get-channel-contact.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// an answer without any member
vector('channels.get-channel-contact.empty-object', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  absent(answer.serviceWindowExpireAt)
  absent(answer.isPermanentSession)
  absent(answer.metadata)
})

// Sending WhatsApp messages, Get channel details for a contact: 401
vector('channels.get-channel-contact.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sending WhatsApp messages, Get channel details for a contact: 403
vector('channels.get-channel-contact.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sending WhatsApp messages, Get channel details for a contact: 404
vector('channels.get-channel-contact.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sending WhatsApp messages, Get channel details for a contact: 429
vector('channels.get-channel-contact.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sending WhatsApp messages, Get channel details for a contact: 503
vector('channels.get-channel-contact.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Sending WhatsApp messages, Get channel details for a contact, the full response
vector('channels.get-channel-contact.full', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  sameTime(answer.serviceWindowExpireAt, '2025-05-09T05:54:25.113Z')
  same(answer.isPermanentSession, true)
  equal(answer.metadata, { ANY_ADDITIONAL_PROPERTY: 'text' })
  sameRaw(answer, {
    serviceWindowExpireAt: '2025-05-09T05:54:25.113Z',
    isPermanentSession: true,
    metadata: { ANY_ADDITIONAL_PROPERTY: 'text' },
  })
})

// an id must not reach another path
vector('channels.get-channel-contact.input-contact-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '../../x'))
  same(error.kind, 'input')
  same(error.path, 'path.contactId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the contact id is a UUID
vector('channels.get-channel-contact.input-contact-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', 'ada'))
  same(error.kind, 'input')
  same(error.path, 'path.contactId')
  same(error.delivery, 'neverSent')
})

// no window is open
vector('channels.get-channel-contact.no-window', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  absent(answer.serviceWindowExpireAt)
  same(answer.isPermanentSession, false)
  equal(answer.metadata, {})
  sameRaw(answer, {
    serviceWindowExpireAt: null,
    isPermanentSession: false,
    metadata: {},
  })
})

// every member null
vector('channels.get-channel-contact.null-members', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  absent(answer.serviceWindowExpireAt)
  absent(answer.isPermanentSession)
  absent(answer.metadata)
  sameRaw(answer, {
    serviceWindowExpireAt: null,
    isPermanentSession: null,
    metadata: null,
  })
})

// the documented query parameter contactIdentifierValue
vector('channels.get-channel-contact.query-contact-identifier-value', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', { contactIdentifierValue: '+31612345678 & more' })
  sameTime(answer.serviceWindowExpireAt, '2025-05-09T05:54:25.113Z')
  sameRaw(answer, { serviceWindowExpireAt: '2025-05-09T05:54:25.113Z' })
})

// a read is repeated
vector('channels.get-channel-contact.retry-503', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd', undefined, { maxRetries: 1 })
  same(answer.isPermanentSession, true)
})

// members that are not known yet; keys of the map as they are
vector('channels.get-channel-contact.unknown-members', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  sameTime(answer.serviceWindowExpireAt, '2025-05-09T05:54:25Z')
  equal(answer.metadata, {
    snake_key: 'a',
    camelKey: 'b',
  })
  sameRaw(answer, {
    serviceWindowExpireAt: '2025-05-09T05:54:25Z',
    window: { open: true },
    metadata: {
      snake_key: 'a',
      camelKey: 'b',
    },
  })
})

// the API's 0001-01-01T00:00:00Z is no time
vector('channels.get-channel-contact.zero-time', {}, async (bird) => {
  const answer = await bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  absent(answer.serviceWindowExpireAt)
})
