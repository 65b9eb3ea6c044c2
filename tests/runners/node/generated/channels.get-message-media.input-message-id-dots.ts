// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector, wholeFile } from '../harness.js'

// an argument must not reach another path
vector('channels.get-message-media.input-message-id-dots', {}, async (bird) => {
  const error = await fails(InputError, () => wholeFile(bird.channels.messages.media.download('..', 'f')))
  same(error.kind, 'input')
  same(error.path, 'path.messageId')
  same(error.delivery, 'neverSent')
})
