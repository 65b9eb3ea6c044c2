// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// bytes that are no text, a line that looks like a boundary among them
vector('channels.create-media-upload.upload-binary', {}, async (bird) => {
  const url = await bird.channels.media.upload(Buffer.from('LS14eA0KAP/+gIANCi0teHgtLQ0K', 'base64'), {
    contentType: 'application/octet-stream',
    filename: 'a.bin',
  })
  same(url, 'https://media.api.bird.com/workspaces/w/channel-media/m')
})
