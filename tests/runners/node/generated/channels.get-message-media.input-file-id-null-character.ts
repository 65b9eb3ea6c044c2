// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, wholeFile } from '../harness.js'

// an argument must not reach another path or a header
vector('channels.get-message-media.input-file-id-null-character', {}, async (bird) => {
  const error = await fails(InputError, () => wholeFile(bird.channels.messages.media.download('96a0b5fa-a986-453d-be5c-3117f989f025', 'a\u0000b')))
  same(error.kind, 'input')
  same(error.path, 'path.fileId')
  same(error.delivery, 'neverSent')
})
