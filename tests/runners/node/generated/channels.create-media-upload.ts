// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError, AuthenticationError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, TimeoutError, ValidationError } from 'birdwire'
import { absent, cancelled, equal, fails, same, sameRaw, vector } from '../harness.js'

// the body ends before its length
vector('channels.create-media-upload.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('channels.create-media-upload.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.presign({ contentType: 'text' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('channels.create-media-upload.answer-without-media-url', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.presign({ contentType: 'text' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'mediaUrl')
})

// a required member of the answer is missing
vector('channels.create-media-upload.answer-without-upload-url', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.presign({ contentType: 'text' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'uploadUrl')
})

// Messaging, Create a presigned media upload (workspace): 401
vector('channels.create-media-upload.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Create a presigned media upload (workspace): 403
vector('channels.create-media-upload.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Create a presigned media upload (workspace): 404
vector('channels.create-media-upload.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Create a presigned media upload (workspace): 422
vector('channels.create-media-upload.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 0 }))
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

// Messaging, Create a presigned media upload (workspace): 429
vector('channels.create-media-upload.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Create a presigned media upload (workspace): 503
vector('channels.create-media-upload.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Uploading media, the form fields of the sample of curl: free keys, as they are
vector('channels.create-media-upload.form-fields', {}, async (bird) => {
  const answer = await bird.channels.media.presign({ contentType: 'text' })
  same(answer.mediaUrl, 'https://media.api.bird.com/workspaces/w/channel-media/m')
  same(answer.uploadUrl, 'https://channels.s3.amazonaws.com/')
  same(answer.uploadMethod, 'POST')
  equal(answer.uploadFormData, {
    'Content-Type': 'text/plain',
    acl: 'private',
    bucket: 'channels..',
    key: 'b2d..b123',
    policy: 'eyJle...dfQ==',
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': 'ASIA..',
    'x-amz-date': '20230501T192504Z',
    'x-amz-meta-allowed-paths': 'workspace\\b2..',
    'x-amz-meta-channel-id': 'ac0..f19e',
    'x-amz-security-token': 'IQoo..qqq',
    'x-amz-signature': 'RcU9...XLw=',
  })
  sameRaw(answer, {
    mediaUrl: 'https://media.api.bird.com/workspaces/w/channel-media/m',
    uploadUrl: 'https://channels.s3.amazonaws.com/',
    uploadMethod: 'POST',
    uploadFormData: {
      'Content-Type': 'text/plain',
      acl: 'private',
      bucket: 'channels..',
      key: 'b2d..b123',
      policy: 'eyJle...dfQ==',
      'x-amz-algorithm': 'AWS4-HMAC-SHA256',
      'x-amz-credential': 'ASIA..',
      'x-amz-date': '20230501T192504Z',
      'x-amz-meta-allowed-paths': 'workspace\\b2..',
      'x-amz-meta-channel-id': 'ac0..f19e',
      'x-amz-security-token': 'IQoo..qqq',
      'x-amz-signature': 'RcU9...XLw=',
    },
  })
})

// Messaging, Create a presigned media upload (workspace), the full request and response
vector('channels.create-media-upload.full', {}, async (bird) => {
  const answer = await bird.channels.media.presign({ contentType: 'text' })
  same(answer.mediaUrl, 'https://example.com')
  same(answer.uploadUrl, 'https://example.com')
  same(answer.uploadMethod, 'text')
  equal(answer.uploadFormData, {})
  sameRaw(answer, {
    mediaUrl: 'https://example.com',
    uploadUrl: 'https://example.com',
    uploadMethod: 'text',
    uploadFormData: {},
  })
})

// a limit of the schema: a content type has at least one character
vector('channels.create-media-upload.input-content-type-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.media.presign({ contentType: '' }))
  same(error.kind, 'input')
  same(error.path, 'body.contentType')
  same(error.delivery, 'neverSent')
})

// a content type that nothing tells
vector('channels.create-media-upload.input-upload-no-content-type', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.media.upload(Buffer.from('Hello'), { filename: 'noextension' }))
  same(error.kind, 'input')
  same(error.path, 'contentType')
  same(error.delivery, 'neverSent')
})

// asking where to upload may be repeated
vector('channels.create-media-upload.retry-503', {}, async (bird) => {
  const answer = await bird.channels.media.presign({ contentType: 'text' }, { maxRetries: 1 })
  same(answer.mediaUrl, 'https://example.com')
  same(answer.uploadUrl, 'https://example.com')
  same(answer.uploadMethod, 'text')
  equal(answer.uploadFormData, {})
})

// members and a verb that are not known yet; null for what may be missing
vector('channels.create-media-upload.unknown-members', {}, async (bird) => {
  const answer = await bird.channels.media.presign({ contentType: 'text' })
  same(answer.mediaUrl, 'https://media.api.bird.com/workspaces/w/channel-media/m')
  same(answer.uploadUrl, 'https://channels.s3.amazonaws.com/')
  same(answer.uploadMethod, 'BEAM')
  absent(answer.uploadFormData)
  sameRaw(answer, {
    mediaUrl: 'https://media.api.bird.com/workspaces/w/channel-media/m',
    uploadUrl: 'https://channels.s3.amazonaws.com/',
    uploadMethod: 'BEAM',
    uploadFormData: null,
    expiresAt: '2025-05-29T06:14:56Z',
  })
})

// a store that answers with a place of its own
vector('channels.create-media-upload.upload-answer-201', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// bytes that are no text, a line that looks like a boundary among them
vector('channels.create-media-upload.upload-binary', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('LS14eA0KAP/+gIANCi0teHgtLQ0K', 'base64'), {
    contentType: 'application/octet-stream',
    filename: 'a.bin',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// the caller gives up while the store is silent; the connection must close
vector('channels.create-media-upload.upload-cancelled', {}, async (bird) => {
  await cancelled(400, (signal) => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }, { signal }))
})

// a file of no bytes
vector('channels.create-media-upload.upload-empty-file', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from(''), {
    contentType: 'text/plain',
    filename: 'empty.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// fields in the order in which they came, and values outside ASCII
vector('channels.create-media-upload.upload-fields-in-order', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// a name with a quote, a space and a letter outside ASCII
vector('channels.create-media-upload.upload-filename-escaped', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello'), {
    contentType: 'text/plain',
    filename: 'a "b" ü.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// the content type follows from the file's name
vector('channels.create-media-upload.upload-guessed-content-type', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('%PDF-'), { filename: 'form.pdf' })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// asking where to upload fails
vector('channels.create-media-upload.upload-presign-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer does not say where to
vector('channels.create-media-upload.upload-presign-without-url', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'uploadUrl')
})

// a store that sends elsewhere is not followed
vector('channels.create-media-upload.upload-redirect-not-followed', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }))
  same(error.kind, 'api')
  same(error.status, 307)
  same(error.delivery, 'answered')
})

// a file that can be read again is sent again
vector('channels.create-media-upload.upload-retry-503', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }, { maxRetries: 1 })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// a file that can be read again is sent again when the connection broke
vector('channels.create-media-upload.upload-retry-reset', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }, { maxRetries: 1 })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// the store refuses, with an answer of its own
vector('channels.create-media-upload.upload-store-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'AccessDenied')
  same(error.delivery, 'answered')
  same(error.attempts, 2)
})

// the store's last answer is the error
vector('channels.create-media-upload.upload-store-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.delivery, 'answered')
})

// the time of the call covers the file as well
vector('channels.create-media-upload.upload-timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }, { timeout: 400 }))
  same(error.kind, 'timeout')
  same(error.delivery, 'maybeSent')
})

// no form fields but the file
vector('channels.create-media-upload.upload-without-fields', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// a file without a name
vector('channels.create-media-upload.upload-without-filename', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello'), { contentType: 'text/plain' })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})

// Messaging, Uploading media, the sample of curl: every field first, the file last, and no access key
vector('channels.create-media-upload.upload', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
