// Written by codegen from spec/. Edit spec/ and run `make generate`.

import type { Webhook } from '../event.js'
import type {
  Brand,
  BrandVetting,
  Campaign,
  Channel,
  ChannelCall,
  Conversation,
  EndpointChange,
  Message,
  MessageInteraction,
  TfnVerification,
} from './types.js'

/**
 * A message came in, or one of yours has a new status.
 *
 * - `sms.inbound` of `channels`: An SMS message came in.
 * - `sms.outbound` of `channels`: An SMS message of yours has a new status.
 * - `whatsapp.inbound` of `channels`: A WhatsApp message came in.
 * - `whatsapp.outbound` of `channels`: A WhatsApp message of yours has a new status.
 * - `email.inbound` of `channels`: An e-mail message came in.
 * - `email.outbound` of `channels`: An e-mail message of yours has a new status.
 * - `line.inbound` of `channels`: A Line message came in.
 * - `line.outbound` of `channels`: A Line message of yours has a new status.
 * - `instagram.inbound` of `channels`: An Instagram message came in.
 * - `instagram.outbound` of `channels`: An Instagram message of yours has a new status.
 * - `facebook.inbound` of `channels`: A Facebook message came in.
 * - `facebook.outbound` of `channels`: A Facebook message of yours has a new status.
 * - `telegram.inbound` of `channels`: A Telegram message came in.
 * - `telegram.outbound` of `channels`: A Telegram message of yours has a new status.
 * - `viber.inbound` of `channels`: A Viber message came in.
 * - `viber.outbound` of `channels`: A Viber message of yours has a new status.
 * - `linkedin.inbound` of `channels`: A LinkedIn message came in.
 * - `linkedin.outbound` of `channels`: A LinkedIn message of yours has a new status.
 * - `tiktok.inbound` of `channels`: A TikTok message came in.
 * - `tiktok.outbound` of `channels`: A TikTok message of yours has a new status.
 * - `rcs-google.inbound` of `channels`: An RCS message came in.
 * - `rcs-google.outbound` of `channels`: An RCS message of yours has a new status.
 * - `*.inbound` of `channels`: A message came in on another platform.
 * - `*.outbound` of `channels`: A message of yours on another platform has a new status.
 */
export type MessageWebhook = Webhook<'message', Message>

/**
 * A receiver did something with a message.
 *
 * - `sms.interaction` of `channels`: A receiver did something with an SMS message.
 * - `whatsapp.interaction` of `channels`: A receiver did something with a WhatsApp message.
 * - `email.interaction` of `channels`: A receiver did something with an e-mail message.
 * - `line.interaction` of `channels`: A receiver did something with a Line message.
 * - `instagram.interaction` of `channels`: A receiver did something with an Instagram message.
 * - `facebook.interaction` of `channels`: A receiver did something with a Facebook message.
 * - `telegram.interaction` of `channels`: A receiver did something with a Telegram message.
 * - `viber.interaction` of `channels`: A receiver did something with a Viber message.
 * - `linkedin.interaction` of `channels`: A receiver did something with a LinkedIn message.
 * - `tiktok.interaction` of `channels`: A receiver did something with a TikTok message.
 * - `rcs-google.interaction` of `channels`: A receiver did something with an RCS message.
 * - `*.interaction` of `channels`: A receiver did something with a message on another platform.
 */
export type InteractionWebhook = Webhook<'interaction', MessageInteraction>

/**
 * A channel was made or changed.
 *
 * - `channel.created` of `channels`: A channel was made.
 * - `channel.updated` of `channels`: A channel changed.
 */
export type ChannelWebhook = Webhook<'channel', Channel>

/**
 * A call has a new status.
 *
 * - `voice.inbound` of `channels`: An incoming call has a new status.
 * - `voice.outbound` of `channels`: An outgoing call has a new status.
 */
export type CallWebhook = Webhook<'call', ChannelCall>

/**
 * A conversation was begun, changed or deleted.
 *
 * - `conversation.created` of `conversations`: A conversation was begun.
 * - `conversation.updated` of `conversations`: A conversation changed.
 * - `conversation.deleted` of `conversations`: A conversation was deleted.
 */
export type ConversationWebhook = Webhook<'conversation', Conversation>

/**
 * A number changed.
 *
 * - `endpoint` of `numbers`: A number changed.
 */
export type EndpointWebhook = Webhook<'endpoint', EndpointChange>

/**
 * A brand for 10DLC changed.
 *
 * - `10dlc.brand` of `numbers`: A brand for 10DLC changed.
 */
export type BrandWebhook = Webhook<'brand', Brand>

/**
 * A campaign for 10DLC changed.
 *
 * - `10dlc.campaign` of `numbers`: A campaign for 10DLC changed.
 */
export type CampaignWebhook = Webhook<'campaign', Campaign>

/**
 * The vetting of a brand changed.
 *
 * - `10dlc.vetting` of `numbers`: The vetting of a brand for 10DLC changed.
 */
export type BrandVettingWebhook = Webhook<'brandVetting', BrandVetting>

/**
 * A toll-free number was verified or rejected.
 *
 * - `tfn.verification` of `numbers`: A toll-free number was verified or rejected.
 */
export type TfnVerificationWebhook = Webhook<'tfnVerification', TfnVerification>

/** An event that this version does not know, or whose payload is not what its name lets expect. */
export type UnknownWebhook = Webhook<'unknown', unknown>

/** What Bird posted: its `kind` says what its payload is. */
export type WebhookEvent =
  | MessageWebhook
  | InteractionWebhook
  | ChannelWebhook
  | CallWebhook
  | ConversationWebhook
  | EndpointWebhook
  | BrandWebhook
  | CampaignWebhook
  | BrandVettingWebhook
  | TfnVerificationWebhook
  | UnknownWebhook
