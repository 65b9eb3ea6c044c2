// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// a store that answers with a place of its own
vector('channels.create-media-upload.upload-answer-201', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello\r\nWorld\n'), {
    contentType: 'text/plain',
    filename: 'hello.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
