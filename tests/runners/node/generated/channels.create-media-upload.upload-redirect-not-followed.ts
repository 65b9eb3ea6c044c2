// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a store that sends elsewhere is not followed
vector('channels.create-media-upload.upload-redirect-not-followed', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }))
  same(error.kind, 'api')
  same(error.status, 307)
  same(error.delivery, 'answered')
})
