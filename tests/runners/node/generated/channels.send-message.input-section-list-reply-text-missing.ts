// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: text is required
vector('channels.send-message.input-section-list-reply-text-missing', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    template: {
      projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
      parameters: [
        // @ts-expect-error
        {
          type: 'sectionList',
          key: 'sections',
          value: {
            sections: [
              {
                id: 's1',
                multipleSelection: true,
                title: 'Colours',
                items: [
                  {
                    id: 'r1',
                    type: 'reply-action',
                    reference: 'ref',
                    role: 'row',
                    hidden: false,
                    replyAction: {
                      imageUrl: 'https://example.com/red.png',
                      payload: 'red',
                      subTitle: 'Warm',
                    },
                  },
                ],
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.sections[0].items[0].replyAction.text')
  same(error.delivery, 'neverSent')
})
