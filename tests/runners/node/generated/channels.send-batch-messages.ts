// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConnectionError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, fails, same, sameRaw, vector } from '../harness.js'

// both names; the first one counts
vector('channels.send-batch-messages.answer-both-names', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  })
  same(answer.batchId, '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11')
  sameRaw(answer, {
    id: 'x',
    batchId: '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11',
  })
})

// the name of the batch id is not documented: `id`
vector('channels.send-batch-messages.answer-id', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  })
  same(answer.batchId, '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11')
  sameRaw(answer, { id: '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11' })
})

// an answer that is no JSON
vector('channels.send-batch-messages.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }))
  same(error.kind, 'decode')
})

// an answer without an id is no error
vector('channels.send-batch-messages.empty-object', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  })
  absent(answer.batchId)
  sameRaw(answer, {})
})

// Send batch messages: 401
vector('channels.send-batch-messages.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Send batch messages: 403
vector('channels.send-batch-messages.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Send batch messages: 429
vector('channels.send-batch-messages.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Send batch messages: 503
vector('channels.send-batch-messages.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Send batch messages: one message with every member
vector('channels.send-batch-messages.full', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
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
      },
    ],
  })
  same(answer.batchId, '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11')
  sameRaw(answer, { batchId: '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11' })
})

// the largest batch, in order
vector('channels.send-batch-messages.hundred-messages', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000000' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 0' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000001' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 1' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000002' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 2' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000003' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 3' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000004' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 4' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000005' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 5' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000006' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 6' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000007' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 7' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000008' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 8' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000009' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 9' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000010' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 10' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000011' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 11' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000012' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 12' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000013' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 13' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000014' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 14' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000015' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 15' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000016' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 16' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000017' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 17' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000018' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 18' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000019' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 19' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000020' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 20' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000021' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 21' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000022' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 22' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000023' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 23' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000024' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 24' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000025' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 25' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000026' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 26' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000027' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 27' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000028' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 28' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000029' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 29' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000030' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 30' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000031' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 31' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000032' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 32' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000033' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 33' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000034' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 34' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000035' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 35' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000036' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 36' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000037' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 37' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000038' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 38' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000039' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 39' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000040' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 40' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000041' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 41' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000042' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 42' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000043' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 43' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000044' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 44' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000045' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 45' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000046' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 46' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000047' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 47' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000048' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 48' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000049' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 49' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000050' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 50' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000051' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 51' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000052' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 52' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000053' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 53' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000054' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 54' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000055' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 55' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000056' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 56' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000057' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 57' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000058' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 58' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000059' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 59' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000060' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 60' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000061' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 61' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000062' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 62' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000063' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 63' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000064' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 64' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000065' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 65' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000066' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 66' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000067' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 67' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000068' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 68' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000069' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 69' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000070' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 70' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000071' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 71' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000072' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 72' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000073' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 73' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000074' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 74' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000075' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 75' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000076' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 76' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000077' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 77' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000078' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 78' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000079' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 79' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000080' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 80' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000081' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 81' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000082' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 82' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000083' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 83' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000084' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 84' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000085' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 85' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000086' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 86' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000087' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 87' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000088' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 88' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000089' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 89' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000090' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 90' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000091' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 91' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000092' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 92' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000093' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 93' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000094' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 94' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000095' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 95' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000096' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 96' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000097' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 97' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000098' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 98' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000099' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 99' },
        },
      },
    ],
  })
  same(answer.batchId, '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11')
  sameRaw(answer, { batchId: '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11' })
})

// a limit of the schema: the channel id is a UUID
vector('channels.send-batch-messages.input-channel-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.sendBatch('one', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'path.channelId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a batch has at least one message
vector('channels.send-batch-messages.input-no-messages', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', { messageRequests: [] }))
  same(error.kind, 'input')
  same(error.path, 'body.messageRequests')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: each message has a body or a template
vector('channels.send-batch-messages.input-second-message-says-nothing', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31612345678' },
          ],
        },
      },
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.messageRequests[1]')
  same(error.delivery, 'neverSent')
})

// a limit deep in one message
vector('channels.send-batch-messages.input-text-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: '+31612345678' },
          ],
        },
        body: {
          type: 'text',
          text: { text: '' },
        },
      },
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.messageRequests[0].body.text.text')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: a batch has at most 100 messages
vector('channels.send-batch-messages.input-too-many-messages', {}, async (bird) => {
  const error = await fails(InputError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000000' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 0' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000001' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 1' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000002' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 2' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000003' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 3' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000004' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 4' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000005' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 5' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000006' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 6' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000007' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 7' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000008' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 8' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000009' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 9' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000010' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 10' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000011' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 11' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000012' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 12' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000013' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 13' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000014' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 14' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000015' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 15' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000016' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 16' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000017' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 17' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000018' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 18' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000019' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 19' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000020' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 20' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000021' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 21' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000022' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 22' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000023' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 23' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000024' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 24' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000025' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 25' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000026' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 26' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000027' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 27' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000028' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 28' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000029' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 29' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000030' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 30' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000031' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 31' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000032' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 32' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000033' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 33' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000034' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 34' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000035' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 35' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000036' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 36' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000037' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 37' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000038' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 38' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000039' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 39' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000040' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 40' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000041' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 41' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000042' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 42' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000043' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 43' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000044' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 44' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000045' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 45' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000046' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 46' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000047' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 47' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000048' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 48' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000049' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 49' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000050' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 50' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000051' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 51' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000052' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 52' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000053' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 53' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000054' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 54' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000055' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 55' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000056' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 56' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000057' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 57' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000058' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 58' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000059' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 59' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000060' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 60' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000061' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 61' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000062' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 62' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000063' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 63' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000064' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 64' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000065' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 65' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000066' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 66' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000067' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 67' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000068' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 68' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000069' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 69' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000070' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 70' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000071' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 71' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000072' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 72' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000073' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 73' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000074' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 74' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000075' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 75' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000076' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 76' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000077' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 77' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000078' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 78' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000079' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 79' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000080' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 80' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000081' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 81' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000082' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 82' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000083' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 83' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000084' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 84' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000085' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 85' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000086' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 86' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000087' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 87' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000088' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 88' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000089' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 89' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000090' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 90' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000091' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 91' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000092' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 92' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000093' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 93' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000094' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 94' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000095' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 95' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000096' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 96' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000097' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 97' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000098' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 98' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: '+31600000099' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Message 99' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.messageRequests')
  same(error.delivery, 'neverSent')
})

// null for the id
vector('channels.send-batch-messages.null-members', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  })
  absent(answer.batchId)
  sameRaw(answer, { batchId: null })
})

// Send batch messages: three messages, one of a template, one for later
vector('channels.send-batch-messages.page-sample', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels+1@messagebird.com' },
          ],
        },
        template: {
          projectId: '4b7e08a9-5d0e-4e56-aaf1-cd0bfa29d431',
          version: 'fe72e43f-340e-4d41-9a9e-a136278ebb04',
          locale: 'en',
        },
      },
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels+2@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a scheduled message' },
        },
        scheduledFor: '2024-11-26T15:00:00Z',
      },
    ],
  })
  same(answer.batchId, '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11')
  sameRaw(answer, { batchId: '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11' })
})

// 503 says that the request was not processed, so even a write is repeated
vector('channels.send-batch-messages.retry-503', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }, { maxRetries: 1 })
  same(answer.batchId, '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11')
})

// a write answered 500 may have been done, so it is not repeated
vector('channels.send-batch-messages.retry-not-500', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 500)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a write whose connection broke may have been done
vector('channels.send-batch-messages.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  }, { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// an unknown kind of answer member does not matter
vector('channels.send-batch-messages.unknown-kinds-in-answer', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  })
  same(answer.batchId, '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11')
  sameRaw(answer, {
    batchId: '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11',
    messages: [
      {
        body: { type: 'hologram' },
      },
    ],
  })
})

// members that are not known yet
vector('channels.send-batch-messages.unknown-members', {}, async (bird) => {
  const answer = await bird.channels.messages.sendBatch('614208aa-b153-4d5d-9989-2fddfc0ce4c3', {
    messageRequests: [
      {
        receiver: {
          contacts: [
            { identifierValue: 'channels@messagebird.com' },
          ],
        },
        body: {
          type: 'text',
          text: { text: 'Hey, I am a simple text message' },
        },
      },
    ],
  })
  same(answer.batchId, '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11')
  sameRaw(answer, {
    batchId: '5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11',
    accepted: 1,
    links: { self: 'x' },
  })
})
