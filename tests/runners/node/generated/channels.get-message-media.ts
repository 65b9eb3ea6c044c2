// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError, AuthenticationError, BadRequestError, ConnectionError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, TimeoutError } from 'birdwire'
import { cancelled, fails, same, sameBytes, vector, wholeFile } from '../harness.js'

// the file ends before its length
vector('channels.get-message-media.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'connection')
  same(error.status, 200)
})

// the caller gives up; the connection must close
vector('channels.get-message-media.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1', undefined, { signal })))
})

// a file of no bytes
vector('channels.get-message-media.empty', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')
  same(media.status, 200)
  same(media.contentType, 'text/plain')
  sameBytes(await media.bytes(), '')
})

// Messaging, Get message media: 400
vector('channels.get-message-media.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'The request did not pass validation')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a wrong access key
vector('channels.get-message-media.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Get message media: 404
vector('channels.get-message-media.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Download media: 429
vector('channels.get-message-media.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1', undefined, { maxRetries: 0 })))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-message-media.file-id-backslash', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '..\\x')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-message-media.file-id-dot-dot-slash', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '../x')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-message-media.file-id-escaped-slash', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '%2f')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// an id is one segment of the path, whatever it holds
vector('channels.get-message-media.file-id-escaped', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', 'a b/c?d#e%f')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-message-media.file-id-hash', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '#')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-message-media.file-id-question-mark', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '?')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-message-media.file-id-slash', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', 'a/b')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// an argument is one segment of the path, whatever it holds
vector('channels.get-message-media.file-id-unicode', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', 'é:ü')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// an argument must not reach another path or a header
vector('channels.get-message-media.input-file-id-dot', {}, async (bird) => {
  const error = await fails(InputError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '.')))
  same(error.kind, 'input')
  same(error.path, 'path.fileId')
  same(error.delivery, 'neverSent')
})

// an id must not reach another path
vector('channels.get-message-media.input-file-id-dots', {}, async (bird) => {
  const error = await fails(InputError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '..')))
  same(error.kind, 'input')
  same(error.path, 'path.fileId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: an id has at least one character
vector('channels.get-message-media.input-file-id-empty', {}, async (bird) => {
  const error = await fails(InputError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '')))
  same(error.kind, 'input')
  same(error.path, 'path.fileId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('channels.get-message-media.input-file-id-newline', {}, async (bird) => {
  const error = await fails(InputError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', 'a\r\nx-evil: 1')))
  same(error.kind, 'input')
  same(error.path, 'path.fileId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path or a header
vector('channels.get-message-media.input-file-id-null-character', {}, async (bird) => {
  const error = await fails(InputError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', 'a\u0000b')))
  same(error.kind, 'input')
  same(error.path, 'path.fileId')
  same(error.delivery, 'neverSent')
})

// an argument must not reach another path
vector('channels.get-message-media.input-message-id-dots', {}, async (bird) => {
  const error = await fails(InputError, () => wholeFile(bird.channels.messages.media.download('..', 'f')))
  same(error.kind, 'input')
  same(error.path, 'path.messageId')
  same(error.delivery, 'neverSent')
})

// the message id of a file is text, and one segment as well
vector('channels.get-message-media.message-id-escaped', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('a/../b', 'f')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// Messaging, Get message media: 200 with the file's place, passed on as it came
vector('channels.get-message-media.ok-location', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1', { redirect: false })
  same(media.status, 200)
  same(media.contentType, 'application/json')
  sameBytes(await media.bytes(), 'eyJsb2NhdGlvbiI6Imh0dHBzOi8vZmlsZXMuZXhhbXBsZS5jb20vaW1hZ2UucG5nIn0=')
})

// Messaging, Get message media: 200 with the file
vector('channels.get-message-media.ok', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// Messaging, Get message media: 302 after redirect=true
vector('channels.get-message-media.redirect-asked-for', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1', { redirect: true })
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// a user's token stays with Bird as well
vector('channels.get-message-media.redirect-bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// the storage refuses, with an answer of its own
vector('channels.get-message-media.redirect-then-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
})

// a second redirect is not followed
vector('channels.get-message-media.redirect-twice', {}, async (bird) => {
  const error = await fails(ApiError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'api')
  same(error.status, 302)
})

// a redirect that does not say where to
vector('channels.get-message-media.redirect-without-location', {}, async (bird) => {
  const error = await fails(ApiError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')))
  same(error.kind, 'api')
  same(error.status, 302)
})

// Messaging, Get message media: 302, followed once and without the access key
vector('channels.get-message-media.redirect', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// a read is repeated
vector('channels.get-message-media.retry-503', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1', undefined, { maxRetries: 1 })
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})

// no answer within the time of the call
vector('channels.get-message-media.timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1', undefined, { timeout: 300 })))
  same(error.kind, 'timeout')
  same(error.attempts, 1)
})
