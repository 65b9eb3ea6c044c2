// Written by codegen from spec/. Edit spec/ and run `make generate`.

import type { AnyOf, OneOf } from '../unions.js'

/** The members of an organization to change. Every member is optional; one that is left out keeps its value. */
export interface UpdateOrganization {
  /** The name people see, 1 to 256 characters. 1 to 256 characters. */
  name?: string | undefined
  /** Address of the picture shown beside the name. */
  avatarUrl?: string | undefined
  /** The new state of the organization; null clears it. */
  status?: OrganizationStatus | null | undefined
  /** Why the organization has its status; null clears it. */
  statusReason?: string | null | undefined
  /** The user who is to own the organization, a UUID. */
  owner?: string | undefined
}

/** An organization as the API returns it. */
export interface Organization {
  /** The organization, a UUID. */
  id: string
  /** The name people see. */
  name?: string | null
  /** The readable identifier, made of letters, digits and hyphens. */
  slug?: string | null
  /** Address of the picture shown beside the name. */
  avatarUrl?: string | null
  /** Whether the organization may be used. */
  status?: OrganizationStatus | null
  /** Why the organization has its status. */
  statusReason?: string | null
  /** How many invited users have not joined yet. */
  pendingMemberCount?: number | null
  /** How many users belong to it. */
  activeMemberCount?: number | null
  /** The user who owns the organization, a UUID. */
  owner?: string | null
  /** When it was made. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
  /** What manages this organization. */
  managedBy?: OrganizationManager[] | null
}

/**
 * Whether an organization may be used.
 *
 * - `banned`: The organization is shut off.
 * - `active`: The organization works normally.
 */
export type OrganizationStatus = 'banned' | 'active' | (string & {})

/** One manager of an organization. The wire names of its members start with capitals. */
export interface OrganizationManager {
  /** What kind of thing the manager is. */
  Type?: string | null
  /** The id of the manager. */
  ID?: string | null
}

/** A message to send. `receiver` is required, and `body` or `template`. */
export interface CreateMessage {
  /** Overrides how the sender is shown; e-mail only. */
  sender?: Sender | undefined
  /** Who gets the message. */
  receiver: Receiver
  /** Your own identifier; it comes back on the message and is not checked for uniqueness. */
  reference?: string | undefined
  /** A template to fill in. Send it instead of `body`. */
  template?: TemplateInput | null | undefined
  /** What the message belongs to, and settings of single platforms. */
  meta?: MessageMetaInput | undefined
  /** The earlier message that this one answers. */
  replyTo?: ReplyToInput | undefined
  /** What the message says. Required unless `template` is given. */
  body?: MessageBodyInput | null | undefined
  /** Where to report on this message alone. */
  notification?: MessageNotification | undefined
  /**
   * Whether the frequency cap of the platform applies. True only for a receiver that is a contact, with
   * `meta.extraInformation.useCase` set to `marketing`.
   */
  capFrequency?: boolean | undefined
  /**
   * Whether to add web tracking and UTM parameters to links; for test and campaign messages. On SMS `shortLinks` must
   * then be given too.
   */
  enableLinkTracking?: boolean | undefined
  /** Whether to send even in quiet hours. */
  ignoreQuietHours?: boolean | undefined
  /** Whether to skip the check against the global holdout group; meant for transactional messages. */
  ignoreGlobalHoldout?: boolean | undefined
  /**
   * At most 10 labels of 1 to 50 letters, digits, spaces, `-` or `_`. The API lower-cases them and makes unknown ones.
   * At most 10 entries.
   */
  tags?: readonly string[] | undefined
  /** Shortens the links of an SMS. With a template use `template.shortLinks`. */
  shortLinks?: ShortLinksInput | null | undefined
  /**
   * When to send. A past time, or one less than 10 minutes ahead, may be sent at once; more than 35 days ahead is
   * refused.
   */
  scheduledFor?: string | undefined
  /**
   * How long delivery may be tried, in seconds. The API takes 129600 (36 hours), or 600 (10 minutes) on a 2FA channel.
   * At least 0.
   */
  validity?: number | undefined
}

/** How the sender is shown. */
export interface Sender {
  /** The sender that replaces the one of the channel. */
  connector: SenderConnector
}

/** A sender that replaces the one of the channel. */
export interface SenderConnector {
  /** The sending address, such as `channels@bird.com`; its user name replaces the default one. */
  identifierValue: string
  /** The name to show. */
  annotations?: MessageAnnotationsInput | undefined
}

/** What is noted of a sender or a receiver. */
export interface MessageAnnotations {
  /** The name people see; on e-mail the display name of the sender. */
  name?: string | null
}

/**
 * What is noted of a sender or a receiver.
 *
 * In a request.
 */
export interface MessageAnnotationsInput {
  /** The name people see; on e-mail the display name of the sender. */
  name?: string | undefined
}

/** Who gets the message. */
export interface Receiver {
  /** The receiving contacts, at least one. More than one is allowed on e-mail only. At least 1 entries. */
  contacts?: readonly ReceiverContact[] | undefined
}

/** One receiver, named by its contact id or by an identifier such as a phone number. */
export interface ReceiverContact {
  /** The id of the contact. */
  id?: string | undefined
  /** The kind of identifier, such as `phonenumber` or `emailaddress`. */
  identifierKey?: string | undefined
  /** The identifier, such as `+31612345678`. */
  identifierValue?: string | undefined
  /** How an e-mail addresses this receiver. */
  type?: ContactType | undefined
  /** Further identifiers of the same receiver. */
  identifiers?: readonly ContactIdentifierInput[] | undefined
  /** The address of the receiver on the platform. */
  platformAddress?: string | undefined
  /** An expression that picks the address out of the contact. */
  platformAddressSelector?: string | null | undefined
}

/**
 * How an e-mail addresses a receiver.
 *
 * - `cc`: Gets a copy that everyone sees.
 * - `bcc`: Gets a copy that nobody else sees.
 * - `to`: Is addressed directly.
 */
export type ContactType = 'cc' | 'bcc' | 'to' | (string & {})

/** One identifier of a contact. */
export interface ContactIdentifier {
  /** The kind of identifier, such as `phonenumber` or `emailaddress`. */
  identifierKey?: string | null
  /** The identifier itself. */
  identifierValue?: string | null
}

/**
 * One identifier of a contact.
 *
 * In a request.
 */
export interface ContactIdentifierInput {
  /** The kind of identifier, such as `phonenumber` or `emailaddress`. */
  identifierKey: string
  /** The identifier itself. */
  identifierValue: string
}

/** Where to report on one message. */
export interface MessageNotification {
  /** Address to call on changes of this message. A webhook subscription must exist already. */
  url?: string | undefined
}

/** How links of an SMS are shortened. */
export interface ShortLinks {
  /** The domain of the short links, at most 128 characters; `default` takes the one of the workspace. */
  domain?: string | null
}

/**
 * How links of an SMS are shortened.
 *
 * In a request.
 */
export interface ShortLinksInput {
  /**
   * The domain of the short links, at most 128 characters; `default` takes the one of the workspace. At most 128
   * characters.
   */
  domain: string
}

/** The message that another one answers. */
export interface ReplyTo {
  /** The id of the message that is answered. */
  id?: string | null
  /** A place in the order of the things answered; the documents do not explain it. */
  order?: number | null
  /** What is answered. */
  type?: ReplyToType | null
}

/**
 * The message that another one answers.
 *
 * In a request.
 */
export interface ReplyToInput {
  /** The id of the message that is answered. */
  id: string
  /** A place in the order of the things answered; the documents do not explain it. */
  order?: number | undefined
  /** What is answered. */
  type: ReplyToType
}

/**
 * What a reply answers.
 *
 * - `message`: An earlier message.
 * - `click`: A click on an action of a message.
 * - `referrals`: A referral, such as an advertisement.
 */
export type ReplyToType = 'message' | 'click' | 'referrals' | (string & {})

/** What a message belongs to, and settings of single platforms. */
export interface MessageMeta {
  /** Anything of your own. `useCase` set to `marketing` is needed for `capFrequency`. */
  extraInformation?: Record<string, unknown> | null
  /** Where the conversation came from, such as an advertisement. */
  referral?: MessageReferral | null
  /** An order made in the conversation. */
  order?: MessageOrder | null
  /** The product that the message is about. */
  referredProduct?: ReferredProduct | null
  /** Settings for e-mail. */
  email?: EmailMeta | null
  /** Settings for push notifications. */
  pushNotifications?: PushNotificationsMeta | null
  /** The navigator that sent the message, a UUID. */
  navigatorId?: string | null
  /** The message of the navigator, a UUID. */
  navigatorMessageId?: string | null
  /** The flow that sent the message. */
  flow?: FlowMeta | null
  /** The journey that sent the message. */
  journey?: FlowMeta | null
  /** The campaign that sent the message. */
  campaign?: CampaignMeta | null
}

/**
 * What a message belongs to, and settings of single platforms.
 *
 * In a request.
 */
export interface MessageMetaInput {
  /** Anything of your own. `useCase` set to `marketing` is needed for `capFrequency`. */
  extraInformation?: Record<string, unknown> | undefined
  /** Where the conversation came from, such as an advertisement. */
  referral?: MessageReferralInput | undefined
  /** An order made in the conversation. */
  order?: MessageOrderInput | undefined
  /** The product that the message is about. */
  referredProduct?: ReferredProductInput | null | undefined
  /** Settings for e-mail. */
  email?: EmailMetaInput | undefined
  /** Settings for push notifications. */
  pushNotifications?: PushNotificationsMetaInput | undefined
  /** The navigator that sent the message, a UUID. */
  navigatorId?: string | undefined
  /** The message of the navigator, a UUID. */
  navigatorMessageId?: string | undefined
  /** The flow that sent the message. */
  flow?: FlowMetaInput | undefined
  /** The journey that sent the message. */
  journey?: FlowMetaInput | undefined
  /** The campaign that sent the message. */
  campaign?: CampaignMeta | undefined
}

/** Where a conversation came from. */
export interface MessageReferral {
  /** The kind of source. */
  source?: string | null
  /** The title of the source. */
  title?: string | null
  /** The text of the source. */
  text?: string | null
  /** The group of the source. */
  group?: string | null
  /** More about the source. */
  metadata?: ReferralMetadata | null
}

/**
 * Where a conversation came from.
 *
 * In a request.
 */
export interface MessageReferralInput {
  /** The kind of source. */
  source?: string | undefined
  /** The title of the source. */
  title?: string | null | undefined
  /** The text of the source. */
  text?: string | null | undefined
  /** The group of the source. */
  group?: string | null | undefined
  /** More about the source. */
  metadata?: ReferralMetadataInput | null | undefined
}

/** More about where a conversation came from. */
export interface ReferralMetadata {
  /** The id of the source. */
  source_id?: string | null
  /** The address of the source. */
  source_url?: string | null
  /** The address of its picture or film. */
  media_url?: string | null
  /** The id by which clicks are followed. */
  tracking_id?: string | null
}

/**
 * More about where a conversation came from.
 *
 * In a request.
 */
export interface ReferralMetadataInput {
  /** The id of the source. */
  source_id?: string | undefined
  /** The address of the source. */
  source_url?: string | null | undefined
  /** The address of its picture or film. */
  media_url?: string | null | undefined
  /** The id by which clicks are followed. */
  tracking_id?: string | null | undefined
}

/** An order made in a conversation. */
export interface MessageOrder {
  /** What was ordered. */
  products?: OrderProduct[] | null
}

/**
 * An order made in a conversation.
 *
 * In a request.
 */
export interface MessageOrderInput {
  /** What was ordered. */
  products?: readonly OrderProductInput[] | undefined
}

/** One product of an order. */
export interface OrderProduct {
  /** The catalogue on the platform. */
  externalCatalogId?: string | null
  /** The product in that catalogue. */
  externalProductId?: string | null
  /** How many. */
  quantity?: number | null
  /** The price. */
  price?: ProductPrice | null
}

/**
 * One product of an order.
 *
 * In a request.
 */
export interface OrderProductInput {
  /** The catalogue on the platform. */
  externalCatalogId?: string | undefined
  /** The product in that catalogue. */
  externalProductId?: string | undefined
  /** How many. */
  quantity?: number | undefined
  /** The price. */
  price?: ProductPriceInput | undefined
}

/** A sum of money: amount times ten to the power of exponent. */
export interface ProductPrice {
  /** The digits of the sum. */
  amount?: number | null
  /** The power of ten to multiply by. */
  exponent?: number | null
  /** The currency. */
  currencyCode?: string | null
}

/**
 * A sum of money: amount times ten to the power of exponent.
 *
 * In a request.
 */
export interface ProductPriceInput {
  /** The digits of the sum. */
  amount?: number | undefined
  /** The power of ten to multiply by. */
  exponent?: number | undefined
  /** The currency. */
  currencyCode?: string | undefined
}

/** The product that a message is about. */
export interface ReferredProduct {
  /** The catalogue on the platform. */
  externalCatalogId?: string | null
  /** The product in that catalogue. */
  externalProductId?: string | null
}

/**
 * The product that a message is about.
 *
 * In a request.
 */
export interface ReferredProductInput {
  /** The catalogue on the platform. */
  externalCatalogId?: string | undefined
  /** The product in that catalogue. */
  externalProductId?: string | undefined
}

/** Settings for e-mail. */
export interface EmailMeta {
  /** The subject line. */
  subject?: string | null
  /** Further headers, such as `reply-to`. */
  headers?: Record<string, string> | null
  /** The sender to show. */
  from?: EmailFrom | null
}

/**
 * Settings for e-mail.
 *
 * In a request.
 */
export interface EmailMetaInput {
  /** The subject line. */
  subject?: string | undefined
  /** Further headers, such as `reply-to`. */
  headers?: Record<string, string> | undefined
  /** The sender to show. */
  from?: EmailFromInput | undefined
}

/** The sender of an e-mail. */
export interface EmailFrom {
  /** The part before the `@`. */
  username?: string | null
  /** The name people see. */
  displayName?: string | null
}

/**
 * The sender of an e-mail.
 *
 * In a request.
 */
export interface EmailFromInput {
  /** The part before the `@`. */
  username?: string | undefined
  /** The name people see. */
  displayName?: string | undefined
}

/** Settings for push notifications. */
export interface PushNotificationsMeta {
  /** The gateway to use instead of the usual one. */
  gatewayTypeOverride?: GatewayType | null
}

/**
 * Settings for push notifications.
 *
 * In a request.
 */
export interface PushNotificationsMetaInput {
  /** The gateway to use instead of the usual one. */
  gatewayTypeOverride?: GatewayType | undefined
}

/**
 * A gateway for push notifications.
 *
 * - `apns`: Apple Push Notification service.
 * - `firebase`: Firebase Cloud Messaging.
 * - `web`: Web push.
 */
export type GatewayType = 'apns' | 'firebase' | 'web' | (string & {})

/** The flow or journey that a message comes from. */
export interface FlowMeta {
  /** The flow, a UUID. */
  id?: string | null
  /** The name of the flow. */
  name?: string | null
  /** The step that sent the message. */
  stepId?: string | null
  /** The run of the flow, a UUID. */
  runId?: string | null
}

/**
 * The flow or journey that a message comes from.
 *
 * In a request.
 */
export interface FlowMetaInput {
  /** The flow, a UUID. */
  id?: string | null | undefined
  /** The name of the flow. */
  name?: string | null | undefined
  /** The step that sent the message. */
  stepId?: string | undefined
  /** The run of the flow, a UUID. */
  runId?: string | null | undefined
}

/** The campaign that a message comes from. */
export interface CampaignMeta {
  /** The campaign, a UUID. */
  id?: string | null
  /** The name of the campaign. */
  name?: string | null
}

/** One page of messages of a channel. */
export interface ChannelMessageList {
  /** Where the time window of the list begins. */
  startAt?: string | null
  /** Where the time window of the list ends. */
  endAt?: string | null
}

/** A message as the API returns it. */
export interface Message {
  /** The message, a UUID. */
  id: string
  /** The channel that carries it, a UUID. */
  channelId?: string | null
  /** Who sent it: a contact when incoming, a connector when outgoing. */
  sender?: MessageSender | null
  /** Who gets it: a connector when incoming, contacts when outgoing. */
  receiver?: MessageReceiver | null
  /** What the message belongs to, and settings of single platforms. */
  meta?: MessageMeta | null
  /** Your own identifier, as given on sending. */
  reference?: string | null
  /** What the message became on the platform. */
  parts?: MessagePart[] | null
  /** How far the message has come. */
  status?: MessageStatus | null
  /** Why it has this status, in the words of the platform. */
  reason?: string | null
  /** Which way the message goes. */
  direction?: MessageDirection | null
  /** What made the message. */
  origin?: MessageOrigin | null
  /** The earlier message that this one answers. */
  replyTo?: ReplyTo | null
  /** When the status last changed. */
  lastStatusAt?: string | null
  /** When the message was made. */
  createdAt?: string | null
  /** When the message last changed. */
  updatedAt?: string | null
  /** More about the status, as a short word such as `unknown_subscriber`. */
  details?: string | null
  /** Why the message failed, when it did. */
  failure?: MessageFailure | null
  /** The labels of the message, in lower case. */
  tags?: string[] | null
  /** How links are shortened. */
  shortLinks?: ShortLinks | null
  /** When the message is to be sent. */
  scheduledFor?: string | null
  /** What the message says. */
  body?: MessageBody | null
  /** The template it was made from. */
  template?: Template | null
}

/**
 * How far a message has come. Read `direction` along with it.
 *
 * - `accepted`: The API took an outgoing message.
 * - `rejected`: The message was refused; the documents do not say when.
 * - `processing`: The message is being worked on, before it is sent.
 * - `scheduled`: The message waits for its time.
 * - `sent`: The message was handed to the platform.
 * - `sending_failed`: The message could not be handed to the platform.
 * - `delivered`: An outgoing message reached its receiver, or an incoming one reached the API.
 * - `delivery_failed`: The platform took the message and could not deliver it.
 * - `deleted`: The message was deleted.
 * - `skipped`: The message was left out; the documents do not say when.
 */
export type MessageStatus =
  | 'accepted'
  | 'rejected'
  | 'processing'
  | 'scheduled'
  | 'sent'
  | 'sending_failed'
  | 'delivered'
  | 'delivery_failed'
  | 'deleted'
  | 'skipped'
  | (string & {})

/**
 * Which way a message goes.
 *
 * - `incoming`: From a contact to the channel.
 * - `outgoing`: From the channel to a contact.
 */
export type MessageDirection = 'incoming' | 'outgoing' | (string & {})

/** Who sent a message; one of its members is there. */
export interface MessageSender {
  /** The sender of an outgoing message. */
  connector?: MessageConnector | null
  /** The sender of an incoming message. */
  contact?: MessageContact | null
}

/** Who gets a message; one of its members is there. */
export interface MessageReceiver {
  /** The receiver of an incoming message. */
  connector?: MessageConnector | null
  /** The receivers of an outgoing message. */
  contacts?: MessageContact[] | null
}

/** Your side of a message. */
export interface MessageConnector {
  /** The connector, a UUID. */
  id?: string | null
  /** Its address, such as a phone number. */
  identifierValue?: string | null
  /** The name shown. */
  annotations?: MessageAnnotations | null
  /** The kinds of the connector. */
  types?: string[] | null
}

/** The other side of a message. */
export interface MessageContact {
  /** The contact. */
  id?: string | null
  /** The kind of identifier, such as `phonenumber`. */
  identifierKey?: string | null
  /** The identifier, such as `+31612345678`. */
  identifierValue?: string | null
  /** How an e-mail addresses the contact, such as `cc`. */
  type?: string | null
  /** The country of the contact. */
  countryCode?: string | null
  /** Further identifiers of the contact; on receivers only. */
  identifiers?: ContactIdentifier[] | null
  /** The address of the contact on the platform. */
  platformAddress?: string | null
  /** The expression that picked the address out of the contact. */
  platformAddressSelector?: string | null
  /** The name of the contact; platforms may add members of their own. */
  annotations?: MessageAnnotations | null
}

/** One message on the platform; a long SMS has several. */
export interface MessagePart {
  /** The id that the platform gave it. */
  platformReference?: string | null
}

/** What made a message. */
export interface MessageOrigin {
  /** The kind of thing that made it. */
  type?: string | null
  /** Its id. */
  id?: string | null
}

/** Why a message failed. */
export interface MessageFailure {
  /** A code that means the same on every channel, such as 11001 for a channel that cannot do what was asked. */
  code?: number | null
  /** The code in words. */
  description?: string | null
  /** Where the failure arose. */
  source?: FailureSource | null
}

/** Where a failure arose. */
export interface FailureSource {
  /** The code that the source itself gave, as text. */
  code?: string | null
  /**
   * The source, such as `pre-processing`, `accounting`, `contact`, `touchpoint`, `sms-messagebird`, `email-messagebird`
   * or `whatsapp`.
   */
  name?: string | null
}

/** A template made in Studio, and the values that fill it in. */
export interface Template {
  /** The name of the template on the platform. */
  name?: string | null
  /** The Studio project that holds the template. */
  projectId?: string | null
  /** The id of the version to use, or `latest`. */
  version?: string | null
  /** The language to use, a BCP 47 tag such as `en` or `pt-BR`. */
  locale?: string | null
  /** Files to send along. */
  attachments?: TemplateAttachment[] | null
  /** How the links of the template are shortened. */
  shortLinks?: TemplateShortLinks | null
  /** Values by variable name; `default` serves variables that have none. An older way than `parameters`. */
  variables?: Record<string, string> | null
  /** One to 8 UTM parameters to add to links. */
  utmParameters?: UtmParameter[] | null
  /** The values of the template's variables, at least one. */
  parameters?: TemplateParameter[] | null
  /** Settings of single platforms. */
  settings?: TemplateSettings | null
}

/**
 * A template made in Studio, and the values that fill it in.
 *
 * In a request.
 */
export interface TemplateInput {
  /** The name of the template on the platform. */
  name?: string | undefined
  /** The Studio project that holds the template. */
  projectId?: string | undefined
  /** The id of the version to use, or `latest`. */
  version?: string | undefined
  /** The language to use, a BCP 47 tag such as `en` or `pt-BR`. */
  locale?: string | undefined
  /** Files to send along. */
  attachments?: readonly TemplateAttachmentInput[] | null | undefined
  /** How the links of the template are shortened. */
  shortLinks?: TemplateShortLinksInput | null | undefined
  /** Values by variable name; `default` serves variables that have none. An older way than `parameters`. */
  variables?: Record<string, string> | null | undefined
  /** One to 8 UTM parameters to add to links. 1 to 8 entries. */
  utmParameters?: readonly UtmParameterInput[] | null | undefined
  /** The values of the template's variables, at least one. At least 1 entries. */
  parameters?: readonly TemplateParameterInput[] | null | undefined
  /** Settings of single platforms. */
  settings?: TemplateSettingsInput | null | undefined
}

/** A file that goes along with a template. */
export interface TemplateAttachment {
  /** Where the file is; public, or uploaded to Bird before. */
  mediaUrl?: string | null
  /** The name of the file. */
  filename?: string | null
  /** Whether the file is shown within the message. */
  inline?: boolean | null
}

/**
 * A file that goes along with a template.
 *
 * In a request.
 */
export interface TemplateAttachmentInput {
  /** Where the file is; public, or uploaded to Bird before. */
  mediaUrl: string
  /** The name of the file. */
  filename: string
  /** Whether the file is shown within the message. */
  inline?: boolean | undefined
}

/** How the links of a template are shortened. */
export interface TemplateShortLinks {
  /** Whether links are shortened. */
  enabled?: boolean | null
  /** The domain of the short links; `default` takes the one of the workspace. */
  domain?: string | null
}

/**
 * How the links of a template are shortened.
 *
 * In a request.
 */
export interface TemplateShortLinksInput {
  /** Whether links are shortened. */
  enabled?: boolean | undefined
  /** The domain of the short links; `default` takes the one of the workspace. */
  domain?: string | undefined
}

/** One UTM parameter, with a fixed value or one that the API fills in; exactly one of `value` and `reference`. */
export interface UtmParameter {
  /** The name of the parameter, 1 to 20 characters. */
  key?: string | null
  /** A fixed value, 1 to 100 characters. */
  value?: string | null
  /** A value that the API fills in. */
  reference?: UtmReference | null
}

/**
 * One UTM parameter, with a fixed value or one that the API fills in; exactly one of `value` and `reference`.
 *
 * In a request.
 */
export interface UtmParameterInput {
  /** The name of the parameter, 1 to 20 characters. 1 to 20 characters. */
  key: string
  /** A fixed value, 1 to 100 characters. 1 to 100 characters. */
  value?: string | undefined
  /** A value that the API fills in. */
  reference?: UtmReference | undefined
}

/**
 * A value that the API fills in for a UTM parameter.
 *
 * - `platform_name`: The name of the platform.
 * - `channel_name`: The name of the channel.
 */
export type UtmReference = 'platform_name' | 'channel_name' | (string & {})

/** The value of one variable of a template. */
export type TemplateParameter = AnyOf<{
  string: StringTemplateParameter
}>

/**
 * The value of one variable of a template.
 *
 * In a request.
 */
export type TemplateParameterInput = { type: 'string' } & StringTemplateParameterInput

/** A text value for one variable of a template. */
export interface StringTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The text to put in. */
  value?: string | null
}

/**
 * A text value for one variable of a template.
 *
 * In a request.
 */
export interface StringTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The text to put in. */
  value?: string | undefined
}

/** Settings for WhatsApp marketing templates. The documents name the switch in two ways; give one of them. */
export interface TemplateSettings {
  /** Whether to send through the MM Lite API of Meta. */
  useMmLite?: boolean | null
  /** Whether to keep the message off the MM Lite API. MM Lite must be disabled for the WhatsApp business account. */
  disallowMmLite?: boolean | null
}

/**
 * Settings for WhatsApp marketing templates. The documents name the switch in two ways; give one of them.
 *
 * In a request.
 */
export interface TemplateSettingsInput {
  /** Whether to send through the MM Lite API of Meta. */
  useMmLite?: boolean | undefined
  /** Whether to keep the message off the MM Lite API. MM Lite must be disabled for the WhatsApp business account. */
  disallowMmLite?: boolean | null | undefined
}

/** What a message says, by kind. */
export type MessageBody = OneOf<{
  text: TextBody
  image: ImageBody
}>

/**
 * What a message says, by kind.
 *
 * In a request.
 */
export type MessageBodyInput = { type: 'text'; text: TextBodyInput } | { type: 'image'; image: ImageBodyInput }

/** A text, with files and actions. */
export interface TextBody {
  /** The text, at least one character. */
  text?: string | null
  /** Files to send along. */
  attachments?: Attachment[] | null
  /** Buttons and other actions offered to the receiver. */
  actions?: Action[] | null
  /** Settings of single platforms. */
  metadata?: TextMetadata | null
}

/**
 * A text, with files and actions.
 *
 * In a request.
 */
export interface TextBodyInput {
  /** The text, at least one character. At least 1 characters. */
  text: string
  /** Files to send along. */
  attachments?: readonly AttachmentInput[] | null | undefined
  /** Buttons and other actions offered to the receiver. */
  actions?: readonly ActionInput[] | null | undefined
  /** Settings of single platforms. */
  metadata?: TextMetadataInput | undefined
}

/** A file that goes along with a text. */
export interface Attachment {
  /** Where the file is; public, or uploaded to Bird before. */
  mediaUrl?: string | null
  /** The name of the file. */
  filename?: string | null
  /** Whether the file is shown within the message. */
  inline?: boolean | null
  /** The id by which an e-mail refers to an inline file. */
  contentId?: string | null
}

/**
 * A file that goes along with a text.
 *
 * In a request.
 */
export interface AttachmentInput {
  /** Where the file is; public, or uploaded to Bird before. */
  mediaUrl: string
  /** The name of the file. */
  filename: string
  /** Whether the file is shown within the message. */
  inline?: boolean | undefined
  /** The id by which an e-mail refers to an inline file. */
  contentId?: string | undefined
}

/** Settings of single platforms for a text. */
export interface TextMetadata {
  /** The subject of an e-mail or an MMS. */
  subject?: string | null
  /** Further e-mail headers, such as `reply-to`. */
  headers?: Record<string, string> | null
  /** Settings for WhatsApp. */
  whatsapp?: WhatsappTextMetadata | null
  /** Settings for Line. */
  line?: LineTextMetadata | null
  /** Settings for Telegram. */
  telegram?: TelegramMetadata | null
  /** Settings for Apple Messages for Business. */
  apple?: AppleMetadata | null
}

/**
 * Settings of single platforms for a text.
 *
 * In a request.
 */
export interface TextMetadataInput {
  /** The subject of an e-mail or an MMS. */
  subject?: string | undefined
  /** Further e-mail headers, such as `reply-to`. */
  headers?: Record<string, string> | undefined
  /** Settings for WhatsApp. */
  whatsapp?: WhatsappTextMetadataInput | undefined
  /** Settings for Line. */
  line?: LineTextMetadataInput | undefined
  /** Settings for Telegram. */
  telegram?: TelegramMetadataInput | undefined
  /** Settings for Apple Messages for Business. */
  apple?: AppleMetadataInput | undefined
}

/** Settings of a text for WhatsApp. */
export interface WhatsappTextMetadata {
  /** Whether a preview of the first link is shown. */
  previewUrl?: boolean | null
}

/**
 * Settings of a text for WhatsApp.
 *
 * In a request.
 */
export interface WhatsappTextMetadataInput {
  /** Whether a preview of the first link is shown. */
  previewUrl?: boolean | undefined
}

/** Settings of a text for Line. */
export interface LineTextMetadata {
  /** The Line emoji in the text. */
  emoji?: LineEmoji | null
}

/**
 * Settings of a text for Line.
 *
 * In a request.
 */
export interface LineTextMetadataInput {
  /** The Line emoji in the text. */
  emoji?: LineEmojiInput | undefined
}

/** The Line emoji in a text. */
export interface LineEmoji {
  /** The emoji, one by one. */
  items?: LineEmojiItem[] | null
}

/**
 * The Line emoji in a text.
 *
 * In a request.
 */
export interface LineEmojiInput {
  /** The emoji, one by one. */
  items?: readonly LineEmojiItemInput[] | null | undefined
}

/** One Line emoji and its place in the text. */
export interface LineEmojiItem {
  /** Where in the text the emoji stands. */
  index?: number | null
  /** The set that the emoji belongs to. */
  productId?: string | null
  /** The emoji within its set. */
  emojiId?: string | null
  /** How much of the text the emoji takes. In answers only: the API sets it. */
  length?: number | null
}

/**
 * One Line emoji and its place in the text.
 *
 * In a request.
 */
export interface LineEmojiItemInput {
  /** Where in the text the emoji stands. */
  index: number
  /** The set that the emoji belongs to. */
  productId: string
  /** The emoji within its set. */
  emojiId: string
  /** How much of the text the emoji takes. In answers only: the API sets it. */
  length?: number | null | undefined
}

/** Settings for Telegram. */
export interface TelegramMetadata {
  /** How the text is marked up; plain when left out. */
  parseMode?: TelegramParseMode | null
}

/**
 * Settings for Telegram.
 *
 * In a request.
 */
export interface TelegramMetadataInput {
  /** How the text is marked up; plain when left out. */
  parseMode?: TelegramParseMode | undefined
}

/**
 * How Telegram reads markup in a text.
 *
 * - `Markdown`: The older Markdown of Telegram.
 * - `MarkdownV2`: The newer Markdown of Telegram.
 */
export type TelegramParseMode = 'Markdown' | 'MarkdownV2' | (string & {})

/** Settings for Apple Messages for Business. */
export interface AppleMetadata {
  /** The short text that stands for the message. */
  summaryText?: string | null
}

/**
 * Settings for Apple Messages for Business.
 *
 * In a request.
 */
export interface AppleMetadataInput {
  /** The short text that stands for the message. */
  summaryText?: string | undefined
}

/** One or more images, with text and actions. */
export interface ImageBody {
  /** The text under the images. */
  text?: string | null
  /** The images, at least one. An MMS holds up to 10. */
  images?: BodyImage[] | null
  /** Settings of single platforms. */
  metadata?: ImageMetadata | null
  /** Buttons and other actions offered to the receiver. */
  actions?: Action[] | null
}

/**
 * One or more images, with text and actions.
 *
 * In a request.
 */
export interface ImageBodyInput {
  /** The text under the images. */
  text?: string | undefined
  /** The images, at least one. An MMS holds up to 10. At least 1 entries. */
  images: readonly BodyImageInput[]
  /** Settings of single platforms. */
  metadata?: ImageMetadataInput | undefined
  /** Buttons and other actions offered to the receiver. */
  actions?: readonly ActionInput[] | null | undefined
}

/** One image. */
export interface BodyImage {
  /** Where the image is; public, or uploaded to Bird before. */
  mediaUrl?: string | null
  /** What the image shows, in words. */
  altText?: string | null
}

/**
 * One image.
 *
 * In a request.
 */
export interface BodyImageInput {
  /** Where the image is; public, or uploaded to Bird before. At least 1 characters. */
  mediaUrl: string
  /** What the image shows, in words. */
  altText?: string | undefined
}

/** Settings of single platforms for images. */
export interface ImageMetadata {
  /** The subject of an MMS. */
  subject?: string | null
  /** The text to send where MMS is not supported. */
  fallbackText?: string | null
  /** The kind of an Instagram story. */
  storyType?: string | null
  /** Settings for Telegram. */
  telegram?: TelegramMetadata | null
}

/**
 * Settings of single platforms for images.
 *
 * In a request.
 */
export interface ImageMetadataInput {
  /** The subject of an MMS. */
  subject?: string | undefined
  /** The text to send where MMS is not supported. */
  fallbackText?: string | undefined
  /** The kind of an Instagram story. */
  storyType?: string | undefined
  /** Settings for Telegram. */
  telegram?: TelegramMetadataInput | undefined
}

/** Something the receiver can do with a message, by kind. */
export type Action = OneOf<{
  link: LinkAction
  reply: ReplyAction
  locationRequest: LocationRequestAction
  buy: BuyAction
  postback: PostbackAction
}>

/**
 * Something the receiver can do with a message, by kind.
 *
 * In a request.
 */
export type ActionInput =
  | { type: 'link'; link: LinkActionInput }
  | { type: 'reply'; reply: ReplyActionInput }
  | { type: 'locationRequest'; locationRequest?: LocationRequestActionInput | null | undefined }
  | { type: 'buy'; buy: BuyActionInput }
  | { type: 'postback'; postback: PostbackActionInput }

/** Opens an address. */
export interface LinkAction {
  /** What the button says. */
  text?: string | null
  /** The address to open, or a template variable such as `{{url}}`. */
  url?: string | null
}

/**
 * Opens an address.
 *
 * In a request.
 */
export interface LinkActionInput {
  /** What the button says. */
  text: string
  /** The address to open, or a template variable such as `{{url}}`. */
  url: string
}

/** Answers with the text of the button. */
export interface ReplyAction {
  /** What the button says, and the answer sent. */
  text?: string | null
  /** Address of a picture for the button. */
  imageUrl?: string | null
  /** More about the action. */
  metadata?: ActionMetadata | null
}

/**
 * Answers with the text of the button.
 *
 * In a request.
 */
export interface ReplyActionInput {
  /** What the button says, and the answer sent. */
  text: string
  /** Address of a picture for the button. */
  imageUrl?: string | undefined
  /** More about the action. */
  metadata?: ActionMetadataInput | undefined
}

/** Asks the receiver for a location. */
export interface LocationRequestAction {
  /** What the button says. The API takes `Send location` when it is left out. */
  text?: string | null
}

/**
 * Asks the receiver for a location.
 *
 * In a request.
 */
export interface LocationRequestActionInput {
  /** What the button says. The API takes `Send location` when it is left out. Default: Send location. */
  text?: string | undefined
}

/** Starts a purchase. */
export interface BuyAction {
  /** What the button says. */
  text?: string | null
  /** The price in hundredths of the currency. */
  amountCents?: number | null
  /** The currency, three letters such as `EUR`. */
  currency?: string | null
}

/**
 * Starts a purchase.
 *
 * In a request.
 */
export interface BuyActionInput {
  /** What the button says. */
  text: string
  /** The price in hundredths of the currency. */
  amountCents: number
  /** The currency, three letters such as `EUR`. 3 to 3 characters. */
  currency: string
}

/** Answers with a payload that the receiver does not see. */
export interface PostbackAction {
  /** What the button says. */
  text?: string | null
  /** What comes back to you when the button is used. */
  payload?: string | null
  /** Address of a picture for the button. */
  imageUrl?: string | null
  /** More about the action. */
  metadata?: ActionMetadata | null
}

/**
 * Answers with a payload that the receiver does not see.
 *
 * In a request.
 */
export interface PostbackActionInput {
  /** What the button says. */
  text: string
  /** What comes back to you when the button is used. */
  payload?: string | undefined
  /** Address of a picture for the button. */
  imageUrl?: string | undefined
  /** More about the action. */
  metadata?: ActionMetadataInput | undefined
}

/** More about an action. */
export interface ActionMetadata {
  /** The second line of a row; WhatsApp lists only. */
  description?: ActionDescription | null
}

/**
 * More about an action.
 *
 * In a request.
 */
export interface ActionMetadataInput {
  /** The second line of a row; WhatsApp lists only. */
  description?: ActionDescriptionInput | undefined
}

/** The second line of a row in a WhatsApp list. */
export interface ActionDescription {
  /** The text, at most 72 characters. */
  label?: string | null
}

/**
 * The second line of a row in a WhatsApp list.
 *
 * In a request.
 */
export interface ActionDescriptionInput {
  /** The text, at most 72 characters. At most 72 characters. */
  label?: string | undefined
}

/** What `channels.messages.list` can be asked for. */
export interface ListChannelMessages {
  /**
   * How many messages a page holds at most, 1 to 1000. The API takes 10 when it is left out. 1 to 1000. Default: 10.
   */
  limit?: number | undefined
  /**
   * Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
   * characters.
   */
  pageToken?: string | undefined
  /** Whether to list in the opposite order. The API takes false when it is left out. Default: false. */
  reverse?: boolean | undefined
  /**
   * Only messages of these platforms, such as `sms` or `whatsapp`; each name has 3 to 60 letters, digits or hyphens.
   */
  platform?: readonly string[] | undefined
  /** Only messages that go this way. */
  direction?: MessageDirection | undefined
  /** Only the messages with these ids, each a UUID. */
  id?: readonly string[] | undefined
  /** Only messages that this navigator sent, a UUID. */
  navigatorId?: string | undefined
  /** Where the time window of the list begins. */
  startAt?: string | undefined
  /** Where the time window of the list ends. */
  endAt?: string | undefined
  /** Only messages from these sender identifiers. */
  from?: readonly string[] | undefined
  /** Only messages to these recipient identifiers. */
  to?: readonly string[] | undefined
  /** Only messages that failed with one of these codes (`failure.code`). */
  failureCode?: readonly number[] | undefined
  /** Only messages that failed with one of these codes of the source (`failure.source.code`). */
  failureSourceCode?: readonly string[] | undefined
  /** Only messages that one of these sources failed (`failure.source.name`), such as `sms-messagebird`. */
  failureSourceName?: readonly string[] | undefined
  /** Only messages of these countries. */
  countryCode?: readonly string[] | undefined
  /** Only messages with these tags. */
  tag?: readonly string[] | undefined
  /** Full-text search in the subject of e-mail messages. */
  emailSubject?: string | undefined
  /** Only messages of this batch, a UUID. */
  batchId?: string | undefined
}

/** What `channels.messages.media.download` can be asked for. */
export interface GetMessageMedia {
  /** Whether the API should answer with a redirect to the file. No default is documented. */
  redirect?: boolean | undefined
}
