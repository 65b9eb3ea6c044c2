// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameBytes, vector } from '../harness.js'

// a file of no bytes
vector('channels.get-message-media.empty', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1')
  same(media.status, 200)
  same(media.contentType, 'text/plain')
  sameBytes(await media.bytes(), '')
})
