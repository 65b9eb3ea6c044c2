// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, ofKind, same, sameKind, sameRaw, vector } from '../harness.js'

// a template parameter of a kind that is not known yet
vector('channels.get-message.unknown-template-parameter', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  same(answer.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
  length(answer.template?.parameters, 2)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'Ada')
  sameKind(answer.template?.parameters?.[1]?.type, 'crystal')
  equal(answer.template?.parameters?.[1], {
    type: 'crystal',
    key: 'facets',
    value: { count: 8 },
  })
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    template: {
      projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
      parameters: [
        {
          type: 'string',
          key: 'name',
          value: 'Ada',
        },
        {
          type: 'crystal',
          key: 'facets',
          value: { count: 8 },
        },
      ],
    },
  })
})
