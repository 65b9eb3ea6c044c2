// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { ApiError, AuthenticationError, BadRequestError, ConflictError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, TimeoutError, ValidationError } from 'birdwire'
import { absent, cancelled, equal, fails, length, ofKind, present, same, sameKind, sameRaw, sameTime, vector } from '../harness.js'

// written from the schema: a body of the kind action with every member
vector('channels.get-message.action-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'action')
  same(answer.body?.permission_request?.resource, 'call')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'action',
      permission_request: { resource: 'call' },
    },
  })
})

// the body ends before its length
vector('channels.get-message.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
  same(error.attempts, 1)
})

// no body at all
vector('channels.get-message.answer-empty', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.attempts, 1)
})

// a whole body that is no JSON
vector('channels.get-message.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 2 }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.attempts, 1)
})

// a required member of the answer is null
vector('channels.get-message.answer-null-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'id')
  same(error.attempts, 1)
})

// the connection breaks before an answer
vector('channels.get-message.answer-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('channels.get-message.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'id')
  same(error.attempts, 1)
})

// written from the schema: a body of the kind authentication with every member
vector('channels.get-message.authentication-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'authentication')
  same(answer.body?.authentication?.otp?.disclaimer, true)
  same(answer.body?.authentication?.otp?.expirationTime, 10)
  length(answer.body?.authentication?.otp?.actions, 1)
  sameKind(answer.body?.authentication?.otp?.actions?.[0]?.type, 'postback')
  same(answer.body?.authentication?.otp?.actions?.[0]?.postback?.text, 'Copy code')
  same(answer.body?.authentication?.otp?.actions?.[0]?.postback?.payload, '123456')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
})

// the caller gives up; the connection must close
vector('channels.get-message.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { signal }))
})

// written from the schema: a body of the kind carousel with every member
vector('channels.get-message.carousel-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
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
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
})

// Message status (Email): delivery_failed, bounceAdmin; a further member stays in the raw JSON
vector('channels.get-message.email-details-bounce-admin', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.direction, 'outgoing')
  same(answer.details, 'bounceAdmin')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivery_failed',
    direction: 'outgoing',
    details: 'bounceAdmin',
    smtpCode: 550,
  })
})

// Message status (Email): delivery_failed, bounceBlock; a further member stays in the raw JSON
vector('channels.get-message.email-details-bounce-block', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.direction, 'outgoing')
  same(answer.details, 'bounceBlock')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivery_failed',
    direction: 'outgoing',
    details: 'bounceBlock',
    smtpCode: 550,
  })
})

// Message status (Email): delivery_failed, bounceHard; a further member stays in the raw JSON
vector('channels.get-message.email-details-bounce-hard', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.direction, 'outgoing')
  same(answer.details, 'bounceHard')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivery_failed',
    direction: 'outgoing',
    details: 'bounceHard',
    smtpCode: 550,
  })
})

// Message status (Email): delivery_failed, bounceSoft; a further member stays in the raw JSON
vector('channels.get-message.email-details-bounce-soft', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.direction, 'outgoing')
  same(answer.details, 'bounceSoft')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivery_failed',
    direction: 'outgoing',
    details: 'bounceSoft',
    smtpCode: 550,
  })
})

// Message status (Email): delivery_failed, bounceUndetermined; a further member stays in the raw JSON
vector('channels.get-message.email-details-bounce-undetermined', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.direction, 'outgoing')
  same(answer.details, 'bounceUndetermined')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivery_failed',
    direction: 'outgoing',
    details: 'bounceUndetermined',
    smtpCode: 550,
  })
})

// Message status (Email): delivery_failed, delay; a further member stays in the raw JSON
vector('channels.get-message.email-details-delay', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.direction, 'outgoing')
  same(answer.details, 'delay')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivery_failed',
    direction: 'outgoing',
    details: 'delay',
    smtpCode: 550,
  })
})

// Message status (Email): sending_failed, generationFailure
vector('channels.get-message.email-details-generation-failure', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'sending_failed')
  same(answer.reason, 'why')
  same(answer.direction, 'outgoing')
  same(answer.details, 'generationFailure')
})

// Message status (Email): sending_failed, generationRejection
vector('channels.get-message.email-details-generation-rejection', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'sending_failed')
  same(answer.reason, 'why')
  same(answer.direction, 'outgoing')
  same(answer.details, 'generationRejection')
})

// Message status (Email): delivery_failed, out_of_band; a further member stays in the raw JSON
vector('channels.get-message.email-details-out-of-band', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.direction, 'outgoing')
  same(answer.details, 'out_of_band')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivery_failed',
    direction: 'outgoing',
    details: 'out_of_band',
    smtpCode: 550,
  })
})

// Message status (Email): sending_failed, policyRejection
vector('channels.get-message.email-details-policy-rejection', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'sending_failed')
  same(answer.reason, 'why')
  same(answer.direction, 'outgoing')
  same(answer.details, 'policyRejection')
})

// Message status (Email), sample message_email_status_sample: a text body without its text member
vector('channels.get-message.email-status', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '3fa85f64-5717-4562-b3fc-2c963f66afa6')
  same(answer.channelId, '3fa85f64-5717-4562-b3fc-2c963f66afa6')
  same(answer.sender?.connector?.id, '3fa85f64-5717-4562-b3fc-2c963f66afa6')
  same(answer.sender?.connector?.identifierValue, 'string')
  same(answer.sender?.connector?.annotations?.name, 'string')
  sameKind(answer.body?.type, 'text')
  same(answer.reference, 'string')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'string')
  same(answer.status, 'accepted')
  same(answer.reason, 'string')
  same(answer.direction, 'incoming')
  same(answer.template?.projectId, '3fa85f64-5717-4562-b3fc-2c963f66afa6')
  same(answer.template?.version, 'string')
  same(answer.template?.locale, 'string')
  equal(answer.template?.variables, {
    default: 'string',
    additionalProp1: 'string',
    additionalProp2: 'string',
    additionalProp3: 'string',
  })
  sameTime(answer.lastStatusAt, '2023-06-23T15:51:19.660Z')
  sameTime(answer.createdAt, '2023-06-23T15:51:19.660Z')
  sameTime(answer.updatedAt, '2023-06-23T15:51:19.660Z')
  same(answer.details, 'string')
  sameRaw(answer, {
    id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    channelId: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    sender: {
      connector: {
        id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
        identifierValue: 'string',
        annotations: { name: 'string' },
      },
    },
    body: { type: 'text' },
    reference: 'string',
    parts: [
      { platformReference: 'string' },
    ],
    status: 'accepted',
    reason: 'string',
    direction: 'incoming',
    template: {
      projectId: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
      version: 'string',
      locale: 'string',
      variables: {
        default: 'string',
        additionalProp1: 'string',
        additionalProp2: 'string',
        additionalProp3: 'string',
      },
    },
    lastStatusAt: '2023-06-23T15:51:19.660Z',
    createdAt: '2023-06-23T15:51:19.660Z',
    updatedAt: '2023-06-23T15:51:19.660Z',
    details: 'string',
  })
})

// empty lists and objects are there, not absent
vector('channels.get-message.empty-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  length(answer.tags, 0)
  length(answer.parts, 0)
  length(answer.receiver?.contacts, 0)
  present(answer.meta)
  sameKind(answer.body?.type, 'text')
  present(answer.body?.text)
})

// a redirect that is not followed
vector('channels.get-message.error-301', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'api')
  same(error.status, 301)
  same(error.attempts, 1)
})

// the answer 400 to a read
vector('channels.get-message.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'The request did not pass validation')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 401 to a read
vector('channels.get-message.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 403 to a read
vector('channels.get-message.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 404 to a read
vector('channels.get-message.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'NotFound')
  same(error.reason, 'The requested resource does not exist: channel not found')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 409 to a read
vector('channels.get-message.error-409', {}, async (bird) => {
  const error = await fails(ConflictError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.code, 'Conflict')
  same(error.reason, 'Creating the message was not possible because of conflicting conditions')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 418 to a read
vector('channels.get-message.error-418', {}, async (bird) => {
  const error = await fails(ApiError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'api')
  same(error.status, 418)
  same(error.code, 'Teapot')
  same(error.reason, 'Short and stout')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 422 to a read
vector('channels.get-message.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
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

// the answer 429 to a read
vector('channels.get-message.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// the answer 500 to a read
vector('channels.get-message.error-500', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.code, 'InternalError')
  same(error.reason, 'Something went wrong')
  same(error.attempts, 1)
})

// the answer 502 to a read
vector('channels.get-message.error-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.code, 'BadGateway')
  same(error.reason, 'No answer from upstream')
  same(error.attempts, 1)
})

// the answer 503 to a read
vector('channels.get-message.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Message failures, sample message_failure_snippet_network_error, with ids added
vector('channels.get-message.failure-network-error', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.reason, 'details: system failure; reason: received_network_error; code: 34')
  same(answer.direction, 'outgoing')
  same(answer.details, 'received_network_error')
  same(answer.failure?.code, 15001)
  same(answer.failure?.source?.name, 'sms-messagebird')
  same(answer.failure?.source?.code, '34')
})

// Message failures, sample message_failure_snippet, with ids added
vector('channels.get-message.failure-unknown-subscriber', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivery_failed')
  same(answer.reason, 'details: unknown subscriber; reason: unknown_subscriber; code: 1')
  same(answer.direction, 'outgoing')
  same(answer.details, 'unknown_subscriber')
  same(answer.failure?.code, 15005)
  same(answer.failure?.source?.name, 'sms-messagebird')
  same(answer.failure?.source?.code, '1')
})

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

// keys inside free objects and maps arrive as they are
vector('channels.get-message.free-object-keys-untouched', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  equal(answer.meta?.extraInformation, {
    useCase: 'marketing',
    user_id: 7,
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
  })
  equal(answer.meta?.email?.headers, {
    reply_to: 'a',
    replyTo: 'b',
  })
  equal(answer.template?.variables, {
    first_name: 'Ada',
    lastName: 'Lovelace',
  })
})

// Messaging, Get message by message ID, the full response
vector('channels.get-message.full', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
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
vector('channels.get-message.gif-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
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
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
})

// a compressed answer
vector('channels.get-message.gzip', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
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

// written from the schema: a body of the kind html with every member
vector('channels.get-message.html-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
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
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
})

// written from the schema: an image body with every member
vector('channels.get-message.image-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'image')
  same(answer.body?.image?.text, 'Look')
  length(answer.body?.image?.images, 1)
  same(answer.body?.image?.images?.[0]?.mediaUrl, 'https://example.com/a.png')
  same(answer.body?.image?.images?.[0]?.altText, 'A')
  same(answer.body?.image?.metadata?.subject, 'S')
  same(answer.body?.image?.metadata?.fallbackText, 'F')
  same(answer.body?.image?.metadata?.storyType, 'T')
  same(answer.body?.image?.metadata?.telegram?.parseMode, 'MarkdownV2')
  length(answer.body?.image?.actions, 2)
  sameKind(answer.body?.image?.actions?.[0]?.type, 'link')
  same(answer.body?.image?.actions?.[0]?.link?.text, 'Open')
  same(answer.body?.image?.actions?.[0]?.link?.url, 'https://example.com')
  sameKind(answer.body?.image?.actions?.[1]?.type, 'buy')
  same(answer.body?.image?.actions?.[1]?.buy?.text, 'Buy')
  same(answer.body?.image?.actions?.[1]?.buy?.amountCents, 1995)
  same(answer.body?.image?.actions?.[1]?.buy?.currency, 'EUR')
})

// an id must not reach another path
vector('channels.get-message.input-channel-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.get('../x', '96a0b5fa-a986-453d-be5c-3117f989f025'))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the message id is a UUID
vector('channels.get-message.input-message-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', 'latest'))
  same(error.kind, 'input')
  same(error.path, 'path.messageId')
  same(error.delivery, 'neverSent')
})

// written from the schema: a body of the kind list with every member
vector('channels.get-message.list-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
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
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
})

// written from the schema: a body of the kind location with every member
vector('channels.get-message.location-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'location')
  same(answer.body?.location?.coordinates?.latitude, -33.8567844)
  same(answer.body?.location?.coordinates?.longitude, 151.2152967)
  same(answer.body?.location?.location?.address, 'Bennelong Point, Sydney')
  same(answer.body?.location?.location?.label, 'Opera House')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
})

// an action whose payload is null, absent or there
vector('channels.get-message.location-request-answers', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Where are you?')
  length(answer.body?.text?.actions, 3)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'locationRequest')
  absent(answer.body?.text?.actions?.[0]?.locationRequest)
  sameKind(answer.body?.text?.actions?.[1]?.type, 'locationRequest')
  sameKind(answer.body?.text?.actions?.[2]?.type, 'locationRequest')
  same(answer.body?.text?.actions?.[2]?.locationRequest?.text, 'Send location')
})

// an amount beyond 32 bits and a negative exponent
vector('channels.get-message.money', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  length(answer.meta?.order?.products, 1)
  same(answer.meta?.order?.products?.[0]?.externalCatalogId, 'c')
  same(answer.meta?.order?.products?.[0]?.externalProductId, 'p')
  same(answer.meta?.order?.products?.[0]?.quantity, 3)
  same(answer.meta?.order?.products?.[0]?.price?.amount, -123456789012)
  same(answer.meta?.order?.products?.[0]?.price?.exponent, -2)
  same(answer.meta?.order?.products?.[0]?.price?.currencyCode, 'JPY')
})

// every member of a body of the kind action null
vector('channels.get-message.null-action-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'action')
  absent(answer.body?.permission_request?.resource)
})

// every member of a body of the kind authentication null
vector('channels.get-message.null-authentication-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'authentication')
  absent(answer.body?.authentication?.otp?.disclaimer)
  absent(answer.body?.authentication?.otp?.expirationTime)
  absent(answer.body?.authentication?.otp?.actions)
})

// every member of a body of the kind carousel null
vector('channels.get-message.null-carousel-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'carousel')
  absent(answer.body?.carousel?.text)
  length(answer.body?.carousel?.items, 1)
  absent(answer.body?.carousel?.items?.[0]?.title)
  absent(answer.body?.carousel?.items?.[0]?.mediaUrl)
  absent(answer.body?.carousel?.items?.[0]?.description)
  absent(answer.body?.carousel?.items?.[0]?.altText)
  absent(answer.body?.carousel?.items?.[0]?.actions)
})

// every member of a body of the kind file null
vector('channels.get-message.null-file-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'file')
  absent(answer.body?.file?.text)
  length(answer.body?.file?.files, 1)
  absent(answer.body?.file?.files?.[0]?.mediaUrl)
  absent(answer.body?.file?.files?.[0]?.contentType)
  absent(answer.body?.file?.files?.[0]?.filename)
  absent(answer.body?.file?.files?.[0]?.altText)
  absent(answer.body?.file?.files?.[0]?.metadata?.isAnimated)
  absent(answer.body?.file?.metadata?.subject)
  absent(answer.body?.file?.metadata?.fallbackText)
  absent(answer.body?.file?.metadata?.storyType)
  absent(answer.body?.file?.metadata?.telegram?.parseMode)
  absent(answer.body?.file?.actions)
})

// every member of a body of the kind gif null
vector('channels.get-message.null-gif-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'gif')
  absent(answer.body?.gif?.text)
  absent(answer.body?.gif?.mediaUrl)
  absent(answer.body?.gif?.altText)
  absent(answer.body?.gif?.actions)
  absent(answer.body?.gif?.metadata?.telegram?.parseMode)
})

// every member of a body of the kind html null
vector('channels.get-message.null-html-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'html')
  absent(answer.body?.html?.text)
  absent(answer.body?.html?.html)
  length(answer.body?.html?.attachments, 1)
  absent(answer.body?.html?.attachments?.[0]?.mediaUrl)
  absent(answer.body?.html?.attachments?.[0]?.filename)
  absent(answer.body?.html?.attachments?.[0]?.inline)
  absent(answer.body?.html?.attachments?.[0]?.contentId)
  absent(answer.body?.html?.actions)
  absent(answer.body?.html?.metadata?.subject)
  absent(answer.body?.html?.metadata?.emailFrom?.username)
  absent(answer.body?.html?.metadata?.emailFrom?.displayName)
  equal(answer.body?.html?.metadata?.headers, {
    'reply-to': null,
    X_Own: null,
  })
  absent(answer.body?.html?.metadata?.initialOpenTracking)
  absent(answer.body?.html?.metadata?.clickTracking)
  absent(answer.body?.html?.metadata?.openTracking)
})

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

// every member of a body of the kind list null
vector('channels.get-message.null-list-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'list')
  absent(answer.body?.list?.title)
  absent(answer.body?.list?.text)
  absent(answer.body?.list?.altText)
  length(answer.body?.list?.items, 1)
  absent(answer.body?.list?.items?.[0]?.title)
  absent(answer.body?.list?.items?.[0]?.mediaUrl)
  absent(answer.body?.list?.items?.[0]?.description)
  absent(answer.body?.list?.items?.[0]?.altText)
  absent(answer.body?.list?.items?.[0]?.actions)
  absent(answer.body?.list?.actions)
  absent(answer.body?.list?.metadata?.button?.label)
  absent(answer.body?.list?.metadata?.replyMessage?.title)
  absent(answer.body?.list?.metadata?.replyMessage?.text)
})

// every member of a body of the kind location null
vector('channels.get-message.null-location-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'location')
  absent(answer.body?.location?.coordinates?.latitude)
  absent(answer.body?.location?.coordinates?.longitude)
  absent(answer.body?.location?.location?.address)
  absent(answer.body?.location?.location?.label)
})

// every optional member null
vector('channels.get-message.null-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(answer.channelId)
  absent(answer.sender)
  absent(answer.receiver)
  absent(answer.meta)
  absent(answer.reference)
  absent(answer.parts)
  absent(answer.status)
  absent(answer.reason)
  absent(answer.direction)
  absent(answer.origin)
  absent(answer.replyTo)
  absent(answer.lastStatusAt)
  absent(answer.createdAt)
  absent(answer.updatedAt)
  absent(answer.details)
  absent(answer.failure)
  absent(answer.tags)
  absent(answer.shortLinks)
  absent(answer.scheduledFor)
  absent(answer.body)
  absent(answer.template)
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: null,
    sender: null,
    receiver: null,
    meta: null,
    reference: null,
    parts: null,
    status: null,
    reason: null,
    direction: null,
    origin: null,
    replyTo: null,
    lastStatusAt: null,
    createdAt: null,
    updatedAt: null,
    details: null,
    failure: null,
    tags: null,
    shortLinks: null,
    scheduledFor: null,
    body: null,
    template: null,
  })
})

// every member of every inner object null
vector('channels.get-message.null-nested-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(answer.sender?.connector?.id)
  absent(answer.sender?.connector?.identifierValue)
  absent(answer.sender?.connector?.annotations)
  absent(answer.sender?.connector?.types)
  absent(answer.sender?.contact?.id)
  absent(answer.sender?.contact?.identifierKey)
  absent(answer.sender?.contact?.identifierValue)
  absent(answer.sender?.contact?.type)
  absent(answer.sender?.contact?.countryCode)
  absent(answer.sender?.contact?.identifiers)
  absent(answer.sender?.contact?.platformAddress)
  absent(answer.sender?.contact?.platformAddressSelector)
  absent(answer.sender?.contact?.annotations?.name)
  absent(answer.receiver?.connector)
  length(answer.receiver?.contacts, 1)
  absent(answer.receiver?.contacts?.[0]?.id)
  absent(answer.receiver?.contacts?.[0]?.identifierKey)
  absent(answer.receiver?.contacts?.[0]?.identifierValue)
  absent(answer.receiver?.contacts?.[0]?.type)
  absent(answer.receiver?.contacts?.[0]?.countryCode)
  length(answer.receiver?.contacts?.[0]?.identifiers, 1)
  absent(answer.receiver?.contacts?.[0]?.identifiers?.[0]?.identifierKey)
  absent(answer.receiver?.contacts?.[0]?.identifiers?.[0]?.identifierValue)
  absent(answer.receiver?.contacts?.[0]?.platformAddress)
  absent(answer.receiver?.contacts?.[0]?.platformAddressSelector)
  absent(answer.receiver?.contacts?.[0]?.annotations?.name)
  absent(answer.meta?.extraInformation)
  absent(answer.meta?.referral?.source)
  absent(answer.meta?.referral?.title)
  absent(answer.meta?.referral?.text)
  absent(answer.meta?.referral?.group)
  absent(answer.meta?.referral?.metadata?.source_id)
  absent(answer.meta?.referral?.metadata?.source_url)
  absent(answer.meta?.referral?.metadata?.media_url)
  absent(answer.meta?.referral?.metadata?.tracking_id)
  length(answer.meta?.order?.products, 1)
  absent(answer.meta?.order?.products?.[0]?.externalCatalogId)
  absent(answer.meta?.order?.products?.[0]?.externalProductId)
  absent(answer.meta?.order?.products?.[0]?.quantity)
  absent(answer.meta?.order?.products?.[0]?.price?.amount)
  absent(answer.meta?.order?.products?.[0]?.price?.exponent)
  absent(answer.meta?.order?.products?.[0]?.price?.currencyCode)
  absent(answer.meta?.referredProduct?.externalCatalogId)
  absent(answer.meta?.referredProduct?.externalProductId)
  absent(answer.meta?.email?.subject)
  absent(answer.meta?.email?.headers)
  absent(answer.meta?.email?.from?.username)
  absent(answer.meta?.email?.from?.displayName)
  absent(answer.meta?.pushNotifications?.gatewayTypeOverride)
  absent(answer.meta?.navigatorId)
  absent(answer.meta?.navigatorMessageId)
  absent(answer.meta?.flow?.id)
  absent(answer.meta?.flow?.name)
  absent(answer.meta?.flow?.stepId)
  absent(answer.meta?.flow?.runId)
  absent(answer.meta?.journey?.id)
  absent(answer.meta?.journey?.name)
  absent(answer.meta?.journey?.stepId)
  absent(answer.meta?.journey?.runId)
  absent(answer.meta?.campaign?.id)
  absent(answer.meta?.campaign?.name)
  length(answer.parts, 1)
  absent(answer.parts?.[0]?.platformReference)
  absent(answer.origin?.type)
  absent(answer.origin?.id)
  absent(answer.replyTo?.id)
  absent(answer.replyTo?.order)
  absent(answer.replyTo?.type)
  absent(answer.failure?.code)
  absent(answer.failure?.description)
  absent(answer.failure?.source?.code)
  absent(answer.failure?.source?.name)
  absent(answer.shortLinks?.domain)
  sameKind(answer.body?.type, 'text')
  absent(answer.body?.text?.text)
  length(answer.body?.text?.attachments, 1)
  absent(answer.body?.text?.attachments?.[0]?.mediaUrl)
  absent(answer.body?.text?.attachments?.[0]?.filename)
  absent(answer.body?.text?.attachments?.[0]?.inline)
  absent(answer.body?.text?.attachments?.[0]?.contentId)
  length(answer.body?.text?.actions, 4)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'link')
  absent(answer.body?.text?.actions?.[0]?.link?.text)
  absent(answer.body?.text?.actions?.[0]?.link?.url)
  sameKind(answer.body?.text?.actions?.[1]?.type, 'reply')
  absent(answer.body?.text?.actions?.[1]?.reply?.text)
  absent(answer.body?.text?.actions?.[1]?.reply?.imageUrl)
  absent(answer.body?.text?.actions?.[1]?.reply?.metadata?.description?.label)
  sameKind(answer.body?.text?.actions?.[2]?.type, 'buy')
  absent(answer.body?.text?.actions?.[2]?.buy?.text)
  absent(answer.body?.text?.actions?.[2]?.buy?.amountCents)
  absent(answer.body?.text?.actions?.[2]?.buy?.currency)
  sameKind(answer.body?.text?.actions?.[3]?.type, 'postback')
  absent(answer.body?.text?.actions?.[3]?.postback?.text)
  absent(answer.body?.text?.actions?.[3]?.postback?.payload)
  absent(answer.body?.text?.actions?.[3]?.postback?.imageUrl)
  absent(answer.body?.text?.actions?.[3]?.postback?.metadata)
  absent(answer.body?.text?.metadata?.subject)
  absent(answer.body?.text?.metadata?.headers)
  absent(answer.body?.text?.metadata?.whatsapp?.previewUrl)
  length(answer.body?.text?.metadata?.line?.emoji?.items, 1)
  absent(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.index)
  absent(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.productId)
  absent(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.emojiId)
  absent(answer.body?.text?.metadata?.line?.emoji?.items?.[0]?.length)
  absent(answer.body?.text?.metadata?.telegram?.parseMode)
  absent(answer.body?.text?.metadata?.apple?.summaryText)
  absent(answer.template?.name)
  absent(answer.template?.projectId)
  absent(answer.template?.version)
  absent(answer.template?.locale)
  length(answer.template?.attachments, 1)
  absent(answer.template?.attachments?.[0]?.mediaUrl)
  absent(answer.template?.attachments?.[0]?.filename)
  absent(answer.template?.attachments?.[0]?.inline)
  absent(answer.template?.shortLinks?.enabled)
  absent(answer.template?.shortLinks?.domain)
  absent(answer.template?.variables)
  length(answer.template?.utmParameters, 1)
  absent(answer.template?.utmParameters?.[0]?.key)
  absent(answer.template?.utmParameters?.[0]?.value)
  absent(answer.template?.utmParameters?.[0]?.reference)
  length(answer.template?.parameters, 1)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  absent(ofKind(answer.template?.parameters?.[0], 'string')?.key)
  absent(ofKind(answer.template?.parameters?.[0], 'string')?.value)
  absent(answer.template?.settings?.useMmLite)
  absent(answer.template?.settings?.disallowMmLite)
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    sender: {
      connector: {
        id: null,
        identifierValue: null,
        annotations: null,
        types: null,
      },
      contact: {
        id: null,
        identifierKey: null,
        identifierValue: null,
        type: null,
        countryCode: null,
        identifiers: null,
        platformAddress: null,
        platformAddressSelector: null,
        annotations: { name: null },
      },
    },
    receiver: {
      connector: null,
      contacts: [
        {
          id: null,
          identifierKey: null,
          identifierValue: null,
          type: null,
          countryCode: null,
          identifiers: [
            {
              identifierKey: null,
              identifierValue: null,
            },
          ],
          platformAddress: null,
          platformAddressSelector: null,
          annotations: { name: null },
        },
      ],
    },
    meta: {
      extraInformation: null,
      referral: {
        source: null,
        title: null,
        text: null,
        group: null,
        metadata: {
          source_id: null,
          source_url: null,
          media_url: null,
          tracking_id: null,
        },
      },
      order: {
        products: [
          {
            externalCatalogId: null,
            externalProductId: null,
            quantity: null,
            price: {
              amount: null,
              exponent: null,
              currencyCode: null,
            },
          },
        ],
      },
      referredProduct: {
        externalCatalogId: null,
        externalProductId: null,
      },
      email: {
        subject: null,
        headers: null,
        from: {
          username: null,
          displayName: null,
        },
      },
      pushNotifications: { gatewayTypeOverride: null },
      navigatorId: null,
      navigatorMessageId: null,
      flow: {
        id: null,
        name: null,
        stepId: null,
        runId: null,
      },
      journey: {
        id: null,
        name: null,
        stepId: null,
        runId: null,
      },
      campaign: {
        id: null,
        name: null,
      },
    },
    parts: [
      { platformReference: null },
    ],
    origin: {
      type: null,
      id: null,
    },
    replyTo: {
      id: null,
      order: null,
      type: null,
    },
    failure: {
      code: null,
      description: null,
      source: {
        code: null,
        name: null,
      },
    },
    shortLinks: { domain: null },
    body: {
      type: 'text',
      text: {
        text: null,
        attachments: [
          {
            mediaUrl: null,
            filename: null,
            inline: null,
            contentId: null,
          },
        ],
        actions: [
          {
            type: 'link',
            link: {
              text: null,
              url: null,
            },
          },
          {
            type: 'reply',
            reply: {
              text: null,
              imageUrl: null,
              metadata: {
                description: { label: null },
              },
            },
          },
          {
            type: 'buy',
            buy: {
              text: null,
              amountCents: null,
              currency: null,
            },
          },
          {
            type: 'postback',
            postback: {
              text: null,
              payload: null,
              imageUrl: null,
              metadata: null,
            },
          },
        ],
        metadata: {
          subject: null,
          headers: null,
          whatsapp: { previewUrl: null },
          line: {
            emoji: {
              items: [
                {
                  index: null,
                  productId: null,
                  emojiId: null,
                  length: null,
                },
              ],
            },
          },
          telegram: { parseMode: null },
          apple: { summaryText: null },
        },
      },
    },
    template: {
      name: null,
      projectId: null,
      version: null,
      locale: null,
      attachments: [
        {
          mediaUrl: null,
          filename: null,
          inline: null,
        },
      ],
      shortLinks: {
        enabled: null,
        domain: null,
      },
      variables: null,
      utmParameters: [
        {
          key: null,
          value: null,
          reference: null,
        },
      ],
      parameters: [
        {
          type: 'string',
          key: null,
          value: null,
        },
      ],
      settings: {
        useMmLite: null,
        disallowMmLite: null,
      },
    },
  })
})

// every member of a body of the kind permission_request null
vector('channels.get-message.null-permission-request-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'permission_request')
  absent(answer.body?.permission_request?.resource)
})

// every member of a body of the kind section null
vector('channels.get-message.null-section-members', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'section')
  absent(answer.body?.section?.items)
  equal(answer.body?.section?.configurations, {
    layout: null,
    snake_key: null,
  })
})

// every member of a template parameter of every kind null
vector('channels.get-message.null-template-parameters', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  length(answer.template?.parameters, 12)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  absent(ofKind(answer.template?.parameters?.[0], 'string')?.key)
  absent(ofKind(answer.template?.parameters?.[0], 'string')?.value)
  sameKind(answer.template?.parameters?.[1]?.type, 'number')
  absent(ofKind(answer.template?.parameters?.[1], 'number')?.key)
  absent(ofKind(answer.template?.parameters?.[1], 'number')?.value)
  sameKind(answer.template?.parameters?.[2]?.type, 'boolean')
  absent(ofKind(answer.template?.parameters?.[2], 'boolean')?.key)
  absent(ofKind(answer.template?.parameters?.[2], 'boolean')?.value)
  sameKind(answer.template?.parameters?.[3]?.type, 'object')
  absent(ofKind(answer.template?.parameters?.[3], 'object')?.key)
  absent(ofKind(answer.template?.parameters?.[3], 'object')?.value)
  sameKind(answer.template?.parameters?.[4]?.type, 'sectionList')
  absent(ofKind(answer.template?.parameters?.[4], 'sectionList')?.key)
  absent(ofKind(answer.template?.parameters?.[4], 'sectionList')?.value)
  sameKind(answer.template?.parameters?.[5]?.type, 'timeslotList')
  absent(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.key)
  absent(ofKind(answer.template?.parameters?.[5], 'timeslotList')?.value)
  sameKind(answer.template?.parameters?.[6]?.type, 'productSections')
  absent(ofKind(answer.template?.parameters?.[6], 'productSections')?.key)
  absent(ofKind(answer.template?.parameters?.[6], 'productSections')?.value)
  sameKind(answer.template?.parameters?.[7]?.type, 'productList')
  absent(ofKind(answer.template?.parameters?.[7], 'productList')?.key)
  absent(ofKind(answer.template?.parameters?.[7], 'productList')?.value)
  sameKind(answer.template?.parameters?.[8]?.type, 'shippingMethodList')
  absent(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.key)
  absent(ofKind(answer.template?.parameters?.[8], 'shippingMethodList')?.value)
  sameKind(answer.template?.parameters?.[9]?.type, 'lineItemList')
  absent(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.key)
  absent(ofKind(answer.template?.parameters?.[9], 'lineItemList')?.value)
  sameKind(answer.template?.parameters?.[10]?.type, 'whatsappProductSections')
  absent(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.key)
  absent(ofKind(answer.template?.parameters?.[10], 'whatsappProductSections')?.value)
  sameKind(answer.template?.parameters?.[11]?.type, 'whatsappProductItems')
  absent(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.key)
  absent(ofKind(answer.template?.parameters?.[11], 'whatsappProductItems')?.value)
})

// the smallest answer: nothing but the required id
vector('channels.get-message.only-id', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(answer.channelId)
  absent(answer.sender)
  absent(answer.receiver)
  absent(answer.meta)
  absent(answer.reference)
  absent(answer.parts)
  absent(answer.status)
  absent(answer.reason)
  absent(answer.direction)
  absent(answer.origin)
  absent(answer.replyTo)
  absent(answer.lastStatusAt)
  absent(answer.createdAt)
  absent(answer.updatedAt)
  absent(answer.details)
  absent(answer.failure)
  absent(answer.tags)
  absent(answer.shortLinks)
  absent(answer.scheduledFor)
  absent(answer.body)
  absent(answer.template)
  sameRaw(answer, { id: '96a0b5fa-a986-453d-be5c-3117f989f025' })
})

// written from the schema: a body of the kind permission_request with every member
vector('channels.get-message.permission-request-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'permission_request')
  same(answer.body?.permission_request?.resource, 'call')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'permission_request',
      permission_request: { resource: 'call' },
    },
  })
})

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

// a read is repeated after 408
vector('channels.get-message.retry-408', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 })
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})

// two retries for two different reasons
vector('channels.get-message.retry-429-then-503', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 2 })
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})

// a read is repeated after any 5xx
vector('channels.get-message.retry-500', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 })
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})

// a read is repeated
vector('channels.get-message.retry-503', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 })
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})

// a date in the past means at once
vector('channels.get-message.retry-after-date', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 })
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})

// a wait that would pass the deadline fails at once
vector('channels.get-message.retry-after-past-deadline', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 2, timeout: 5000 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.retryAfter, 120000)
  same(error.attempts, 1)
})

// a read is repeated when its answer was cut
vector('channels.get-message.retry-cut', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 })
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})

// the last answer is the error, with the number of attempts
vector('channels.get-message.retry-exhausted', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 }))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.code, 'InternalError')
  same(error.attempts, 2)
})

// an answer that will not change is not asked for again
vector('channels.get-message.retry-not-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 2 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.attempts, 1)
})

// a read is repeated when its connection broke
vector('channels.get-message.retry-reset', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 })
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})

// written from the schema: a body of the kind section with every member
vector('channels.get-message.section-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
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
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
})

// an answer that comes late, but in time
vector('channels.get-message.slow-answer', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { timeout: 5000 })
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})

// Receiving messages (SMS), the message inside sample webhook_sms.inbound
vector('channels.get-message.sms-inbound-text', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'e8077d803532c0b5937c639b60216938')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
})

// written from the schema: a body of the kind template with every member
vector('channels.get-message.template-body', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'template')
  same(answer.body?.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
  same(answer.body?.template?.version, 'latest')
  same(answer.body?.template?.locale, 'en')
  length(answer.body?.template?.parameters, 1)
  sameKind(answer.body?.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.body?.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.body?.template?.parameters?.[0], 'string')?.value, 'Ada')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
})

// written from the schema: a value of every kind in an answer
vector('channels.get-message.template-parameters', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'sent')
  same(answer.direction, 'outgoing')
  same(answer.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
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
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'sent',
    direction: 'outgoing',
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
})

// times with an offset and without fractions
vector('channels.get-message.time-offsets', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.createdAt, '2025-05-29T08:14:56.392+02:00')
  sameTime(answer.updatedAt, '2025-05-29T06:14:57Z')
  sameTime(answer.lastStatusAt, '2024-02-29T23:59:59.001-05:30')
})

// no answer within the time of the call
vector('channels.get-message.timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { timeout: 300 }))
  same(error.kind, 'timeout')
  same(error.attempts, 1)
})

// text outside ASCII, and an empty text that stays empty
vector('channels.get-message.unicode', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Grüße 👋🏽 "\\\n\u2028 日本')
  same(answer.reference, '')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'text',
      text: { text: 'Grüße 👋🏽 "\\\n\u2028 日本' },
    },
    reference: '',
  })
})

// an action of a kind that is not known yet, between two known ones
vector('channels.get-message.unknown-action-type', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Hi')
  length(answer.body?.text?.actions, 3)
  sameKind(answer.body?.text?.actions?.[0]?.type, 'reply')
  same(answer.body?.text?.actions?.[0]?.reply?.text, 'Yes')
  sameKind(answer.body?.text?.actions?.[1]?.type, 'wink')
  equal(answer.body?.text?.actions?.[1], {
    type: 'wink',
    wink: {
      eye: 'left',
      times: 2,
    },
  })
  sameKind(answer.body?.text?.actions?.[2]?.type, 'postback')
  same(answer.body?.text?.actions?.[2]?.postback?.text, 'More')
  same(answer.body?.text?.actions?.[2]?.postback?.payload, 'more')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
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
            type: 'wink',
            wink: {
              eye: 'left',
              times: 2,
            },
          },
          {
            type: 'postback',
            postback: {
              text: 'More',
              payload: 'more',
            },
          },
        ],
      },
    },
  })
})

// a body of a kind that is not known yet
vector('channels.get-message.unknown-body-type', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameKind(answer.body?.type, 'hologram')
  equal(answer.body, {
    type: 'hologram',
    hologram: {
      beams: [
        {
          colour: 'red',
          watts: 3,
        },
      ],
      text: 'Hi',
    },
  })
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    body: {
      type: 'hologram',
      hologram: {
        beams: [
          {
            colour: 'red',
            watts: 3,
          },
        ],
        text: 'Hi',
      },
    },
  })
})

// enum values that are not known yet
vector('channels.get-message.unknown-enum-values', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'teleported')
  same(answer.direction, 'sideways')
  same(answer.replyTo?.id, '1')
  same(answer.replyTo?.type, 'shout')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'teleported',
    direction: 'sideways',
    replyTo: {
      id: '1',
      type: 'shout',
    },
  })
})

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

// a template parameter of a kind that is not known yet
vector('channels.get-message.unknown-template-parameter', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  same(answer.template?.projectId, 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318')
  length(answer.template?.parameters, 2)
  sameKind(answer.template?.parameters?.[0]?.type, 'string')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.key, 'name')
  same(ofKind(answer.template?.parameters?.[0], 'string')?.value, 'Ada')
  sameKind(answer.template?.parameters?.[1]?.type, 'crystal')
  equal(answer.template?.parameters?.[1], {
    type: 'crystal',
    key: 'facets',
    value: { count: 8 },
  })
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    template: {
      projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
      parameters: [
        {
          type: 'string',
          key: 'name',
          value: 'Ada',
        },
        {
          type: 'crystal',
          key: 'facets',
          value: { count: 8 },
        },
      ],
    },
  })
})

// Receiving messages (WhatsApp), sample message_whatsapp_inbound_text
vector('channels.get-message.whatsapp-inbound-text', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.sender?.contact?.id, '32cf5eee-f940-422c-ab8c-5f753aad5efd')
  same(answer.sender?.contact?.identifierKey, 'phonenumber')
  same(answer.sender?.contact?.identifierValue, '+31612345678')
  same(answer.receiver?.connector?.id, '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f')
  sameKind(answer.body?.type, 'text')
  same(answer.body?.text?.text, 'Sample incoming text message')
  length(answer.parts, 1)
  same(answer.parts?.[0]?.platformReference, 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.createdAt, '2022-12-22T08:32:50.736Z')
  sameTime(answer.updatedAt, '2022-12-22T08:32:50.736Z')
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    sender: {
      contact: {
        id: '32cf5eee-f940-422c-ab8c-5f753aad5efd',
        identifierKey: 'phonenumber',
        identifierValue: '+31612345678',
      },
    },
    receiver: {
      connector: { id: '86cc4dc0-3dc0-41b7-ac43-8ec829ead56f' },
    },
    body: {
      type: 'text',
      text: { text: 'Sample incoming text message' },
    },
    parts: [
      { platformReference: 'wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=' },
    ],
    status: 'delivered',
    direction: 'incoming',
    lastStatusAt: '2022-12-22T08:32:50.736Z',
    createdAt: '2022-12-22T08:32:50.736Z',
    updatedAt: '2022-12-22T08:32:50.736Z',
  })
})

// the API's 0001-01-01T00:00:00Z is no time
vector('channels.get-message.zero-time', {}, async (bird) => {
  const answer = await bird.channels.messages.get('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  same(answer.channelId, '614208aa-b153-4d5d-9989-2fddfc0ce4c3')
  same(answer.status, 'delivered')
  same(answer.direction, 'incoming')
  sameTime(answer.lastStatusAt, '2025-05-29T06:14:56.392Z')
  absent(answer.createdAt)
  absent(answer.updatedAt)
  absent(answer.scheduledFor)
  sameRaw(answer, {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3',
    status: 'delivered',
    direction: 'incoming',
    lastStatusAt: '2025-05-29T06:14:56.392Z',
    createdAt: '0001-01-01T00:00:00Z',
    updatedAt: '0001-01-01T00:00:00Z',
    scheduledFor: '0001-01-01T00:00:00Z',
  })
})
