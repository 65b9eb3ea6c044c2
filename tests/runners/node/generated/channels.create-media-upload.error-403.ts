// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { PermissionDeniedError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

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
