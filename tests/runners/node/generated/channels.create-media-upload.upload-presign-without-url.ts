// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { DecodeError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// the answer does not say where to
vector('channels.create-media-upload.upload-presign-without-url', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'uploadUrl')
})
