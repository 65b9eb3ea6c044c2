// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, present, same, sameKind, sameRaw, sameTime, vector } from '../harness.js'

// Receiving messages (RCS), sample message_rcs_inbound_text (its masked address replaced); chargeableUnits is in no schema
vector('channels.get-message.rcs-inbound-text', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '3c6d204d-09d4-44b0-81a2-6e33dfdf409c')
  same(answer.channelId, 'cc79a83e-ae28-4d20-9576-cd6ef76641a2')
  same(answer.sender?.contact?.id, '46623801-a627-4a3f-9523-363c501d459d')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+447123456789')
  same(answer.receiver?.connector?.id, '004fe352-2e89-4b8a-a841-f401d8367a64')
  same(answer.receiver?.connector?.identifierValue, 'agent@example.com')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Incoming message')
  present(answer.meta)
  same(answer.reference, '')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'Mx9qo66enZS0mxgbBE7XiQDg')
  same(answer.status, 'delivered')
  same(answer.reason, '')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2024-08-09T11:08:40.243Z')
  sameTime(answer.createdAt, '2024-08-09T11:08:40.068Z')
  sameTime(answer.updatedAt, '2024-08-09T11:08:40.243Z')
  sameRaw(answer, {
    id: '3c6d204d-09d4-44b0-81a2-6e33dfdf409c',
    channelId: 'cc79a83e-ae28-4d20-9576-cd6ef76641a2',
    sender: {
      contact: {
        id: '46623801-a627-4a3f-9523-363c501d459d',
        identifierKey: 'phonenumber',
        identifierValue: '+447123456789',
      },
    },
    receiver: {
      connector: {
        id: '004fe352-2e89-4b8a-a841-f401d8367a64',
        identifierValue: 'agent@example.com',
      },
    },
    body: {
      type: 'text',
      text: { text: 'Incoming message' },
    },
    meta: {},
    reference: '',
    parts: [
      { platformReference: 'Mx9qo66enZS0mxgbBE7XiQDg' },
    ],
    status: 'delivered',
    reason: '',
    direction: 'incoming',
    chargeableUnits: 1,
    lastStatusAt: '2024-08-09T11:08:40.243Z',
    createdAt: '2024-08-09T11:08:40.068Z',
    updatedAt: '2024-08-09T11:08:40.243Z',
  })
})
