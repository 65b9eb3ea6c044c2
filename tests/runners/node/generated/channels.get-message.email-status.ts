// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, same, sameKind, sameRaw, sameTime, vector } from '../harness.js'

// Message status (Email), sample message_email_status_sample: a text body without its text member
vector('channels.get-message.email-status', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '3fa85f64-5717-4562-b3fc-2c963f66afa6')
  same(answer.channelId, '3fa85f64-5717-4562-b3fc-2c963f66afa6')
  same(answer.sender?.connector?.id, '3fa85f64-5717-4562-b3fc-2c963f66afa6')
  same(answer.sender?.connector?.identifierValue, 'string')
  same(answer.sender?.connector?.annotations?.name, 'string')
  sameKind(answer.body?.type, 'text')
  same(answer.reference, 'string')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'string')
  same(answer.status, 'accepted')
  same(answer.reason, 'string')
  same(answer.direction, 'incoming')
  same(answer.template?.projectId, '3fa85f64-5717-4562-b3fc-2c963f66afa6')
  same(answer.template?.version, 'string')
  same(answer.template?.locale, 'string')
  equal(answer.template?.variables, {
    default: 'string',
    additionalProp1: 'string',
    additionalProp2: 'string',
    additionalProp3: 'string',
  })
  sameTime(answer.lastStatusAt, '2023-06-23T15:51:19.660Z')
  sameTime(answer.createdAt, '2023-06-23T15:51:19.660Z')
  sameTime(answer.updatedAt, '2023-06-23T15:51:19.660Z')
  same(answer.details, 'string')
  sameRaw(answer, {
    id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    channelId: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    sender: {
      connector: {
        id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
        identifierValue: 'string',
        annotations: { name: 'string' },
      },
    },
    body: { type: 'text' },
    reference: 'string',
    parts: [
      { platformReference: 'string' },
    ],
    status: 'accepted',
    reason: 'string',
    direction: 'incoming',
    template: {
      projectId: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
      version: 'string',
      locale: 'string',
      variables: {
        default: 'string',
        additionalProp1: 'string',
        additionalProp2: 'string',
        additionalProp3: 'string',
      },
    },
    lastStatusAt: '2023-06-23T15:51:19.660Z',
    createdAt: '2023-06-23T15:51:19.660Z',
    updatedAt: '2023-06-23T15:51:19.660Z',
    details: 'string',
  })
})
