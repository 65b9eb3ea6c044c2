// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, same, sameRaw, vector } from '../harness.js'

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
