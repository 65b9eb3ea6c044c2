// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { InputError } from 'birdwire'
import { fails, same, vector } from '../harness.js'

// a limit of the schema: the key of a productSections parameter is required
vector('channels.send-message.input-parameter-without-key-product-sections', {}, async (bird) => {
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
          type: 'productSections',
          value: {
            productSections: [
              {
                title: 'Shoes',
                products: [
                  {
                    externalProductId: 'sku-1',
                    amount: '19.95',
                    text: 'A shoe',
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
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})
