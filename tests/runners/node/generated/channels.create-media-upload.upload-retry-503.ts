// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// a file that can be read again is sent again
vector('channels.create-media-upload.upload-retry-503', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  }, { maxRetries: 1 })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
