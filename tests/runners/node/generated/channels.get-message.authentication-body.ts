// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameRaw, vector } from '../harness.js'

// written from the schema: a body of the kind authentication with every member
vector('channels.get-message.authentication-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'authentication')
  same(answer.body?.authentication?.otp?.disclaimer, true)
  same(answer.body?.authentication?.otp?.expirationTime, 10)
  length(answer.body?.authentication?.otp?.actions, 1)
  sameKind(answer.body?.authentication?.otp?.actions?.[0]?.type, 'postback')
  same(answer.body?.authentication?.otp?.actions?.[0]?.postback?.text, 'Copy code')
  same(answer.body?.authentication?.otp?.actions?.[0]?.postback?.payload, '123456')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'authentication',
      authentication: {
        otp: {
          disclaimer: true,
          expirationTime: 10,
          actions: [
            {
              type: 'postback',
              postback: {
                text: 'Copy code',
                payload: '123456',
              },
            },
          ],
        },
      },
    },
  })
})
