// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// Messaging, Uploading media, the sample of curl: every field first, the file last, and no access key
vector('channels.create-media-upload.upload', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
