// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// an id must not reach another path
vector('channels.create-channel-media-upload.input-upload-channel-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.media.uploadForChannel('../x', Buffer.from('Hello'), {
    contentType: 'text/plain',
    filename: 'a.txt',
  }))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})
