// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { PermissionDeniedError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

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
