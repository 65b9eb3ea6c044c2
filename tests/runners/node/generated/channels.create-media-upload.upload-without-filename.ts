// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// a file without a name
vector('channels.create-media-upload.upload-without-filename', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('Hello'), { contentType: 'text/plain' })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
