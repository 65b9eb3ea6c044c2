// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, BadRequestError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, equal, fails, same, vector } from '../harness.js'

// an answer without content
vector('channels.set-keyword-message.answer-204', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }))
})

// a body that nobody asked for is no error
vector('channels.set-keyword-message.answer-with-body', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }))
})

// Compliance Keywords Messages: an empty value goes back to the default message; it is sent, not dropped
vector('channels.set-keyword-message.empty-value', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'help',
    lang: 'en',
    value: '',
  }))
})

// Compliance Keywords Messages, Set keyword message: 400
vector('channels.set-keyword-message.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'The request did not pass validation')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Set keyword message: 401
vector('channels.set-keyword-message.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Set keyword message: 403
vector('channels.set-keyword-message.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Set keyword message: 422
vector('channels.set-keyword-message.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    contentType: ['must not be empty'],
    lang: [
      'is required',
      'must be a text',
    ],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Set keyword message: 429
vector('channels.set-keyword-message.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Set keyword message: 503
vector('channels.set-keyword-message.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Compliance Keywords Messages, Set keyword message, the full request
vector('channels.set-keyword-message.full', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optin',
    lang: 'text',
    value: 'text',
  }))
})

// the kind optin, in another script
vector('channels.set-keyword-message.optin', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optin',
    lang: 'ru',
    value: 'СТАРТ',
  }))
})

// Compliance Keywords Messages, Define a message for a given keyword, the sample without the comma before its last brace
vector('channels.set-keyword-message.page-sample', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }))
})

// setting the same answer twice changes nothing, so it is repeated
vector('channels.set-keyword-message.retry-500', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 1 }))
})

// a call that may be repeated, after its connection broke
vector('channels.set-keyword-message.retry-reset', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 1 }))
})
