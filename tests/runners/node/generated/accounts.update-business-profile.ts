// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, equal, fails, length, same, sameRaw, vector } from '../harness.js'

// a whole body that is no JSON
vector('accounts.update-business-profile.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.organizations.profile.update({ name: 'Birdwire' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a domain that fits the pattern
vector('accounts.update-business-profile.domain-capitals', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ domain: 'EXAMPLE.COM' })
  same(answer.domain, 'EXAMPLE.COM')
})

// a domain that fits the pattern
vector('accounts.update-business-profile.domain-deep', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ domain: 'a.b.c.d.e.f.example' })
  same(answer.domain, 'a.b.c.d.e.f.example')
})

// a domain that fits the pattern
vector('accounts.update-business-profile.domain-digits', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ domain: '1.2' })
  same(answer.domain, '1.2')
})

// a domain that fits the pattern
vector('accounts.update-business-profile.domain-hyphens', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ domain: 'my--shop.co-op.example' })
  same(answer.domain, 'my--shop.co-op.example')
})

// a domain that fits the pattern
vector('accounts.update-business-profile.domain-longest', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({
    domain: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b',
  })
  same(answer.domain, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b')
})

// a domain that fits the pattern
vector('accounts.update-business-profile.domain-two-labels', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ domain: 'a.b' })
  same(answer.domain, 'a.b')
})

// nothing to change is sent as it is
vector('accounts.update-business-profile.empty-body', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({})
  same(answer.name, 'text')
})

// an empty domain fits the pattern, and empty texts and lists are set
vector('accounts.update-business-profile.empty-texts', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({
    name: '',
    domain: '',
    domainAliases: [],
    tags: [],
    logoUrl: '',
    identifiers: {},
    geo: {},
  })
  same(answer.domain, '')
})

// Profile, Update business profile: 401
vector('accounts.update-business-profile.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.organizations.profile.update({ name: 'Birdwire' }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Update business profile: 403
vector('accounts.update-business-profile.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.organizations.profile.update({ name: 'Birdwire' }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Update business profile: 404
vector('accounts.update-business-profile.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.organizations.profile.update({ name: 'Birdwire' }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Update business profile: 422
vector('accounts.update-business-profile.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.organizations.profile.update({ name: 'Birdwire' }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    domain: ['must match the pattern'],
    tags: ['must have at most 20 items'],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Update business profile: 429
vector('accounts.update-business-profile.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.organizations.profile.update({ name: 'Birdwire' }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Update business profile: 503
vector('accounts.update-business-profile.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.profile.update({ name: 'Birdwire' }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Update business profile, the full request and response
vector('accounts.update-business-profile.full', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({
    name: 'text',
    legalName: 'text',
    type: 'unknown',
    domain: 'example.com',
    domainAliases: ['example.com'],
    category: {
      sector: 'text',
      industryGroup: 'text',
      industry: 'text',
      subIndustry: 'text',
      sicCode: 'text',
      naicsCode: 'text',
    },
    identifiers: { ANY_ADDITIONAL_PROPERTY: 'text' },
    tags: ['text'],
    description: 'text',
    foundedYear: 1,
    location: 'text',
    geo: {
      streetNumber: 'text',
      streetName: 'text',
      subPremise: 'text',
      city: 'text',
      postalCode: 'text',
      state: 'text',
      stateCode: 'text',
      country: 'text',
      countryCode: 'text',
      lat: 1.0,
      lng: 1.0,
    },
    logoUrl: 'text',
    facebook: { handle: 'text' },
    linkedin: { handle: 'text' },
    twitter: {
      handle: 'text',
      id: 'text',
      bio: 'text',
      followers: 1,
      following: 1,
      location: 'text',
      site: 'text',
      avatar: 'text',
    },
    crunchbase: { handle: 'text' },
    phone: 'text',
    vatNumber: 'text',
    invoicingContactEmail: 'text',
    significantContacts: {
      contacts: [
        {
          name: 'text',
          email: 'text',
          contactCategories: ['text'],
          phone: 'text',
        },
      ],
      predefinedContactCategories: ['text'],
    },
  })
  same(answer.name, 'text')
  same(answer.legalName, 'text')
  same(answer.type, 'unknown')
  same(answer.domain, 'example.com')
  length(answer.domainAliases, 1)
  same(answer.domainAliases?.[0], 'example.com')
  same(answer.category?.sector, 'text')
  same(answer.category?.industryGroup, 'text')
  same(answer.category?.industry, 'text')
  same(answer.category?.subIndustry, 'text')
  same(answer.category?.sicCode, 'text')
  same(answer.category?.naicsCode, 'text')
  equal(answer.identifiers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  length(answer.tags, 1)
  same(answer.tags?.[0], 'text')
  same(answer.description, 'text')
  same(answer.foundedYear, 1)
  same(answer.location, 'text')
  same(answer.geo?.streetNumber, 'text')
  same(answer.geo?.streetName, 'text')
  same(answer.geo?.subPremise, 'text')
  same(answer.geo?.city, 'text')
  same(answer.geo?.postalCode, 'text')
  same(answer.geo?.state, 'text')
  same(answer.geo?.stateCode, 'text')
  same(answer.geo?.country, 'text')
  same(answer.geo?.countryCode, 'text')
  same(answer.geo?.lat, 1)
  same(answer.geo?.lng, 1)
  same(answer.logoUrl, 'text')
  same(answer.facebook?.handle, 'text')
  same(answer.linkedin?.handle, 'text')
  same(answer.twitter?.handle, 'text')
  same(answer.twitter?.id, 'text')
  same(answer.twitter?.bio, 'text')
  same(answer.twitter?.followers, 1)
  same(answer.twitter?.following, 1)
  same(answer.twitter?.location, 'text')
  same(answer.twitter?.site, 'text')
  same(answer.twitter?.avatar, 'text')
  same(answer.crunchbase?.handle, 'text')
  same(answer.phone, 'text')
  same(answer.vatNumber, 'text')
  same(answer.invoicingContactEmail, 'text')
  length(answer.significantContacts?.contacts, 1)
  same(answer.significantContacts?.contacts?.[0]?.name, 'text')
  same(answer.significantContacts?.contacts?.[0]?.email, 'text')
  length(answer.significantContacts?.contacts?.[0]?.contactCategories, 1)
  same(answer.significantContacts?.contacts?.[0]?.contactCategories?.[0], 'text')
  same(answer.significantContacts?.contacts?.[0]?.phone, 'text')
  length(answer.significantContacts?.predefinedContactCategories, 1)
  same(answer.significantContacts?.predefinedContactCategories?.[0], 'text')
  sameRaw(answer, {
    name: 'text',
    legalName: 'text',
    type: 'unknown',
    domain: 'example.com',
    domainAliases: ['example.com'],
    category: {
      sector: 'text',
      industryGroup: 'text',
      industry: 'text',
      subIndustry: 'text',
      sicCode: 'text',
      naicsCode: 'text',
    },
    identifiers: { ANY_ADDITIONAL_PROPERTY: 'text' },
    tags: ['text'],
    description: 'text',
    foundedYear: 1,
    location: 'text',
    geo: {
      streetNumber: 'text',
      streetName: 'text',
      subPremise: 'text',
      city: 'text',
      postalCode: 'text',
      state: 'text',
      stateCode: 'text',
      country: 'text',
      countryCode: 'text',
      lat: 1,
      lng: 1,
    },
    logoUrl: 'text',
    facebook: { handle: 'text' },
    linkedin: { handle: 'text' },
    twitter: {
      handle: 'text',
      id: 'text',
      bio: 'text',
      followers: 1,
      following: 1,
      location: 'text',
      site: 'text',
      avatar: 'text',
    },
    crunchbase: { handle: 'text' },
    phone: 'text',
    vatNumber: 'text',
    invoicingContactEmail: 'text',
    significantContacts: {
      contacts: [
        {
          name: 'text',
          email: 'text',
          contactCategories: ['text'],
          phone: 'text',
        },
      ],
      predefinedContactCategories: ['text'],
    },
  })
})

// keys of a map are sent as they are
vector('accounts.update-business-profile.identifiers-keys-untouched', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({
    identifiers: {
      snake_key: 'a',
      camelKey: 'b',
      'kvk nummer': 'c',
    },
  })
  equal(answer.identifiers, { snake_key: 'a' })
})

// a limit of the schema: at most 256 characters
vector('accounts.update-business-profile.input-description-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({
    description: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.description')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the pattern of a domain
vector('accounts.update-business-profile.input-domain-dot-last', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ domain: 'example.com.' }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the pattern of a domain
vector('accounts.update-business-profile.input-domain-hyphen-first', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ domain: '-a.example' }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the pattern of a domain
vector('accounts.update-business-profile.input-domain-hyphen-last', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ domain: 'a-.example' }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the pattern of a domain
vector('accounts.update-business-profile.input-domain-line-end', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ domain: 'example.com\n' }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the pattern of a domain
vector('accounts.update-business-profile.input-domain-one-label', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ domain: 'localhost' }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the pattern of a domain
vector('accounts.update-business-profile.input-domain-scheme', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ domain: 'https://example.com' }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the pattern of a domain
vector('accounts.update-business-profile.input-domain-space', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ domain: ' example.com' }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a domain has at most 253 characters
vector('accounts.update-business-profile.input-domain-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({
    domain: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbb',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the pattern of a domain
vector('accounts.update-business-profile.input-domain-two-dots', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ domain: 'a..b' }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the pattern of a domain
vector('accounts.update-business-profile.input-domain-underscore', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ domain: 'my_shop.example' }))
  same(error.kind, 'input')
  same(error.path, 'body.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at most 256 characters
vector('accounts.update-business-profile.input-legal-name-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({
    legalName: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.legalName')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at most 1000 characters
vector('accounts.update-business-profile.input-location-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({
    location: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.location')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at most 256 characters
vector('accounts.update-business-profile.input-name-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({
    name: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  }))
  same(error.kind, 'input')
  same(error.path, 'body.name')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at most 24 characters
vector('accounts.update-business-profile.input-phone-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({ phone: 'xxxxxxxxxxxxxxxxxxxxxxxxx' }))
  same(error.kind, 'input')
  same(error.path, 'body.phone')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at most 20 further domains
vector('accounts.update-business-profile.input-too-many-domain-aliases', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({
    domainAliases: [
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.domainAliases')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at most 20 tags
vector('accounts.update-business-profile.input-too-many-tags', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.profile.update({
    tags: [
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.tags')
  same(error.delivery, 'neverSent')
})

// members that are left out do not appear
vector('accounts.update-business-profile.keep', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ name: 'Birdwire' })
  same(answer.name, 'Birdwire')
  same(answer.legalName, 'text')
})

// the limits of the schema are allowed
vector('accounts.update-business-profile.limits', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({
    name: 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
    legalName: 'llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll',
    description: 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd',
    location: 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',
    phone: '111111111111111111111111',
    tags: [
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
      't',
    ],
    domainAliases: [
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
      'example.com',
    ],
  })
  same(answer.name, 'text')
})

// the pattern of the logo's address
vector('accounts.update-business-profile.logo-https', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ logoUrl: 'https://example.com/logo.png' })
  same(answer.logoUrl, 'https://example.com/logo.png')
})

// one member of each part, the others kept
vector('accounts.update-business-profile.nested-parts', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({
    category: { sector: 'Trade' },
    geo: {
      city: 'Amsterdam',
      lat: 52.37,
      lng: 4.89,
    },
    twitter: {
      handle: 'bird',
      followers: 0,
    },
  })
  same(answer.category?.sector, 'Trade')
  same(answer.geo?.city, 'Amsterdam')
  same(answer.geo?.lat, 52.37)
  same(answer.geo?.lng, 4.89)
  same(answer.twitter?.handle, 'bird')
  same(answer.twitter?.followers, 0)
})

// every member of the answer null
vector('accounts.update-business-profile.null-members', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ name: 'Birdwire' })
  absent(answer.name)
  absent(answer.legalName)
  absent(answer.type)
  absent(answer.domain)
  absent(answer.domainAliases)
  absent(answer.category)
  absent(answer.identifiers)
  absent(answer.tags)
  absent(answer.description)
  absent(answer.foundedYear)
  absent(answer.location)
  absent(answer.geo)
  absent(answer.logoUrl)
  absent(answer.facebook)
  absent(answer.linkedin)
  absent(answer.twitter)
  absent(answer.crunchbase)
  absent(answer.phone)
  absent(answer.vatNumber)
  absent(answer.invoicingContactEmail)
  absent(answer.significantContacts)
})

// a write that was not processed is repeated
vector('accounts.update-business-profile.retry-429', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ name: 'Birdwire' }, { maxRetries: 1 })
  same(answer.name, 'Birdwire')
})

// a write that may have been done is not repeated
vector('accounts.update-business-profile.retry-not-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.profile.update({ name: 'Birdwire' }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// people to ask, with several categories and with none
vector('accounts.update-business-profile.significant-contacts', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({
    significantContacts: {
      contacts: [
        {
          name: 'Ada',
          email: 'ada@example.com',
          contactCategories: [
            'billing',
            'legal',
          ],
          phone: '+31612345678',
        },
        {
          name: 'Bob',
          contactCategories: [],
        },
        {},
      ],
      predefinedContactCategories: [
        'billing',
        'legal',
      ],
    },
  })
  length(answer.significantContacts?.contacts, 1)
  same(answer.significantContacts?.contacts?.[0]?.name, 'Ada')
})

// a kind of business: nonprofit
vector('accounts.update-business-profile.type-nonprofit', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ type: 'nonprofit' })
  same(answer.type, 'nonprofit')
})

// a kind of business: unknown
vector('accounts.update-business-profile.type-unknown', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ type: 'unknown' })
  same(answer.type, 'unknown')
})

// an unknown kind of business, and members that are not known yet
vector('accounts.update-business-profile.unknown', {}, async (bird) => {
  const answer = await bird.organizations.profile.update({ name: 'Birdwire' })
  same(answer.type, 'cooperative')
  same(answer.geo?.city, 'Kraków')
  same(answer.twitter?.handle, 'a')
  sameRaw(answer, {
    type: 'cooperative',
    employees: { count: 7 },
    geo: {
      city: 'Kraków',
      plusCode: 'x',
    },
    twitter: {
      handle: 'a',
      verified: true,
    },
  })
})
