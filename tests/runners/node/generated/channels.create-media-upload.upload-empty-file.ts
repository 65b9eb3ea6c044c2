// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// a file of no bytes
vector('channels.create-media-upload.upload-empty-file', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from(''), {
    contentType: 'text/plain',
    filename: 'empty.txt',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
