// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, InputError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, cancelled, equal, fails, same, vector } from '../harness.js'

// the documents do not print the number of the success; any 2xx is one
vector('conversations.update-antispam-setting.answer-204', {}, async (bird) => {
  absent(await bird.conversations.antispamSetting.update({ enabled: true }))
})

// a user's token instead of an access key
vector('conversations.update-antispam-setting.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.conversations.antispamSetting.update({ enabled: true }))
})

// the caller gives up; the connection must close
vector('conversations.update-antispam-setting.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.conversations.antispamSetting.update({ enabled: true }, { signal }))
})

// false is sent, not dropped
vector('conversations.update-antispam-setting.disable', {}, async (bird) => {
  absent(await bird.conversations.antispamSetting.update({ enabled: false }))
})

// Update antispam setting: 401
vector('conversations.update-antispam-setting.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.conversations.antispamSetting.update({ enabled: true }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update antispam setting: 403
vector('conversations.update-antispam-setting.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.conversations.antispamSetting.update({ enabled: true }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update antispam setting: 422
vector('conversations.update-antispam-setting.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.conversations.antispamSetting.update({ enabled: true }, { maxRetries: 0 }))
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

// Update antispam setting: 429
vector('conversations.update-antispam-setting.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.conversations.antispamSetting.update({ enabled: true }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update antispam setting: 503
vector('conversations.update-antispam-setting.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.conversations.antispamSetting.update({ enabled: true }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update antispam setting, the full request
vector('conversations.update-antispam-setting.full', {}, async (bird) => {
  absent(await bird.conversations.antispamSetting.update({ enabled: true }))
})

// a limit of the schema: the workspace id is a UUID
vector('conversations.update-antispam-setting.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.antispamSetting.update({ enabled: true }, { workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// Update antispam setting, the sample of a request, with its workspace
vector('conversations.update-antispam-setting.page-sample', {}, async (bird) => {
  absent(await bird.conversations.antispamSetting.update({ enabled: true }, { workspaceId: 'a1405560-c8d3-4b1a-877d-3f449ad95352' }))
})

// a call that may be repeated, after an answer that tells nothing
vector('conversations.update-antispam-setting.retry-500', {}, async (bird) => {
  absent(await bird.conversations.antispamSetting.update({ enabled: true }, { maxRetries: 1 }))
})

// what was refused is refused again
vector('conversations.update-antispam-setting.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.conversations.antispamSetting.update({ enabled: true }, { maxRetries: 2 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a call that may be repeated, after its connection broke
vector('conversations.update-antispam-setting.retry-reset', {}, async (bird) => {
  absent(await bird.conversations.antispamSetting.update({ enabled: true }, { maxRetries: 1 }))
})

// a body that no document shows is not read
vector('conversations.update-antispam-setting.unknown-members', {}, async (bird) => {
  absent(await bird.conversations.antispamSetting.update({ enabled: true }))
})
