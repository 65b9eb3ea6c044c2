// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ServerError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the store's last answer is the error
vector('channels.create-media-upload.upload-store-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.delivery, 'answered')
})
