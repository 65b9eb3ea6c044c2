// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, same, sameRaw, vector } from '../harness.js'

// a whole body that is no JSON
vector('channels.get-keyword-message.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.keywordMessages.get('optout:en'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// an answer without any member
vector('channels.get-keyword-message.empty-object', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  absent(answer.key)
  absent(answer.kw)
  absent(answer.lang)
  absent(answer.value)
})

// an empty text is the default, and not absent
vector('channels.get-keyword-message.empty-value', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, '')
  sameRaw(answer, {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: '',
  })
})

// Compliance Keywords Messages, Get keyword message: 401
vector('channels.get-keyword-message.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.keywordMessages.get('optout:en', { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Get keyword message: 403
vector('channels.get-keyword-message.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.keywordMessages.get('optout:en', { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Get keyword message: 404
vector('channels.get-keyword-message.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.keywordMessages.get('optout:en', { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Get keyword message: 429
vector('channels.get-keyword-message.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.keywordMessages.get('optout:en', { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Get keyword message: 503
vector('channels.get-keyword-message.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.keywordMessages.get('optout:en', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Get keyword message, the full response: members in the spelling of the schema
vector('channels.get-keyword-message.full', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  same(answer.key, 'text')
  same(answer.kw, 'optin')
  same(answer.lang, 'text')
  same(answer.value, 'text')
  sameRaw(answer, {
    Key: 'text',
    KW: 'optin',
    Lang: 'text',
    Value: 'text',
  })
})

// an argument must not reach another path or a header
vector('channels.get-keyword-message.input-key-dots', {}, async (bird) => {
  const error = await fails(InputError, () => bird.keywordMessages.get('..'))
  same(error.kind, 'input')
  same(error.path, 'path.keywordMessageKey')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('channels.get-keyword-message.input-key-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.keywordMessages.get(''))
  same(error.kind, 'input')
  same(error.path, 'path.keywordMessageKey')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('channels.get-keyword-message.input-key-newline', {}, async (bird) => {
  const error = await fails(InputError, () => bird.keywordMessages.get('a\r\nx-evil: 1'))
  same(error.kind, 'input')
  same(error.path, 'path.keywordMessageKey')
  same(error.delivery, 'neverSent')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-keyword-message.key-backslash', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('..\\x')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-keyword-message.key-dot-dot-slash', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('../x')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-keyword-message.key-escaped-slash', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('%2f')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-keyword-message.key-hash', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('#')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-keyword-message.key-question-mark', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('?')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-keyword-message.key-slash', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('a/b')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-keyword-message.key-unicode', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('é:ü')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})

// Compliance Keywords Messages, the item of the sample of List all messages: members in lower case
vector('channels.get-keyword-message.lower-case', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
  sameRaw(answer, {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  })
})

// every member null, in lower case
vector('channels.get-keyword-message.null-members-lower-case', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  absent(answer.key)
  absent(answer.kw)
  absent(answer.lang)
  absent(answer.value)
  sameRaw(answer, {
    key: null,
    kw: null,
    lang: null,
    value: null,
  })
})

// every member null, in capitals
vector('channels.get-keyword-message.null-members', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  absent(answer.key)
  absent(answer.kw)
  absent(answer.lang)
  absent(answer.value)
  sameRaw(answer, {
    Key: null,
    KW: null,
    Lang: null,
    Value: null,
  })
})

// a read is repeated
vector('channels.get-keyword-message.retry-503', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en', { maxRetries: 1 })
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})

// a kind and a member that are not known yet
vector('channels.get-keyword-message.unknown-values', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  same(answer.key, 'maybe:en')
  same(answer.kw, 'maybe')
  same(answer.lang, 'en')
  same(answer.value, 'Hm')
  sameRaw(answer, {
    Key: 'maybe:en',
    KW: 'maybe',
    Lang: 'en',
    Value: 'Hm',
    Since: { Year: 2025 },
  })
})
