// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, length, same, sameRaw, vector, walk } from '../harness.js'

// the body ends before its length
vector('channels.list-keyword-messages.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('channels.list-keyword-messages.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.keywordMessages.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the list is missing
vector('channels.list-keyword-messages.answer-without-results', {}, async (bird) => {
  const error = await fails(DecodeError, () => walk(bird.keywordMessages.list()))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'results')
})

// items in both spellings
vector('channels.list-keyword-messages.both-spellings', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 3)
  same(pages[0]?.items?.[0]?.key, 'optout:en')
  same(pages[0]?.items?.[0]?.kw, 'optout')
  same(pages[0]?.items?.[0]?.lang, 'en')
  same(pages[0]?.items?.[0]?.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
  same(pages[0]?.items?.[1]?.key, 'help:de')
  same(pages[0]?.items?.[1]?.kw, 'help')
  same(pages[0]?.items?.[1]?.lang, 'de')
  same(pages[0]?.items?.[1]?.value, 'Hilfe')
  same(pages[0]?.items?.[2]?.key, 'optin:fr')
  same(pages[0]?.items?.[2]?.kw, 'optin')
  same(pages[0]?.items?.[2]?.lang, 'fr')
  same(pages[0]?.items?.[2]?.value, '')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    Key: 'help:de',
    KW: 'help',
    Lang: 'de',
    Value: 'Hilfe',
  })
  sameRaw(pages.flatMap((page) => page.items)[2], {
    key: 'optin:fr',
    KW: 'optin',
    lang: 'fr',
    Value: '',
  })
})

// Compliance Keywords Messages, List all keyword messages: 401
vector('channels.list-keyword-messages.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, List all keyword messages: 403
vector('channels.list-keyword-messages.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, List all keyword messages: 404
vector('channels.list-keyword-messages.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, List all keyword messages: 429
vector('channels.list-keyword-messages.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, List all keyword messages: 503
vector('channels.list-keyword-messages.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => walk(bird.keywordMessages.list({ maxRetries: 0 })))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the three kinds of keywords
vector('channels.list-keyword-messages.every-kind', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 3)
  same(pages[0]?.items?.[0]?.key, 'optin:en')
  same(pages[0]?.items?.[0]?.kw, 'optin')
  same(pages[0]?.items?.[0]?.lang, 'en')
  same(pages[0]?.items?.[0]?.value, 'optin')
  same(pages[0]?.items?.[1]?.key, 'optout:en')
  same(pages[0]?.items?.[1]?.kw, 'optout')
  same(pages[0]?.items?.[1]?.lang, 'en')
  same(pages[0]?.items?.[1]?.value, 'optout')
  same(pages[0]?.items?.[2]?.key, 'help:en')
  same(pages[0]?.items?.[2]?.kw, 'help')
  same(pages[0]?.items?.[2]?.lang, 'en')
  same(pages[0]?.items?.[2]?.value, 'help')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    key: 'optin:en',
    kw: 'optin',
    lang: 'en',
    value: 'optin',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: 'optout',
  })
  sameRaw(pages.flatMap((page) => page.items)[2], {
    key: 'help:en',
    kw: 'help',
    lang: 'en',
    value: 'help',
  })
})

// Compliance Keywords Messages, List all keyword messages, the full response: members in the spelling of the schema
vector('channels.list-keyword-messages.full', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.key, 'text')
  same(pages[0]?.items?.[0]?.kw, 'optin')
  same(pages[0]?.items?.[0]?.lang, 'text')
  same(pages[0]?.items?.[0]?.value, 'text')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    Key: 'text',
    KW: 'optin',
    Lang: 'text',
    Value: 'text',
  })
})

// an empty list
vector('channels.list-keyword-messages.no-messages', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})

// Compliance Keywords Messages, List all messages, the sample: members in lower case, with the missing bracket put in
vector('channels.list-keyword-messages.page-sample', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.key, 'optout:en')
  same(pages[0]?.items?.[0]?.kw, 'optout')
  same(pages[0]?.items?.[0]?.lang, 'en')
  same(pages[0]?.items?.[0]?.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  })
})

// one member in both spellings: the documented lower case counts
vector('channels.list-keyword-messages.same-member-twice', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.key, 'a')
  same(pages[0]?.items?.[0]?.kw, 'help')
  same(pages[0]?.items?.[0]?.lang, 'en')
  same(pages[0]?.items?.[0]?.value, 'x')
  same(pages[0]?.nextPageToken, null)
})

// a kind and members that are not known yet, null for the others
vector('channels.list-keyword-messages.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.key, 'maybe:en')
  same(pages[0]?.items?.[0]?.kw, 'maybe')
  absent(pages[0]?.items?.[0]?.lang)
  absent(pages[0]?.items?.[0]?.value)
  absent(pages[0]?.items?.[1]?.key)
  same(pages[0]?.items?.[1]?.kw, 'perhaps')
  absent(pages[0]?.items?.[1]?.lang)
  absent(pages[0]?.items?.[1]?.value)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    key: 'maybe:en',
    kw: 'maybe',
    lang: null,
    value: null,
    author: 'Ada',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    Key: null,
    KW: 'perhaps',
    Lang: null,
    Value: null,
    Author: 'Ada',
  })
})
