// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, same, vector } from '../harness.js'

// the status of the answer is not documented; 200 will do
vector('notifications.delete-webhook-subscription.answer-200', {}, async (bird) => {
  absent(await bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4'))
})

// a body that nobody asked for is no error
vector('notifications.delete-webhook-subscription.answer-with-body', {}, async (bird) => {
  absent(await bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4'))
})

// Delete a webhook subscription: 401
vector('notifications.delete-webhook-subscription.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete a webhook subscription: 403
vector('notifications.delete-webhook-subscription.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete a webhook subscription: 404
vector('notifications.delete-webhook-subscription.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: webhook subscription not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete a webhook subscription: 429
vector('notifications.delete-webhook-subscription.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete a webhook subscription: 503
vector('notifications.delete-webhook-subscription.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a limit of the schema: the id is a UUID
vector('notifications.delete-webhook-subscription.input-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.webhookSubscriptions.delete('one'))
  same(error.kind, 'input')
  same(error.path, 'path.webhookSubscriptionId')
  same(error.delivery, 'neverSent')
})

// Delete a webhook subscription: 204
vector('notifications.delete-webhook-subscription.ok', {}, async (bird) => {
  absent(await bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4'))
})

// a call that may be repeated, answered 500
vector('notifications.delete-webhook-subscription.retry-500', {}, async (bird) => {
  absent(await bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 1 }))
})

// a call that may be repeated, after its connection broke
vector('notifications.delete-webhook-subscription.retry-reset', {}, async (bird) => {
  absent(await bird.webhookSubscriptions.delete('852883af-5f68-4204-b611-7ee8db9600f4', { maxRetries: 1 }))
})
