// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: the contact id is a UUID
vector('channels.get-channel-contact.input-contact-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.contacts.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', 'ada'))
  same(error.kind, 'input')
  same(error.path, 'path.contactId')
  same(error.delivery, 'neverSent')
})
