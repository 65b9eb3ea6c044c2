// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, same, sameRaw, vector } from '../harness.js'

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
