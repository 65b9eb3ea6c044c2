// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameKind, sameRaw, vector } from '../harness.js'

// every member of an image body null
vector('channels.get-message.null-image-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'image')
  absent(answer.body?.image?.text)
  length(answer.body?.image?.images, 1)
  absent(answer.body?.image?.images?.[0]?.mediaUrl)
  absent(answer.body?.image?.images?.[0]?.altText)
  absent(answer.body?.image?.metadata?.subject)
  absent(answer.body?.image?.metadata?.fallbackText)
  absent(answer.body?.image?.metadata?.storyType)
  absent(answer.body?.image?.metadata?.telegram)
  absent(answer.body?.image?.actions)
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'image',
      image: {
        text: null,
        images: [
          {
            mediaUrl: null,
            altText: null,
          },
        ],
        metadata: {
          subject: null,
          fallbackText: null,
          storyType: null,
          telegram: null,
        },
        actions: null,
      },
    },
  })
})
