// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, same, vector } from '../harness.js'

// asking where to upload may be repeated
vector('channels.create-channel-media-upload.retry-503', {}, async (bird) => {
  const answer = await bird.channels.media.presignForChannel('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { contentType: 'text' }, { maxRetries: 1 })
  same(answer.mediaUrl, 'https://example.com')
  same(answer.uploadUrl, 'https://example.com')
  same(answer.uploadMethod, 'text')
  equal(answer.uploadFormData, {})
})
