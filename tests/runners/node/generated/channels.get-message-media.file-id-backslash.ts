// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameBytes, vector } from '../harness.js'

// an argument is one segment of the path, whatever it holds
vector('channels.get-message-media.file-id-backslash', {}, async (bird) => {
  const media = await bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', '..\\x')
  same(media.status, 200)
  same(media.contentType, 'image/png')
  sameBytes(await media.bytes(), 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
})
