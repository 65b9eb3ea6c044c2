// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { PermissionDeniedError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

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
