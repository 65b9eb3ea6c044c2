// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameKind, sameRaw, vector } from '../harness.js'

// written from the schema: a body of the kind file with every member
vector('channels.get-message.file-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
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
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
})
