// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, BadRequestError, ConnectionError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, cancelled, equal, fails, same, sameRaw, vector } from '../harness.js'

// the body ends before its length
vector('numbers.get-network-lookup.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.numbers.networkLookup({ number: '+14155552671' }, { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
})

// a whole body that is no JSON
vector('numbers.get-network-lookup.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.numbers.networkLookup({ number: '+14155552671' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a user's token instead of an access key
vector('numbers.get-network-lookup.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.phoneNumber, 'text')
  same(answer.countryCode, 'US')
  same(answer.countryPrefix, 1)
  same(answer.mcc, 'text')
  same(answer.mnc, 'text')
  same(answer.mccmnc, 'text')
  same(answer.operator, 'text')
  same(answer.formats?.e164, 'text')
  same(answer.formats?.international, 'text')
  same(answer.formats?.national, 'text')
  same(answer.formats?.rfc3966, 'text')
  same(answer.typeOfService, 'mobile')
  same(answer.validation?.valid, true)
  equal(answer.validation?.reason, 'text')
})

// the caller gives up; the connection must close
vector('numbers.get-network-lookup.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.numbers.networkLookup({ number: '+14155552671' }, { signal }))
})

// no member at all
vector('numbers.get-network-lookup.empty-object', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  absent(answer.phoneNumber)
  absent(answer.countryCode)
  absent(answer.countryPrefix)
  absent(answer.mcc)
  absent(answer.mnc)
  absent(answer.mccmnc)
  absent(answer.operator)
  absent(answer.formats)
  absent(answer.typeOfService)
  absent(answer.validation)
  sameRaw(answer, {})
})

// Network/Country information for a phone number: InvalidPayload, whose number the page does not print
vector('numbers.get-network-lookup.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => bird.numbers.networkLookup({ number: '+14155552671' }, { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The number is not a phone number')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Network/Country information for a phone number: 401
vector('numbers.get-network-lookup.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.numbers.networkLookup({ number: '+14155552671' }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Network/Country information for a phone number: 403
vector('numbers.get-network-lookup.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.numbers.networkLookup({ number: '+14155552671' }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Network/Country information for a phone number: 422
vector('numbers.get-network-lookup.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.numbers.networkLookup({ number: '+14155552671' }, { maxRetries: 0 }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'One or more fields provided in the request body are malformed')
  equal(error.details, {
    '.name': ["Property 'name' is missing"],
    '.description': ['Maximum string length is 250'],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Network/Country information for a phone number: 429
vector('numbers.get-network-lookup.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.numbers.networkLookup({ number: '+14155552671' }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Network/Country information for a phone number: 503
vector('numbers.get-network-lookup.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.numbers.networkLookup({ number: '+14155552671' }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Network/Country information for a phone number, the full response
vector('numbers.get-network-lookup.full', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.phoneNumber, 'text')
  same(answer.countryCode, 'US')
  same(answer.countryPrefix, 1)
  same(answer.mcc, 'text')
  same(answer.mnc, 'text')
  same(answer.mccmnc, 'text')
  same(answer.operator, 'text')
  same(answer.formats?.e164, 'text')
  same(answer.formats?.international, 'text')
  same(answer.formats?.national, 'text')
  same(answer.formats?.rfc3966, 'text')
  same(answer.typeOfService, 'mobile')
  same(answer.validation?.valid, true)
  equal(answer.validation?.reason, 'text')
  sameRaw(answer, {
    phoneNumber: 'text',
    countryCode: 'US',
    countryPrefix: 1,
    mcc: 'text',
    mnc: 'text',
    mccmnc: 'text',
    operator: 'text',
    formats: {
      e164: 'text',
      international: 'text',
      national: 'text',
      rfc3966: 'text',
    },
    typeOfService: 'mobile',
    validation: {
      valid: true,
      reason: 'text',
    },
  })
})

// a limit of the schema: a number has at least one character
vector('numbers.get-network-lookup.input-number-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.networkLookup({ number: '' }))
  same(error.kind, 'input')
  same(error.path, 'query.number')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a number has at most 30 characters
vector('numbers.get-network-lookup.input-number-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.networkLookup({ number: '+123456789012345678901234567891' }))
  same(error.kind, 'input')
  same(error.path, 'query.number')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('numbers.get-network-lookup.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.networkLookup({ number: '+14155552671' }, { workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// every member of the parts null
vector('numbers.get-network-lookup.null-members-deep', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  absent(answer.formats?.e164)
  absent(answer.formats?.international)
  absent(answer.formats?.national)
  absent(answer.formats?.rfc3966)
  absent(answer.validation?.valid)
  absent(answer.validation?.reason)
  sameRaw(answer, {
    formats: {
      e164: null,
      international: null,
      national: null,
      rfc3966: null,
    },
    validation: {
      valid: null,
      reason: null,
    },
  })
})

// every member null
vector('numbers.get-network-lookup.null-members', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  absent(answer.phoneNumber)
  absent(answer.countryCode)
  absent(answer.countryPrefix)
  absent(answer.mcc)
  absent(answer.mnc)
  absent(answer.mccmnc)
  absent(answer.operator)
  absent(answer.formats)
  absent(answer.typeOfService)
  absent(answer.validation)
  sameRaw(answer, {
    phoneNumber: null,
    countryCode: null,
    countryPrefix: null,
    mcc: null,
    mnc: null,
    mccmnc: null,
    operator: null,
    formats: null,
    typeOfService: null,
    validation: null,
  })
})

// the longest number that the limit allows
vector('numbers.get-network-lookup.number-longest', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+12345678901234567890123456789' })
  same(answer.phoneNumber, 'text')
  same(answer.countryCode, 'US')
  same(answer.countryPrefix, 1)
  same(answer.mcc, 'text')
  same(answer.mnc, 'text')
  same(answer.mccmnc, 'text')
  same(answer.operator, 'text')
  same(answer.formats?.e164, 'text')
  same(answer.formats?.international, 'text')
  same(answer.formats?.national, 'text')
  same(answer.formats?.rfc3966, 'text')
  same(answer.typeOfService, 'mobile')
  same(answer.validation?.valid, true)
  equal(answer.validation?.reason, 'text')
})

// the shortest number that the limit allows
vector('numbers.get-network-lookup.number-shortest', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '1' })
  same(answer.phoneNumber, 'text')
  same(answer.countryCode, 'US')
  same(answer.countryPrefix, 1)
  same(answer.mcc, 'text')
  same(answer.mnc, 'text')
  same(answer.mccmnc, 'text')
  same(answer.operator, 'text')
  same(answer.formats?.e164, 'text')
  same(answer.formats?.international, 'text')
  same(answer.formats?.national, 'text')
  same(answer.formats?.rfc3966, 'text')
  same(answer.typeOfService, 'mobile')
  same(answer.validation?.valid, true)
  equal(answer.validation?.reason, 'text')
})

// Network/Country information for a phone number, the example of a number: its plus must not become a space
vector('numbers.get-network-lookup.plus-arrives-as-plus', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.phoneNumber, '+14155552671')
  same(answer.countryCode, 'US')
  same(answer.countryPrefix, 1)
  same(answer.mcc, '310')
  same(answer.mnc, '010')
  same(answer.mccmnc, '310010')
  same(answer.operator, 'Verizon Wireless')
  same(answer.formats?.e164, '+14155552671')
  same(answer.formats?.international, '+1 415-555-2671')
  same(answer.formats?.national, '(415) 555-2671')
  same(answer.formats?.rfc3966, 'tel:+1-415-555-2671')
  same(answer.typeOfService, 'mobile')
  same(answer.validation?.valid, true)
  equal(answer.validation?.reason, '')
  sameRaw(answer, {
    phoneNumber: '+14155552671',
    countryCode: 'US',
    countryPrefix: 1,
    mcc: '310',
    mnc: '010',
    mccmnc: '310010',
    operator: 'Verizon Wireless',
    formats: {
      e164: '+14155552671',
      international: '+1 415-555-2671',
      national: '(415) 555-2671',
      rfc3966: 'tel:+1-415-555-2671',
    },
    typeOfService: 'mobile',
    validation: {
      valid: true,
      reason: '',
    },
  })
})

// Lookup, the sample of a number that is not valid: a list of reasons, where the schema has a text
vector('numbers.get-network-lookup.reason-list', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.phoneNumber, '+10000000000')
  same(answer.validation?.valid, false)
  equal(answer.validation?.reason, [
    'unallocated',
    'unknown',
  ])
  sameRaw(answer, {
    phoneNumber: '+10000000000',
    validation: {
      valid: false,
      reason: [
        'unallocated',
        'unknown',
      ],
    },
  })
})

// a number that is not valid: special services
vector('numbers.get-network-lookup.reason-special-services', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.phoneNumber, '+10000000000')
  same(answer.validation?.valid, false)
  equal(answer.validation?.reason, 'special services')
  sameRaw(answer, {
    phoneNumber: '+10000000000',
    validation: {
      valid: false,
      reason: 'special services',
    },
  })
})

// a number that is not valid: unallocated
vector('numbers.get-network-lookup.reason-unallocated', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.phoneNumber, '+10000000000')
  same(answer.validation?.valid, false)
  equal(answer.validation?.reason, 'unallocated')
  sameRaw(answer, {
    phoneNumber: '+10000000000',
    validation: {
      valid: false,
      reason: 'unallocated',
    },
  })
})

// a number that is not valid: unknown
vector('numbers.get-network-lookup.reason-unknown', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.phoneNumber, '+10000000000')
  same(answer.validation?.valid, false)
  equal(answer.validation?.reason, 'unknown')
  sameRaw(answer, {
    phoneNumber: '+10000000000',
    validation: {
      valid: false,
      reason: 'unknown',
    },
  })
})

// a read is repeated
vector('numbers.get-network-lookup.retry-503', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' }, { maxRetries: 1 })
  same(answer.phoneNumber, 'text')
  same(answer.countryCode, 'US')
  same(answer.countryPrefix, 1)
  same(answer.mcc, 'text')
  same(answer.mnc, 'text')
  same(answer.mccmnc, 'text')
  same(answer.operator, 'text')
  same(answer.formats?.e164, 'text')
  same(answer.formats?.international, 'text')
  same(answer.formats?.national, 'text')
  same(answer.formats?.rfc3966, 'text')
  same(answer.typeOfService, 'mobile')
  same(answer.validation?.valid, true)
  equal(answer.validation?.reason, 'text')
})

// what was refused is refused again: not even a read is repeated
vector('numbers.get-network-lookup.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.numbers.networkLookup({ number: '+14155552671' }, { maxRetries: 2 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Lookup, the sample of a line of the kind fixed
vector('numbers.get-network-lookup.service-fixed', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.mcc, '310')
  same(answer.mnc, '')
  same(answer.mccmnc, '310')
  same(answer.operator, 'Comcast IP Phone, LLC')
  same(answer.typeOfService, 'fixed')
  same(answer.validation?.valid, true)
  absent(answer.validation?.reason)
  absent(answer.formats)
  sameRaw(answer, {
    mcc: '310',
    mnc: '',
    mccmnc: '310',
    operator: 'Comcast IP Phone, LLC',
    typeOfService: 'fixed',
    validation: { valid: true },
  })
})

// Lookup, the sample of a line of the kind mobile
vector('numbers.get-network-lookup.service-mobile', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.mcc, '310')
  same(answer.mnc, '010')
  same(answer.mccmnc, '310010')
  same(answer.operator, 'Verizon Wireless')
  same(answer.typeOfService, 'mobile')
  same(answer.validation?.valid, true)
  absent(answer.validation?.reason)
  absent(answer.formats)
  sameRaw(answer, {
    mcc: '310',
    mnc: '010',
    mccmnc: '310010',
    operator: 'Verizon Wireless',
    typeOfService: 'mobile',
    validation: { valid: true },
  })
})

// Lookup, the sample of a line of the kind other
vector('numbers.get-network-lookup.service-other', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.mcc, '310')
  same(answer.mnc, '')
  same(answer.mccmnc, '310')
  same(answer.operator, 'Onvoy, LLC - AL')
  same(answer.typeOfService, 'other')
  same(answer.validation?.valid, true)
  absent(answer.validation?.reason)
  absent(answer.formats)
  sameRaw(answer, {
    mcc: '310',
    mnc: '',
    mccmnc: '310',
    operator: 'Onvoy, LLC - AL',
    typeOfService: 'other',
    validation: { valid: true },
  })
})

// a number is sent as it is: no sign of it is lost, changed or read as another parameter
vector('numbers.get-network-lookup.spaces-and-signs', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+1 (415) 555&26=71#%2B' })
  same(answer.phoneNumber, 'text')
  same(answer.countryCode, 'US')
  same(answer.countryPrefix, 1)
  same(answer.mcc, 'text')
  same(answer.mnc, 'text')
  same(answer.mccmnc, 'text')
  same(answer.operator, 'text')
  same(answer.formats?.e164, 'text')
  same(answer.formats?.international, 'text')
  same(answer.formats?.national, 'text')
  same(answer.formats?.rfc3966, 'text')
  same(answer.typeOfService, 'mobile')
  same(answer.validation?.valid, true)
  equal(answer.validation?.reason, 'text')
})

// a kind of line and members that are not known yet
vector('numbers.get-network-lookup.unknown-values', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '+14155552671' })
  same(answer.typeOfService, 'satellite')
  same(answer.formats?.e164, '+14155552671')
  absent(answer.formats?.national)
  same(answer.countryCode, 'US')
  sameRaw(answer, {
    phoneNumber: '+14155552671',
    countryCode: 'US',
    countryPrefix: 1,
    mcc: '310',
    mnc: '010',
    mccmnc: '310010',
    operator: 'Verizon Wireless',
    formats: {
      e164: '+14155552671',
      dialed: '011',
    },
    typeOfService: 'satellite',
    validation: {
      valid: true,
      reason: '',
    },
    ported: true,
  })
})

// the page marks the number as optional: without it nothing is sent
vector('numbers.get-network-lookup.without-number', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.numbers.networkLookup(undefined, { maxRetries: 0 }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.attempts, 1)
})

// a number without a plus is sent as it is
vector('numbers.get-network-lookup.without-plus', {}, async (bird) => {
  const answer = await bird.numbers.networkLookup({ number: '14155552671' })
  same(answer.phoneNumber, 'text')
  same(answer.countryCode, 'US')
  same(answer.countryPrefix, 1)
  same(answer.mcc, 'text')
  same(answer.mnc, 'text')
  same(answer.mccmnc, 'text')
  same(answer.operator, 'text')
  same(answer.formats?.e164, 'text')
  same(answer.formats?.international, 'text')
  same(answer.formats?.national, 'text')
  same(answer.formats?.rfc3966, 'text')
  same(answer.typeOfService, 'mobile')
  same(answer.validation?.valid, true)
  equal(answer.validation?.reason, 'text')
})
