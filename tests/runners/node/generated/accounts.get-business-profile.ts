// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, equal, fails, length, same, sameRaw, vector } from '../harness.js'

// a whole body that is no JSON
vector('accounts.get-business-profile.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.organizations.profile.get())
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a user token, as the documents show it
vector('accounts.get-business-profile.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.name, 'text')
})

// a profile that says nothing
vector('accounts.get-business-profile.empty-object', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
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
  sameRaw(answer, {})
})

// texts that are empty, and empty lists
vector('accounts.get-business-profile.empty-texts', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.domain, '')
  same(answer.logoUrl, '')
  length(answer.tags, 0)
  length(answer.domainAliases, 0)
})

// Profile, Get business profile: 401
vector('accounts.get-business-profile.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.organizations.profile.get())
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Get business profile: 403
vector('accounts.get-business-profile.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.organizations.profile.get())
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Get business profile: 404
vector('accounts.get-business-profile.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.organizations.profile.get())
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Get business profile: 429
vector('accounts.get-business-profile.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.organizations.profile.get())
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Profile, Get business profile: 503
vector('accounts.get-business-profile.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.profile.get())
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// degrees with a fraction, and below zero
vector('accounts.get-business-profile.fractions', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.geo?.lat, 52.3702157)
  same(answer.geo?.lng, -4.8951679)
  same(answer.foundedYear, -753)
})

// Profile, Get business profile, the full response
vector('accounts.get-business-profile.full', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
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

// keys of a map are as they are
vector('accounts.get-business-profile.identifiers-keys-untouched', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  equal(answer.identifiers, {
    snake_key: 'a',
    camelKey: 'b',
    '': 'c',
    'kvk nummer': 'd',
  })
  sameRaw(answer, {
    identifiers: {
      snake_key: 'a',
      camelKey: 'b',
      '': 'c',
      'kvk nummer': 'd',
    },
  })
})

// every member null
vector('accounts.get-business-profile.null-members', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
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
  sameRaw(answer, {
    name: null,
    legalName: null,
    type: null,
    domain: null,
    domainAliases: null,
    category: null,
    identifiers: null,
    tags: null,
    description: null,
    foundedYear: null,
    location: null,
    geo: null,
    logoUrl: null,
    facebook: null,
    linkedin: null,
    twitter: null,
    crunchbase: null,
    phone: null,
    vatNumber: null,
    invoicingContactEmail: null,
    significantContacts: null,
  })
})

// every member of every part null
vector('accounts.get-business-profile.null-nested-members', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  absent(answer.category?.sector)
  absent(answer.category?.industryGroup)
  absent(answer.category?.industry)
  absent(answer.category?.subIndustry)
  absent(answer.category?.sicCode)
  absent(answer.category?.naicsCode)
  absent(answer.geo?.streetNumber)
  absent(answer.geo?.streetName)
  absent(answer.geo?.subPremise)
  absent(answer.geo?.city)
  absent(answer.geo?.postalCode)
  absent(answer.geo?.state)
  absent(answer.geo?.stateCode)
  absent(answer.geo?.country)
  absent(answer.geo?.countryCode)
  absent(answer.geo?.lat)
  absent(answer.geo?.lng)
  absent(answer.facebook?.handle)
  absent(answer.linkedin?.handle)
  absent(answer.twitter?.handle)
  absent(answer.twitter?.id)
  absent(answer.twitter?.bio)
  absent(answer.twitter?.followers)
  absent(answer.twitter?.following)
  absent(answer.twitter?.location)
  absent(answer.twitter?.site)
  absent(answer.twitter?.avatar)
  absent(answer.crunchbase?.handle)
  length(answer.significantContacts?.contacts, 1)
  absent(answer.significantContacts?.contacts?.[0]?.name)
  absent(answer.significantContacts?.contacts?.[0]?.email)
  absent(answer.significantContacts?.contacts?.[0]?.contactCategories)
  absent(answer.significantContacts?.contacts?.[0]?.phone)
  absent(answer.significantContacts?.predefinedContactCategories)
})

// a read is repeated
vector('accounts.get-business-profile.retry-503', {}, async (bird) => {
  const answer = await bird.organizations.profile.get({ maxRetries: 1 })
  same(answer.name, 'text')
})

// what is not there is not asked for again
vector('accounts.get-business-profile.retry-not-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.organizations.profile.get({ maxRetries: 2 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a read is repeated after its connection broke
vector('accounts.get-business-profile.retry-reset', {}, async (bird) => {
  const answer = await bird.organizations.profile.get({ maxRetries: 1 })
  same(answer.name, 'text')
})

// a kind of business: education
vector('accounts.get-business-profile.type-education', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.type, 'education')
})

// a kind of business: government
vector('accounts.get-business-profile.type-government', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.type, 'government')
})

// a kind of business: nonprofit
vector('accounts.get-business-profile.type-nonprofit', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.type, 'nonprofit')
})

// a kind of business: personal
vector('accounts.get-business-profile.type-personal', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.type, 'personal')
})

// a kind of business: private
vector('accounts.get-business-profile.type-private', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.type, 'private')
})

// a kind of business: public
vector('accounts.get-business-profile.type-public', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.type, 'public')
})

// a kind of business: unknown
vector('accounts.get-business-profile.type-unknown', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
  same(answer.type, 'unknown')
})

// an unknown kind of business, and members that are not known yet
vector('accounts.get-business-profile.unknown', {}, async (bird) => {
  const answer = await bird.organizations.profile.get()
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
