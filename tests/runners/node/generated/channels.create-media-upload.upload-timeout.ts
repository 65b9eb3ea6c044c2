// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { TimeoutError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the time of the call covers the file as well
vector('channels.create-media-upload.upload-timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }, { timeout: 400 }))
  same(error.kind, 'timeout')
  same(error.delivery, 'maybeSent')
})
