// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, same, sameRaw, vector } from '../harness.js'

// the body ends before its length
vector('conversations.get-antispam-setting.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.conversations.antispamSetting.get({ maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
})

// a whole body that is no JSON
vector('conversations.get-antispam-setting.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.conversations.antispamSetting.get())
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a user's token instead of an access key
vector('conversations.get-antispam-setting.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.conversations.antispamSetting.get()
  same(answer.enabled, true)
})

// off
vector('conversations.get-antispam-setting.disabled', {}, async (bird) => {
  const answer = await bird.conversations.antispamSetting.get()
  same(answer.enabled, false)
  sameRaw(answer, { enabled: false })
})

// no member at all
vector('conversations.get-antispam-setting.empty-object', {}, async (bird) => {
  const answer = await bird.conversations.antispamSetting.get()
  absent(answer.enabled)
  sameRaw(answer, {})
})

// Get antispam setting: 401
vector('conversations.get-antispam-setting.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.conversations.antispamSetting.get({ maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get antispam setting: 403
vector('conversations.get-antispam-setting.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.conversations.antispamSetting.get({ maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get antispam setting: 429
vector('conversations.get-antispam-setting.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.conversations.antispamSetting.get({ maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get antispam setting: 503
vector('conversations.get-antispam-setting.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.conversations.antispamSetting.get({ maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Get antispam setting: the member that the update has
vector('conversations.get-antispam-setting.full', {}, async (bird) => {
  const answer = await bird.conversations.antispamSetting.get()
  same(answer.enabled, true)
  sameRaw(answer, { enabled: true })
})

// a limit of the schema: the workspace id is a UUID
vector('conversations.get-antispam-setting.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.antispamSetting.get({ workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// every member null
vector('conversations.get-antispam-setting.null-members', {}, async (bird) => {
  const answer = await bird.conversations.antispamSetting.get()
  absent(answer.enabled)
  sameRaw(answer, { enabled: null })
})

// a read is repeated
vector('conversations.get-antispam-setting.retry-503', {}, async (bird) => {
  const answer = await bird.conversations.antispamSetting.get({ maxRetries: 1 })
  same(answer.enabled, true)
})

// what was refused is refused again: not even a read is repeated
vector('conversations.get-antispam-setting.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.conversations.antispamSetting.get({ maxRetries: 2 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// members that are not known yet
vector('conversations.get-antispam-setting.unknown-members', {}, async (bird) => {
  const answer = await bird.conversations.antispamSetting.get()
  same(answer.enabled, true)
  sameRaw(answer, {
    enabled: true,
    mode: 'strict',
  })
})
