// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, same, sameRaw, vector } from '../harness.js'

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
