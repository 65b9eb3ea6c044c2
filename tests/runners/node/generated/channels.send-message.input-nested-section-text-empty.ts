// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: the text has at least one character, inside a section of a section
vector('channels.send-message.input-nested-section-text-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'section',
      section: {
        items: [
          {
            type: 'section',
            section: {
              items: [
                {
                  type: 'text',
                  text: { text: 'Hi' },
                },
                {
                  type: 'text',
                  text: { text: '' },
                },
              ],
            },
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.section.items[0].section.items[1].text.text')
  same(error.delivery, 'neverSent')
})
