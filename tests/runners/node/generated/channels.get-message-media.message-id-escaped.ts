// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameBytes, vector } from '../harness.js'

// the message id of a file is text, and one segment as well
vector('channels.get-message-media.message-id-escaped', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('a/../b', 'f')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})
