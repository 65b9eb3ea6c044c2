// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameTime, vector } from '../harness.js'

// written from the schema: a body of the kind file with every member
vector('channels.send-message.file-all-members', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'file',
      file: {
        text: 'Two files',
        files: [
          {
            mediaUrl: 'https://example.com/a.pdf',
            contentType: 'application/pdf',
            filename: 'a.pdf',
            altText: 'A form',
            metadata: { isAnimated: false },
          },
          {
            mediaUrl: 'https://example.com/s.webp',
            contentType: 'image/webp',
            metadata: { isAnimated: true },
          },
        ],
        metadata: {
          subject: 'Files',
          fallbackText: 'See the link',
          storyType: 'mention',
          telegram: { parseMode: 'MarkdownV2' },
        },
        actions: [
          {
            type: 'reply',
            reply: { text: 'Yes' },
          },
          {
            type: 'postback',
            postback: {
              text: 'No',
              payload: 'no',
            },
          },
        ],
      },
    },
  })
  same(answer.id, 'b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  same(answer.sender?.connector?.identifierValue, '+31611111111')
  length(answer.receiver?.contacts, 1)
  same(answer.receiver?.contacts?.[0]?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.receiver?.contacts?.[0]?.identifierKey, 'phonenumber')
  same(answer.receiver?.contacts?.[0]?.identifierValue, '+31612345678')
  same(answer.receiver?.contacts?.[0]?.countryCode, 'NL')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
  sameKind(answer.body?.type, 'file')
  same(answer.body?.file?.text, 'Two files')
  length(answer.body?.file?.files, 2)
  same(answer.body?.file?.files?.[0]?.mediaUrl, 'https://example.com/a.pdf')
  same(answer.body?.file?.files?.[0]?.contentType, 'application/pdf')
  same(answer.body?.file?.files?.[0]?.filename, 'a.pdf')
  same(answer.body?.file?.files?.[0]?.altText, 'A form')
  same(answer.body?.file?.files?.[0]?.metadata?.isAnimated, false)
  same(answer.body?.file?.files?.[1]?.mediaUrl, 'https://example.com/s.webp')
  same(answer.body?.file?.files?.[1]?.contentType, 'image/webp')
  same(answer.body?.file?.files?.[1]?.metadata?.isAnimated, true)
  same(answer.body?.file?.metadata?.subject, 'Files')
  same(answer.body?.file?.metadata?.fallbackText, 'See the link')
  same(answer.body?.file?.metadata?.storyType, 'mention')
  same(answer.body?.file?.metadata?.telegram?.parseMode, 'MarkdownV2')
  length(answer.body?.file?.actions, 2)
  sameKind(answer.body?.file?.actions?.[0]?.type, 'reply')
  same(answer.body?.file?.actions?.[0]?.reply?.text, 'Yes')
  sameKind(answer.body?.file?.actions?.[1]?.type, 'postback')
  same(answer.body?.file?.actions?.[1]?.postback?.text, 'No')
  same(answer.body?.file?.actions?.[1]?.postback?.payload, 'no')
})
