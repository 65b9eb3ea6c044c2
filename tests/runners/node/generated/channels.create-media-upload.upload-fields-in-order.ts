// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// fields in the order in which they came, and values outside ASCII
vector('channels.create-media-upload.upload-fields-in-order', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
