// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, same, sameRaw, vector } from '../harness.js'

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
