// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, same, sameKind, sameTime, vector } from '../harness.js'

// written from the schema: attachments and metadata with every member
vector('channels.send-message.text-all-metadata', {}, async (bird) => {
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
      type: 'text',
      text: {
        text: 'Hello',
        attachments: [
          {
            mediaUrl: 'https://example.com/a.pdf',
            filename: 'a.pdf',
            inline: false,
          },
          {
            mediaUrl: 'https://example.com/logo.png',
            filename: 'logo.png',
            inline: true,
            contentId: 'logo',
          },
        ],
        metadata: {
          subject: 'Greetings',
          headers: {
            'reply-to': 'reply@example.com',
            'X-My_Header': '1',
          },
          whatsapp: { previewUrl: false },
          line: {
            emoji: {
              items: [
                {
                  index: 0,
                  productId: 'p1',
                  emojiId: 'e1',
                },
                {
                  index: 4,
                  productId: 'p2',
                  emojiId: 'e2',
                },
              ],
            },
          },
          telegram: { parseMode: 'MarkdownV2' },
          apple: { summaryText: 'A greeting' },
        },
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Hello')
  length(answer.body?.text?.attachments, 2)
  same(answer.body?.text?.attachments?.[0]?.mediaUrl, 'https://example.com/a.pdf')
  same(answer.body?.text?.attachments?.[0]?.filename, 'a.pdf')
  same(answer.body?.text?.attachments?.[0]?.inline, false)
  same(answer.body?.text?.attachments?.[1]?.mediaUrl, 'https://example.com/logo.png')
  same(answer.body?.text?.attachments?.[1]?.filename, 'logo.png')
  same(answer.body?.text?.attachments?.[1]?.inline, true)
  same(answer.body?.text?.attachments?.[1]?.contentId, 'logo')
  same(answer.body?.text?.metadata?.subject, 'Greetings')
  equal(answer.body?.text?.metadata?.headers, {
    'reply-to': 'reply@example.com',
    'X-My_Header': '1',
  })
  same(answer.body?.text?.metadata?.whatsapp?.previewUrl, false)
  length(answer.body?.text?.metadata?.line?.emoji?.items, 2)
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.index, 0)
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.productId, 'p1')
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.emojiId, 'e1')
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[1]?.index, 4)
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[1]?.productId, 'p2')
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[1]?.emojiId, 'e2')
  same(answer.body?.text?.metadata?.telegram?.parseMode, 'MarkdownV2')
  same(answer.body?.text?.metadata?.apple?.summaryText, 'A greeting')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})
