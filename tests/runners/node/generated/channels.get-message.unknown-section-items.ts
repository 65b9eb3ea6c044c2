// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { equal, length, same, sameKind, sameRaw, vector } from '../harness.js'

// kinds and members that are not known yet, inside a section
vector('channels.get-message.unknown-section-items', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  sameKind(answer.body?.type, 'section')
  length(answer.body?.section?.items, 3)
  sameKind(answer.body?.section?.items?.[0]?.type, 'hologram')
  equal(answer.body?.section?.items?.[0], {
    type: 'hologram',
    hologram: { beams: 1 },
  })
  sameKind(answer.body?.section?.items?.[1]?.type, 'text')
  same(answer.body?.section?.items?.[1]?.text?.text, 'Hi')
  sameKind(answer.body?.section?.items?.[2]?.type, 'section')
  length(answer.body?.section?.items?.[2]?.section?.items, 1)
  sameKind(answer.body?.section?.items?.[2]?.section?.items?.[0]?.type, 'aura')
  equal(answer.body?.section?.items?.[2]?.section?.items?.[0], {
    type: 'aura',
    aura: {},
  })
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    body: {
      type: 'section',
      section: {
        items: [
          {
            type: 'hologram',
            hologram: { beams: 1 },
          },
          {
            type: 'text',
            text: {
              text: 'Hi',
              colour: 'red',
            },
          },
          {
            type: 'section',
            section: {
              items: [
                {
                  type: 'aura',
                  aura: {},
                },
              ],
            },
          },
        ],
      },
    },
  })
})
