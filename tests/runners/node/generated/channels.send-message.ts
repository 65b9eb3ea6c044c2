// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError, AuthenticationError, BadRequestError, ConflictError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, TimeoutError, ValidationError } from 'birdwire'
import { cancelled, equal, fails, length, ofKind, same, sameKind, sameTime, vector } from '../harness.js'

// written from the schema: a body of the kind action with every member
vector('channels.send-message.action-all-members', {}, async (bird) => {
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
      type: 'action',
      permission_request: { resource: 'call' },
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
  sameKind(answer.body?.type, 'action')
  same(answer.body?.permission_request?.resource, 'call')
})

// written from the schema: one action of each kind with every member
vector('channels.send-message.all-action-kinds', {}, async (bird) => {
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
        text: 'Choose',
        actions: [
          {
            type: 'link',
            link: {
              text: 'Open',
              url: '{{address}}',
            },
          },
          {
            type: 'reply',
            reply: {
              text: 'Yes',
              imageUrl: 'https://example.com/yes.png',
              metadata: {
                description: { label: 'Agree' },
              },
            },
          },
          {
            type: 'locationRequest',
            locationRequest: { text: 'Where are you?' },
          },
          {
            type: 'buy',
            buy: {
              text: 'Buy now',
              amountCents: 1995,
              currency: 'EUR',
            },
          },
          {
            type: 'postback',
            postback: {
              text: 'More',
              payload: 'more-1',
              imageUrl: 'https://example.com/more.png',
              metadata: {
                description: { label: 'Tell me more' },
              },
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Choose')
  length(answer.body?.text?.actions, 5)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'link')
  same(answer.body?.text?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.text?.actions?.[0]?.link?.url, '{{address}}')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'reply')
  same(answer.body?.text?.actions?.[1]?.reply?.text, 'Yes')
  same(answer.body?.text?.actions?.[1]?.reply?.imageUrl, 'https://example.com/yes.png')
  same(answer.body?.text?.actions?.[1]?.reply?.metadata?.description?.label, 'Agree')
  sameKind(answer.body?.text?.actions?.[2]?.type, 'locationRequest')
  same(answer.body?.text?.actions?.[2]?.locationRequest?.text, 'Where are you?')
  sameKind(answer.body?.text?.actions?.[3]?.type, 'buy')
  same(answer.body?.text?.actions?.[3]?.buy?.text, 'Buy now')
  same(answer.body?.text?.actions?.[3]?.buy?.amountCents, 1995)
  same(answer.body?.text?.actions?.[3]?.buy?.currency, 'EUR')
  sameKind(answer.body?.text?.actions?.[4]?.type, 'postback')
  same(answer.body?.text?.actions?.[4]?.postback?.text, 'More')
  same(answer.body?.text?.actions?.[4]?.postback?.payload, 'more-1')
  same(answer.body?.text?.actions?.[4]?.postback?.imageUrl, 'https://example.com/more.png')
  same(answer.body?.text?.actions?.[4]?.postback?.metadata?.description?.label, 'Tell me more')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// the body ends before its length
vector('channels.send-message.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.status, 202)
  same(error.attempts, 1)
})

// the message was accepted, but the answer cannot be read
vector('channels.send-message.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 }))
  same(error.kind, 'decode')
  same(error.status, 202)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// an answer with a status that is not known yet
vector('channels.send-message.answer-unknown-status', {}, async (bird) => {
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
      text: { text: 'Hello' },
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
  same(answer.status, 'teleported')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// a required member of the answer is missing
vector('channels.send-message.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 }))
  same(error.kind, 'decode')
  same(error.status, 202)
  same(error.path, 'id')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// written from the schema: a body of the kind authentication with every member
vector('channels.send-message.authentication-all-members', {}, async (bird) => {
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
      type: 'authentication',
      authentication: {
        otp: {
          disclaimer: true,
          expirationTime: 10,
          actions: [
            {
              type: 'postback',
              postback: {
                text: 'Copy code',
                payload: '123456',
              },
            },
          ],
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
  sameKind(answer.body?.type, 'authentication')
  same(answer.body?.authentication?.otp?.disclaimer, true)
  same(answer.body?.authentication?.otp?.expirationTime, 10)
  length(answer.body?.authentication?.otp?.actions, 1)
  sameKind(answer.body?.authentication?.otp?.actions?.[0]?.type, 'postback')
  same(answer.body?.authentication?.otp?.actions?.[0]?.postback?.text, 'Copy code')
  same(answer.body?.authentication?.otp?.actions?.[0]?.postback?.payload, '123456')
})

// a user's token instead of an access key
vector('channels.send-message.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
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
      text: { text: 'Hello' },
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// the caller gives up; the connection must close
vector('channels.send-message.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { signal }))
})

// written from the schema: a body of the kind carousel with every member
vector('channels.send-message.carousel-all-members', {}, async (bird) => {
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
      type: 'carousel',
      carousel: {
        text: 'Two cards',
        items: [
          {
            title: 'One',
            mediaUrl: 'https://example.com/1.png',
            description: 'The first',
            altText: 'A one',
            actions: [
              {
                type: 'link',
                link: {
                  text: 'Open',
                  url: 'https://example.com/1',
                },
              },
            ],
          },
          {
            title: 'Two',
            mediaUrl: 'https://example.com/2.png',
            description: 'The second',
            altText: 'A two',
            actions: [
              {
                type: 'link',
                link: {
                  text: 'Open',
                  url: 'https://example.com/2',
                },
              },
            ],
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
  sameKind(answer.body?.type, 'carousel')
  same(answer.body?.carousel?.text, 'Two cards')
  length(answer.body?.carousel?.items, 2)
  same(answer.body?.carousel?.items?.[0]?.title, 'One')
  same(answer.body?.carousel?.items?.[0]?.mediaUrl, 'https://example.com/1.png')
  same(answer.body?.carousel?.items?.[0]?.description, 'The first')
  same(answer.body?.carousel?.items?.[0]?.altText, 'A one')
  length(answer.body?.carousel?.items?.[0]?.actions, 1)
  sameKind(answer.body?.carousel?.items?.[0]?.actions?.[0]?.type, 'link')
  same(answer.body?.carousel?.items?.[0]?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.carousel?.items?.[0]?.actions?.[0]?.link?.url, 'https://example.com/1')
  same(answer.body?.carousel?.items?.[1]?.title, 'Two')
  same(answer.body?.carousel?.items?.[1]?.mediaUrl, 'https://example.com/2.png')
  same(answer.body?.carousel?.items?.[1]?.description, 'The second')
  same(answer.body?.carousel?.items?.[1]?.altText, 'A two')
  length(answer.body?.carousel?.items?.[1]?.actions, 1)
  sameKind(answer.body?.carousel?.items?.[1]?.actions?.[0]?.type, 'link')
  same(answer.body?.carousel?.items?.[1]?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.carousel?.items?.[1]?.actions?.[0]?.link?.url, 'https://example.com/2')
})

// written from the schema: texts of the greatest length and the smallest expiration
vector('channels.send-message.carousel-limits', {}, async (bird) => {
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
      type: 'carousel',
      carousel: {
        text: 'üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü',
        items: [
          { title: 'One' },
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
  sameKind(answer.body?.type, 'carousel')
  same(answer.body?.carousel?.text, 'üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü')
  length(answer.body?.carousel?.items, 1)
  same(answer.body?.carousel?.items?.[0]?.title, 'One')
})

// a client with another access key
vector('channels.send-message.client-access-key', { accessKey: 'AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGhIj' }, async (bird) => {
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
      text: { text: 'Hello' },
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// a client of another workspace
vector('channels.send-message.client-workspace-id', { workspaceId: '33333333-3333-4333-8333-333333333333' }, async (bird) => {
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
      text: { text: 'Hello' },
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending Emails, sample send_message_email_html
vector('channels.send-message.email-html', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'emailaddress',
          identifierValue: 'user@example.com',
        },
      ],
    },
    body: {
      type: 'html',
      html: { html: '<div><h1>Hey, this is a nice html email.</h1></div>' },
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
  same(answer.body?.html?.html, '<div><h1>Hey, this is a nice html email.</h1></div>')
})

// written from the schema: to, cc and bcc, and a sender with a display name
vector('channels.send-message.email-receivers', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    sender: {
      connector: {
        identifierValue: 'channels@bird.com',
        annotations: { name: 'Bird' },
      },
    },
    receiver: {
      contacts: [
        {
          identifierKey: 'emailaddress',
          identifierValue: 'ada@example.com',
          type: 'to',
        },
        {
          identifierKey: 'emailaddress',
          identifierValue: 'bob@example.com',
          type: 'cc',
        },
        {
          identifierKey: 'emailaddress',
          identifierValue: 'eve@example.com',
          type: 'bcc',
        },
      ],
    },
    body: {
      type: 'text',
      text: {
        text: 'Hello',
        metadata: { subject: 'Greetings' },
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
  same(answer.body?.text?.metadata?.subject, 'Greetings')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending Emails, sample send_message_email_text
vector('channels.send-message.email-text', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'emailaddress',
          identifierValue: 'user@example.com',
        },
      ],
    },
    body: {
      type: 'text',
      text: { text: 'Single text message' },
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
  same(answer.body?.text?.text, 'Single text message')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// a redirect that is not followed
vector('channels.send-message.error-301', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'api')
  same(error.status, 301)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// only media follows a redirect; a write is never sent elsewhere
vector('channels.send-message.error-302-not-followed', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 }))
  same(error.kind, 'api')
  same(error.status, 302)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a redirect that would repeat a write
vector('channels.send-message.error-307-not-followed', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 }))
  same(error.kind, 'api')
  same(error.status, 307)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 400 in the documented envelope
vector('channels.send-message.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'The request did not pass validation')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 401 in the documented envelope
vector('channels.send-message.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 403 in the documented envelope
vector('channels.send-message.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// an error without a body
vector('channels.send-message.error-404-empty', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 404 in the documented envelope
vector('channels.send-message.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 409 in the documented envelope
vector('channels.send-message.error-409', {}, async (bird) => {
  const error = await fails(ConflictError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.code, 'Conflict')
  same(error.reason, 'Creating the message was not possible because of conflicting conditions')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a 4xx without a class of its own
vector('channels.send-message.error-418', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'api')
  same(error.status, 418)
  same(error.code, 'Teapot')
  same(error.reason, 'Short and stout')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 422 in the documented envelope
vector('channels.send-message.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'The request did not pass validation')
  equal(error.details, {
    'receiver.contacts': ['must have at least 1 item'],
    body: [
      'is required',
      'must be an object',
    ],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 429 in the documented envelope
vector('channels.send-message.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 500 in the documented envelope
vector('channels.send-message.error-500', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.code, 'InternalError')
  same(error.reason, 'Something went wrong')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// an error page of a gateway, not the envelope
vector('channels.send-message.error-502-html', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// the answer 502 in the documented envelope
vector('channels.send-message.error-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.code, 'BadGateway')
  same(error.reason, 'No answer from upstream')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// the answer 503 in the documented envelope
vector('channels.send-message.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

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

// Sending WhatsApp messages, sample body_file_single_file_message_2
vector('channels.send-message.file-postback-and-reply-actions', {}, async (bird) => {
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
        text: 'Single file message',
        files: [
          {
            contentType: 'video/mp4',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media',
          },
        ],
        actions: [
          {
            type: 'postback',
            postback: { text: 'Postback action' },
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
  same(answer.body?.file?.text, 'Single file message')
  length(answer.body?.file?.files, 1)
  same(answer.body?.file?.files?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media')
  same(answer.body?.file?.files?.[0]?.contentType, 'video/mp4')
  length(answer.body?.file?.actions, 2)
  sameKind(answer.body?.file?.actions?.[0]?.type, 'postback')
  same(answer.body?.file?.actions?.[0]?.postback?.text, 'Postback action')
  sameKind(answer.body?.file?.actions?.[1]?.type, 'reply')
  same(answer.body?.file?.actions?.[1]?.reply?.text, 'Reply action')
})

// Sending WhatsApp messages, sample body_file_single_file_message
vector('channels.send-message.file', {}, async (bird) => {
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
        text: 'Single file message',
        files: [
          {
            contentType: 'video/mp4',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media',
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
  same(answer.body?.file?.text, 'Single file message')
  length(answer.body?.file?.files, 1)
  same(answer.body?.file?.files?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media')
  same(answer.body?.file?.files?.[0]?.contentType, 'video/mp4')
})

// Sending WhatsApp messages, sample body_file_multiple_files_message_2
vector('channels.send-message.files-filename', {}, async (bird) => {
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
})

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

// Sending WhatsApp messages, sample body_file_multiple_files_message
vector('channels.send-message.files', {}, async (bird) => {
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
})

// written from the schema: keys inside free objects and maps leave as they are
vector('channels.send-message.free-object-keys-untouched', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { id: 'a1405560-c8d3-4b1a-877d-3f449ad95352' },
      ],
    },
    body: {
      type: 'text',
      text: { text: 'Hello' },
    },
    capFrequency: true,
    meta: {
      extraInformation: {
        useCase: 'marketing',
        user_id: 7,
        userId: 8,
        nested: {
          snake_key: [
            1,
            2.5,
            'three',
            null,
            true,
            {
              innerKey: {},
            },
          ],
        },
      },
      email: {
        headers: {
          reply_to: 'a',
          replyTo: 'b',
          'Reply-To': 'c',
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, the full request and the full response of that page
vector('channels.send-message.full-whatsapp-page', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    sender: {
      connector: {
        identifierValue: 'channels@bird.com',
        annotations: { name: 'text' },
      },
    },
    receiver: {
      contacts: [
        {
          id: 'a1405560-c8d3-4b1a-877d-3f449ad95352',
          identifierKey: 'emailaddress',
          identifierValue: 'channels@bird.com',
          type: 'cc',
          identifiers: [
            {
              identifierKey: 'emailaddress',
              identifierValue: 'channels@bird.com',
            },
          ],
          platformAddress: 'text',
          platformAddressSelector: 'text',
        },
      ],
    },
    reference: 'my-own-identifier',
    template: {
      name: 'text',
      projectId: 'a1405560-c8d3-4b1a-877d-3f449ad95352',
      version: 'a1405560-c8d3-4b1a-877d-3f449ad95352',
      locale: 'text',
      attachments: [
        {
          mediaUrl: 'https://example.com',
          filename: 'text',
          inline: true,
        },
      ],
      shortLinks: {
        enabled: true,
        domain: 'text',
      },
      variables: {
        default: 'text',
        ANY_ADDITIONAL_PROPERTY: 'text',
      },
      utmParameters: [
        {
          key: 'text',
          value: 'text',
        },
      ],
      parameters: [
        {
          type: 'string',
          key: 'text',
          value: 'text',
        },
      ],
      settings: { useMmLite: true },
    },
    meta: {
      extraInformation: { ANY_ADDITIONAL_PROPERTY: 'anything' },
      referral: {
        source: 'text',
        title: 'text',
        text: 'text',
        group: 'text',
        metadata: {
          source_id: 'text',
          source_url: 'text',
          media_url: 'text',
          tracking_id: 'text',
        },
      },
      order: {
        products: [
          {
            externalCatalogId: 'text',
            externalProductId: 'text',
            quantity: 1,
            price: {
              amount: 1,
              exponent: 1,
              currencyCode: 'text',
            },
          },
        ],
      },
      referredProduct: {
        externalCatalogId: 'text',
        externalProductId: 'text',
      },
      email: {
        subject: 'text',
        headers: { ANY_ADDITIONAL_PROPERTY: 'text' },
        from: {
          username: 'text',
          displayName: 'text',
        },
      },
      pushNotifications: { gatewayTypeOverride: 'apns' },
      navigatorId: '123e4567-e89b-12d3-a456-426614174000',
      navigatorMessageId: '123e4567-e89b-12d3-a456-426614174000',
      flow: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        name: 'text',
        stepId: 'text',
        runId: '123e4567-e89b-12d3-a456-426614174000',
      },
      journey: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        name: 'text',
        stepId: 'text',
        runId: '123e4567-e89b-12d3-a456-426614174000',
      },
      campaign: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        name: 'text',
      },
    },
    replyTo: {
      id: 'text',
      order: 1,
      type: 'message',
    },
    body: {
      type: 'text',
      text: {
        text: 'text',
        attachments: [
          {
            mediaUrl: 'https://example.com',
            filename: 'text',
            inline: true,
          },
        ],
        actions: [
          {
            type: 'link',
            link: {
              text: 'text',
              url: 'text',
            },
          },
        ],
        metadata: {
          subject: 'text',
          headers: { ANY_ADDITIONAL_PROPERTY: 'text' },
          whatsapp: { previewUrl: true },
          line: {
            emoji: {
              items: [
                {
                  index: 1,
                  productId: 'text',
                  emojiId: 'text',
                },
              ],
            },
          },
          telegram: { parseMode: 'Markdown' },
        },
      },
    },
    notification: { url: 'text' },
    capFrequency: true,
    enableLinkTracking: true,
    ignoreQuietHours: true,
    ignoreGlobalHoldout: true,
    tags: ['text'],
    shortLinks: { domain: 'text' },
    scheduledFor: '2025-05-09T05:54:25.113Z',
    validity: 1,
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.sender?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.sender?.connector?.identifierValue, 'text')
  same(answer.sender?.connector?.annotations?.name, 'text')
  length(answer.sender?.connector?.types, 1)
  same(answer.sender?.connector?.types?.[0], 'text')
  same(answer.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.receiver?.connector?.identifierValue, 'text')
  same(answer.receiver?.connector?.annotations?.name, 'text')
  length(answer.receiver?.connector?.types, 1)
  same(answer.receiver?.connector?.types?.[0], 'text')
  equal(answer.meta?.extraInformation, { ANY_ADDITIONAL_PROPERTY: 'anything' })
  same(answer.meta?.referral?.source, 'text')
  same(answer.meta?.referral?.title, 'text')
  same(answer.meta?.referral?.text, 'text')
  same(answer.meta?.referral?.group, 'text')
  same(answer.meta?.referral?.metadata?.source_id, 'text')
  same(answer.meta?.referral?.metadata?.source_url, 'text')
  same(answer.meta?.referral?.metadata?.media_url, 'text')
  same(answer.meta?.referral?.metadata?.tracking_id, 'text')
  length(answer.meta?.order?.products, 1)
  same(answer.meta?.order?.products?.[0]?.externalCatalogId, 'text')
  same(answer.meta?.order?.products?.[0]?.externalProductId, 'text')
  same(answer.meta?.order?.products?.[0]?.quantity, 1)
  same(answer.meta?.order?.products?.[0]?.price?.amount, 1)
  same(answer.meta?.order?.products?.[0]?.price?.exponent, 1)
  same(answer.meta?.order?.products?.[0]?.price?.currencyCode, 'text')
  same(answer.meta?.referredProduct?.externalCatalogId, 'text')
  same(answer.meta?.referredProduct?.externalProductId, 'text')
  same(answer.meta?.email?.subject, 'text')
  equal(answer.meta?.email?.headers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  same(answer.meta?.email?.from?.username, 'text')
  same(answer.meta?.email?.from?.displayName, 'text')
  same(answer.meta?.pushNotifications?.gatewayTypeOverride, 'apns')
  same(answer.meta?.navigatorId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.navigatorMessageId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.flow?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.flow?.name, 'text')
  same(answer.meta?.flow?.stepId, 'text')
  same(answer.meta?.flow?.runId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.journey?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.journey?.name, 'text')
  same(answer.meta?.journey?.stepId, 'text')
  same(answer.meta?.journey?.runId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.campaign?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.campaign?.name, 'text')
  same(answer.reference, 'my-own-identifier')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'text')
  same(answer.status, 'accepted')
  same(answer.reason, 'text')
  same(answer.direction, 'incoming')
  same(answer.origin?.type, 'text')
  same(answer.origin?.id, 'text')
  same(answer.replyTo?.id, 'text')
  same(answer.replyTo?.order, 1)
  same(answer.replyTo?.type, 'message')
  sameTime(answer.lastStatusAt, '2025-05-09T05:54:25.113Z')
  sameTime(answer.createdAt, '2025-05-09T05:54:25.113Z')
  sameTime(answer.updatedAt, '2025-05-09T05:54:25.113Z')
  same(answer.details, 'text')
  same(answer.failure?.code, 1)
  same(answer.failure?.description, 'Unsupported media type')
  same(answer.failure?.source?.code, 'text')
  same(answer.failure?.source?.name, 'text')
  length(answer.tags, 1)
  same(answer.tags?.[0], 'text')
  same(answer.shortLinks?.domain, 'text')
  sameTime(answer.scheduledFor, '2025-05-09T05:54:25.113Z')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'text')
  length(answer.body?.text?.attachments, 1)
  same(answer.body?.text?.attachments?.[0]?.mediaUrl, 'https://example.com')
  same(answer.body?.text?.attachments?.[0]?.filename, 'text')
  same(answer.body?.text?.attachments?.[0]?.inline, true)
  length(answer.body?.text?.actions, 1)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'link')
  same(answer.body?.text?.actions?.[0]?.link?.text, 'text')
  same(answer.body?.text?.actions?.[0]?.link?.url, 'text')
  same(answer.body?.text?.metadata?.subject, 'text')
  equal(answer.body?.text?.metadata?.headers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  same(answer.body?.text?.metadata?.whatsapp?.previewUrl, true)
  length(answer.body?.text?.metadata?.line?.emoji?.items, 1)
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.index, 1)
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.productId, 'text')
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.emojiId, 'text')
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.length, 1)
  same(answer.body?.text?.metadata?.telegram?.parseMode, 'Markdown')
})

// Messaging, Send a message, the full request and the full response
vector('channels.send-message.full', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    sender: {
      connector: {
        identifierValue: 'channels@bird.com',
        annotations: { name: 'text' },
      },
    },
    receiver: {
      contacts: [
        {
          id: 'a1405560-c8d3-4b1a-877d-3f449ad95352',
          identifierKey: 'emailaddress',
          identifierValue: 'channels@bird.com',
          type: 'cc',
          identifiers: [
            {
              identifierKey: 'emailaddress',
              identifierValue: 'channels@bird.com',
            },
          ],
          platformAddress: 'text',
          platformAddressSelector: 'text',
        },
      ],
    },
    reference: 'my-own-identifier',
    template: {
      name: 'text',
      projectId: 'a1405560-c8d3-4b1a-877d-3f449ad95352',
      version: 'a1405560-c8d3-4b1a-877d-3f449ad95352',
      locale: 'text',
      attachments: [
        {
          mediaUrl: 'https://example.com',
          filename: 'text',
          inline: true,
        },
      ],
      shortLinks: {
        enabled: true,
        domain: 'text',
      },
      variables: {
        default: 'text',
        ANY_ADDITIONAL_PROPERTY: 'text',
      },
      utmParameters: [
        {
          key: 'text',
          value: 'text',
        },
      ],
      parameters: [
        {
          type: 'string',
          key: 'text',
          value: 'text',
        },
      ],
      settings: { useMmLite: true },
    },
    meta: {
      extraInformation: { ANY_ADDITIONAL_PROPERTY: 'anything' },
      referral: {
        source: 'text',
        title: 'text',
        text: 'text',
        group: 'text',
        metadata: {
          source_id: 'text',
          source_url: 'text',
          media_url: 'text',
          tracking_id: 'text',
        },
      },
      order: {
        products: [
          {
            externalCatalogId: 'text',
            externalProductId: 'text',
            quantity: 1,
            price: {
              amount: 1,
              exponent: 1,
              currencyCode: 'text',
            },
          },
        ],
      },
      referredProduct: {
        externalCatalogId: 'text',
        externalProductId: 'text',
      },
      email: {
        subject: 'text',
        headers: { ANY_ADDITIONAL_PROPERTY: 'text' },
        from: {
          username: 'text',
          displayName: 'text',
        },
      },
      pushNotifications: { gatewayTypeOverride: 'apns' },
      navigatorId: '123e4567-e89b-12d3-a456-426614174000',
      navigatorMessageId: '123e4567-e89b-12d3-a456-426614174000',
      flow: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        name: 'text',
        stepId: 'text',
        runId: '123e4567-e89b-12d3-a456-426614174000',
      },
      journey: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        name: 'text',
        stepId: 'text',
        runId: '123e4567-e89b-12d3-a456-426614174000',
      },
      campaign: {
        id: '123e4567-e89b-12d3-a456-426614174000',
        name: 'text',
      },
    },
    replyTo: {
      id: 'text',
      order: 1,
      type: 'message',
    },
    body: {
      type: 'text',
      text: {
        text: 'text',
        attachments: [
          {
            mediaUrl: 'https://example.com',
            filename: 'text',
            inline: true,
          },
        ],
        actions: [
          {
            type: 'link',
            link: {
              text: 'text',
              url: 'text',
            },
          },
        ],
        metadata: {
          subject: 'text',
          headers: { ANY_ADDITIONAL_PROPERTY: 'text' },
          whatsapp: { previewUrl: true },
          line: {
            emoji: {
              items: [
                {
                  index: 1,
                  productId: 'text',
                  emojiId: 'text',
                },
              ],
            },
          },
          telegram: { parseMode: 'Markdown' },
        },
      },
    },
    notification: { url: 'text' },
    capFrequency: true,
    enableLinkTracking: true,
    ignoreQuietHours: true,
    ignoreGlobalHoldout: true,
    tags: ['text'],
    shortLinks: { domain: 'text' },
    scheduledFor: '2025-05-29T06:14:56.392Z',
    validity: 1,
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.channelId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.sender?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.sender?.connector?.identifierValue, 'text')
  same(answer.sender?.connector?.annotations?.name, 'text')
  length(answer.sender?.connector?.types, 1)
  same(answer.sender?.connector?.types?.[0], 'text')
  same(answer.receiver?.connector?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.receiver?.connector?.identifierValue, 'text')
  same(answer.receiver?.connector?.annotations?.name, 'text')
  length(answer.receiver?.connector?.types, 1)
  same(answer.receiver?.connector?.types?.[0], 'text')
  equal(answer.meta?.extraInformation, { ANY_ADDITIONAL_PROPERTY: 'anything' })
  same(answer.meta?.referral?.source, 'text')
  same(answer.meta?.referral?.title, 'text')
  same(answer.meta?.referral?.text, 'text')
  same(answer.meta?.referral?.group, 'text')
  same(answer.meta?.referral?.metadata?.source_id, 'text')
  same(answer.meta?.referral?.metadata?.source_url, 'text')
  same(answer.meta?.referral?.metadata?.media_url, 'text')
  same(answer.meta?.referral?.metadata?.tracking_id, 'text')
  length(answer.meta?.order?.products, 1)
  same(answer.meta?.order?.products?.[0]?.externalCatalogId, 'text')
  same(answer.meta?.order?.products?.[0]?.externalProductId, 'text')
  same(answer.meta?.order?.products?.[0]?.quantity, 1)
  same(answer.meta?.order?.products?.[0]?.price?.amount, 1)
  same(answer.meta?.order?.products?.[0]?.price?.exponent, 1)
  same(answer.meta?.order?.products?.[0]?.price?.currencyCode, 'text')
  same(answer.meta?.referredProduct?.externalCatalogId, 'text')
  same(answer.meta?.referredProduct?.externalProductId, 'text')
  same(answer.meta?.email?.subject, 'text')
  equal(answer.meta?.email?.headers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  same(answer.meta?.email?.from?.username, 'text')
  same(answer.meta?.email?.from?.displayName, 'text')
  same(answer.meta?.pushNotifications?.gatewayTypeOverride, 'apns')
  same(answer.meta?.navigatorId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.navigatorMessageId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.flow?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.flow?.name, 'text')
  same(answer.meta?.flow?.stepId, 'text')
  same(answer.meta?.flow?.runId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.journey?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.journey?.name, 'text')
  same(answer.meta?.journey?.stepId, 'text')
  same(answer.meta?.journey?.runId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.campaign?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.meta?.campaign?.name, 'text')
  same(answer.reference, 'my-own-identifier')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'text')
  same(answer.status, 'accepted')
  same(answer.reason, 'text')
  same(answer.direction, 'incoming')
  same(answer.origin?.type, 'text')
  same(answer.origin?.id, 'text')
  same(answer.replyTo?.id, 'text')
  same(answer.replyTo?.order, 1)
  same(answer.replyTo?.type, 'message')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
  same(answer.details, 'text')
  same(answer.failure?.code, 1)
  same(answer.failure?.description, 'Unsupported media type')
  same(answer.failure?.source?.code, 'text')
  same(answer.failure?.source?.name, 'text')
  length(answer.tags, 1)
  same(answer.tags?.[0], 'text')
  same(answer.shortLinks?.domain, 'text')
  sameTime(answer.scheduledFor, '2025-05-29T06:14:56.392Z')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'text')
  length(answer.body?.text?.attachments, 1)
  same(answer.body?.text?.attachments?.[0]?.mediaUrl, 'https://example.com')
  same(answer.body?.text?.attachments?.[0]?.filename, 'text')
  same(answer.body?.text?.attachments?.[0]?.inline, true)
  length(answer.body?.text?.actions, 1)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'link')
  same(answer.body?.text?.actions?.[0]?.link?.text, 'text')
  same(answer.body?.text?.actions?.[0]?.link?.url, 'text')
  same(answer.body?.text?.metadata?.subject, 'text')
  equal(answer.body?.text?.metadata?.headers, { ANY_ADDITIONAL_PROPERTY: 'text' })
  same(answer.body?.text?.metadata?.whatsapp?.previewUrl, true)
  length(answer.body?.text?.metadata?.line?.emoji?.items, 1)
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.index, 1)
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.productId, 'text')
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.emojiId, 'text')
  same(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.length, 1)
  same(answer.body?.text?.metadata?.telegram?.parseMode, 'Markdown')
})

// written from the schema: a body of the kind gif with every member
vector('channels.send-message.gif-all-members', {}, async (bird) => {
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
      type: 'gif',
      gif: {
        text: 'Look',
        mediaUrl: 'https://example.com/cat.gif',
        altText: 'A cat',
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
          telegram: { parseMode: 'MarkdownV2' },
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
  sameKind(answer.body?.type, 'gif')
  same(answer.body?.gif?.text, 'Look')
  same(answer.body?.gif?.mediaUrl, 'https://example.com/cat.gif')
  same(answer.body?.gif?.altText, 'A cat')
  length(answer.body?.gif?.actions, 2)
  sameKind(answer.body?.gif?.actions?.[0]?.type, 'reply')
  same(answer.body?.gif?.actions?.[0]?.reply?.text, 'Yes')
  sameKind(answer.body?.gif?.actions?.[1]?.type, 'postback')
  same(answer.body?.gif?.actions?.[1]?.postback?.text, 'No')
  same(answer.body?.gif?.actions?.[1]?.postback?.payload, 'no')
  same(answer.body?.gif?.metadata?.telegram?.parseMode, 'MarkdownV2')
})

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

// written from the schema: an html body needs html or text
vector('channels.send-message.html-text-only', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'emailaddress',
          identifierValue: 'user@example.com',
        },
      ],
    },
    body: {
      type: 'html',
      html: { text: 'Plain words' },
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
})

// written from the schema: image metadata with every member
vector('channels.send-message.image-all-metadata', {}, async (bird) => {
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
      type: 'image',
      image: {
        text: 'Look',
        images: [
          { mediaUrl: 'https://example.com/a.png' },
        ],
        metadata: {
          subject: 'Picture',
          fallbackText: 'See https://example.com/a.png',
          storyType: 'reply',
          telegram: { parseMode: 'Markdown' },
        },
        actions: [
          {
            type: 'reply',
            reply: { text: 'Nice' },
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
  sameKind(answer.body?.type, 'image')
  same(answer.body?.image?.text, 'Look')
  length(answer.body?.image?.images, 1)
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://example.com/a.png')
  same(answer.body?.image?.metadata?.subject, 'Picture')
  same(answer.body?.image?.metadata?.fallbackText, 'See https://example.com/a.png')
  same(answer.body?.image?.metadata?.storyType, 'reply')
  same(answer.body?.image?.metadata?.telegram?.parseMode, 'Markdown')
  length(answer.body?.image?.actions, 1)
  sameKind(answer.body?.image?.actions?.[0]?.type, 'reply')
  same(answer.body?.image?.actions?.[0]?.reply?.text, 'Nice')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_single_image_message_with_postback_actions
vector('channels.send-message.image-postback-actions', {}, async (bird) => {
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
      type: 'image',
      image: {
        images: [
          {
            altText: 'Image label',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media',
          },
        ],
        text: 'Single image message with postback actions',
        actions: [
          {
            type: 'postback',
            postback: {
              payload: 'postback-payload-1',
              text: 'Postback option 1',
            },
          },
          {
            postback: {
              payload: 'postback-payload-2',
              text: 'Postback option 2',
            },
            type: 'postback',
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
  sameKind(answer.body?.type, 'image')
  length(answer.body?.image?.images, 1)
  same(answer.body?.image?.images?.[0]?.altText, 'Image label')
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media')
  same(answer.body?.image?.text, 'Single image message with postback actions')
  length(answer.body?.image?.actions, 2)
  sameKind(answer.body?.image?.actions?.[0]?.type, 'postback')
  same(answer.body?.image?.actions?.[0]?.postback?.payload, 'postback-payload-1')
  same(answer.body?.image?.actions?.[0]?.postback?.text, 'Postback option 1')
  sameKind(answer.body?.image?.actions?.[1]?.type, 'postback')
  same(answer.body?.image?.actions?.[1]?.postback?.payload, 'postback-payload-2')
  same(answer.body?.image?.actions?.[1]?.postback?.text, 'Postback option 2')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_single_image_message_with_postback_and_reply_actions
vector('channels.send-message.image-postback-and-reply-actions', {}, async (bird) => {
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
      type: 'image',
      image: {
        text: 'Single image message with postback and reply actions',
        images: [
          {
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media',
            altText: 'Image label',
          },
        ],
        actions: [
          {
            type: 'postback',
            postback: {
              text: 'Postback action',
              payload: 'postback-payload',
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
  sameKind(answer.body?.type, 'image')
  same(answer.body?.image?.text, 'Single image message with postback and reply actions')
  length(answer.body?.image?.images, 1)
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media')
  same(answer.body?.image?.images?.[0]?.altText, 'Image label')
  length(answer.body?.image?.actions, 2)
  sameKind(answer.body?.image?.actions?.[0]?.type, 'postback')
  same(answer.body?.image?.actions?.[0]?.postback?.text, 'Postback action')
  same(answer.body?.image?.actions?.[0]?.postback?.payload, 'postback-payload')
  sameKind(answer.body?.image?.actions?.[1]?.type, 'reply')
  same(answer.body?.image?.actions?.[1]?.reply?.text, 'Reply action')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_single_image_message_with_reply_actions
vector('channels.send-message.image-reply-actions', {}, async (bird) => {
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
      type: 'image',
      image: {
        text: 'Single image message with reply actions',
        images: [
          {
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media',
            altText: 'Image label',
          },
        ],
        actions: [
          {
            type: 'reply',
            reply: { text: 'Reply action 1' },
          },
          {
            type: 'reply',
            reply: { text: 'Reply action 2' },
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
  sameKind(answer.body?.type, 'image')
  same(answer.body?.image?.text, 'Single image message with reply actions')
  length(answer.body?.image?.images, 1)
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media')
  same(answer.body?.image?.images?.[0]?.altText, 'Image label')
  length(answer.body?.image?.actions, 2)
  sameKind(answer.body?.image?.actions?.[0]?.type, 'reply')
  same(answer.body?.image?.actions?.[0]?.reply?.text, 'Reply action 1')
  sameKind(answer.body?.image?.actions?.[1]?.type, 'reply')
  same(answer.body?.image?.actions?.[1]?.reply?.text, 'Reply action 2')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_image_2_replyTo; replyTo moved from the body to the top level, where the schema has it
vector('channels.send-message.image-reply-to', {}, async (bird) => {
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
      type: 'image',
      image: {
        images: [
          {
            altText: 'Label of first image',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media',
          },
        ],
      },
    },
    replyTo: {
      id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c',
      type: 'message',
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
  same(answer.replyTo?.id, '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c')
  same(answer.replyTo?.type, 'message')
  sameKind(answer.body?.type, 'image')
  length(answer.body?.image?.images, 1)
  same(answer.body?.image?.images?.[0]?.altText, 'Label of first image')
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_image
vector('channels.send-message.image-without-text', {}, async (bird) => {
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
      type: 'image',
      image: {
        images: [
          {
            altText: 'Label of first image',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media',
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
  sameKind(answer.body?.type, 'image')
  length(answer.body?.image?.images, 1)
  same(answer.body?.image?.images?.[0]?.altText, 'Label of first image')
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_single_image_message
vector('channels.send-message.image', {}, async (bird) => {
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
      type: 'image',
      image: {
        images: [
          {
            altText: 'Label of first image',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media',
          },
        ],
        text: 'Single image message',
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
  sameKind(answer.body?.type, 'image')
  length(answer.body?.image?.images, 1)
  same(answer.body?.image?.images?.[0]?.altText, 'Label of first image')
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media')
  same(answer.body?.image?.text, 'Single image message')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_multiple_images_message_with_postback_actions
vector('channels.send-message.images-postback-actions', {}, async (bird) => {
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
      type: 'image',
      image: {
        images: [
          {
            altText: 'First image label',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media',
          },
          {
            altText: 'Second image label',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media',
          },
        ],
        text: 'Multiple images message with postback actions',
        actions: [
          {
            type: 'postback',
            postback: {
              payload: 'postback-payload-1',
              text: 'Postback action 1',
            },
          },
          {
            postback: {
              payload: 'postback-payload-2',
              text: 'Postback action 2',
            },
            type: 'postback',
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
  sameKind(answer.body?.type, 'image')
  length(answer.body?.image?.images, 2)
  same(answer.body?.image?.images?.[0]?.altText, 'First image label')
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media')
  same(answer.body?.image?.images?.[1]?.altText, 'Second image label')
  same(answer.body?.image?.images?.[1]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media')
  same(answer.body?.image?.text, 'Multiple images message with postback actions')
  length(answer.body?.image?.actions, 2)
  sameKind(answer.body?.image?.actions?.[0]?.type, 'postback')
  same(answer.body?.image?.actions?.[0]?.postback?.payload, 'postback-payload-1')
  same(answer.body?.image?.actions?.[0]?.postback?.text, 'Postback action 1')
  sameKind(answer.body?.image?.actions?.[1]?.type, 'postback')
  same(answer.body?.image?.actions?.[1]?.postback?.payload, 'postback-payload-2')
  same(answer.body?.image?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_multiple_images_message_with_postback_and_reply_actions
vector('channels.send-message.images-postback-and-reply-actions', {}, async (bird) => {
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
      type: 'image',
      image: {
        images: [
          {
            altText: 'First image label',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media',
          },
          {
            altText: 'Second image label',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media',
          },
        ],
        text: 'Multiple images message with postback and reply actions',
        actions: [
          {
            type: 'postback',
            postback: {
              payload: 'postback-payload',
              text: 'Postback action',
            },
          },
          {
            reply: { text: 'Reply action' },
            type: 'reply',
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
  sameKind(answer.body?.type, 'image')
  length(answer.body?.image?.images, 2)
  same(answer.body?.image?.images?.[0]?.altText, 'First image label')
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media')
  same(answer.body?.image?.images?.[1]?.altText, 'Second image label')
  same(answer.body?.image?.images?.[1]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media')
  same(answer.body?.image?.text, 'Multiple images message with postback and reply actions')
  length(answer.body?.image?.actions, 2)
  sameKind(answer.body?.image?.actions?.[0]?.type, 'postback')
  same(answer.body?.image?.actions?.[0]?.postback?.payload, 'postback-payload')
  same(answer.body?.image?.actions?.[0]?.postback?.text, 'Postback action')
  sameKind(answer.body?.image?.actions?.[1]?.type, 'reply')
  same(answer.body?.image?.actions?.[1]?.reply?.text, 'Reply action')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_multiple_images_message_with_reply_actions
vector('channels.send-message.images-reply-actions', {}, async (bird) => {
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
      type: 'image',
      image: {
        images: [
          {
            altText: 'First image label',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media',
          },
          {
            altText: 'Second image label',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media',
          },
        ],
        text: 'Multiple images message with reply actions',
        actions: [
          {
            type: 'reply',
            reply: { text: 'Reply action 1' },
          },
          {
            reply: { text: 'Reply action 2' },
            type: 'reply',
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
  sameKind(answer.body?.type, 'image')
  length(answer.body?.image?.images, 2)
  same(answer.body?.image?.images?.[0]?.altText, 'First image label')
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media')
  same(answer.body?.image?.images?.[1]?.altText, 'Second image label')
  same(answer.body?.image?.images?.[1]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media')
  same(answer.body?.image?.text, 'Multiple images message with reply actions')
  length(answer.body?.image?.actions, 2)
  sameKind(answer.body?.image?.actions?.[0]?.type, 'reply')
  same(answer.body?.image?.actions?.[0]?.reply?.text, 'Reply action 1')
  sameKind(answer.body?.image?.actions?.[1]?.type, 'reply')
  same(answer.body?.image?.actions?.[1]?.reply?.text, 'Reply action 2')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_image_multiple_images_message
vector('channels.send-message.images', {}, async (bird) => {
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
      type: 'image',
      image: {
        images: [
          {
            altText: 'Label of first image',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media',
          },
          {
            altText: 'Label of second image',
            mediaUrl: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media',
          },
        ],
        text: 'Multiple images message',
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
  sameKind(answer.body?.type, 'image')
  length(answer.body?.image?.images, 2)
  same(answer.body?.image?.images?.[0]?.altText, 'Label of first image')
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media')
  same(answer.body?.image?.images?.[1]?.altText, 'Label of second image')
  same(answer.body?.image?.images?.[1]?.mediaUrl, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media')
  same(answer.body?.image?.text, 'Multiple images message')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// a limit of the schema: filename is required
vector('channels.send-message.input-attachment-without-filename', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        text: 'Hi',
        attachments: [
          // @ts-expect-error
          { mediaUrl: 'https://example.com/a' },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.attachments[0].filename')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the label of a button has at most 20 characters
vector('channels.send-message.input-button-label-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'list',
      list: {
        text: 'A',
        metadata: {
          button: { label: 'bbbbbbbbbbbbbbbbbbbbb' },
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.list.metadata.button.label')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: amountCents is required
vector('channels.send-message.input-buy-without-amount', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        text: 'Hi',
        actions: [
          {
            type: 'buy',
            // @ts-expect-error
            buy: {
              text: 'Buy',
              currency: 'EUR',
            },
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.actions[0].buy.amountCents')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a campaign id is a UUID
vector('channels.send-message.input-campaign-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    meta: {
      campaign: { id: 'mine' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.meta.campaign.id')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: text of a reply is required, four levels down
vector('channels.send-message.input-carousel-action-deep', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'carousel',
      carousel: {
        items: [
          {
            title: 'One',
            mediaUrl: 'https://example.com/1.png',
            description: 'The first',
            altText: 'A one',
            actions: [
              {
                type: 'link',
                link: {
                  text: 'Open',
                  url: 'https://example.com/1',
                },
              },
            ],
          },
          {
            title: 'Two',
            actions: [
              {
                type: 'reply',
                // @ts-expect-error
                reply: { imageUrl: 'https://example.com/1' },
              },
            ],
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.carousel.items[1].actions[0].reply.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a media address is a URL
vector('channels.send-message.input-carousel-media-url', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'carousel',
      carousel: {
        items: [
          { mediaUrl: 'no address' },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.carousel.items[0].mediaUrl')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a carousel has at most 1024 characters of text
vector('channels.send-message.input-carousel-text-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'carousel',
      carousel: {
        text: 'üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü',
        items: [],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.carousel.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: items is required
vector('channels.send-message.input-carousel-without-items', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'carousel',
      // @ts-expect-error
      carousel: { text: 'Hi' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.carousel.items')
  same(error.delivery, 'neverSent')
})

// an id must not reach another path
vector('channels.send-message.input-channel-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('../x', {
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
      text: { text: 'Hello' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the channel id is a UUID
vector('channels.send-message.input-channel-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('not-a-uuid', {
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
      text: { text: 'Hello' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a location has coordinates
vector('channels.send-message.input-coordinates-missing', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'location',
      // @ts-expect-error
      location: {
        location: { label: 'Here' },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.location.coordinates')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a currency has three letters
vector('channels.send-message.input-currency-length', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        text: 'Buy',
        actions: [
          {
            type: 'reply',
            reply: { text: 'No' },
          },
          {
            type: 'buy',
            buy: {
              text: 'Buy',
              amountCents: 100,
              currency: 'EURO',
            },
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.actions[1].buy.currency')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the second line of a row has at most 72 characters
vector('channels.send-message.input-description-label-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'list',
      list: {
        text: 'A',
        items: [
          {
            actions: [
              {
                type: 'postback',
                postback: {
                  text: 'A',
                  metadata: {
                    description: {
                      label: 'ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd',
                    },
                  },
                },
              },
            ],
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.list.items[0].actions[0].postback.metadata.description.label')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at most 10 tags
vector('channels.send-message.input-eleven-tags', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    tags: [
      'tag-1',
      'tag-2',
      'tag-3',
      'tag-4',
      'tag-5',
      'tag-6',
      'tag-7',
      'tag-8',
      'tag-9',
      'tag-10',
      'tag-11',
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.tags')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a user name has at least one character of its pattern
vector('channels.send-message.input-email-username-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        text: 'Hi',
        metadata: {
          emailFrom: { username: '' },
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.html.metadata.emailFrom.username')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a content type has at least one character
vector('channels.send-message.input-file-content-type-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        files: [
          {
            mediaUrl: 'https://example.com/a.pdf',
            contentType: '',
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.file.files[0].contentType')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a media address is a URL
vector('channels.send-message.input-file-media-url', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        files: [
          {
            mediaUrl: 'https://example.com/a.pdf',
            contentType: 'application/pdf',
          },
          {
            mediaUrl: 'a.pdf',
            contentType: 'application/pdf',
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.file.files[1].mediaUrl')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: contentType is required
vector('channels.send-message.input-file-without-content-type', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        files: [
          // @ts-expect-error
          { mediaUrl: 'https://example.com/a.pdf' },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.file.files[0].contentType')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: mediaUrl is required
vector('channels.send-message.input-gif-without-media-url', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'gif',
      // @ts-expect-error
      gif: { altText: 'A cat' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.gif.mediaUrl')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: inline content has at least one character
vector('channels.send-message.input-html-attachment-content-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        text: 'Hi',
        attachments: [
          {
            filename: 'a.txt',
            content: '',
            contentType: 'text/plain',
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.html.attachments[0].content')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: an attachment has an address or its content
vector('channels.send-message.input-html-attachment-without-place', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        text: 'Hi',
        attachments: [
          { filename: 'a.txt' },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.html.attachments[0]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: text or html
vector('channels.send-message.input-html-neither-text-nor-html', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        metadata: { subject: 'Hi' },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.html')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the text has at least one character
vector('channels.send-message.input-html-text-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      html: { text: '' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.html.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: identifierValue is required
vector('channels.send-message.input-identifier-without-value', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifiers: [
            // @ts-expect-error
            { identifierKey: 'phonenumber' },
          ],
        },
      ],
    },
    body: {
      type: 'text',
      text: { text: 'Hello' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.receiver.contacts[0].identifiers[0].identifierValue')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: mediaUrl is required
vector('channels.send-message.input-image-alt-only', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'image',
      image: {
        images: [
          // @ts-expect-error
          { altText: 'A cat' },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.image.images[0].mediaUrl')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a latitude lies between -90 and 90
vector('channels.send-message.input-latitude-91', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'location',
      location: {
        coordinates: {
          latitude: 91.0,
          longitude: 4.9,
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.location.coordinates.latitude')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a latitude lies between -90 and 90
vector('channels.send-message.input-latitude-below', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'location',
      location: {
        coordinates: {
          latitude: -90.5,
          longitude: 4.9,
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.location.coordinates.latitude')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: productId is required
vector('channels.send-message.input-line-emoji-without-product', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        text: 'Hi',
        metadata: {
          line: {
            emoji: {
              items: [
                // @ts-expect-error
                {
                  index: 0,
                  emojiId: '1',
                },
              ],
            },
          },
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.metadata.line.emoji.items[0].productId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: amount is required
vector('channels.send-message.input-line-item-without-amount', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'lineItemList',
          key: 'lines',
          value: {
            lineItems: [
              {
                amount: '19.95',
                text: 'A shoe',
                type: 'final',
              },
              {
                text: 'Post',
                type: 'pending',
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.lineItems[1].amount')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: url is required
vector('channels.send-message.input-link-without-url', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        text: 'Hi',
        actions: [
          {
            type: 'reply',
            reply: { text: 'Yes' },
          },
          {
            type: 'link',
            // @ts-expect-error
            link: { text: 'Open' },
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.actions[1].link.url')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: text is required
vector('channels.send-message.input-list-text-missing', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'list',
      // @ts-expect-error
      list: { title: 'A' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.list.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a longitude lies between -180 and 180
vector('channels.send-message.input-longitude-181', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'location',
      location: {
        coordinates: {
          latitude: 1.5,
          longitude: 181.0,
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.location.coordinates.longitude')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a navigator id is a UUID
vector('channels.send-message.input-navigator-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    meta: { navigatorId: 'mine' },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.meta.navigatorId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: body or template
vector('channels.send-message.input-neither-body-nor-template', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the text has at least one character, inside a section of a section
vector('channels.send-message.input-nested-section-text-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'section',
      section: {
        items: [
          {
            type: 'section',
            section: {
              items: [
                {
                  type: 'text',
                  text: { text: 'Hi' },
                },
                {
                  type: 'text',
                  text: { text: '' },
                },
              ],
            },
          },
        ],
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.section.items[0].section.items[1].text.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at most 8 UTM parameters
vector('channels.send-message.input-nine-utm-parameters', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    template: {
      utmParameters: [
        {
          key: 'utm_0',
          value: 'v',
        },
        {
          key: 'utm_1',
          value: 'v',
        },
        {
          key: 'utm_2',
          value: 'v',
        },
        {
          key: 'utm_3',
          value: 'v',
        },
        {
          key: 'utm_4',
          value: 'v',
        },
        {
          key: 'utm_5',
          value: 'v',
        },
        {
          key: 'utm_6',
          value: 'v',
        },
        {
          key: 'utm_7',
          value: 'v',
        },
        {
          key: 'utm_8',
          value: 'v',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at least one contact
vector('channels.send-message.input-no-contacts', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: { contacts: [] },
    body: {
      type: 'text',
      text: { text: 'Hello' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.receiver.contacts')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: files is required
vector('channels.send-message.input-no-files', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      // @ts-expect-error
      file: { text: 'A' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.file.files')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at least one image
vector('channels.send-message.input-no-images', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'image',
      image: { images: [] },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.image.images')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at least one template parameter
vector('channels.send-message.input-no-template-parameters', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      parameters: [],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at least one UTM parameter
vector('channels.send-message.input-no-utm-parameters', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      utmParameters: [],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: an OTP lives 1 to 90
vector('channels.send-message.input-otp-0', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'authentication',
      authentication: {
        otp: {
          disclaimer: true,
          expirationTime: 0,
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.authentication.otp.expirationTime')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: an OTP lives 1 to 90
vector('channels.send-message.input-otp-91', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'authentication',
      authentication: {
        otp: {
          disclaimer: true,
          expirationTime: 91,
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.authentication.otp.expirationTime')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: disclaimer is required
vector('channels.send-message.input-otp-without-disclaimer', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'authentication',
      authentication: {
        // @ts-expect-error
        otp: { expirationTime: 10 },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.authentication.otp.disclaimer')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a key has at least one character
vector('channels.send-message.input-parameter-key-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
          type: 'string',
          key: 'name',
          value: 'Ada',
        },
        {
          type: 'number',
          key: '',
          value: 1.5,
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[1].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a boolean parameter is required
vector('channels.send-message.input-parameter-without-key-boolean', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'boolean',
          value: false,
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a lineItemList parameter is required
vector('channels.send-message.input-parameter-without-key-line-item-list', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'lineItemList',
          value: {
            lineItems: [
              {
                amount: '19.95',
                text: 'A shoe',
                type: 'final',
              },
              {
                amount: '4.95',
                text: 'Post',
                type: 'pending',
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a number parameter is required
vector('channels.send-message.input-parameter-without-key-number', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'number',
          value: 2.5,
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a object parameter is required
vector('channels.send-message.input-parameter-without-key-object', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'object',
          value: {
            order_id: 7,
            lines: [
              {
                skuCode: 'a',
                qty: 2,
              },
            ],
            note: null,
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a productList parameter is required
vector('channels.send-message.input-parameter-without-key-product-list', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'productList',
          value: {
            products: [
              {
                type: 'product',
                product: {
                  externalProductId: 'sku-1',
                  amount: '19.95',
                  text: 'A shoe',
                },
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a productSections parameter is required
vector('channels.send-message.input-parameter-without-key-product-sections', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'productSections',
          value: {
            productSections: [
              {
                title: 'Shoes',
                products: [
                  {
                    externalProductId: 'sku-1',
                    amount: '19.95',
                    text: 'A shoe',
                  },
                ],
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a sectionList parameter is required
vector('channels.send-message.input-parameter-without-key-section-list', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'sectionList',
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
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a shippingMethodList parameter is required
vector('channels.send-message.input-parameter-without-key-shipping-method-list', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'shippingMethodList',
          value: {
            shippingMethods: [
              {
                amount: '4.95',
                label: 'Post',
                identifier: 'post',
                detail: 'Two days',
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a string parameter is required
vector('channels.send-message.input-parameter-without-key-string', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'string',
          value: 'Ada',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a timeslotList parameter is required
vector('channels.send-message.input-parameter-without-key-timeslot-list', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'timeslotList',
          value: {
            timeslots: [
              {
                id: 't1',
                startTime: '2025-05-29T06:14:56.392Z',
                duration: 1800.5,
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a whatsappProductItems parameter is required
vector('channels.send-message.input-parameter-without-key-whatsapp-product-items', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'whatsappProductItems',
          value: {
            products: [
              {
                id: 'i2',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: { externalProductId: 'sku-2' },
              },
              {
                id: 'i3',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: { externalProductId: 'sku-3' },
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the key of a whatsappProductSections parameter is required
vector('channels.send-message.input-parameter-without-key-whatsapp-product-sections', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'whatsappProductSections',
          value: {
            sections: [
              {
                id: 'w1',
                type: 'whatsapp-product-section',
                reference: 'ref',
                role: 'shelf',
                hidden: true,
                whatsappProductSection: {
                  title: 'Shoes',
                  products: [
                    {
                      id: 'i1',
                      type: 'whatsapp-product-item',
                      reference: 'ref',
                      role: 'item',
                      hidden: false,
                      whatsappProductItem: { externalProductId: 'sku-1' },
                    },
                  ],
                },
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a title has at least one character
vector('channels.send-message.input-product-section-title-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
          type: 'productSections',
          key: 'shelves',
          value: {
            productSections: [
              {
                title: '',
                products: [
                  {
                    externalProductId: 'sku-1',
                    amount: '19.95',
                    text: 'A shoe',
                  },
                ],
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.productSections[0].title')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a title has at most 24 characters
vector('channels.send-message.input-product-section-title-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
          type: 'productSections',
          key: 'shelves',
          value: {
            productSections: [
              {
                title: 'ttttttttttttttttttttttttt',
                products: [
                  {
                    externalProductId: 'sku-1',
                    amount: '19.95',
                    text: 'A shoe',
                  },
                ],
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.productSections[0].title')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: externalProductId is required
vector('channels.send-message.input-product-without-id', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'productList',
          key: 'products',
          value: {
            products: [
              {
                type: 'product',
                product: {
                  amount: '19.95',
                  text: 'A shoe',
                },
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.products[0].product.externalProductId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a receiver has contacts
vector('channels.send-message.input-receiver-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {},
    body: {
      type: 'text',
      text: { text: 'Hello' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.receiver')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a reply text has at most 512 characters
vector('channels.send-message.input-reply-text-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'list',
      list: {
        text: 'A',
        metadata: {
          replyMessage: {
            text: 'ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt',
          },
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.list.metadata.replyMessage.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a reply title has at most 512 characters
vector('channels.send-message.input-reply-title-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: {
      type: 'list',
      list: {
        text: 'A',
        metadata: {
          replyMessage: {
            title: 'ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt',
          },
        },
      },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.list.metadata.replyMessage.title')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the id is required
vector('channels.send-message.input-reply-to-without-id', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    // @ts-expect-error
    replyTo: { type: 'message' },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.replyTo.id')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: text is required
vector('channels.send-message.input-section-list-reply-text-missing', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
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
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.sections[0].items[0].replyAction.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: sections is required
vector('channels.send-message.input-sections-missing', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'sectionList',
          key: 's',
          value: {},
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.sections')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: identifier is required
vector('channels.send-message.input-shipping-method-without-identifier', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'shippingMethodList',
          key: 'shipping',
          value: {
            shippingMethods: [
              {
                amount: '4.95',
                label: 'Post',
                detail: 'Two days',
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.shippingMethods[0].identifier')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at most 128 characters
vector('channels.send-message.input-short-links-domain-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    shortLinks: {
      domain: 'ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd',
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.shortLinks.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the domain is required
vector('channels.send-message.input-short-links-without-domain', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    // @ts-expect-error
    shortLinks: {},
  }))
  same(error.kind, 'input')
  same(error.path, 'body.shortLinks.domain')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a tag has at least one character
vector('channels.send-message.input-tag-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    tags: [''],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.tags[0]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: letters, digits, spaces, hyphens and underscores
vector('channels.send-message.input-tag-pattern', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    tags: ['not/allowed'],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.tags[0]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a tag has at most 50 characters
vector('channels.send-message.input-tag-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    tags: [
      'fine',
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.tags[1]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the text has at least one character
vector('channels.send-message.input-text-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: '' },
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: text is required
vector('channels.send-message.input-text-missing', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      // @ts-expect-error
      text: {},
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.body.text.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: startTime is required
vector('channels.send-message.input-timeslot-without-start', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'timeslotList',
          key: 'slots',
          value: {
            timeslots: [
              {
                id: 't1',
                duration: 1800.5,
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.timeslots[0].startTime')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a key has at least one character
vector('channels.send-message.input-utm-key-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      utmParameters: [
        {
          key: '',
          value: 'v',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a key has at most 20 characters
vector('channels.send-message.input-utm-key-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      utmParameters: [
        {
          key: 'kkkkkkkkkkkkkkkkkkkkk',
          value: 'v',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters[0].key')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a value or a reference
vector('channels.send-message.input-utm-neither-value-nor-reference', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      utmParameters: [
        {
          key: 'a',
          value: 'b',
        },
        { key: 'c' },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters[1]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a value or a reference, not both
vector('channels.send-message.input-utm-value-and-reference', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    template: {
      utmParameters: [
        {
          key: 'utm_source',
          value: 'bird',
          reference: 'channel_name',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters[0]')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a value has at least one character
vector('channels.send-message.input-utm-value-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      utmParameters: [
        {
          key: 'k',
          value: '',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters[0].value')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a value has at most 100 characters
vector('channels.send-message.input-utm-value-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      utmParameters: [
        {
          key: 'k',
          value: 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv',
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.utmParameters[0].value')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: at least 0 seconds
vector('channels.send-message.input-validity-negative', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
    validity: -1,
  }))
  same(error.kind, 'input')
  same(error.path, 'body.validity')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a title has at most 24 characters
vector('channels.send-message.input-whatsapp-product-section-title-too-long', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
          type: 'whatsappProductSections',
          key: 'waShelves',
          value: {
            sections: [
              {
                id: 'w1',
                type: 'whatsapp-product-section',
                reference: 'ref',
                role: 'shelf',
                hidden: true,
                whatsappProductSection: {
                  title: 'ttttttttttttttttttttttttt',
                  products: [
                    {
                      id: 'i1',
                      type: 'whatsapp-product-item',
                      reference: 'ref',
                      role: 'item',
                      hidden: false,
                      whatsappProductItem: { externalProductId: 'sku-1' },
                    },
                  ],
                },
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.sections[0].whatsappProductSection.title')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: externalProductId is required
vector('channels.send-message.input-whatsapp-product-without-id', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
        // @ts-expect-error
        {
          type: 'whatsappProductItems',
          key: 'waItems',
          value: {
            products: [
              {
                id: 'i2',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: { externalProductId: 'sku-2' },
              },
              {
                id: 'i3',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: {},
              },
            ],
          },
        },
      ],
    },
  }))
  same(error.kind, 'input')
  same(error.path, 'body.template.parameters[0].value.products[1].whatsappProductItem.externalProductId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('channels.send-message.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// written from the schema: a body of the kind list with every member
vector('channels.send-message.list-all-members', {}, async (bird) => {
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
      type: 'list',
      list: {
        title: 'A title',
        text: 'A text',
        altText: 'In words',
        items: [
          {
            title: 'Section',
            description: 'A description',
            altText: 'Row',
            mediaUrl: 'https://example.com/r.png',
            actions: [
              {
                type: 'postback',
                postback: {
                  text: 'Row',
                  payload: 'row-1',
                  metadata: {
                    description: { label: 'A second line' },
                  },
                },
              },
            ],
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
          button: { label: 'Show options' },
          replyMessage: {
            title: 'Chosen',
            text: 'This is it',
          },
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
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.title, 'A title')
  same(answer.body?.list?.text, 'A text')
  same(answer.body?.list?.altText, 'In words')
  length(answer.body?.list?.items, 1)
  same(answer.body?.list?.items?.[0]?.title, 'Section')
  same(answer.body?.list?.items?.[0]?.mediaUrl, 'https://example.com/r.png')
  same(answer.body?.list?.items?.[0]?.description, 'A description')
  same(answer.body?.list?.items?.[0]?.altText, 'Row')
  length(answer.body?.list?.items?.[0]?.actions, 1)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'Row')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.payload, 'row-1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.metadata?.description?.label, 'A second line')
  length(answer.body?.list?.actions, 2)
  sameKind(answer.body?.list?.actions?.[0]?.type, 'reply')
  same(answer.body?.list?.actions?.[0]?.reply?.text, 'Yes')
  sameKind(answer.body?.list?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.actions?.[1]?.postback?.text, 'No')
  same(answer.body?.list?.actions?.[1]?.postback?.payload, 'no')
  same(answer.body?.list?.metadata?.button?.label, 'Show options')
  same(answer.body?.list?.metadata?.replyMessage?.title, 'Chosen')
  same(answer.body?.list?.metadata?.replyMessage?.text, 'This is it')
})

// written from the schema: labels and texts of the greatest length
vector('channels.send-message.list-limits', {}, async (bird) => {
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
      type: 'list',
      list: {
        text: 'A',
        items: [
          {
            actions: [
              {
                type: 'postback',
                postback: {
                  text: 'A',
                  metadata: {
                    description: {
                      label: 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé',
                    },
                  },
                },
              },
            ],
          },
        ],
        metadata: {
          button: { label: 'ßßßßßßßßßßßßßßßßßßßß' },
          replyMessage: {
            title: 'tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt',
            text: 'uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu',
          },
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
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.text, 'A')
  length(answer.body?.list?.items, 1)
  length(answer.body?.list?.items?.[0]?.actions, 1)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'A')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.metadata?.description?.label, 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé')
  same(answer.body?.list?.metadata?.button?.label, 'ßßßßßßßßßßßßßßßßßßßß')
  same(answer.body?.list?.metadata?.replyMessage?.title, 'tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt')
  same(answer.body?.list?.metadata?.replyMessage?.text, 'uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu')
})

// Sending WhatsApp messages, sample body_list_list_text_3
vector('channels.send-message.list-with-sections-and-custom-button-label', {}, async (bird) => {
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
      type: 'list',
      list: {
        items: [
          {
            title: 'Section 1',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-1',
                  text: 'Postback action 1',
                  metadata: {
                    description: { label: 'Postback action description 1' },
                  },
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-2',
                  text: 'Postback action 2',
                  metadata: {
                    description: { label: 'Postback action description 2' },
                  },
                },
              },
            ],
          },
          {
            title: 'Section 2',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-3',
                  text: 'Postback action 3',
                  metadata: {
                    description: { label: 'Postback action description 3' },
                  },
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-4',
                  text: 'Postback action 4',
                  metadata: {
                    description: { label: 'Postback action description 4' },
                  },
                },
              },
            ],
          },
        ],
        title: 'List title',
        altText: 'List alt text',
        text: 'List text',
        metadata: {
          button: { label: 'Show options' },
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
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.title, 'List title')
  same(answer.body?.list?.text, 'List text')
  same(answer.body?.list?.altText, 'List alt text')
  length(answer.body?.list?.items, 2)
  same(answer.body?.list?.items?.[0]?.title, 'Section 1')
  length(answer.body?.list?.items?.[0]?.actions, 2)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.payload, 'postback-action-payload-1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.metadata?.description?.label, 'Postback action description 1')
  sameKind(answer.body?.list?.items?.[0]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.payload, 'postback-action-payload-2')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.metadata?.description?.label, 'Postback action description 2')
  same(answer.body?.list?.items?.[1]?.title, 'Section 2')
  length(answer.body?.list?.items?.[1]?.actions, 2)
  sameKind(answer.body?.list?.items?.[1]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.text, 'Postback action 3')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.payload, 'postback-action-payload-3')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.metadata?.description?.label, 'Postback action description 3')
  sameKind(answer.body?.list?.items?.[1]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.text, 'Postback action 4')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.payload, 'postback-action-payload-4')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.metadata?.description?.label, 'Postback action description 4')
  same(answer.body?.list?.metadata?.button?.label, 'Show options')
})

// Sending WhatsApp messages, sample body_list_list_text_2
vector('channels.send-message.list-with-sections', {}, async (bird) => {
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
      type: 'list',
      list: {
        items: [
          {
            title: 'Section 1',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-1',
                  text: 'Postback action 1',
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-2',
                  text: 'Postback action 2',
                },
              },
            ],
          },
          {
            title: 'Section 2',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-3',
                  text: 'Postback action 3',
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-4',
                  text: 'Postback action 4',
                },
              },
            ],
          },
        ],
        title: 'List title',
        altText: 'List alt text',
        text: 'List text',
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
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.title, 'List title')
  same(answer.body?.list?.text, 'List text')
  same(answer.body?.list?.altText, 'List alt text')
  length(answer.body?.list?.items, 2)
  same(answer.body?.list?.items?.[0]?.title, 'Section 1')
  length(answer.body?.list?.items?.[0]?.actions, 2)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.payload, 'postback-action-payload-1')
  sameKind(answer.body?.list?.items?.[0]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.payload, 'postback-action-payload-2')
  same(answer.body?.list?.items?.[1]?.title, 'Section 2')
  length(answer.body?.list?.items?.[1]?.actions, 2)
  sameKind(answer.body?.list?.items?.[1]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.text, 'Postback action 3')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.payload, 'postback-action-payload-3')
  sameKind(answer.body?.list?.items?.[1]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.text, 'Postback action 4')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.payload, 'postback-action-payload-4')
})

// written from the schema: a list of its text alone
vector('channels.send-message.list-without-items', {}, async (bird) => {
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
      type: 'list',
      list: { text: 'A text' },
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
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.text, 'A text')
})

// Sending WhatsApp messages, sample body_list_list_text
vector('channels.send-message.list-without-sections', {}, async (bird) => {
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
      type: 'list',
      list: {
        items: [
          {
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-1',
                  text: 'Postback action 1',
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-2',
                  text: 'Postback action 2',
                },
              },
            ],
          },
        ],
        title: 'List title',
        altText: 'List alt text',
        text: 'List text',
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
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.title, 'List title')
  same(answer.body?.list?.text, 'List text')
  same(answer.body?.list?.altText, 'List alt text')
  length(answer.body?.list?.items, 1)
  length(answer.body?.list?.items?.[0]?.actions, 2)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.payload, 'postback-action-payload-1')
  sameKind(answer.body?.list?.items?.[0]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.payload, 'postback-action-payload-2')
})

// written from the schema: a body of the kind location with every member
vector('channels.send-message.location-all-members', {}, async (bird) => {
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
      type: 'location',
      location: {
        coordinates: {
          latitude: -33.8567844,
          longitude: 151.2152967,
        },
        location: {
          address: 'Bennelong Point, Sydney',
          label: 'Opera House',
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
  sameKind(answer.body?.type, 'location')
  same(answer.body?.location?.coordinates?.latitude, -33.8567844)
  same(answer.body?.location?.coordinates?.longitude, 151.2152967)
  same(answer.body?.location?.location?.address, 'Bennelong Point, Sydney')
  same(answer.body?.location?.location?.label, 'Opera House')
})

// written from the schema: the greatest coordinates, zero included
vector('channels.send-message.location-corners', {}, async (bird) => {
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
      type: 'location',
      location: {
        coordinates: {
          latitude: -90.0,
          longitude: 180.0,
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
  sameKind(answer.body?.type, 'location')
  same(answer.body?.location?.coordinates?.latitude, -90.0)
  same(answer.body?.location?.coordinates?.longitude, 180.0)
})

// Sending WhatsApp messages, sample body_location_location
vector('channels.send-message.location', {}, async (bird) => {
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
      type: 'location',
      location: {
        coordinates: {
          latitude: 52.3435942,
          longitude: 4.9091077,
        },
        location: {
          address: 'Trompenburgstraat 2C, 1079 TX Amsterdam',
          label: 'MessageBird Amsterdam office',
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
  sameKind(answer.body?.type, 'location')
  same(answer.body?.location?.coordinates?.latitude, 52.3435942)
  same(answer.body?.location?.coordinates?.longitude, 4.9091077)
  same(answer.body?.location?.location?.address, 'Trompenburgstraat 2C, 1079 TX Amsterdam')
  same(answer.body?.location?.location?.label, 'MessageBird Amsterdam office')
})

// a workspace given with the call instead of the client's
vector('channels.send-message.option-workspace-id', {}, async (bird) => {
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
      text: { text: 'Hello' },
    },
  }, { workspaceId: '33333333-3333-4333-8333-333333333333' })
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// written from the schema: the longest expiration
vector('channels.send-message.otp-longest', {}, async (bird) => {
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
      type: 'authentication',
      authentication: {
        otp: {
          disclaimer: false,
          expirationTime: 90,
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
  sameKind(answer.body?.type, 'authentication')
  same(answer.body?.authentication?.otp?.disclaimer, false)
  same(answer.body?.authentication?.otp?.expirationTime, 90)
})

// written from the schema: the shortest expiration
vector('channels.send-message.otp-shortest', {}, async (bird) => {
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
      type: 'authentication',
      authentication: {
        otp: {
          disclaimer: true,
          expirationTime: 1,
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
  sameKind(answer.body?.type, 'authentication')
  same(answer.body?.authentication?.otp?.disclaimer, true)
  same(answer.body?.authentication?.otp?.expirationTime, 1)
})

// List, list message with metadata, with the receiver of that page (no identifierKey)
vector('channels.send-message.page-list-message-with-metadata', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'list',
      list: {
        items: [
          {
            title: 'Section 1',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-1',
                  text: 'Postback action 1',
                  metadata: {
                    description: { label: 'Postback action description 1' },
                  },
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-2',
                  text: 'Postback action 2',
                  metadata: {
                    description: { label: 'Postback action description 2' },
                  },
                },
              },
            ],
          },
          {
            title: 'Section 2',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-3',
                  text: 'Postback action 3',
                  metadata: {
                    description: { label: 'Postback action description 3' },
                  },
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-4',
                  text: 'Postback action 4',
                  metadata: {
                    description: { label: 'Postback action description 4' },
                  },
                },
              },
            ],
          },
        ],
        title: 'List title',
        altText: 'List alt text',
        text: 'List text',
        metadata: {
          button: { label: 'Show options' },
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
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.title, 'List title')
  same(answer.body?.list?.text, 'List text')
  same(answer.body?.list?.altText, 'List alt text')
  length(answer.body?.list?.items, 2)
  same(answer.body?.list?.items?.[0]?.title, 'Section 1')
  length(answer.body?.list?.items?.[0]?.actions, 2)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.payload, 'postback-action-payload-1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.metadata?.description?.label, 'Postback action description 1')
  sameKind(answer.body?.list?.items?.[0]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.payload, 'postback-action-payload-2')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.metadata?.description?.label, 'Postback action description 2')
  same(answer.body?.list?.items?.[1]?.title, 'Section 2')
  length(answer.body?.list?.items?.[1]?.actions, 2)
  sameKind(answer.body?.list?.items?.[1]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.text, 'Postback action 3')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.payload, 'postback-action-payload-3')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.metadata?.description?.label, 'Postback action description 3')
  sameKind(answer.body?.list?.items?.[1]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.text, 'Postback action 4')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.payload, 'postback-action-payload-4')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.metadata?.description?.label, 'Postback action description 4')
  same(answer.body?.list?.metadata?.button?.label, 'Show options')
})

// List, list message with sections, with the receiver of that page (no identifierKey)
vector('channels.send-message.page-list-message-with-sections', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'list',
      list: {
        items: [
          {
            title: 'Section 1',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-1',
                  text: 'Postback action 1',
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-2',
                  text: 'Postback action 2',
                },
              },
            ],
          },
          {
            title: 'Section 2',
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-3',
                  text: 'Postback action 3',
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-4',
                  text: 'Postback action 4',
                },
              },
            ],
          },
        ],
        title: 'List title',
        altText: 'List alt text',
        text: 'List text',
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
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.title, 'List title')
  same(answer.body?.list?.text, 'List text')
  same(answer.body?.list?.altText, 'List alt text')
  length(answer.body?.list?.items, 2)
  same(answer.body?.list?.items?.[0]?.title, 'Section 1')
  length(answer.body?.list?.items?.[0]?.actions, 2)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.payload, 'postback-action-payload-1')
  sameKind(answer.body?.list?.items?.[0]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.payload, 'postback-action-payload-2')
  same(answer.body?.list?.items?.[1]?.title, 'Section 2')
  length(answer.body?.list?.items?.[1]?.actions, 2)
  sameKind(answer.body?.list?.items?.[1]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.text, 'Postback action 3')
  same(answer.body?.list?.items?.[1]?.actions?.[0]?.postback?.payload, 'postback-action-payload-3')
  sameKind(answer.body?.list?.items?.[1]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.text, 'Postback action 4')
  same(answer.body?.list?.items?.[1]?.actions?.[1]?.postback?.payload, 'postback-action-payload-4')
})

// List, list message without sections, with the receiver of that page (no identifierKey)
vector('channels.send-message.page-list-message-without-sections', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'list',
      list: {
        items: [
          {
            actions: [
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-1',
                  text: 'Postback action 1',
                },
              },
              {
                type: 'postback',
                postback: {
                  payload: 'postback-action-payload-2',
                  text: 'Postback action 2',
                },
              },
            ],
          },
        ],
        title: 'List title',
        altText: 'List alt text',
        text: 'List text',
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
  sameKind(answer.body?.type, 'list')
  same(answer.body?.list?.title, 'List title')
  same(answer.body?.list?.text, 'List text')
  same(answer.body?.list?.altText, 'List alt text')
  length(answer.body?.list?.items, 1)
  length(answer.body?.list?.items?.[0]?.actions, 2)
  sameKind(answer.body?.list?.items?.[0]?.actions?.[0]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.list?.items?.[0]?.actions?.[0]?.postback?.payload, 'postback-action-payload-1')
  sameKind(answer.body?.list?.items?.[0]?.actions?.[1]?.type, 'postback')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.list?.items?.[0]?.actions?.[1]?.postback?.payload, 'postback-action-payload-2')
})

// Sending WhatsApp messages, the sample of ReplyTo, its id and its body as they stand there in words
vector('channels.send-message.page-reply-to', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'text',
      text: { text: 'Single text message' },
    },
    replyTo: {
      id: '<recievedmessageid>',
      type: 'message',
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
  same(answer.replyTo?.id, '<recievedmessageid>')
  same(answer.replyTo?.type, 'message')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message')
})

// Text, single text message with postback actions, with the receiver of that page (no identifierKey)
vector('channels.send-message.page-single-text-message-with-postback-actions', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'text',
      text: {
        text: 'Single text message with postback actions',
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message with postback actions')
  length(answer.body?.text?.actions, 2)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'postback')
  same(answer.body?.text?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.text?.actions?.[0]?.postback?.payload, 'postback-payload-1')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'postback')
  same(answer.body?.text?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.text?.actions?.[1]?.postback?.payload, 'postback-payload-2')
})

// Text, single text message with postback and reply actions, with the receiver of that page (no identifierKey)
vector('channels.send-message.page-single-text-message-with-postback-and-reply-actions', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'text',
      text: {
        text: 'Single text message with reply and postback actions',
        actions: [
          {
            type: 'postback',
            postback: {
              text: 'Postback action 1',
              payload: 'postback-payload-1',
            },
          },
          {
            type: 'reply',
            reply: { text: 'Reply action 1' },
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message with reply and postback actions')
  length(answer.body?.text?.actions, 2)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'postback')
  same(answer.body?.text?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.text?.actions?.[0]?.postback?.payload, 'postback-payload-1')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'reply')
  same(answer.body?.text?.actions?.[1]?.reply?.text, 'Reply action 1')
})

// Text, single text message with reply actions, with the receiver of that page (no identifierKey)
vector('channels.send-message.page-single-text-message-with-reply-actions', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'text',
      text: {
        text: 'Single text message with reply actions',
        actions: [
          {
            type: 'reply',
            reply: { text: 'Reply action 1' },
          },
          {
            type: 'reply',
            reply: { text: 'Reply action 2' },
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message with reply actions')
  length(answer.body?.text?.actions, 2)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'reply')
  same(answer.body?.text?.actions?.[0]?.reply?.text, 'Reply action 1')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'reply')
  same(answer.body?.text?.actions?.[1]?.reply?.text, 'Reply action 2')
})

// Text, single text message, with the receiver of that page (no identifierKey)
vector('channels.send-message.page-single-text-message', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'text',
      text: { text: 'Single text message' },
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message')
})

// Messaging and Sending WhatsApp messages, the sample of Template (no identifierKey), without the comma before its last brace
vector('channels.send-message.page-template', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    template: {
      projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
      version: 'latest',
      locale: 'en',
      parameters: [
        {
          type: 'string',
          key: 'name',
          value: 'Robert',
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
  same(answer.template?.version, 'latest')
  same(answer.template?.locale, 'en')
  length(answer.template?.parameters, 1)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'Robert')
})

// written from the schema: a body of the kind permission_request with every member
vector('channels.send-message.permission-request-all-members', {}, async (bird) => {
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
      type: 'permission_request',
      permission_request: { resource: 'call' },
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
  sameKind(answer.body?.type, 'permission_request')
  same(answer.body?.permission_request?.resource, 'call')
})

// Messaging, Send a message, the receiver of the Body sample (no identifierKey), with a text
vector('channels.send-message.receiver-without-key', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        { identifierValue: '+31612345678' },
      ],
    },
    body: {
      type: 'text',
      text: { text: 'Hello' },
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// written from the schema: false, zero and an empty text are sent, not dropped
vector('channels.send-message.reference-and-false', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    reference: '',
    body: {
      type: 'text',
      text: { text: 'Hello' },
    },
    capFrequency: false,
    enableLinkTracking: false,
    ignoreQuietHours: false,
    ignoreGlobalHoldout: false,
    tags: [],
    validity: 0,
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
  same(answer.reference, '')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Hello')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// the last answer is the error, with the number of attempts
vector('channels.send-message.retry-429-exhausted', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 1 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.retryAfter, 0)
  same(error.delivery, 'answered')
  same(error.attempts, 2)
})

// 429 says that the request was not processed, so even a write is repeated
vector('channels.send-message.retry-429', {}, async (bird) => {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 1 })
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// 503 says that the request was not processed, so even a write is repeated
vector('channels.send-message.retry-503', {}, async (bird) => {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 })
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// the client's number of retries counts where the call names none
vector('channels.send-message.retry-client-default', { maxRetries: 1 }, async (bird) => {
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
      text: { text: 'Hello' },
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// a write answered 408 is not repeated
vector('channels.send-message.retry-not-408', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 }))
  same(error.kind, 'api')
  same(error.status, 408)
  same(error.attempts, 1)
})

// a conflict is an answer, not a fault
vector('channels.send-message.retry-not-409', {}, async (bird) => {
  const error = await fails(ConflictError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a write answered 500 may have been done, so it is not repeated
vector('channels.send-message.retry-not-500', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a write whose connection broke may have been done
vector('channels.send-message.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// written from the schema: a body of the kind section with every member
vector('channels.send-message.section-all-members', {}, async (bird) => {
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
      type: 'section',
      section: {
        items: [
          {
            type: 'text',
            text: { text: 'First' },
          },
          {
            type: 'image',
            image: {
              images: [
                { mediaUrl: 'https://example.com/i.png' },
              ],
            },
          },
          {
            type: 'file',
            file: {
              files: [
                {
                  mediaUrl: 'https://example.com/a.pdf',
                  contentType: 'application/pdf',
                },
              ],
            },
          },
          {
            type: 'gif',
            gif: { mediaUrl: 'https://example.com/cat.gif' },
          },
          {
            type: 'location',
            location: {
              coordinates: {
                latitude: 1.5,
                longitude: -2.25,
              },
            },
          },
          {
            type: 'carousel',
            carousel: {
              items: [
                {
                  title: 'One',
                  mediaUrl: 'https://example.com/1.png',
                  description: 'The first',
                  altText: 'A one',
                  actions: [
                    {
                      type: 'link',
                      link: {
                        text: 'Open',
                        url: 'https://example.com/1',
                      },
                    },
                  ],
                },
              ],
            },
          },
          {
            type: 'list',
            list: { text: 'A list' },
          },
          {
            type: 'section',
            section: {
              items: [
                {
                  type: 'text',
                  text: { text: 'Inner' },
                },
                {
                  type: 'list',
                  list: { text: 'Inner list' },
                },
              ],
              configurations: {
                default: 'a',
                any_key: 'b',
              },
            },
          },
        ],
        configurations: {
          layout: 'wide',
          snake_key: '1',
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
  sameKind(answer.body?.type, 'section')
  length(answer.body?.section?.items, 8)
  sameKind(answer.body?.section?.items?.[0]?.type, 'text')
  same(answer.body?.section?.items?.[0]?.text?.text, 'First')
  sameKind(answer.body?.section?.items?.[1]?.type, 'image')
  length(answer.body?.section?.items?.[1]?.image?.images, 1)
  same(answer.body?.section?.items?.[1]?.image?.images?.[0]?.mediaUrl, 'https://example.com/i.png')
  sameKind(answer.body?.section?.items?.[2]?.type, 'file')
  length(answer.body?.section?.items?.[2]?.file?.files, 1)
  same(answer.body?.section?.items?.[2]?.file?.files?.[0]?.mediaUrl, 'https://example.com/a.pdf')
  same(answer.body?.section?.items?.[2]?.file?.files?.[0]?.contentType, 'application/pdf')
  sameKind(answer.body?.section?.items?.[3]?.type, 'gif')
  same(answer.body?.section?.items?.[3]?.gif?.mediaUrl, 'https://example.com/cat.gif')
  sameKind(answer.body?.section?.items?.[4]?.type, 'location')
  same(answer.body?.section?.items?.[4]?.location?.coordinates?.latitude, 1.5)
  same(answer.body?.section?.items?.[4]?.location?.coordinates?.longitude, -2.25)
  sameKind(answer.body?.section?.items?.[5]?.type, 'carousel')
  length(answer.body?.section?.items?.[5]?.carousel?.items, 1)
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.title, 'One')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.mediaUrl, 'https://example.com/1.png')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.description, 'The first')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.altText, 'A one')
  length(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.actions, 1)
  sameKind(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.actions?.[0]?.type, 'link')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.section?.items?.[5]?.carousel?.items?.[0]?.actions?.[0]?.link?.url, 'https://example.com/1')
  sameKind(answer.body?.section?.items?.[6]?.type, 'list')
  same(answer.body?.section?.items?.[6]?.list?.text, 'A list')
  sameKind(answer.body?.section?.items?.[7]?.type, 'section')
  length(answer.body?.section?.items?.[7]?.section?.items, 2)
  sameKind(answer.body?.section?.items?.[7]?.section?.items?.[0]?.type, 'text')
  same(answer.body?.section?.items?.[7]?.section?.items?.[0]?.text?.text, 'Inner')
  sameKind(answer.body?.section?.items?.[7]?.section?.items?.[1]?.type, 'list')
  same(answer.body?.section?.items?.[7]?.section?.items?.[1]?.list?.text, 'Inner list')
  equal(answer.body?.section?.items?.[7]?.section?.configurations, {
    default: 'a',
    any_key: 'b',
  })
  equal(answer.body?.section?.configurations, {
    layout: 'wide',
    snake_key: '1',
  })
})

// written from the schema: keys of maps leave as they are
vector('channels.send-message.section-keys-untouched', {}, async (bird) => {
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
      type: 'section',
      section: {
        items: [
          {
            type: 'text',
            text: { text: 'Hi' },
          },
        ],
        configurations: {
          snake_key: 'a',
          camelKey: 'b',
          'Some-Key': 'c',
          type: 'd',
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
  sameKind(answer.body?.type, 'section')
  length(answer.body?.section?.items, 1)
  sameKind(answer.body?.section?.items?.[0]?.type, 'text')
  same(answer.body?.section?.items?.[0]?.text?.text, 'Hi')
  equal(answer.body?.section?.configurations, {
    snake_key: 'a',
    camelKey: 'b',
    'Some-Key': 'c',
    type: 'd',
  })
})

// written from the schema: a template with every member, both forms of UTM parameter
vector('channels.send-message.template-all-members', {}, async (bird) => {
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
      name: 'welcome',
      projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
      version: 'latest',
      locale: 'pt-BR',
      attachments: [
        {
          mediaUrl: 'https://example.com/a.pdf',
          filename: 'a.pdf',
          inline: false,
        },
      ],
      shortLinks: {
        enabled: true,
        domain: 'default',
      },
      variables: {
        default: 'friend',
        first_name: 'Ada',
        lastName: 'Lovelace',
      },
      utmParameters: [
        {
          key: 'utm_source',
          value: 'bird',
        },
        {
          key: 'utm_medium',
          reference: 'platform_name',
        },
      ],
      parameters: [
        {
          type: 'string',
          key: 'name',
          value: 'Ada',
        },
        {
          type: 'string',
          key: 'no_value',
        },
      ],
      settings: { disallowMmLite: true },
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
  same(answer.template?.name, 'welcome')
  same(answer.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
  same(answer.template?.version, 'latest')
  same(answer.template?.locale, 'pt-BR')
  length(answer.template?.attachments, 1)
  same(answer.template?.attachments?.[0]?.mediaUrl, 'https://example.com/a.pdf')
  same(answer.template?.attachments?.[0]?.filename, 'a.pdf')
  same(answer.template?.attachments?.[0]?.inline, false)
  same(answer.template?.shortLinks?.enabled, true)
  same(answer.template?.shortLinks?.domain, 'default')
  equal(answer.template?.variables, {
    default: 'friend',
    first_name: 'Ada',
    lastName: 'Lovelace',
  })
  length(answer.template?.utmParameters, 2)
  same(answer.template?.utmParameters?.[0]?.key, 'utm_source')
  same(answer.template?.utmParameters?.[0]?.value, 'bird')
  same(answer.template?.utmParameters?.[1]?.key, 'utm_medium')
  same(answer.template?.utmParameters?.[1]?.reference, 'platform_name')
  length(answer.template?.parameters, 2)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'Ada')
  sameKind(answer.template?.parameters?.[1]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[1], 'string')?.key, 'no_value')
  same(answer.template?.settings?.disallowMmLite, true)
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample whatsapp_template_3
vector('channels.send-message.template-button-variable', {}, async (bird) => {
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
      projectId: '6449eb42-dffb-41c2-81a1-7fd956d2e7a6',
      version: 'e0e9190c-c3e7-4026-8fc3-d28a77aa1a52',
      locale: 'en',
      parameters: [
        {
          type: 'string',
          key: 'name',
          value: 'Robert',
        },
        {
          type: 'string',
          key: 'url',
          value: '?campaignid=123456',
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
  same(answer.template?.projectId, '6449eb42-dffb-41c2-81a1-7fd956d2e7a6')
  same(answer.template?.version, 'e0e9190c-c3e7-4026-8fc3-d28a77aa1a52')
  same(answer.template?.locale, 'en')
  length(answer.template?.parameters, 2)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'Robert')
  sameKind(answer.template?.parameters?.[1]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[1], 'string')?.key, 'url')
  same(ofKind(answer.template?.parameters?.[1], 'string')?.value, '?campaignid=123456')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample whatsapp_template_2
vector('channels.send-message.template-image-variable', {}, async (bird) => {
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
      projectId: '7b492653-450b-4e97-b5e4-3827868e7438',
      version: 'latest',
      locale: 'en',
      parameters: [
        {
          type: 'string',
          key: 'imageURL',
          value: 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media',
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
  same(answer.template?.projectId, '7b492653-450b-4e97-b5e4-3827868e7438')
  same(answer.template?.version, 'latest')
  same(answer.template?.locale, 'en')
  length(answer.template?.parameters, 1)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'imageURL')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// written from the schema: the kind template without its member
vector('channels.send-message.template-kind-alone', {}, async (bird) => {
  const answer = await bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    receiver: {
      contacts: [
        {
          identifierKey: 'phonenumber',
          identifierValue: '+31612345678',
        },
      ],
    },
    body: { type: 'template' },
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
  sameKind(answer.body?.type, 'template')
})

// written from the schema: a body of the kind template with every member
vector('channels.send-message.template-kind', {}, async (bird) => {
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
      type: 'template',
      template: {
        projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
        version: 'latest',
        locale: 'en',
        parameters: [
          {
            type: 'string',
            key: 'name',
            value: 'Ada',
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
  sameKind(answer.body?.type, 'template')
  same(answer.body?.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
  same(answer.body?.template?.version, 'latest')
  same(answer.body?.template?.locale, 'en')
  length(answer.body?.template?.parameters, 1)
  sameKind(answer.body?.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.body?.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.body?.template?.parameters?.[0], 'string')?.value, 'Ada')
})

// written from the schema: a template parameter of the kind boolean with every member
vector('channels.send-message.template-parameter-boolean', {}, async (bird) => {
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
          type: 'boolean',
          key: 'vip',
          value: false,
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
  sameKind(answer.template?.parameters?.[0]?.type, 'boolean')
  same(ofKind(answer.template?.parameters?.[0], 'boolean')?.key, 'vip')
  same(ofKind(answer.template?.parameters?.[0], 'boolean')?.value, false)
})

// written from the schema: a template parameter of the kind lineItemList with every member
vector('channels.send-message.template-parameter-line-item-list', {}, async (bird) => {
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
          type: 'lineItemList',
          key: 'lines',
          value: {
            lineItems: [
              {
                amount: '19.95',
                text: 'A shoe',
                type: 'final',
              },
              {
                amount: '4.95',
                text: 'Post',
                type: 'pending',
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
  sameKind(answer.template?.parameters?.[0]?.type, 'lineItemList')
  same(ofKind(answer.template?.parameters?.[0], 'lineItemList')?.key, 'lines')
  length(ofKind(answer.template?.parameters?.[0], 'lineItemList')?.value?.lineItems, 2)
  same(ofKind(answer.template?.parameters?.[0], 'lineItemList')?.value?.lineItems?.[0]?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[0], 'lineItemList')?.value?.lineItems?.[0]?.text, 'A shoe')
  same(ofKind(answer.template?.parameters?.[0], 'lineItemList')?.value?.lineItems?.[0]?.type, 'final')
  same(ofKind(answer.template?.parameters?.[0], 'lineItemList')?.value?.lineItems?.[1]?.amount, '4.95')
  same(ofKind(answer.template?.parameters?.[0], 'lineItemList')?.value?.lineItems?.[1]?.text, 'Post')
  same(ofKind(answer.template?.parameters?.[0], 'lineItemList')?.value?.lineItems?.[1]?.type, 'pending')
})

// written from the schema: a template parameter of the kind number with every member
vector('channels.send-message.template-parameter-number', {}, async (bird) => {
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
          type: 'number',
          key: 'discount',
          value: 2.5,
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
  sameKind(answer.template?.parameters?.[0]?.type, 'number')
  same(ofKind(answer.template?.parameters?.[0], 'number')?.key, 'discount')
  same(ofKind(answer.template?.parameters?.[0], 'number')?.value, 2.5)
})

// written from the schema: a template parameter of the kind object with every member
vector('channels.send-message.template-parameter-object', {}, async (bird) => {
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
          type: 'object',
          key: 'order',
          value: {
            order_id: 7,
            lines: [
              {
                skuCode: 'a',
                qty: 2,
              },
            ],
            note: null,
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
  sameKind(answer.template?.parameters?.[0]?.type, 'object')
  same(ofKind(answer.template?.parameters?.[0], 'object')?.key, 'order')
  equal(ofKind(answer.template?.parameters?.[0], 'object')?.value, {
    order_id: 7,
    lines: [
      {
        skuCode: 'a',
        qty: 2,
      },
    ],
    note: null,
  })
})

// written from the schema: a template parameter of the kind productList with every member
vector('channels.send-message.template-parameter-product-list', {}, async (bird) => {
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
          type: 'productList',
          key: 'products',
          value: {
            products: [
              {
                type: 'product',
                product: {
                  externalProductId: 'sku-1',
                  amount: '19.95',
                  text: 'A shoe',
                },
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
  sameKind(answer.template?.parameters?.[0]?.type, 'productList')
  same(ofKind(answer.template?.parameters?.[0], 'productList')?.key, 'products')
  length(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products, 1)
  sameKind(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products?.[0]?.type, 'product')
  same(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products?.[0]?.product?.externalProductId, 'sku-1')
  same(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products?.[0]?.product?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[0], 'productList')?.value?.products?.[0]?.product?.text, 'A shoe')
})

// written from the schema: a template parameter of the kind productSections with every member
vector('channels.send-message.template-parameter-product-sections', {}, async (bird) => {
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
          type: 'productSections',
          key: 'shelves',
          value: {
            productSections: [
              {
                title: 'Shoes',
                products: [
                  {
                    externalProductId: 'sku-1',
                    amount: '19.95',
                    text: 'A shoe',
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
  sameKind(answer.template?.parameters?.[0]?.type, 'productSections')
  same(ofKind(answer.template?.parameters?.[0], 'productSections')?.key, 'shelves')
  length(ofKind(answer.template?.parameters?.[0], 'productSections')?.value?.productSections, 1)
  same(ofKind(answer.template?.parameters?.[0], 'productSections')?.value?.productSections?.[0]?.title, 'Shoes')
  length(ofKind(answer.template?.parameters?.[0], 'productSections')?.value?.productSections?.[0]?.products, 1)
  same(ofKind(answer.template?.parameters?.[0], 'productSections')?.value?.productSections?.[0]?.products?.[0]?.externalProductId, 'sku-1')
  same(ofKind(answer.template?.parameters?.[0], 'productSections')?.value?.productSections?.[0]?.products?.[0]?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[0], 'productSections')?.value?.productSections?.[0]?.products?.[0]?.text, 'A shoe')
})

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

// written from the schema: a template parameter of the kind shippingMethodList with every member
vector('channels.send-message.template-parameter-shipping-method-list', {}, async (bird) => {
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
          type: 'shippingMethodList',
          key: 'shipping',
          value: {
            shippingMethods: [
              {
                amount: '4.95',
                label: 'Post',
                identifier: 'post',
                detail: 'Two days',
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
  sameKind(answer.template?.parameters?.[0]?.type, 'shippingMethodList')
  same(ofKind(answer.template?.parameters?.[0], 'shippingMethodList')?.key, 'shipping')
  length(ofKind(answer.template?.parameters?.[0], 'shippingMethodList')?.value?.shippingMethods, 1)
  same(ofKind(answer.template?.parameters?.[0], 'shippingMethodList')?.value?.shippingMethods?.[0]?.amount, '4.95')
  same(ofKind(answer.template?.parameters?.[0], 'shippingMethodList')?.value?.shippingMethods?.[0]?.label, 'Post')
  same(ofKind(answer.template?.parameters?.[0], 'shippingMethodList')?.value?.shippingMethods?.[0]?.identifier, 'post')
  same(ofKind(answer.template?.parameters?.[0], 'shippingMethodList')?.value?.shippingMethods?.[0]?.detail, 'Two days')
})

// written from the schema: a template parameter of the kind string with every member
vector('channels.send-message.template-parameter-string', {}, async (bird) => {
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
          type: 'string',
          key: 'name',
          value: 'Ada',
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
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'Ada')
})

// written from the schema: a template parameter of the kind timeslotList with every member
vector('channels.send-message.template-parameter-timeslot-list', {}, async (bird) => {
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
          type: 'timeslotList',
          key: 'slots',
          value: {
            timeslots: [
              {
                id: 't1',
                startTime: '2025-05-29T06:14:56.392Z',
                duration: 1800.5,
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
  sameKind(answer.template?.parameters?.[0]?.type, 'timeslotList')
  same(ofKind(answer.template?.parameters?.[0], 'timeslotList')?.key, 'slots')
  length(ofKind(answer.template?.parameters?.[0], 'timeslotList')?.value?.timeslots, 1)
  same(ofKind(answer.template?.parameters?.[0], 'timeslotList')?.value?.timeslots?.[0]?.id, 't1')
  sameTime(ofKind(answer.template?.parameters?.[0], 'timeslotList')?.value?.timeslots?.[0]?.startTime, '2025-05-29T06:14:56.392Z')
  same(ofKind(answer.template?.parameters?.[0], 'timeslotList')?.value?.timeslots?.[0]?.duration, 1800.5)
})

// written from the schema: a template parameter of the kind whatsappProductItems with every member
vector('channels.send-message.template-parameter-whatsapp-product-items', {}, async (bird) => {
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
          type: 'whatsappProductItems',
          key: 'waItems',
          value: {
            products: [
              {
                id: 'i2',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: { externalProductId: 'sku-2' },
              },
              {
                id: 'i3',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: { externalProductId: 'sku-3' },
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
  sameKind(answer.template?.parameters?.[0]?.type, 'whatsappProductItems')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.key, 'waItems')
  length(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products, 2)
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[0]?.id, 'i2')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[0]?.type, 'whatsapp-product-item')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[0]?.role, 'item')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[0]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[0]?.whatsappProductItem?.externalProductId, 'sku-2')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[1]?.id, 'i3')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[1]?.type, 'whatsapp-product-item')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[1]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[1]?.role, 'item')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[1]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductItems')?.value?.products?.[1]?.whatsappProductItem?.externalProductId, 'sku-3')
})

// written from the schema: a template parameter of the kind whatsappProductSections with every member
vector('channels.send-message.template-parameter-whatsapp-product-sections', {}, async (bird) => {
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
          type: 'whatsappProductSections',
          key: 'waShelves',
          value: {
            sections: [
              {
                id: 'w1',
                type: 'whatsapp-product-section',
                reference: 'ref',
                role: 'shelf',
                hidden: true,
                whatsappProductSection: {
                  title: 'Shoes',
                  products: [
                    {
                      id: 'i1',
                      type: 'whatsapp-product-item',
                      reference: 'ref',
                      role: 'item',
                      hidden: false,
                      whatsappProductItem: { externalProductId: 'sku-1' },
                    },
                  ],
                },
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
  sameKind(answer.template?.parameters?.[0]?.type, 'whatsappProductSections')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.key, 'waShelves')
  length(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections, 1)
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.id, 'w1')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.type, 'whatsapp-product-section')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.role, 'shelf')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.hidden, true)
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.title, 'Shoes')
  length(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products, 1)
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.id, 'i1')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.type, 'whatsapp-product-item')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.role, 'item')
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[0], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.whatsappProductItem?.externalProductId, 'sku-1')
})

// written from the schema: a value of every kind in one template
vector('channels.send-message.template-parameters-of-every-kind', {}, async (bird) => {
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
      version: 'latest',
      locale: 'en',
      parameters: [
        {
          type: 'string',
          key: 'name',
          value: 'Ada',
        },
        {
          type: 'number',
          key: 'discount',
          value: 2.5,
        },
        {
          type: 'boolean',
          key: 'vip',
          value: false,
        },
        {
          type: 'object',
          key: 'order',
          value: {
            order_id: 7,
            lines: [
              {
                skuCode: 'a',
                qty: 2,
              },
            ],
            note: null,
          },
        },
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
        {
          type: 'timeslotList',
          key: 'slots',
          value: {
            timeslots: [
              {
                id: 't1',
                startTime: '2025-05-29T06:14:56.392Z',
                duration: 1800.5,
              },
            ],
          },
        },
        {
          type: 'productSections',
          key: 'shelves',
          value: {
            productSections: [
              {
                title: 'Shoes',
                products: [
                  {
                    externalProductId: 'sku-1',
                    amount: '19.95',
                    text: 'A shoe',
                  },
                ],
              },
            ],
          },
        },
        {
          type: 'productList',
          key: 'products',
          value: {
            products: [
              {
                type: 'product',
                product: {
                  externalProductId: 'sku-1',
                  amount: '19.95',
                  text: 'A shoe',
                },
              },
            ],
          },
        },
        {
          type: 'shippingMethodList',
          key: 'shipping',
          value: {
            shippingMethods: [
              {
                amount: '4.95',
                label: 'Post',
                identifier: 'post',
                detail: 'Two days',
              },
            ],
          },
        },
        {
          type: 'lineItemList',
          key: 'lines',
          value: {
            lineItems: [
              {
                amount: '19.95',
                text: 'A shoe',
                type: 'final',
              },
              {
                amount: '4.95',
                text: 'Post',
                type: 'pending',
              },
            ],
          },
        },
        {
          type: 'whatsappProductSections',
          key: 'waShelves',
          value: {
            sections: [
              {
                id: 'w1',
                type: 'whatsapp-product-section',
                reference: 'ref',
                role: 'shelf',
                hidden: true,
                whatsappProductSection: {
                  title: 'Shoes',
                  products: [
                    {
                      id: 'i1',
                      type: 'whatsapp-product-item',
                      reference: 'ref',
                      role: 'item',
                      hidden: false,
                      whatsappProductItem: { externalProductId: 'sku-1' },
                    },
                  ],
                },
              },
            ],
          },
        },
        {
          type: 'whatsappProductItems',
          key: 'waItems',
          value: {
            products: [
              {
                id: 'i2',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: { externalProductId: 'sku-2' },
              },
              {
                id: 'i3',
                type: 'whatsapp-product-item',
                reference: 'ref',
                role: 'item',
                hidden: false,
                whatsappProductItem: { externalProductId: 'sku-3' },
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
  same(answer.template?.version, 'latest')
  same(answer.template?.locale, 'en')
  length(answer.template?.parameters, 12)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'Ada')
  sameKind(answer.template?.parameters?.[1]?.type, 'number')
  same(ofKind(answer.template?.parameters?.[1], 'number')?.key, 'discount')
  same(ofKind(answer.template?.parameters?.[1], 'number')?.value, 2.5)
  sameKind(answer.template?.parameters?.[2]?.type, 'boolean')
  same(ofKind(answer.template?.parameters?.[2], 'boolean')?.key, 'vip')
  same(ofKind(answer.template?.parameters?.[2], 'boolean')?.value, false)
  sameKind(answer.template?.parameters?.[3]?.type, 'object')
  same(ofKind(answer.template?.parameters?.[3], 'object')?.key, 'order')
  equal(ofKind(answer.template?.parameters?.[3], 'object')?.value, {
    order_id: 7,
    lines: [
      {
        skuCode: 'a',
        qty: 2,
      },
    ],
    note: null,
  })
  sameKind(answer.template?.parameters?.[4]?.type, 'sectionList')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.key, 'sections')
  length(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections, 1)
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.id, 's1')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.multipleSelection, true)
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.title, 'Colours')
  length(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items, 1)
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.id, 'r1')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.type, 'reply-action')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.role, 'row')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.text, 'Red')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.imageUrl, 'https://example.com/red.png')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.payload, 'red')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value?.sections?.[0]?.items?.[0]?.replyAction?.subTitle, 'Warm')
  sameKind(answer.template?.parameters?.[5]?.type, 'timeslotList')
  same(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.key, 'slots')
  length(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.value?.timeslots, 1)
  same(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.value?.timeslots?.[0]?.id, 't1')
  sameTime(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.value?.timeslots?.[0]?.startTime, '2025-05-29T06:14:56.392Z')
  same(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.value?.timeslots?.[0]?.duration, 1800.5)
  sameKind(answer.template?.parameters?.[6]?.type, 'productSections')
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.key, 'shelves')
  length(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections, 1)
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.title, 'Shoes')
  length(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.products, 1)
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.products?.[0]?.externalProductId, 'sku-1')
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.products?.[0]?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.value?.productSections?.[0]?.products?.[0]?.text, 'A shoe')
  sameKind(answer.template?.parameters?.[7]?.type, 'productList')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.key, 'products')
  length(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products, 1)
  sameKind(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products?.[0]?.type, 'product')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products?.[0]?.product?.externalProductId, 'sku-1')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products?.[0]?.product?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.value?.products?.[0]?.product?.text, 'A shoe')
  sameKind(answer.template?.parameters?.[8]?.type, 'shippingMethodList')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.key, 'shipping')
  length(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods, 1)
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods?.[0]?.amount, '4.95')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods?.[0]?.label, 'Post')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods?.[0]?.identifier, 'post')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value?.shippingMethods?.[0]?.detail, 'Two days')
  sameKind(answer.template?.parameters?.[9]?.type, 'lineItemList')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.key, 'lines')
  length(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems, 2)
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[0]?.amount, '19.95')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[0]?.text, 'A shoe')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[0]?.type, 'final')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[1]?.amount, '4.95')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[1]?.text, 'Post')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value?.lineItems?.[1]?.type, 'pending')
  sameKind(answer.template?.parameters?.[10]?.type, 'whatsappProductSections')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.key, 'waShelves')
  length(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections, 1)
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.id, 'w1')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.type, 'whatsapp-product-section')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.role, 'shelf')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.hidden, true)
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.title, 'Shoes')
  length(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products, 1)
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.id, 'i1')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.type, 'whatsapp-product-item')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.role, 'item')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value?.sections?.[0]?.whatsappProductSection?.products?.[0]?.whatsappProductItem?.externalProductId, 'sku-1')
  sameKind(answer.template?.parameters?.[11]?.type, 'whatsappProductItems')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.key, 'waItems')
  length(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products, 2)
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.id, 'i2')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.type, 'whatsapp-product-item')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.role, 'item')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[0]?.whatsappProductItem?.externalProductId, 'sku-2')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.id, 'i3')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.type, 'whatsapp-product-item')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.reference, 'ref')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.role, 'item')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.hidden, false)
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value?.products?.[1]?.whatsappProductItem?.externalProductId, 'sku-3')
})

// written from the schema: the value is optional in every kind
vector('channels.send-message.template-parameters-without-value', {}, async (bird) => {
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
          type: 'string',
          key: 'name',
        },
        {
          type: 'number',
          key: 'discount',
        },
        {
          type: 'boolean',
          key: 'vip',
        },
        {
          type: 'object',
          key: 'order',
        },
        {
          type: 'sectionList',
          key: 'sections',
        },
        {
          type: 'timeslotList',
          key: 'slots',
        },
        {
          type: 'productSections',
          key: 'shelves',
        },
        {
          type: 'productList',
          key: 'products',
        },
        {
          type: 'shippingMethodList',
          key: 'shipping',
        },
        {
          type: 'lineItemList',
          key: 'lines',
        },
        {
          type: 'whatsappProductSections',
          key: 'waShelves',
        },
        {
          type: 'whatsappProductItems',
          key: 'waItems',
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
  length(answer.template?.parameters, 12)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  sameKind(answer.template?.parameters?.[1]?.type, 'number')
  same(ofKind(answer.template?.parameters?.[1], 'number')?.key, 'discount')
  sameKind(answer.template?.parameters?.[2]?.type, 'boolean')
  same(ofKind(answer.template?.parameters?.[2], 'boolean')?.key, 'vip')
  sameKind(answer.template?.parameters?.[3]?.type, 'object')
  same(ofKind(answer.template?.parameters?.[3], 'object')?.key, 'order')
  sameKind(answer.template?.parameters?.[4]?.type, 'sectionList')
  same(ofKind(answer.template?.parameters?.[4], 'sectionList')?.key, 'sections')
  sameKind(answer.template?.parameters?.[5]?.type, 'timeslotList')
  same(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.key, 'slots')
  sameKind(answer.template?.parameters?.[6]?.type, 'productSections')
  same(ofKind(answer.template?.parameters?.[6], 'productSections')?.key, 'shelves')
  sameKind(answer.template?.parameters?.[7]?.type, 'productList')
  same(ofKind(answer.template?.parameters?.[7], 'productList')?.key, 'products')
  sameKind(answer.template?.parameters?.[8]?.type, 'shippingMethodList')
  same(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.key, 'shipping')
  sameKind(answer.template?.parameters?.[9]?.type, 'lineItemList')
  same(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.key, 'lines')
  sameKind(answer.template?.parameters?.[10]?.type, 'whatsappProductSections')
  same(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.key, 'waShelves')
  sameKind(answer.template?.parameters?.[11]?.type, 'whatsappProductItems')
  same(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.key, 'waItems')
})

// Sending WhatsApp messages, sample whatsapp_template_1
vector('channels.send-message.template-text-variable', {}, async (bird) => {
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
      version: 'latest',
      locale: 'en',
      parameters: [
        {
          type: 'string',
          key: 'name',
          value: 'Robert',
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
  same(answer.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
  same(answer.template?.version, 'latest')
  same(answer.template?.locale, 'en')
  length(answer.template?.parameters, 1)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'Robert')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// written from the schema: as many tags as are allowed, one of the greatest length
vector('channels.send-message.ten-tags', {}, async (bird) => {
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
      text: { text: 'Hello' },
    },
    tags: [
      'a',
      'b-c',
      'd_e',
      'F G',
      '5',
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'g',
      'h',
      'i',
      'j',
    ],
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
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

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

// Sending WhatsApp messages, text message with location request; the sample lacks the type/text wrapper that the schema asks for
vector('channels.send-message.text-location-request', {}, async (bird) => {
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
        text: 'Single text message with location request',
        actions: [
          { type: 'locationRequest' },
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message with location request')
  length(answer.body?.text?.actions, 1)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'locationRequest')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_text_single_text_message_with_postback_actions_2_replyTo; replyTo moved from the body to the top level, where the schema has it
vector('channels.send-message.text-postback-actions-reply-to', {}, async (bird) => {
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
        text: 'Single text message with postback actions',
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
        ],
      },
    },
    replyTo: {
      id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c',
      type: 'message',
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
  same(answer.replyTo?.id, '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c')
  same(answer.replyTo?.type, 'message')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message with postback actions')
  length(answer.body?.text?.actions, 2)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'postback')
  same(answer.body?.text?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.text?.actions?.[0]?.postback?.payload, 'postback-payload-1')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'postback')
  same(answer.body?.text?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.text?.actions?.[1]?.postback?.payload, 'postback-payload-2')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_text_single_text_message_with_postback_actions
vector('channels.send-message.text-postback-actions', {}, async (bird) => {
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
        text: 'Single text message with postback actions',
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message with postback actions')
  length(answer.body?.text?.actions, 2)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'postback')
  same(answer.body?.text?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.text?.actions?.[0]?.postback?.payload, 'postback-payload-1')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'postback')
  same(answer.body?.text?.actions?.[1]?.postback?.text, 'Postback action 2')
  same(answer.body?.text?.actions?.[1]?.postback?.payload, 'postback-payload-2')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_text_single_text_message_with_reply_actions
vector('channels.send-message.text-reply-actions', {}, async (bird) => {
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
        text: 'Single text message with reply actions',
        actions: [
          {
            type: 'reply',
            reply: { text: 'Reply action 1' },
          },
          {
            type: 'reply',
            reply: { text: 'Reply action 2' },
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message with reply actions')
  length(answer.body?.text?.actions, 2)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'reply')
  same(answer.body?.text?.actions?.[0]?.reply?.text, 'Reply action 1')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'reply')
  same(answer.body?.text?.actions?.[1]?.reply?.text, 'Reply action 2')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_text_single_text_message_with_reply_and_postback_actions
vector('channels.send-message.text-reply-and-postback-actions', {}, async (bird) => {
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
        text: 'Single text message with reply and postback actions',
        actions: [
          {
            type: 'postback',
            postback: {
              text: 'Postback action 1',
              payload: 'postback-payload-1',
            },
          },
          {
            type: 'reply',
            reply: { text: 'Reply action 1' },
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
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message with reply and postback actions')
  length(answer.body?.text?.actions, 2)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'postback')
  same(answer.body?.text?.actions?.[0]?.postback?.text, 'Postback action 1')
  same(answer.body?.text?.actions?.[0]?.postback?.payload, 'postback-payload-1')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'reply')
  same(answer.body?.text?.actions?.[1]?.reply?.text, 'Reply action 1')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_text_single_text_message_2_replyTo; replyTo moved from the body to the top level, where the schema has it
vector('channels.send-message.text-reply-to', {}, async (bird) => {
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
      text: { text: 'Single text message' },
    },
    replyTo: {
      id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c',
      type: 'message',
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
  same(answer.replyTo?.id, '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c')
  same(answer.replyTo?.type, 'message')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Single text message')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// Sending WhatsApp messages, sample body_text_single_text_message
vector('channels.send-message.text', {}, async (bird) => {
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
      text: { text: 'Single text message' },
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
  same(answer.body?.text?.text, 'Single text message')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})

// no answer within the time of the call
vector('channels.send-message.timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => bird.channels.messages.send('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
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
      text: { text: 'Hello' },
    },
  }, { timeout: 300, maxRetries: 2 }))
  same(error.kind, 'timeout')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// written from the schema: text outside ASCII
vector('channels.send-message.unicode', {}, async (bird) => {
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
      text: { text: 'Grüße "an" alle\\ 👋🏽\n\t日本 \u2028 שלום' },
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
  same(answer.body?.text?.text, 'Grüße "an" alle\\ 👋🏽\n\t日本 \u2028 שלום')
  same(answer.status, 'accepted')
  same(answer.direction, 'outgoing')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.createdAt, '2025-05-29T06:14:56.392Z')
  sameTime(answer.updatedAt, '2025-05-29T06:14:56.392Z')
})
