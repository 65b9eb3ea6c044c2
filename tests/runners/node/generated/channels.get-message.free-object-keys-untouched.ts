// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, same, vector } from '../harness.js'

// keys inside free objects and maps arrive as they are
vector('channels.get-message.free-object-keys-untouched', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  equal(answer.meta?.extraInformation, {
    useCase: 'marketing',
    user_id: 7,
    nested: {
      snake_key: [
        1,
        2.5,
        'three',
        null,
        true,
        {
          innerKey: {},
        },
      ],
    },
  })
  equal(answer.meta?.email?.headers, {
    reply_to: 'a',
    replyTo: 'b',
  })
  equal(answer.template?.variables, {
    first_name: 'Ada',
    lastName: 'Lovelace',
  })
})
