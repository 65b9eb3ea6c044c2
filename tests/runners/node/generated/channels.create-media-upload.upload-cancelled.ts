// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { cancelled, vector } from '../harness.js'

// the caller gives up while the store is silent; the connection must close
vector('channels.create-media-upload.upload-cancelled', {}, async (bird) => {
  await cancelled(400, (signal) => bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }, { signal }))
})
