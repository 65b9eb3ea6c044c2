// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, equal, fails, same, sameRaw, vector } from '../harness.js'

// the body ends before its length
vector('channels.create-channel-media-upload.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('channels.create-channel-media-upload.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('channels.create-channel-media-upload.answer-without-media-url', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'mediaUrl')
})

// a required member of the answer is missing
vector('channels.create-channel-media-upload.answer-without-upload-url', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'uploadUrl')
})

// Messaging, Create a presigned media upload (channel): 401
vector('channels.create-channel-media-upload.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Create a presigned media upload (channel): 403
vector('channels.create-channel-media-upload.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Create a presigned media upload (channel): 404
vector('channels.create-channel-media-upload.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Create a presigned media upload (channel): 422
vector('channels.create-channel-media-upload.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
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

// Messaging, Create a presigned media upload (channel): 429
vector('channels.create-channel-media-upload.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Create a presigned media upload (channel): 503
vector('channels.create-channel-media-upload.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Messaging, Uploading media, the form fields of the sample of curl: free keys, as they are
vector('channels.create-channel-media-upload.form-fields', {}, async (bird) => {
  const answer = await bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' })
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

// Messaging, Create a presigned media upload (channel), the full request and response
vector('channels.create-channel-media-upload.full', {}, async (bird) => {
  const answer = await bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' })
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

// a limit of the schema: the channel id is a UUID
vector('channels.create-channel-media-upload.input-channel-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.media.presignForChannel('mine', { contentType: 'text/plain' }))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a content type has at least one character
vector('channels.create-channel-media-upload.input-content-type-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: '' }))
  same(error.kind, 'input')
  same(error.path, 'body.contentType')
  same(error.delivery, 'neverSent')
})

// an id must not reach another path
vector('channels.create-channel-media-upload.input-upload-channel-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.media.uploadForChannel('../x', Buffer.from('Hello'), {
    contentType: 'text/plain',
    filename: 'a.txt',
  }))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})

// asking where to upload may be repeated
vector('channels.create-channel-media-upload.retry-503', {}, async (bird) => {
  const answer = await bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 1 })
  same(answer.mediaUrl, 'https://example.com')
  same(answer.uploadUrl, 'https://example.com')
  same(answer.uploadMethod, 'text')
  equal(answer.uploadFormData, {})
})

// members and a verb that are not known yet; null for what may be missing
vector('channels.create-channel-media-upload.unknown-members', {}, async (bird) => {
  const answer = await bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' })
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

// the store refuses, with an answer of its own
vector('channels.create-channel-media-upload.upload-store-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.channels.media.uploadForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'AccessDenied')
  same(error.delivery, 'answered')
  same(error.attempts, 2)
})

// Messaging, Uploading media, the sample of curl: every field first, the file last, and no access key
vector('channels.create-channel-media-upload.upload', {}, async (bird) => {
  const url = await bird.channels.media.uploadForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
