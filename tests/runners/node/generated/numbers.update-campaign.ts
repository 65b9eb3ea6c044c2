// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, BadRequestError, ConnectionError, DecodeError, InputError, PermissionDeniedError, RateLimitError, ServerError, ValidationError } from 'birdwire'
import { absent, equal, fails, length, same, sameRaw, sameTime, vector } from '../harness.js'

// a whole body that is no JSON
vector('numbers.update-campaign.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a required member of the answer is missing
vector('numbers.update-campaign.answer-without-id', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.path, 'id')
})

// what the documents let an approved campaign change
vector('numbers.update-campaign.approved', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', {
    description: 'd',
    samples: ['s'],
    messageFlow: 'm',
    helpMessage: 'h',
    optinKeywords: 'START',
    optoutKeywords: 'STOP',
    helpKeywords: 'HELP',
    optinMessage: 'i',
    optoutMessage: 'o',
  })
  same(answer.description, 'd')
  length(answer.samples, 1)
  same(answer.samples?.[0], 's')
  same(answer.messageFlow, 'm')
  same(answer.helpMessage, 'h')
  same(answer.optinKeywords, 'START')
  same(answer.optoutKeywords, 'STOP')
  same(answer.helpKeywords, 'HELP')
  same(answer.optinMessage, 'i')
  same(answer.optoutMessage, 'o')
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'APPROVED')
})

// a user token, as the documents show it
vector('numbers.update-campaign.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// null clears ageGated, the others are kept
vector('numbers.update-campaign.clear-age-gated', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { ageGated: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.ageGated)
})

// null clears description, the others are kept
vector('numbers.update-campaign.clear-description', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { description: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.description)
})

// null clears directLending, the others are kept
vector('numbers.update-campaign.clear-direct-lending', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { directLending: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.directLending)
})

// null clears embeddedLink, the others are kept
vector('numbers.update-campaign.clear-embedded-link', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { embeddedLink: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.embeddedLink)
})

// null clears embeddedPhone, the others are kept
vector('numbers.update-campaign.clear-embedded-phone', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { embeddedPhone: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.embeddedPhone)
})

// null clears helpKeywords, the others are kept
vector('numbers.update-campaign.clear-help-keywords', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpKeywords: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.helpKeywords)
})

// null clears helpMessage, the others are kept
vector('numbers.update-campaign.clear-help-message', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.helpMessage)
})

// null clears messageFlow, the others are kept
vector('numbers.update-campaign.clear-message-flow', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { messageFlow: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.messageFlow)
})

// null clears name, the others are kept
vector('numbers.update-campaign.clear-name', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { name: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.name)
})

// null clears numberPool, the others are kept
vector('numbers.update-campaign.clear-number-pool', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { numberPool: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.numberPool)
})

// null clears optinKeywords, the others are kept
vector('numbers.update-campaign.clear-optin-keywords', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { optinKeywords: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.optinKeywords)
})

// null clears optinMessage, the others are kept
vector('numbers.update-campaign.clear-optin-message', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { optinMessage: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.optinMessage)
})

// null clears optoutKeywords, the others are kept
vector('numbers.update-campaign.clear-optout-keywords', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { optoutKeywords: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.optoutKeywords)
})

// null clears optoutMessage, the others are kept
vector('numbers.update-campaign.clear-optout-message', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { optoutMessage: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.optoutMessage)
})

// null clears resellerId, the others are kept
vector('numbers.update-campaign.clear-reseller-id', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { resellerId: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.resellerId)
})

// null clears samples, the others are kept
vector('numbers.update-campaign.clear-samples', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { samples: null })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.samples)
})

// Update a campaign: every nullable member cleared
vector('numbers.update-campaign.clear', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', {
    name: null,
    description: null,
    embeddedLink: null,
    embeddedPhone: null,
    numberPool: null,
    ageGated: null,
    directLending: null,
    samples: null,
    messageFlow: null,
    helpMessage: null,
    helpKeywords: null,
    optoutKeywords: null,
    optinKeywords: null,
    optinMessage: null,
    optoutMessage: null,
    resellerId: null,
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// Update a campaign, CampaignUpdate object: the members that stand only in its table
vector('numbers.update-campaign.declined', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', {
    usecase: 'MIXED',
    subUsecases: [
      '2FA',
      'MARKETING',
    ],
    subscriberOptin: true,
    subscriberOptout: true,
    subscriberHelp: false,
    termsAndConditions: true,
    optinKeywords: 'START,JOIN',
    optinMessage: 'Welcome',
  })
  same(answer.usecase, 'MIXED')
  length(answer.subUsecases, 2)
  same(answer.subUsecases?.[0], '2FA')
  same(answer.subUsecases?.[1], 'MARKETING')
  same(answer.subscriberOptin, true)
  same(answer.subscriberOptout, true)
  same(answer.subscriberHelp, false)
  same(answer.termsAndConditions, true)
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'DECLINED')
})

// nothing to change is sent as it is
vector('numbers.update-campaign.empty-body', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', {})
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// an empty text is set, not cleared and not kept
vector('numbers.update-campaign.empty-texts', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpKeywords: '' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.helpKeywords, '')
})

// Update a campaign: 400
vector('numbers.update-campaign.error-400', {}, async (bird) => {
  const error = await fails(BadRequestError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'badRequest')
  same(error.status, 400)
  same(error.code, 'BadRequest')
  same(error.reason, 'Unable to update campaign')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a campaign: 401
vector('numbers.update-campaign.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a campaign: 403
vector('numbers.update-campaign.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a campaign: 422
vector('numbers.update-campaign.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'Invalid campaign')
  equal(error.details, {
    samples: ['must have at most 5 items'],
    description: ['may not be changed while the campaign is APPROVED'],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a campaign: 429
vector('numbers.update-campaign.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a campaign: 503
vector('numbers.update-campaign.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Update a campaign, the full request and response
vector('numbers.update-campaign.full', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', {
    name: 'text',
    description: 'text',
    embeddedLink: true,
    embeddedPhone: true,
    numberPool: true,
    ageGated: true,
    directLending: true,
    samples: ['text'],
    messageFlow: 'text',
    helpMessage: 'text',
    helpKeywords: 'text',
    optoutKeywords: 'text',
    optinKeywords: 'text',
    optinMessage: 'text',
    optoutMessage: 'text',
    resellerId: '123e4567-e89b-12d3-a456-426614174000',
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
  same(answer.subscription?.status, 'active')
  sameTime(answer.subscription?.subscribedAt, '2025-05-09T05:37:51.411Z')
  sameTime(answer.subscription?.updatedAt, '2025-05-09T05:37:51.411Z')
  sameTime(answer.subscription?.cancelledAt, '2025-05-09T05:37:51.411Z')
  same(answer.status, 'DRAFT')
  same(answer.usecase, 'text')
  length(answer.subUsecases, 1)
  same(answer.subUsecases?.[0], 'text')
  same(answer.description, 'text')
  same(answer.embeddedLink, true)
  same(answer.embeddedPhone, true)
  same(answer.numberPool, true)
  same(answer.ageGated, true)
  same(answer.directLending, true)
  same(answer.subscriberOptin, true)
  same(answer.subscriberOptout, true)
  same(answer.subscriberHelp, true)
  length(answer.samples, 1)
  same(answer.samples?.[0], 'text')
  same(answer.messageFlow, 'text')
  same(answer.helpMessage, 'text')
  same(answer.helpKeywords, 'text')
  same(answer.optoutKeywords, 'text')
  same(answer.optinKeywords, 'text')
  same(answer.optinMessage, 'text')
  same(answer.optoutMessage, 'text')
  same(answer.termsAndConditions, true)
  same(answer.brandId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.resellerId, 'text')
  same(answer.rejection?.description, 'text')
  same(answer.rejection?.code, 'text')
  length(answer.attachments, 1)
  same(answer.attachments?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.attachments?.[0]?.status, 'PENDING')
  sameTime(answer.attachments?.[0]?.createdAt, '2025-05-09T05:37:51.411Z')
  sameTime(answer.attachments?.[0]?.updatedAt, '2025-05-09T05:37:51.411Z')
  same(answer.attachments?.[0]?.filename, 'attachment.txt')
  same(answer.attachments?.[0]?.mediaUrl, 'https://example.com/attachment.txt')
  same(answer.attachments?.[0]?.contentType, 'text/plain')
  sameTime(answer.createdAt, '2025-05-09T05:37:51.411Z')
  sameTime(answer.updatedAt, '2025-05-09T05:37:51.411Z')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    name: 'text',
    subscription: {
      status: 'active',
      subscribedAt: '2025-05-09T05:37:51.411Z',
      updatedAt: '2025-05-09T05:37:51.411Z',
      cancelledAt: '2025-05-09T05:37:51.411Z',
    },
    status: 'DRAFT',
    usecase: 'text',
    subUsecases: ['text'],
    description: 'text',
    embeddedLink: true,
    embeddedPhone: true,
    numberPool: true,
    ageGated: true,
    directLending: true,
    subscriberOptin: true,
    subscriberOptout: true,
    subscriberHelp: true,
    samples: ['text'],
    messageFlow: 'text',
    helpMessage: 'text',
    helpKeywords: 'text',
    optoutKeywords: 'text',
    optinKeywords: 'text',
    optinMessage: 'text',
    optoutMessage: 'text',
    termsAndConditions: true,
    brandId: '123e4567-e89b-12d3-a456-426614174000',
    resellerId: 'text',
    rejection: {
      description: 'text',
      code: 'text',
    },
    attachments: [
      {
        id: '123e4567-e89b-12d3-a456-426614174000',
        status: 'PENDING',
        createdAt: '2025-05-09T05:37:51.411Z',
        updatedAt: '2025-05-09T05:37:51.411Z',
        filename: 'attachment.txt',
        mediaUrl: 'https://example.com/attachment.txt',
        contentType: 'text/plain',
      },
    ],
    createdAt: '2025-05-09T05:37:51.411Z',
    updatedAt: '2025-05-09T05:37:51.411Z',
  })
})

// the documents ask for text and name no format
vector('numbers.update-campaign.ids-no-uuid', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('BX:1/2', 'C 3', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// an empty id would be another path
vector('numbers.update-campaign.input-brand-id-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.tenDlc.campaigns.update('', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'input')
  same(error.path, 'path.brandId')
  same(error.delivery, 'neverSent')
})

// an id must not reach another path
vector('numbers.update-campaign.input-campaign-id-dots', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '..', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'input')
  same(error.path, 'path.campaignId')
  same(error.delivery, 'neverSent')
})

// a limit of the documents: 1 to 5 samples
vector('numbers.update-campaign.input-no-samples', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { samples: [] }))
  same(error.kind, 'input')
  same(error.path, 'body.samples')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the id of a reseller is a UUID
vector('numbers.update-campaign.input-reseller-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { resellerId: 'me' }))
  same(error.kind, 'input')
  same(error.path, 'body.resellerId')
  same(error.delivery, 'neverSent')
})

// a limit of the documents: 1 to 5 samples
vector('numbers.update-campaign.input-six-samples', {}, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', {
    samples: [
      'a',
      'a',
      'a',
      'a',
      'a',
      'a',
    ],
  }))
  same(error.kind, 'input')
  same(error.path, 'body.samples')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the id of a workspace is a UUID
vector('numbers.update-campaign.input-workspace-id-no-uuid', { workspaceId: 'mine' }, async (bird) => {
  const error = await fails(InputError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// members that are left out do not appear
vector('numbers.update-campaign.keep', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
})

// a member that an approved campaign may not change is sent all the same; the API judges
vector('numbers.update-campaign.not-held-back', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { ageGated: true })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'APPROVED')
})

// every optional member of the answer null
vector('numbers.update-campaign.null-members', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.name)
  absent(answer.subscription)
  absent(answer.status)
  absent(answer.usecase)
  absent(answer.subUsecases)
  absent(answer.description)
  absent(answer.embeddedLink)
  absent(answer.embeddedPhone)
  absent(answer.numberPool)
  absent(answer.ageGated)
  absent(answer.directLending)
  absent(answer.subscriberOptin)
  absent(answer.subscriberOptout)
  absent(answer.subscriberHelp)
  absent(answer.samples)
  absent(answer.messageFlow)
  absent(answer.helpMessage)
  absent(answer.helpKeywords)
  absent(answer.optoutKeywords)
  absent(answer.optinKeywords)
  absent(answer.optinMessage)
  absent(answer.optoutMessage)
  absent(answer.termsAndConditions)
  absent(answer.brandId)
  absent(answer.resellerId)
  absent(answer.rejection)
  absent(answer.attachments)
  absent(answer.createdAt)
  absent(answer.updatedAt)
})

// every member of every part null
vector('numbers.update-campaign.null-nested-members', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.subscription?.status)
  absent(answer.subscription?.subscribedAt)
  absent(answer.subscription?.updatedAt)
  absent(answer.subscription?.cancelledAt)
  absent(answer.rejection?.description)
  absent(answer.rejection?.code)
  length(answer.attachments, 1)
  absent(answer.attachments?.[0]?.id)
  absent(answer.attachments?.[0]?.status)
  absent(answer.attachments?.[0]?.createdAt)
  absent(answer.attachments?.[0]?.updatedAt)
  absent(answer.attachments?.[0]?.filename)
  absent(answer.attachments?.[0]?.mediaUrl)
  absent(answer.attachments?.[0]?.contentType)
})

// a write that was not processed is repeated
vector('numbers.update-campaign.retry-429', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }, { maxRetries: 1 })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// a write that may have been done is not repeated
vector('numbers.update-campaign.retry-not-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a change may cost a fee, so one that may have been done is not repeated
vector('numbers.update-campaign.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' }, { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// the limits of the schema are allowed: five samples
vector('numbers.update-campaign.samples-limits', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', {
    samples: [
      'a',
      'b',
      'c',
      'd',
      'e',
    ],
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  length(answer.samples, 5)
  same(answer.samples?.[0], 'a')
  same(answer.samples?.[1], 'b')
  same(answer.samples?.[2], 'c')
  same(answer.samples?.[3], 'd')
  same(answer.samples?.[4], 'e')
})

// some set, some cleared, the others kept
vector('numbers.update-campaign.set-and-clear', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', {
    name: 'Sale',
    embeddedLink: false,
    samples: null,
    resellerId: null,
    numberPool: true,
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
})

// TCR Enums, campaignStatus: APPROVED
vector('numbers.update-campaign.status-approved', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'APPROVED')
})

// TCR Enums, campaignStatus: DECLINED
vector('numbers.update-campaign.status-declined', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'DECLINED')
})

// TCR Enums, campaignStatus: DELETED
vector('numbers.update-campaign.status-deleted', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'DELETED')
})

// TCR Enums, campaignStatus: DRAFT
vector('numbers.update-campaign.status-draft', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'DRAFT')
})

// TCR Enums, campaignStatus: EXPIRED
vector('numbers.update-campaign.status-expired', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'EXPIRED')
})

// TCR Enums, campaignStatus: FAILED
vector('numbers.update-campaign.status-failed', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'FAILED')
})

// TCR Enums, campaignStatus: PENDING
vector('numbers.update-campaign.status-pending', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'PENDING')
})

// TCR Enums, campaignStatus: REJECTED
vector('numbers.update-campaign.status-rejected', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'REJECTED')
})

// TCR Enums, campaignStatus: SUSPENDED
vector('numbers.update-campaign.status-suspended', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.status, 'SUSPENDED')
})

// a status and a member that are not known yet
vector('numbers.update-campaign.unknown', {}, async (bird) => {
  const answer = await bird.numbers.tenDlc.campaigns.update('44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555', { helpMessage: 'Reply STOP to end.' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
  same(answer.subscription?.status, 'active')
  sameTime(answer.subscription?.subscribedAt, '2025-05-09T05:37:51.411Z')
  sameTime(answer.subscription?.updatedAt, '2025-05-09T05:37:51.411Z')
  sameTime(answer.subscription?.cancelledAt, '2025-05-09T05:37:51.411Z')
  same(answer.status, 'PAUSED')
  same(answer.usecase, 'text')
  length(answer.subUsecases, 1)
  same(answer.subUsecases?.[0], 'text')
  same(answer.description, 'text')
  same(answer.embeddedLink, true)
  same(answer.embeddedPhone, true)
  same(answer.numberPool, true)
  same(answer.ageGated, true)
  same(answer.directLending, true)
  same(answer.subscriberOptin, true)
  same(answer.subscriberOptout, true)
  same(answer.subscriberHelp, true)
  length(answer.samples, 1)
  same(answer.samples?.[0], 'text')
  same(answer.messageFlow, 'text')
  same(answer.helpMessage, 'text')
  same(answer.helpKeywords, 'text')
  same(answer.optoutKeywords, 'text')
  same(answer.optinKeywords, 'text')
  same(answer.optinMessage, 'text')
  same(answer.optoutMessage, 'text')
  same(answer.termsAndConditions, true)
  same(answer.brandId, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.resellerId, 'text')
  same(answer.rejection?.description, 'text')
  same(answer.rejection?.code, 'text')
  length(answer.attachments, 1)
  same(answer.attachments?.[0]?.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.attachments?.[0]?.status, 'PENDING')
  sameTime(answer.attachments?.[0]?.createdAt, '2025-05-09T05:37:51.411Z')
  sameTime(answer.attachments?.[0]?.updatedAt, '2025-05-09T05:37:51.411Z')
  same(answer.attachments?.[0]?.filename, 'attachment.txt')
  same(answer.attachments?.[0]?.mediaUrl, 'https://example.com/attachment.txt')
  same(answer.attachments?.[0]?.contentType, 'text/plain')
  sameTime(answer.createdAt, '2025-05-09T05:37:51.411Z')
  sameTime(answer.updatedAt, '2025-05-09T05:37:51.411Z')
  sameRaw(answer, {
    id: '123e4567-e89b-12d3-a456-426614174000',
    name: 'text',
    subscription: {
      status: 'active',
      subscribedAt: '2025-05-09T05:37:51.411Z',
      updatedAt: '2025-05-09T05:37:51.411Z',
      cancelledAt: '2025-05-09T05:37:51.411Z',
    },
    status: 'PAUSED',
    usecase: 'text',
    subUsecases: ['text'],
    description: 'text',
    embeddedLink: true,
    embeddedPhone: true,
    numberPool: true,
    ageGated: true,
    directLending: true,
    subscriberOptin: true,
    subscriberOptout: true,
    subscriberHelp: true,
    samples: ['text'],
    messageFlow: 'text',
    helpMessage: 'text',
    helpKeywords: 'text',
    optoutKeywords: 'text',
    optinKeywords: 'text',
    optinMessage: 'text',
    optoutMessage: 'text',
    termsAndConditions: true,
    brandId: '123e4567-e89b-12d3-a456-426614174000',
    resellerId: 'text',
    rejection: {
      description: 'text',
      code: 'text',
    },
    attachments: [
      {
        id: '123e4567-e89b-12d3-a456-426614174000',
        status: 'PENDING',
        createdAt: '2025-05-09T05:37:51.411Z',
        updatedAt: '2025-05-09T05:37:51.411Z',
        filename: 'attachment.txt',
        mediaUrl: 'https://example.com/attachment.txt',
        contentType: 'text/plain',
      },
    ],
    createdAt: '2025-05-09T05:37:51.411Z',
    updatedAt: '2025-05-09T05:37:51.411Z',
    carriers: [
      { name: 'x' },
    ],
  })
})
