// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError, AuthenticationError, BadRequestError, InputError, PermissionDeniedError, RateLimitError, ServerError, rokt } from 'birdwire'
import { absent, fails, same, vendorVector } from '../harness.js'

// an answer without a body
vendorVector('rokt.import-custom-audience.answer-empty', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }))
})

// a body that nobody asked for is no error
vendorVector('rokt.import-custom-audience.answer-json', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }))
})

// keys are UTF-8 before they are Base64
vendorVector('rokt.import-custom-audience.client-keys-not-ascii', (run) => new rokt.Client({ ...run, publicKey: 'rpub-é', secretKey: 'rsec-:ü' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }))
})

// the keys of the documents
vendorVector('rokt.import-custom-audience.client-keys', (run) => new rokt.Client({ ...run, publicKey: 'rpub-aaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee', secretKey: 'rsec-aaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }))
})

// one address
vendorVector('rokt.import-custom-audience.email', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    email: 'alice@example.com',
    action: 'exclude',
  }))
})

// addresses are sent as they are given
vendorVector('rokt.import-custom-audience.emails-as-given', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      ' Alice@Example.COM ',
      'bob@example.com',
    ],
    action: 'include',
  }))
})

// Custom Audience Import API: the sample with two addresses
vendorVector('rokt.import-custom-audience.emails', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }))
})

// an error that is an object after all
vendorVector('rokt.import-custom-audience.error-400-json', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(BadRequestError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'bad')
  same(error.reason, 'accountId is missing')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Custom Audience Import API: 400, with a word as its body
vendorVector('rokt.import-custom-audience.error-400', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(BadRequestError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Custom Audience Import API: 401, with a word as its body
vendorVector('rokt.import-custom-audience.error-401', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(AuthenticationError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Custom Audience Import API: 403, with a word as its body
vendorVector('rokt.import-custom-audience.error-403', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Custom Audience Import API: 429, with a word as its body
vendorVector('rokt.import-custom-audience.error-429', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(RateLimitError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Custom Audience Import API: 503, with a word as its body
vendorVector('rokt.import-custom-audience.error-503', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(ServerError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a rule of the documents: exactly one of the four
vendorVector('rokt.import-custom-audience.input-all-four', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(InputError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    email: 'a@example.com',
    emails: ['b@example.com'],
    sha256: '1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206',
    sha256s: ['1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206'],
    action: 'include',
  }))
  same(error.kind, 'input')
  same(error.path, 'body')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: an address is not empty
vendorVector('rokt.import-custom-audience.input-email-empty', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(InputError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'a@example.com',
      '',
    ],
    action: 'include',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.emails[1]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the digits of a hash are lower case
vendorVector('rokt.import-custom-audience.input-hash-in-capitals', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(InputError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    sha256s: ['1753BDB368271A785887DDBFB926164F2F7C6A88F609C07FF0401C5572955206'],
    action: 'include',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.sha256s[0]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a hash is no address
vendorVector('rokt.import-custom-audience.input-hash-is-an-address', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(InputError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    sha256s: [
      '1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206',
      'a@example.com',
    ],
    action: 'include',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.sha256s[1]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a hash has 64 digits
vendorVector('rokt.import-custom-audience.input-hash-too-short', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(InputError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    sha256: '1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c557295520',
    action: 'include',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.sha256')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at least one address
vendorVector('rokt.import-custom-audience.input-no-emails', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(InputError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [],
    action: 'include',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.emails')
  same(error.delivery, 'neverSent')
})

// a rule of the documents: exactly one of the four
vendorVector('rokt.import-custom-audience.input-none-of-four', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(InputError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    action: 'include',
  }))
  same(error.kind, 'input')
  same(error.path, 'body')
  same(error.delivery, 'neverSent')
})

// a rule of the documents: exactly one of the four
vendorVector('rokt.import-custom-audience.input-two-of-four', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(InputError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    email: 'a@example.com',
    emails: ['b@example.com'],
    action: 'include',
  }))
  same(error.kind, 'input')
  same(error.path, 'body')
  same(error.delivery, 'neverSent')
})

// the keys go nowhere else
vendorVector('rokt.import-custom-audience.redirect-not-followed', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  const error = await fails(ApiError, () => bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 0 }))
  same(error.kind, 'api')
  same(error.status, 307)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// too many requests at a time: wait and repeat
vendorVector('rokt.import-custom-audience.retry-429', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 1 }))
})

// a call that may be repeated, answered 500
vendorVector('rokt.import-custom-audience.retry-500', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 1 }))
})

// a call that may be repeated, after its connection broke
vendorVector('rokt.import-custom-audience.retry-reset', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    emails: [
      'alice@example.com',
      'bob@example.com',
    ],
    action: 'include',
  }, { maxRetries: 1 }))
})

// Custom Audience Import API: the sample with one hash
vendorVector('rokt.import-custom-audience.sha256', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    list: 'US_Customers',
    sha256: '1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206',
    action: 'exclude',
  }))
})

// two hashes
vendorVector('rokt.import-custom-audience.sha256s', (run) => new rokt.Client({ ...run, publicKey: 'rpub-test', secretKey: 'rsec-test' }), async (bird) => {
  absent(await bird.customAudiences.importAudience({
    accountId: 'REPLACE_ME',
    sha256s: [
      '1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206',
      'ff8d9819fc0e12bf0d24892e45987e249a28dce836a85cad60e28eaaa8c6d976',
    ],
    action: 'include',
    list: 'Kunden ü',
  }))
})
