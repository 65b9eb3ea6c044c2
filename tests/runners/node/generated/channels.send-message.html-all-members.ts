// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, same, sameKind, sameTime, vector } from '../harness.js'

// written from the schema: a body of the kind html with every member
vector('channels.send-message.html-all-members', {}, async (bird) => {
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
      type: 'html',
      html: {
        text: 'Plain words',
        html: '<p>Words</p>',
        attachments: [
          {
            mediaUrl: 'https://example.com/a.pdf',
            filename: 'a.pdf',
            inline: false,
            contentId: 'a',
          },
          {
            content: 'aGVsbG8=',
            contentType: 'text/plain',
            filename: 'b.txt',
            inline: true,
            contentId: 'b',
          },
        ],
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
        metadata: {
          subject: 'Spring sale',
          emailFrom: {
            username: 'news.letter',
            displayName: 'News',
          },
          headers: {
            'reply-to': 'help@example.com',
            X_Own: '1',
          },
          initialOpenTracking: true,
          clickTracking: false,
          openTracking: true,
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
  sameKind(answer.body?.type, 'html')
  same(answer.body?.html?.text, 'Plain words')
  same(answer.body?.html?.html, '<p>Words</p>')
  length(answer.body?.html?.attachments, 2)
  same(answer.body?.html?.attachments?.[0]?.mediaUrl, 'https://example.com/a.pdf')
  same(answer.body?.html?.attachments?.[0]?.filename, 'a.pdf')
  same(answer.body?.html?.attachments?.[0]?.inline, false)
  same(answer.body?.html?.attachments?.[0]?.contentId, 'a')
  same(answer.body?.html?.attachments?.[1]?.filename, 'b.txt')
  same(answer.body?.html?.attachments?.[1]?.inline, true)
  same(answer.body?.html?.attachments?.[1]?.content, 'aGVsbG8=')
  same(answer.body?.html?.attachments?.[1]?.contentType, 'text/plain')
  same(answer.body?.html?.attachments?.[1]?.contentId, 'b')
  length(answer.body?.html?.actions, 2)
  sameKind(answer.body?.html?.actions?.[0]?.type, 'reply')
  same(answer.body?.html?.actions?.[0]?.reply?.text, 'Yes')
  sameKind(answer.body?.html?.actions?.[1]?.type, 'postback')
  same(answer.body?.html?.actions?.[1]?.postback?.text, 'No')
  same(answer.body?.html?.actions?.[1]?.postback?.payload, 'no')
  same(answer.body?.html?.metadata?.subject, 'Spring sale')
  same(answer.body?.html?.metadata?.emailFrom?.username, 'news.letter')
  same(answer.body?.html?.metadata?.emailFrom?.displayName, 'News')
  equal(answer.body?.html?.metadata?.headers, {
    'reply-to': 'help@example.com',
    X_Own: '1',
  })
  same(answer.body?.html?.metadata?.initialOpenTracking, true)
  same(answer.body?.html?.metadata?.clickTracking, false)
  same(answer.body?.html?.metadata?.openTracking, true)
})
