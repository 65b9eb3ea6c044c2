// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: the channel id is a UUID
vector('channels.create-channel-media-upload.input-channel-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.media.presignForChannel('mine', { contentType: 'text/plain' }))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})
