// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, ofKind, same, sameKind, sameTime, vector } from '../harness.js'

// written from the schema: a template parameter of the kind sectionList with every member
vector('channels.send-message.template-parameter-section-list', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    template: {
      projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
      parameters: [
        {
          type: 'sectionList',
          key: 'sections',
          value: {
            sections: [
              {
                id: 's1',
                multipleSelection: true,
                title: 'Colours',
                items: [
                  {
                    id: 'r1',
                    type: 'reply-action',
                    reference: 'ref',
                    role: 'row',
                    hidden: false,
                    replyAction: {
                      text: 'Red',
                      imageUrl: 'https://example.com/red.png',
                      payload: 'red',
                      subTitle: 'Warm',
                    },
                  },
                ],
              },
            ],
          },
        },
      ],
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
  same(answer.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
  length(answer.template?.parameters, 1)
  sameKind(answer.template?.parameters?.[0]?.type, 'sectionList')
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.key, 'sections')
  length(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections, 1)
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.id, 's1')
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.multipleSelection, true)
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.title, 'Colours')
  length(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items, 1)
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.id, 'r1')
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.type, 'reply-action')
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.role, 'row')
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.text, 'Red')
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.imageUrl, 'https://example.com/red.png')
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.payload, 'red')
  same(ofKind(answer.template?.parameters?.[0], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.subTitle, 'Warm')
})
