// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// an argument must not reach another path or a header
vector('channels.get-keyword-message.input-key-newline', {}, async (bird) => {
  const error = await fails(InputError, () => bird.keywordMessages.get('a\r\nx-evil: 1'))
  same(error.kind, 'input')
  same(error.path, 'path.keywordMessageKey')
  same(error.delivery, 'neverSent')
})
