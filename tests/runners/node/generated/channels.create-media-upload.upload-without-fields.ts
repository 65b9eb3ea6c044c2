// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// no form fields but the file
vector('channels.create-media-upload.upload-without-fields', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
