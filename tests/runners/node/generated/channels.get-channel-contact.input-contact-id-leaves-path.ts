// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// an id must not reach another path
vector('channels.get-channel-contact.input-contact-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '../../x'))
  same(error.kind, 'input')
  same(error.path, 'path.contactId')
  same(error.delivery, 'neverSent')
})
