// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, ofKind, same, sameKind, sameRaw, vector } from '../harness.js'

// written from the schema: a body of the kind template with every member
vector('channels.get-message.template-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'template')
  same(answer.body?.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
  same(answer.body?.template?.version, 'latest')
  same(answer.body?.template?.locale, 'en')
  length(answer.body?.template?.parameters, 1)
  sameKind(answer.body?.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.body?.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.body?.template?.parameters?.[0], 'string')?.value, 'Ada')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'template',
      template: {
        projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
        version: 'latest',
        locale: 'en',
        parameters: [
          {
            type: 'string',
            key: 'name',
            value: 'Ada',
          },
        ],
      },
    },
  })
})
