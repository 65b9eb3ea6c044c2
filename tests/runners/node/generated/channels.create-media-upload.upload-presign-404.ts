// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { NotFoundError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

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
