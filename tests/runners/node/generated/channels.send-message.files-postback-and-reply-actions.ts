// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameTime, vector } from '../harness.js'

// Sending WhatsApp messages, sample body_file_multiple_files_message_3
vector('channels.send-message.files-postback-and-reply-actions', {}, async (bird) => {
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
        text: 'Multiple files message',
        files: [
          {
            contentType: 'video/mp4',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media',
          },
          {
            contentType: 'application/pdf',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media',
            filename: 'passport.pdf',
          },
        ],
        actions: [
          {
            type: 'postback',
            postback: {
              text: 'Postback action 1',
              payload: 'postback-payload-1',
            },
          },
          {
            type: 'postback',
            postback: {
              text: 'Postback action 2',
              payload: 'postback-payload-2',
            },
          },
          {
            type: 'reply',
            reply: { text: 'Reply action' },
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
  same(answer.body?.file?.text, 'Multiple files message')
  length(answer.body?.file?.files, 2)
  same(answer.body?.file?.files?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media')
  same(answer.body?.file?.files?.[0]?.contentType, 'video/mp4')
  same(answer.body?.file?.files?.[1]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media')
  same(answer.body?.file?.files?.[1]?.contentType, 'application/pdf')
  same(answer.body?.file?.files?.[1]?.filename, 'passport.pdf')
  length(answer.body?.file?.actions, 3)
  sameKind(answer.body?.file?.actions?.[0]?.type, 'postback')
  same(answer.body?.file?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.file?.actions?.[0]?.postback?.payload, 'postback-payload-1')
  sameKind(answer.body?.file?.actions?.[1]?.type, 'postback')
  same(answer.body?.file?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.file?.actions?.[1]?.postback?.payload, 'postback-payload-2')
  sameKind(answer.body?.file?.actions?.[2]?.type, 'reply')
  same(answer.body?.file?.actions?.[2]?.reply?.text, 'Reply action')
})
