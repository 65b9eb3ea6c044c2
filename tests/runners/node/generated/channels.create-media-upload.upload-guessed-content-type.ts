// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// the content type follows from the file's name
vector('channels.create-media-upload.upload-guessed-content-type', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('%PDF-'), { filename: 'form.pdf' })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
