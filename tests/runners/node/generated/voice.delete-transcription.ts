// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, same, vector } from '../harness.js'

// the documents do not print the number of the success; any 2xx is one
vector('voice.delete-transcription.answer-200', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53'))
})

// a user's token instead of an access key
vector('voice.delete-transcription.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53'))
})

// Delete a Transcription: 401
vector('voice.delete-transcription.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete a Transcription: 403
vector('voice.delete-transcription.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Voice API, the error body of the service: code and message
vector('voice.delete-transcription.error-404-voice', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'transcription not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete a Transcription: 404
vector('voice.delete-transcription.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'ResourceNotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete a Transcription: 429
vector('voice.delete-transcription.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete a Transcription: 503
vector('voice.delete-transcription.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete a Transcription: format json
vector('voice.delete-transcription.format-json', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', { format: 'json' }))
})

// Delete a Transcription: format srt
vector('voice.delete-transcription.format-srt', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', { format: 'srt' }))
})

// Delete a Transcription: format txt
vector('voice.delete-transcription.format-txt', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', { format: 'txt' }))
})

// Delete a Transcription: format vtt
vector('voice.delete-transcription.format-vtt', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', { format: 'vtt' }))
})

// Delete a Transcription, Delete transcription, without a format
vector('voice.delete-transcription.full', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53'))
})

// an argument is one segment of the path, whatever it holds
vector('voice.delete-transcription.id-is-one-segment', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('a/b?c'))
})

// an argument must not reach another path or a header
vector('voice.delete-transcription.input-transcription-id-dots', {}, async (bird) => {
  const error = await fails(InputError, () => bird.voice.transcriptions.delete('..'))
  same(error.kind, 'input')
  same(error.path, 'path.transcriptionId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('voice.delete-transcription.input-transcription-id-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.voice.transcriptions.delete(''))
  same(error.kind, 'input')
  same(error.path, 'path.transcriptionId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('voice.delete-transcription.input-transcription-id-newline', {}, async (bird) => {
  const error = await fails(InputError, () => bird.voice.transcriptions.delete('a\r\nb: c'))
  same(error.kind, 'input')
  same(error.path, 'path.transcriptionId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('voice.delete-transcription.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// Delete a Transcription, the sample of a request: a user's token, with the workspace and the transcription of the sample, at the API's own host
vector('voice.delete-transcription.page-sample', { bearerToken: 'test-user-token', workspaceId: '8bc02f53-87ac-48d2-b4fd-c2cf856a305f' }, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53'))
})

// a call that may be repeated, after an answer that tells nothing
vector('voice.delete-transcription.retry-500', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 1 }))
})

// what was refused is refused again
vector('voice.delete-transcription.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 2 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a call that may be repeated, after its connection broke
vector('voice.delete-transcription.retry-reset', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 1 }))
})

// the first attempt worked, though its answer was lost: attempts tells that there was one
vector('voice.delete-transcription.retry-then-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53', undefined, { maxRetries: 1 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.attempts, 2)
})

// a body that no document shows is not read
vector('voice.delete-transcription.unknown-members', {}, async (bird) => {
  absent(await bird.voice.transcriptions.delete('7f1e9ce1-95db-4a39-80f4-9bde69908c53'))
})
