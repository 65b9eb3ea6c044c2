// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// a name with a quote, a space and a letter outside ASCII
vector('channels.create-media-upload.upload-filename-escaped', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello'), {
    contentType: 'text/plain',
    filename: 'a "b" ü.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
