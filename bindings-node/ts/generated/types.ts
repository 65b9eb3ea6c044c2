// Written by codegen from spec/. Edit spec/ and run `make generate`.

import type { AnyOf, OneOf } from '../unions.js'

/** A new organization. */
export interface CreateOrganization {
  /** The name people see. 1 to 256 characters. */
  name: string
  /** The readable identifier, of letters, digits and hyphens. 1 to 253 characters. */
  slug: string
  /** The country in which the organization works, an ISO 3166-1 code such as `NL`. */
  countryCode: string
}

/** The members of an organization to change. Every member is optional; one that is left out keeps its value. */
export interface UpdateOrganization {
  /** The name people see. 1 to 256 characters. */
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
  /** Whether Bird has checked who the organization is. Only newer answers have it. */
  verified?: boolean | null
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

/** Something the receiver can do with a message, by kind. */
export type Action = OneOf<{
  /** Opens an address. */
  link: LinkAction
  /** Answers with the text of the button. */
  reply: ReplyAction
  /** Asks for a location. */
  locationRequest: LocationRequestAction
  /** Starts a purchase. */
  buy: BuyAction
  /** Answers with a payload that the receiver does not see. */
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

/** One line of a bulk of allow/block rules. */
export interface AllowBlockRuleRow {
  /**
   * Whom the rule is about, such as `test@example.com`. Without line breaks, and without the byte order mark of some
   * editors. At least 1 characters.
   */
  value: string
  /** What happens to them. */
  type: AllowBlockType
}

/**
 * What a rule does with those it is about.
 *
 * - `allow`: They may start a conversation.
 * - `reject`: They may not start a conversation.
 * - `suspend`: As it seems, they are held back. The documents do not say how this differs from `reject`.
 */
export type AllowBlockType = 'allow' | 'reject' | 'suspend' | (string & {})

/** How far the API is with a bulk of allow/block rules. */
export interface AllowBlockRuleProgress {
  /** The workspace, a UUID. */
  workspaceId?: string | null
  /** The bulk, a UUID. */
  bulkId: string
  /** How many lines were read. */
  currentIndex?: number | null
  /** How many lines there are. */
  total?: number | null
  /** Whether it is done. */
  status?: AllowBlockBulkStatus | null
  /** What went wrong, in English; null when nothing did. */
  errors?: string[] | null
  /** When this last changed. */
  updatedAt?: string | null
}

/**
 * Where a bulk of allow/block rules stands.
 *
 * - `pending`: It waits.
 * - `in_progress`: Lines are being added.
 * - `completed`: It is done. Single lines may still have failed; see `errors`.
 * - `failed`: It has stopped for good.
 */
export type AllowBlockBulkStatus = 'pending' | 'in_progress' | 'completed' | 'failed' | (string & {})

/** Whether a workspace looks for spam. */
export interface AntispamSetting {
  /** Whether messages are searched for spam, and marked as likely spam. */
  enabled?: boolean | null
}

/** The setting to make. */
export interface UpdateAntispamSetting {
  /** Whether messages are to be searched for spam, and marked as likely spam. */
  enabled: boolean
}

/** What a reviewer says to a change. */
export interface CreateApprovalReview {
  /** The decision. */
  result: ApprovalReviewResult
  /** Why, in words. */
  comment?: string | undefined
}

/**
 * What a reviewer decided.
 *
 * - `approved`: The change may go on.
 * - `rejected`: The change must not happen. A run that was rejected is called `denied` elsewhere.
 * - `canceled`: The change is taken back.
 */
export type ApprovalReviewResult = 'approved' | 'rejected' | 'canceled' | (string & {})

/** The messages of a batch. */
export interface CreateBatchMessages {
  /** The messages, 1 to 100. 1 to 100 entries. */
  messageRequests: readonly CreateMessage[]
}

/** A batch that was taken. The documents speak of an id and do not show where it stands; two places are read. */
export interface MessageBatch {
  /** The batch, as the `batchId` filter of messages takes it. */
  batchId?: string | null
}

/** The members of a business profile to change. Every member is optional; one that is left out keeps its value. */
export interface UpdateBusinessProfile {
  /** The name under which the business is known. At most 256 characters. */
  name?: string | undefined
  /** The name under which the business is registered. At most 256 characters. */
  legalName?: string | undefined
  /** What kind of business it is. Default: unknown. */
  type?: BusinessType | undefined
  /** The domain name, such as `example.com`: two labels at least, or an empty text. At most 253 characters. */
  domain?: string | undefined
  /** Further domains of the business. At most 20 entries. */
  domainAliases?: readonly string[] | undefined
  /** The trade of the business. */
  category?: BusinessCategoryInput | undefined
  /** Numbers under which registers know the business, by name. The documents list no names. */
  identifiers?: Record<string, string> | undefined
  /** Words about the business. At most 20 entries. */
  tags?: readonly string[] | undefined
  /** What the business does. At most 256 characters. */
  description?: string | undefined
  /** The year in which it was founded. */
  foundedYear?: number | undefined
  /** The address in one text. At most 1000 characters. */
  location?: string | undefined
  /** Where the headquarters are, part by part. */
  geo?: BusinessLocationInput | undefined
  /** Where the logo is: an address that begins with `https://`, or an empty text. */
  logoUrl?: string | undefined
  /** The business on Facebook. */
  facebook?: FacebookProfileInput | undefined
  /** The business on LinkedIn. */
  linkedin?: LinkedInProfileInput | undefined
  /** The business on Twitter. */
  twitter?: TwitterProfileInput | undefined
  /** The business on Crunchbase. */
  crunchbase?: CrunchbaseProfileInput | undefined
  /** A telephone number. At most 24 characters. */
  phone?: string | undefined
  /** The VAT number. */
  vatNumber?: string | undefined
  /** The e-mail address that gets the invoices. */
  invoicingContactEmail?: string | undefined
  /** Whom to ask about what. */
  significantContacts?: SignificantContactsInput | undefined
}

/** What an organization says about its business. */
export interface BusinessProfile {
  /** The name under which the business is known. */
  name?: string | null
  /** The name under which the business is registered. */
  legalName?: string | null
  /** What kind of business it is. */
  type?: BusinessType | null
  /** The domain name; it may be an empty text. */
  domain?: string | null
  /** Further domains of the business. */
  domainAliases?: string[] | null
  /** The trade of the business. */
  category?: BusinessCategory | null
  /** Numbers under which registers know the business, by name. */
  identifiers?: Record<string, string> | null
  /** Words about the business. */
  tags?: string[] | null
  /** What the business does. */
  description?: string | null
  /** The year in which it was founded. */
  foundedYear?: number | null
  /** The address in one text. */
  location?: string | null
  /** Where the headquarters are, part by part. */
  geo?: BusinessLocation | null
  /** Where the logo is; it may be an empty text. */
  logoUrl?: string | null
  /** The business on Facebook. */
  facebook?: FacebookProfile | null
  /** The business on LinkedIn. */
  linkedin?: LinkedInProfile | null
  /** The business on Twitter. */
  twitter?: TwitterProfile | null
  /** The business on Crunchbase. */
  crunchbase?: CrunchbaseProfile | null
  /** A telephone number. */
  phone?: string | null
  /** The VAT number. */
  vatNumber?: string | null
  /** The e-mail address that gets the invoices. */
  invoicingContactEmail?: string | null
  /** Whom to ask about what. */
  significantContacts?: SignificantContacts | null
}

/**
 * What kind of business an organization is.
 *
 * - `unknown`: Nobody has said.
 * - `public`: A company whose shares are traded publicly.
 * - `private`: A company in private hands.
 * - `personal`: One person.
 * - `education`: A school, a university or the like.
 * - `government`: A public authority.
 * - `nonprofit`: An organization that does not work for profit.
 */
export type BusinessType =
  'unknown' | 'public' | 'private' | 'personal' | 'education' | 'government' | 'nonprofit' | (string & {})

/** The trade of a business, from the widest to the narrowest word, and its codes. */
export interface BusinessCategory {
  /** The sector. */
  sector?: string | null
  /** The group of industries within the sector. */
  industryGroup?: string | null
  /** The industry. */
  industry?: string | null
  /** The part of the industry. */
  subIndustry?: string | null
  /** The code in the Standard Industrial Classification. */
  sicCode?: string | null
  /** The code in the North American Industry Classification System. */
  naicsCode?: string | null
}

/**
 * The trade of a business, from the widest to the narrowest word, and its codes.
 *
 * In a request.
 */
export interface BusinessCategoryInput {
  /** The sector. */
  sector?: string | undefined
  /** The group of industries within the sector. */
  industryGroup?: string | undefined
  /** The industry. */
  industry?: string | undefined
  /** The part of the industry. */
  subIndustry?: string | undefined
  /** The code in the Standard Industrial Classification. */
  sicCode?: string | undefined
  /** The code in the North American Industry Classification System. */
  naicsCode?: string | undefined
}

/** Where the headquarters of a business are. */
export interface BusinessLocation {
  /** The number in the street. */
  streetNumber?: string | null
  /** The street. */
  streetName?: string | null
  /** The floor, the suite or the like. */
  subPremise?: string | null
  /** The city. */
  city?: string | null
  /** The postal code. */
  postalCode?: string | null
  /** The state or province. */
  state?: string | null
  /** The code of the state or province. */
  stateCode?: string | null
  /** The country. */
  country?: string | null
  /** The code of the country. */
  countryCode?: string | null
  /** The latitude, in degrees. */
  lat?: number | null
  /** The longitude, in degrees. */
  lng?: number | null
}

/**
 * Where the headquarters of a business are.
 *
 * In a request.
 */
export interface BusinessLocationInput {
  /** The number in the street. */
  streetNumber?: string | undefined
  /** The street. */
  streetName?: string | undefined
  /** The floor, the suite or the like. */
  subPremise?: string | undefined
  /** The city. */
  city?: string | undefined
  /** The postal code. */
  postalCode?: string | undefined
  /** The state or province. */
  state?: string | undefined
  /** The code of the state or province. */
  stateCode?: string | undefined
  /** The country. */
  country?: string | undefined
  /** The code of the country. */
  countryCode?: string | undefined
  /** The latitude, in degrees. */
  lat?: number | undefined
  /** The longitude, in degrees. */
  lng?: number | undefined
}

/** A business on Facebook. */
export interface FacebookProfile {
  /** The name of its page. */
  handle?: string | null
}

/**
 * A business on Facebook.
 *
 * In a request.
 */
export interface FacebookProfileInput {
  /** The name of its page. */
  handle?: string | undefined
}

/** A business on LinkedIn. */
export interface LinkedInProfile {
  /** The name of its page. */
  handle?: string | null
}

/**
 * A business on LinkedIn.
 *
 * In a request.
 */
export interface LinkedInProfileInput {
  /** The name of its page. */
  handle?: string | undefined
}

/** A business on Twitter. */
export interface TwitterProfile {
  /** The name of its account. */
  handle?: string | null
  /** The id of its account. */
  id?: string | null
  /** What the account says of itself. */
  bio?: string | null
  /** How many accounts follow it. */
  followers?: number | null
  /** How many accounts it follows. */
  following?: number | null
  /** Where the account says it is. */
  location?: string | null
  /** The address of its site. */
  site?: string | null
  /** The address of its picture. */
  avatar?: string | null
}

/**
 * A business on Twitter.
 *
 * In a request.
 */
export interface TwitterProfileInput {
  /** The name of its account. */
  handle?: string | undefined
  /** The id of its account. */
  id?: string | undefined
  /** What the account says of itself. */
  bio?: string | undefined
  /** How many accounts follow it. */
  followers?: number | undefined
  /** How many accounts it follows. */
  following?: number | undefined
  /** Where the account says it is. */
  location?: string | undefined
  /** The address of its site. */
  site?: string | undefined
  /** The address of its picture. */
  avatar?: string | undefined
}

/** A business on Crunchbase. */
export interface CrunchbaseProfile {
  /** The name of its page. */
  handle?: string | null
}

/**
 * A business on Crunchbase.
 *
 * In a request.
 */
export interface CrunchbaseProfileInput {
  /** The name of its page. */
  handle?: string | undefined
}

/** Whom to ask about what in a business. */
export interface SignificantContacts {
  /** The people, one by one. */
  contacts?: SignificantContact[] | null
  /** The categories that a person can be given. */
  predefinedContactCategories?: string[] | null
}

/**
 * Whom to ask about what in a business.
 *
 * In a request.
 */
export interface SignificantContactsInput {
  /** The people, one by one. */
  contacts?: readonly SignificantContactInput[] | undefined
  /** The categories that a person can be given. */
  predefinedContactCategories?: readonly string[] | undefined
}

/** A person to ask. */
export interface SignificantContact {
  /** The name of the person. */
  name?: string | null
  /** The e-mail address of the person. */
  email?: string | null
  /** What the person is to be asked about. */
  contactCategories?: string[] | null
  /** The telephone number of the person. */
  phone?: string | null
}

/**
 * A person to ask.
 *
 * In a request.
 */
export interface SignificantContactInput {
  /** The name of the person. */
  name?: string | undefined
  /** The e-mail address of the person. */
  email?: string | undefined
  /** What the person is to be asked about. */
  contactCategories?: readonly string[] | undefined
  /** The telephone number of the person. */
  phone?: string | undefined
}

/**
 * The members of a campaign to change. Every member is optional; one that is left out keeps its value, and null clears
 * it. The last six stand only in the table of the documents, not in the description of the request, and not as
 * nullable; a declined campaign may change them.
 */
export interface CampaignUpdate {
  /** The name of the campaign. */
  name?: string | null | undefined
  /** What the campaign is for, in detail. */
  description?: string | null | undefined
  /** Whether messages hold links. One sample at least must then show one. */
  embeddedLink?: boolean | null | undefined
  /** Whether messages hold telephone numbers. One sample at least must then show one. */
  embeddedPhone?: boolean | null | undefined
  /** Whether the campaign is to have more than 50 numbers, as a customer service may need. */
  numberPool?: boolean | null | undefined
  /** Whether messages are only for people of a certain age, by the rules of the carriers and the CTIA. */
  ageGated?: boolean | null | undefined
  /** Whether messages are about loans. */
  directLending?: boolean | null | undefined
  /**
   * Messages to be expected, with links, telephone numbers or loans in them where the campaign says it has such. 1 to 5
   * entries.
   */
  samples?: readonly string[] | null | undefined
  /** How people agree to get the messages; with the address of the page, where they do so on the web. */
  messageFlow?: string | null | undefined
  /** The answer to HELP: the name of the service, a contact, and the words to join and to leave. */
  helpMessage?: string | null | undefined
  /** Words that ask for help, with commas between; HELP at least. */
  helpKeywords?: string | null | undefined
  /** Words that end the messages, with commas between; STOP at least. */
  optoutKeywords?: string | null | undefined
  /** Words that begin the messages, with commas between; START at least. Needed when `subscriberOptin` becomes true. */
  optinKeywords?: string | null | undefined
  /** The message that people get who have joined. Needed when `subscriberOptin` becomes true. */
  optinMessage?: string | null | undefined
  /** The message that people get who have left. */
  optoutMessage?: string | null | undefined
  /** The reseller that the campaign belongs to, a UUID. It must be active. */
  resellerId?: string | null | undefined
  /**
   * What the campaign is for: the name of a use case. The table of the documents writes `useCase`, answers `usecase`.
   */
  usecase?: string | undefined
  /** Two to five use cases, where the use case is MIXED or LOW_VOLUME_MIXED. */
  subUsecases?: readonly string[] | undefined
  /** Whether people agree before they get messages. */
  subscriberOptin?: boolean | undefined
  /** Whether people can end the messages. */
  subscriberOptout?: boolean | undefined
  /** Whether people who send HELP get an answer. */
  subscriberHelp?: boolean | undefined
  /**
   * Whether the campaign follows the principles of the CTIA. The table of the documents writes `termsAndCondtions`,
   * answers `termsAndConditions`.
   */
  termsAndConditions?: boolean | undefined
}

/** A campaign as the API returns it. */
export interface Campaign {
  /** The campaign, a UUID. */
  id: string
  /** The name of the campaign. */
  name?: string | null
  /** What Bird charges for the campaign. */
  subscription?: CampaignSubscription | null
  /** How far the campaign is. */
  status?: CampaignStatus | null
  /** What the campaign is for: the name of a use case. */
  usecase?: string | null
  /** Further use cases, where the use case is a mixed one. */
  subUsecases?: string[] | null
  /** What the campaign is for, in detail. */
  description?: string | null
  /** Whether messages hold links. */
  embeddedLink?: boolean | null
  /** Whether messages hold telephone numbers. */
  embeddedPhone?: boolean | null
  /** Whether the campaign has more than 50 numbers. */
  numberPool?: boolean | null
  /** Whether messages are only for people of a certain age. */
  ageGated?: boolean | null
  /** Whether messages are about loans. */
  directLending?: boolean | null
  /** Whether people agree before they get messages. */
  subscriberOptin?: boolean | null
  /** Whether people can end the messages. */
  subscriberOptout?: boolean | null
  /** Whether people who send HELP get an answer. */
  subscriberHelp?: boolean | null
  /** Messages to be expected. */
  samples?: string[] | null
  /** How people agree to get the messages. */
  messageFlow?: string | null
  /** The answer to HELP. */
  helpMessage?: string | null
  /** Words that ask for help, with commas between. */
  helpKeywords?: string | null
  /** Words that end the messages, with commas between. */
  optoutKeywords?: string | null
  /** Words that begin the messages, with commas between. */
  optinKeywords?: string | null
  /** The message that people get who have joined. */
  optinMessage?: string | null
  /** The message that people get who have left. */
  optoutMessage?: string | null
  /** Whether the campaign follows the principles of the CTIA. */
  termsAndConditions?: boolean | null
  /** The brand, a UUID. */
  brandId?: string | null
  /** The reseller that the campaign belongs to. */
  resellerId?: string | null
  /** Why the campaign was refused. */
  rejection?: CampaignRejection | null
  /** Files that belong to the campaign. */
  attachments?: CampaignAttachment[] | null
  /** When the campaign was made. */
  createdAt?: string | null
  /** When the campaign last changed. */
  updatedAt?: string | null
}

/** What Bird charges for a campaign. */
export interface CampaignSubscription {
  /** Whether it is paid for, such as `active`. The documents list no values. */
  status?: string | null
  /** When it began. */
  subscribedAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
  /** When it was ended. */
  cancelledAt?: string | null
}

/** Why a campaign was refused. */
export interface CampaignRejection {
  /** The reason, for people. */
  description?: string | null
  /** The reason, for programs. The documents list no values. */
  code?: string | null
}

/** A file that belongs to a campaign. */
export interface CampaignAttachment {
  /** The file, a UUID. */
  id?: string | null
  /** How far the file is, such as `PENDING`. The documents list no other values. */
  status?: string | null
  /** When it was added. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
  /** Its name. */
  filename?: string | null
  /** Where it is. */
  mediaUrl?: string | null
  /** What it is, such as `text/plain`. */
  contentType?: string | null
}

/** Which members of a campaign may be changed while it has one status. */
export interface CampaignEditableFields {
  /** The status of the campaign. */
  status?: CampaignStatus | null
  /** The members of `CampaignUpdate` that may be changed, by the names of the API. */
  fields?: string[] | null
  /** What the documents say of it besides. */
  note?: string | null
}

/** What a channel knows of one contact. */
export interface ChannelContact {
  /** Until when the contact may be written to without a template. Null means, as it seems, that no window is open. */
  serviceWindowExpireAt?: string | null
  /** Whether the contact may be written to at any time. */
  isPermanentSession?: boolean | null
  /** More that the platform tells, by name. */
  metadata?: Record<string, string> | null
}

/** What a message says, by kind. */
export type MessageBody = OneOf<
  {
    /** A text. */
    text: TextBody
    /** An e-mail in HTML. */
    html: HtmlBody
    /** One or more images. */
    image: ImageBody
    /** One or more files of other kinds, such as film, sound or documents. */
    file: FileBody
    /** An animated picture. */
    gif: GifBody
    /** A place. */
    location: LocationBody
    /** Cards to leaf through. */
    carousel: CarouselBody
    /** A list of choices. */
    list: ListBody
    /** Several bodies in one. */
    section: SectionBody
    /** A one-time password. */
    authentication: AuthenticationBody
    /** A template. The documents name this kind and no payload; to send a template use `template` beside `body`. */
    template: Template
    /** A question for leave, as the list of kinds calls it. */
    action: PermissionRequest
    /** A question for leave, as its own schema calls it. */
    permission_request: PermissionRequest
  },
  { action: 'permission_request' }
>

/**
 * What a message says, by kind.
 *
 * In a request.
 */
export type MessageBodyInput =
  | { type: 'text'; text: TextBodyInput }
  | { type: 'html'; html: HtmlBodyInput }
  | { type: 'image'; image: ImageBodyInput }
  | { type: 'file'; file: FileBodyInput }
  | { type: 'gif'; gif: GifBodyInput }
  | { type: 'location'; location: LocationBodyInput }
  | { type: 'carousel'; carousel: CarouselBodyInput }
  | { type: 'list'; list: ListBodyInput }
  | { type: 'section'; section: SectionBodyInput }
  | { type: 'authentication'; authentication: AuthenticationBodyInput }
  | { type: 'template'; template?: TemplateInput | null | undefined }
  | { type: 'action'; permission_request: PermissionRequestInput }
  | { type: 'permission_request'; permission_request: PermissionRequestInput }

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

/** An e-mail in HTML, with files and actions; at least one of `html` and `text`. */
export interface HtmlBody {
  /** The e-mail as plain text, at least one character. */
  text?: string | null
  /** The e-mail as HTML, at least one character. */
  html?: string | null
  /** Files to send along. */
  attachments?: HtmlAttachment[] | null
  /** Buttons and other actions offered to the receiver. */
  actions?: Action[] | null
  /** Settings for the e-mail. */
  metadata?: HtmlMetadata | null
}

/**
 * An e-mail in HTML, with files and actions; at least one of `html` and `text`.
 *
 * In a request.
 */
export interface HtmlBodyInput {
  /** The e-mail as plain text, at least one character. At least 1 characters. */
  text?: string | undefined
  /** The e-mail as HTML, at least one character. At least 1 characters. */
  html?: string | undefined
  /** Files to send along. */
  attachments?: readonly HtmlAttachmentInput[] | null | undefined
  /** Buttons and other actions offered to the receiver. */
  actions?: readonly ActionInput[] | null | undefined
  /** Settings for the e-mail. */
  metadata?: HtmlMetadataInput | undefined
}

/** A file that goes along with an e-mail: named by `mediaUrl`, or written out in `content` with its `contentType`. */
export interface HtmlAttachment {
  /** Where the file is; public, or uploaded to Bird before. */
  mediaUrl?: string | null
  /** The name of the file. */
  filename?: string | null
  /** Whether the file is shown within the message. */
  inline?: boolean | null
  /** The file itself, at least one character. The documents name no encoding. */
  content?: string | null
  /** The media type of `content`, such as `text/calendar`; needed beside it. */
  contentType?: string | null
  /** The id by which the HTML refers to an inline file. */
  contentId?: string | null
}

/**
 * A file that goes along with an e-mail: named by `mediaUrl`, or written out in `content` with its `contentType`.
 *
 * In a request.
 */
export interface HtmlAttachmentInput {
  /** Where the file is; public, or uploaded to Bird before. */
  mediaUrl?: string | undefined
  /** The name of the file. */
  filename: string
  /** Whether the file is shown within the message. */
  inline?: boolean | undefined
  /** The file itself, at least one character. The documents name no encoding. At least 1 characters. */
  content?: string | undefined
  /** The media type of `content`, such as `text/calendar`; needed beside it. At least 1 characters. */
  contentType?: string | undefined
  /** The id by which the HTML refers to an inline file. */
  contentId?: string | undefined
}

/** Settings for an e-mail. */
export interface HtmlMetadata {
  /** The subject line. */
  subject?: string | null
  /** The sender to show. */
  emailFrom?: EmailFrom | null
  /** Further headers, such as `reply-to`. */
  headers?: Record<string, string> | null
  /** Whether an image at the top tells that the e-mail was opened. */
  initialOpenTracking?: boolean | null
  /** Whether clicks on links are told. */
  clickTracking?: boolean | null
  /** Whether an image at the bottom tells that the e-mail was opened. */
  openTracking?: boolean | null
}

/**
 * Settings for an e-mail.
 *
 * In a request.
 */
export interface HtmlMetadataInput {
  /** The subject line. */
  subject?: string | undefined
  /** The sender to show. */
  emailFrom?: EmailFromInput | undefined
  /** Further headers, such as `reply-to`. */
  headers?: Record<string, string> | undefined
  /** Whether an image at the top tells that the e-mail was opened. */
  initialOpenTracking?: boolean | undefined
  /** Whether clicks on links are told. */
  clickTracking?: boolean | undefined
  /** Whether an image at the bottom tells that the e-mail was opened. */
  openTracking?: boolean | undefined
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

/** One or more files, with text and actions. */
export interface FileBody {
  /** The text that goes with the files. */
  text?: string | null
  /** The files, one by one. */
  files?: BodyFile[] | null
  /** Settings of single platforms. */
  metadata?: FileMetadata | null
  /** Buttons and other actions offered to the receiver. */
  actions?: Action[] | null
}

/**
 * One or more files, with text and actions.
 *
 * In a request.
 */
export interface FileBodyInput {
  /** The text that goes with the files. */
  text?: string | undefined
  /** The files, one by one. */
  files: readonly BodyFileInput[]
  /** Settings of single platforms. */
  metadata?: FileMetadataInput | undefined
  /** Buttons and other actions offered to the receiver. */
  actions?: readonly ActionInput[] | null | undefined
}

/** One file. */
export interface BodyFile {
  /** Where the file is; public, or uploaded to Bird before. */
  mediaUrl?: string | null
  /** Its media type, such as `video/mp4`; at least one character. */
  contentType?: string | null
  /** The name of the file. */
  filename?: string | null
  /** What the file holds, in words. */
  altText?: string | null
  /** More about a sticker. */
  metadata?: StickerMetadata | null
}

/**
 * One file.
 *
 * In a request.
 */
export interface BodyFileInput {
  /** Where the file is; public, or uploaded to Bird before. At least 1 characters. */
  mediaUrl: string
  /** Its media type, such as `video/mp4`; at least one character. At least 1 characters. */
  contentType: string
  /** The name of the file. */
  filename?: string | undefined
  /** What the file holds, in words. */
  altText?: string | undefined
  /** More about a sticker. */
  metadata?: StickerMetadataInput | undefined
}

/** More about a sticker. */
export interface StickerMetadata {
  /** Whether the sticker moves. */
  isAnimated?: boolean | null
}

/**
 * More about a sticker.
 *
 * In a request.
 */
export interface StickerMetadataInput {
  /** Whether the sticker moves. */
  isAnimated?: boolean | undefined
}

/** Settings of single platforms for files. */
export interface FileMetadata {
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
 * Settings of single platforms for files.
 *
 * In a request.
 */
export interface FileMetadataInput {
  /** The subject of an MMS. */
  subject?: string | undefined
  /** The text to send where MMS is not supported. */
  fallbackText?: string | undefined
  /** The kind of an Instagram story. */
  storyType?: string | undefined
  /** Settings for Telegram. */
  telegram?: TelegramMetadataInput | undefined
}

/** An animated picture, with text and actions. */
export interface GifBody {
  /** The text that goes with the picture. */
  text?: string | null
  /** Where the picture is; public, or uploaded to Bird before. */
  mediaUrl?: string | null
  /** What the picture shows, in words. */
  altText?: string | null
  /** Buttons and other actions offered to the receiver. */
  actions?: Action[] | null
  /** Settings of single platforms. */
  metadata?: GifMetadata | null
}

/**
 * An animated picture, with text and actions.
 *
 * In a request.
 */
export interface GifBodyInput {
  /** The text that goes with the picture. */
  text?: string | undefined
  /** Where the picture is; public, or uploaded to Bird before. At least 1 characters. */
  mediaUrl: string
  /** What the picture shows, in words. */
  altText?: string | undefined
  /** Buttons and other actions offered to the receiver. */
  actions?: readonly ActionInput[] | null | undefined
  /** Settings of single platforms. */
  metadata?: GifMetadataInput | undefined
}

/** Settings of single platforms for an animated picture. */
export interface GifMetadata {
  /** Settings for Telegram. */
  telegram?: TelegramMetadata | null
}

/**
 * Settings of single platforms for an animated picture.
 *
 * In a request.
 */
export interface GifMetadataInput {
  /** Settings for Telegram. */
  telegram?: TelegramMetadataInput | undefined
}

/** A place. */
export interface LocationBody {
  /** Where it is. */
  coordinates?: Coordinates | null
  /** What it is called. */
  location?: PlaceName | null
}

/**
 * A place.
 *
 * In a request.
 */
export interface LocationBodyInput {
  /** Where it is. */
  coordinates: CoordinatesInput
  /** What it is called. */
  location?: PlaceNameInput | undefined
}

/** A point on the earth. */
export interface Coordinates {
  /** Degrees north, -90 to 90. */
  latitude?: number | null
  /** Degrees east, -180 to 180. */
  longitude?: number | null
}

/**
 * A point on the earth.
 *
 * In a request.
 */
export interface CoordinatesInput {
  /** Degrees north, -90 to 90. -90 to 90. */
  latitude?: number | undefined
  /** Degrees east, -180 to 180. -180 to 180. */
  longitude?: number | undefined
}

/** What a place is called. */
export interface PlaceName {
  /** The address. */
  address?: string | null
  /** The name of the place. */
  label?: string | null
}

/**
 * What a place is called.
 *
 * In a request.
 */
export interface PlaceNameInput {
  /** The address. */
  address?: string | undefined
  /** The name of the place. */
  label?: string | undefined
}

/** Cards to leaf through. WhatsApp wants a text and 2 to 10 cards. */
export interface CarouselBody {
  /** The text above the cards, at most 1024 characters. */
  text?: string | null
  /** The cards, one by one. */
  items?: BodyItem[] | null
}

/**
 * Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.
 *
 * In a request.
 */
export interface CarouselBodyInput {
  /** The text above the cards, at most 1024 characters. At most 1024 characters. */
  text?: string | undefined
  /** The cards, one by one. */
  items: readonly BodyItemInput[] | null
}

/** A list of choices. Each item is a section, its actions are the choices. */
export interface ListBody {
  /** The heading. */
  title?: string | null
  /** The text above the list. */
  text?: string | null
  /** The list in words, where it cannot be shown. */
  altText?: string | null
  /** The sections, one by one. */
  items?: BodyItem[] | null
  /** Buttons and other actions offered to the receiver. */
  actions?: Action[] | null
  /** Settings of single platforms. */
  metadata?: ListMetadata | null
}

/**
 * A list of choices. Each item is a section, its actions are the choices.
 *
 * In a request.
 */
export interface ListBodyInput {
  /** The heading. */
  title?: string | undefined
  /** The text above the list. */
  text: string
  /** The list in words, where it cannot be shown. */
  altText?: string | undefined
  /** The sections, one by one. */
  items?: readonly BodyItemInput[] | null | undefined
  /** Buttons and other actions offered to the receiver. */
  actions?: readonly ActionInput[] | null | undefined
  /** Settings of single platforms. */
  metadata?: ListMetadataInput | undefined
}

/** One card of a carousel, or one section of a list. */
export interface BodyItem {
  /** The heading. */
  title?: string | null
  /** Where the picture or film is; public, or uploaded to Bird before. */
  mediaUrl?: string | null
  /** The text. */
  description?: string | null
  /** What the picture or film shows, in words. */
  altText?: string | null
  /** Buttons and other actions offered to the receiver. */
  actions?: Action[] | null
}

/**
 * One card of a carousel, or one section of a list.
 *
 * In a request.
 */
export interface BodyItemInput {
  /** The heading. */
  title?: string | undefined
  /** Where the picture or film is; public, or uploaded to Bird before. */
  mediaUrl?: string | null | undefined
  /** The text. */
  description?: string | undefined
  /** What the picture or film shows, in words. */
  altText?: string | undefined
  /** Buttons and other actions offered to the receiver. */
  actions?: readonly ActionInput[] | null | undefined
}

/** Settings of single platforms for a list. */
export interface ListMetadata {
  /** The button that opens the list; WhatsApp only. */
  button?: ListButton | null
  /** What is shown once a choice was made; Apple Messages only. */
  replyMessage?: ListReplyMessage | null
}

/**
 * Settings of single platforms for a list.
 *
 * In a request.
 */
export interface ListMetadataInput {
  /** The button that opens the list; WhatsApp only. */
  button?: ListButtonInput | undefined
  /** What is shown once a choice was made; Apple Messages only. */
  replyMessage?: ListReplyMessageInput | undefined
}

/** The button that opens a list on WhatsApp. */
export interface ListButton {
  /** What it says, at most 20 characters. */
  label?: string | null
}

/**
 * The button that opens a list on WhatsApp.
 *
 * In a request.
 */
export interface ListButtonInput {
  /** What it says, at most 20 characters. At most 20 characters. */
  label?: string | undefined
}

/** What Apple Messages shows once a choice was made. */
export interface ListReplyMessage {
  /** The heading, at most 512 characters. */
  title?: string | null
  /** The text, at most 512 characters. */
  text?: string | null
}

/**
 * What Apple Messages shows once a choice was made.
 *
 * In a request.
 */
export interface ListReplyMessageInput {
  /** The heading, at most 512 characters. At most 512 characters. */
  title?: string | undefined
  /** The text, at most 512 characters. At most 512 characters. */
  text?: string | undefined
}

/** A one-time password. */
export interface AuthenticationBody {
  /** How the password is shown. */
  otp?: OneTimePassword | null
}

/**
 * A one-time password.
 *
 * In a request.
 */
export interface AuthenticationBodyInput {
  /** How the password is shown. */
  otp?: OneTimePasswordInput | undefined
}

/** How a one-time password is shown. */
export interface OneTimePassword {
  /** Whether a warning not to pass the password on is shown. */
  disclaimer?: boolean | null
  /** How long the password serves, 1 to 90, in seconds by the text of the documents. */
  expirationTime?: number | null
  /** Buttons and other actions offered to the receiver. */
  actions?: Action[] | null
}

/**
 * How a one-time password is shown.
 *
 * In a request.
 */
export interface OneTimePasswordInput {
  /** Whether a warning not to pass the password on is shown. */
  disclaimer: boolean
  /** How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to 90. */
  expirationTime?: number | null | undefined
  /** Buttons and other actions offered to the receiver. */
  actions?: readonly ActionInput[] | null | undefined
}

/** A question for leave. */
export interface PermissionRequest {
  /** What leave is asked for. */
  resource?: PermissionResource | null
}

/**
 * A question for leave.
 *
 * In a request.
 */
export interface PermissionRequestInput {
  /** What leave is asked for. */
  resource?: PermissionResource | undefined
}

/**
 * What a receiver is asked leave for.
 *
 * - `call`: To call the receiver.
 */
export type PermissionResource = 'call' | (string & {})

/** The members of the current user to change. Every member is optional; one that is left out keeps its value. */
export interface UpdateCurrentUser {
  /** The name people see. */
  name?: string | undefined
  /** What the user says of themselves. */
  bio?: string | undefined
  /** The address of the picture. */
  avatarUrl?: string | undefined
  /** The language and region, a BCP 47 tag such as `pt-BR`. */
  locale?: string | undefined
  /** The time zone that the user sees times in by default, such as `Europe/Amsterdam`. */
  timezone?: string | undefined
}

/** A user of the platform. */
export interface User {
  /** The user, a UUID. */
  id: string
  /** How far the account is, such as `pending`. The documents list no values. */
  status?: string | null
  /** The name people see. */
  name?: string | null
  /** What the user says of themselves. */
  bio?: string | null
  /** How many sessions the user has open. */
  activeSessions?: number | null
  /** When the user was made. */
  createdAt?: string | null
  /** When the user last changed. */
  updatedAt?: string | null
  /** The e-mail addresses of the user. */
  emails?: UserEmail[] | null
  /** The e-mail address that is used first. */
  defaultEmail?: string | null
  /** The accounts with others by which the user can sign in. */
  identities?: UserIdentity[] | null
  /** The address of the picture. */
  avatarUrl?: string | null
  /** The telephone number that is used first. */
  phoneNumber?: string | null
  /** The telephone numbers of the user. */
  phoneNumbers?: UserPhoneNumber[] | null
  /** The language and region, a BCP 47 tag. */
  locale?: string | null
  /** The time zone that the user sees times in by default. */
  timezone?: string | null
  /** Marks that the platform gave the user, such as `messagebird:cx`. The documents list no others. */
  badges?: string[] | null
  /** How far the platform suspects a fraud. */
  userFraudInformation?: UserFraudInformation | null
}

/** An e-mail address of a user. */
export interface UserEmail {
  /** The entry, a UUID. */
  id?: string | null
  /** The user, a UUID. */
  userId?: string | null
  /** The e-mail address. */
  email?: string | null
  /** Whether the user has shown that the address is theirs. */
  verified?: boolean | null
  /** Whether the user can sign in with it and a password. */
  passwordSet?: boolean | null
  /** Whether a token is set for it. The documents do not say which. */
  tokenSet?: boolean | null
  /** When it was added. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
}

/** An account with another service by which a user can sign in. */
export interface UserIdentity {
  /** The id of the account. */
  id?: string | null
  /** The name on the account. */
  name?: string | null
  /** The e-mail address of the account. */
  email?: string | null
  /** The address of the picture of the account. */
  avatarUrl?: string | null
  /** The service. The documents list no values. */
  provider?: string | null
  /** When it was added. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
}

/** A telephone number of a user. */
export interface UserPhoneNumber {
  /** The entry, a UUID. */
  id?: string | null
  /** The user, a UUID. */
  userId?: string | null
  /** The telephone number. */
  phoneNumber?: string | null
  /** Whether the user has shown that the number is theirs. */
  verified?: boolean | null
  /** Whether it is the number that is used first. */
  primary?: boolean | null
  /** When it was added. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
}

/** How far the platform suspects a fraud of a user. */
export interface UserFraudInformation {
  /** The suspicion as a number. The documents give no scale. */
  score?: number | null
  /** The user. */
  userId?: string | null
}

/** How much to subscribe to. */
export interface ActivateEndpointSubscription {
  /** How many, 1 at least. The documents do not say of what. At least 1. */
  quantity: number
}

/** A subscription that an endpoint has or can have. */
export interface EndpointSubscription {
  /** Its name: `main` for long codes; for short codes and alphanumeric senders the country to send to. */
  name?: string | null
  /** Whether it is in force. */
  status?: EndpointSubscriptionStatus | null
  /** What it costs. */
  price?: Money | null
  /** The subscription behind it. */
  subscription?: EndpointSubscriptionDetails | null
}

/** When a subscription began and ended. */
export interface EndpointSubscriptionDetails {
  /** The subscription, a UUID. */
  id?: string | null
  /** What it belongs to, a UUID. */
  correlationId?: string | null
  /** Its state; the documents show `active` and `none`, and no list. */
  status?: string | null
  /** When it was ordered. */
  subscribedAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
  /** When it was canceled. */
  canceledAt?: string | null
  /** When it takes effect. */
  startAt?: string | null
  /** When it runs out. */
  endAt?: string | null
}

/**
 * Whether a subscription is in force.
 *
 * - `active`: In force.
 * - `inactive`: Not in force.
 */
export type EndpointSubscriptionStatus = 'active' | 'inactive' | (string & {})

/** The subscriptions of an endpoint. */
export interface EndpointSubscriptionList {}

/** The interactions with one message. */
export interface MessageInteractionList {}

/** One thing that a receiver did with a message. */
export interface MessageInteraction {
  /** The interaction, a UUID. */
  id: string
  /** The message, a UUID. */
  messageId?: string | null
  /** The channel that carried the message, a UUID. */
  channelId?: string | null
  /** The platform, such as `email` or `whatsapp`. */
  platformId?: string | null
  /** What the receiver did. */
  type?: InteractionType | null
  /** Your own identifier, as given when the message was sent. */
  messageReference?: string | null
  /** How many messages on the platform the message became. */
  messagePartsCount?: number | null
  /** The labels of the message. */
  messageTags?: string[] | null
  /** Who got the message. */
  receiver?: MessageReceiver | null
  /** When it was done. */
  createdAt?: string | null
  /** More precisely what was done. */
  details?: InteractionDetail | null
  /** When the message was made. */
  messageCreatedAt?: string | null
  /** Whether it is the first one with this message, programs left out. */
  isFirstInteraction?: boolean | null
  /** Whether it is the first one with this message, programs counted. */
  isFirstInteractionIncludingBots?: boolean | null
  /** The id that the platform gave the message. */
  platformReferenceId?: string | null
  /** The Studio project of the template, a UUID. */
  bodyTemplateProjectId?: string | null
  /** What the interaction belongs to. */
  context?: InteractionContext | null
  /** What belongs to this kind of interaction, such as the link clicked. */
  metadata?: InteractionMetadata | null
}

/**
 * What a receiver did. The pages of single platforms write some of these in other ways (`Clicked`, `Read`, `Reaction`,
 * `unsubscribe_request`); here they stand as the samples and the first table have them. Further values arrive as text.
 *
 * - `opened`: E-mail: the message was opened.
 * - `clicked`: A link in an e-mail, or a button on WhatsApp, Line, Telegram or Apple Messages, was used. Also written
 * `Clicked`.
 * - `reported-as-spam`: E-mail: the message was reported as spam.
 * - `unsubscribe-request`: E-mail: the receiver wants no more messages. Also written `unsubscribe_request`.
 * - `read`: WhatsApp: the message was read. Written `Read` in the documents.
 * - `reaction`: Telegram: the message was answered with a reaction. Written `Reaction` in the documents.
 */
export type InteractionType =
  'opened' | 'clicked' | 'reported-as-spam' | 'unsubscribe-request' | 'read' | 'reaction' | (string & {})

/**
 * More precisely what a receiver did. A button gives `item_N_clicked`, where N is the place of the button in the
 * message's `actions`; it arrives as text, as all further values do.
 *
 * - `initial_open`: The e-mail was opened: its image at the top was shown.
 * - `open`: The e-mail was opened: its image at the bottom was shown.
 * - `amp_initial_open`: The AMP e-mail was opened: its image at the top was shown.
 * - `amp_open`: The AMP e-mail was opened: its image at the bottom was shown.
 * - `click`: A tracked link of the e-mail was clicked; see `metadata.link`.
 * - `amp_click`: A tracked link of the AMP e-mail was clicked; see `metadata.link`.
 * - `spam_complaint`: The receiver put the e-mail among spam.
 * - `link_unsubscribe`: The receiver used the unsubscribe button of the mail program.
 * - `list_unsubscribe`: The receiver used an unsubscribe link in the e-mail.
 */
export type InteractionDetail =
  | 'initial_open'
  | 'open'
  | 'amp_initial_open'
  | 'amp_open'
  | 'click'
  | 'amp_click'
  | 'spam_complaint'
  | 'link_unsubscribe'
  | 'list_unsubscribe'
  | (string & {})

/** What the interaction belongs to. The documents name its members and do not explain them. */
export interface InteractionContext {
  /** Its id. */
  id?: string | null
  /** Its kind. */
  type?: string | null
  /** Its labels. */
  tags?: string[] | null
}

/** What belongs to one kind of interaction. Members that are not listed here stay in the raw JSON. */
export interface InteractionMetadata {
  /** The link clicked in an e-mail. */
  link?: InteractionLink | null
  /** The button used. */
  button?: InteractionButton | null
  /** The reaction given. */
  reaction?: InteractionReaction | null
  /** What the message led to. */
  conversion?: InteractionConversion | null
  /** Whether a program fetched the content before the receiver saw it. */
  prefetched?: boolean | null
}

/** A link clicked in an e-mail. */
export interface InteractionLink {
  /** The title of the link. */
  name?: string | null
  /** The address clicked. */
  url?: string | null
}

/** A button used in a message. */
export interface InteractionButton {
  /** What you gave as `payload` of the action. */
  payload?: string | null
}

/** A reaction to a message. */
export interface InteractionReaction {
  /** The emoji. */
  emoji?: string | null
  /** What was done with it, such as adding or removing; the documents name no values. */
  action?: string | null
}

/** What a message led to. */
export interface InteractionConversion {
  /** The kind of conversion, such as `otp`, `url` or `promo_code`. */
  type?: string | null
  /** How it went, such as `converted` or `not_converted`. */
  status?: string | null
  /** How it was noticed; the documents name no values. */
  method?: string | null
  /** When it happened. */
  timestamp?: string | null
}

/**
 * What people want who send a keyword.
 *
 * - `optin`: To get messages, or to get them again, as with START.
 * - `optout`: To get no more messages, as with STOP.
 * - `help`: To be told how it works, as with HELP. A good answer names the brand and a contact, and then the common
 * keywords.
 */
export type KeywordType = 'optin' | 'optout' | 'help' | (string & {})

/** The answer to set for one kind of keyword in one language. */
export interface SetKeywordMessage {
  /** The kind of keyword. */
  kw: KeywordType
  /** The language, an ISO 639-1 code such as `en`. */
  lang: string
  /** The answer. An empty text brings the API's own answer back. */
  value: string
}

/**
 * The answer to one kind of keyword in one language. The documents write its members both ways, `key` and `Key`; both
 * are read.
 */
export interface KeywordMessage {
  /** The kind of keyword and the language, such as `optout:en`. */
  key?: string | null
  /** The kind of keyword. */
  kw?: KeywordType | null
  /** The language, an ISO 639-1 code such as `en`. */
  lang?: string | null
  /** The answer. */
  value?: string | null
}

/** The answers to keywords that a workspace has set. */
export interface KeywordMessageList {}

/** The words that the API listens for, of one kind and in one language. */
export interface DefaultKeyword {
  /** The kind of keyword. */
  kw?: KeywordType | null
  /** The language, an ISO 639-1 code such as `en`. */
  lang?: string | null
  /** The words, written as the documents write them. */
  words?: string[] | null
}

/** What an import made of its files. */
export interface ImportKnowledgeBaseDocumentsResponse {
  /** The paths of the documents that are new. */
  createdDocumentPaths?: string[] | null
  /** The paths of the documents that were there before. */
  updatedDocumentPaths?: string[] | null
}

/** The entries of one form. */
export interface KycFormEntryList {}

/** A form as an organization filled it in. */
export interface KycFormEntry {
  /** The entry, a UUID. */
  id: string
  /** The organization that filled it in, a UUID. */
  organizationId?: string | null
  /** The form, a UUID. */
  formId?: string | null
  /** The language of the answers, BCP 47. One tag as text, or a list of tags as the documents show it. */
  locale?: unknown
  /** How far the entry is. */
  status?: KycFormEntryStatus | null
  /** The answers, one by one. */
  answers?: KycAnswer[] | null
  /** When the entry was made. */
  createdAt?: string | null
  /** When the entry last changed. */
  updatedAt?: string | null
  /** The business profile that goes with it, a UUID. Only newer answers have it. */
  businessProfileId?: string | null
  /** The version of the business profile. Only newer answers have it. */
  businessProfileVersion?: number | null
  /** What the reviewer says, as a rule why the entry was rejected. Only newer answers have it. */
  reviewComment?: string | null
  /** The name of the entry. Only newer answers have it. */
  displayName?: string | null
  /** Marks of the entry. Only newer answers have them. */
  tags?: KycTag[] | null
}

/**
 * How far an entry is.
 *
 * - `draft`: Still being filled in.
 * - `submitted`: Handed in, not looked at yet.
 * - `approved`: Looked at and accepted.
 * - `rejected`: Looked at and refused; `reviewComment` says why.
 * - `expired`: No longer valid; the form has to be filled in anew.
 */
export type KycFormEntryStatus = 'draft' | 'submitted' | 'approved' | 'rejected' | 'expired' | (string & {})

/** The answer to one question. Answers that are neither a text nor a list of texts stand in the raw JSON. */
export interface KycAnswer {
  /** The question, by its key. */
  key?: string | null
  /** The answer, where it is a text. */
  valueString?: string | null
  /** The answer, where it is a list of texts. Only newer answers have it. */
  valueStringArray?: string[] | null
  /** Whether the answer is the one that the form proposes. */
  isDefault?: boolean | null
}

/** A mark of an entry. */
export interface KycTag {
  /** The name of the mark. */
  key?: string | null
  /** The value of the mark. */
  value?: string | null
}

/** What is to be uploaded. */
export interface CreatePresignedUpload {
  /** The media type of the file, such as `image/png`. At least 1 characters. */
  contentType: string
}

/** Where and how to upload one file. The form fields are leave to upload; keep them to yourself. */
export interface PresignedUpload {
  /** The address by which messages name the file. */
  mediaUrl: string
  /** Where to send the file. */
  uploadUrl: string
  /** How to send it, such as `POST`. */
  uploadMethod?: string | null
  /** The form fields to send before the file, by name. */
  uploadFormData?: Record<string, unknown> | null
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
  flow?: FlowMeta | undefined
  /** The journey that sent the message. */
  journey?: FlowMeta | undefined
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

/** One page of messages of a workspace. */
export interface WorkspaceMessageList {}

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
  /** More about a failed status, as a short word. */
  details?: MessageDetail | null
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
 * Why a message was not sent or not delivered. The words of e-mail are all here; other platforms have words of their
 * own, of which the documents show two for SMS. Further words arrive as text.
 *
 * - `generationRejection`: E-mail, `sending_failed`: a policy refused to make the message.
 * - `generationFailure`: E-mail, `sending_failed`: the message could not be made for this receiver.
 * - `policyRejection`: E-mail, `sending_failed`: a policy refused the message.
 * - `bounceHard`: E-mail, `delivery_failed`: the receiver is invalid or could not be found.
 * - `bounceSoft`: E-mail, `delivery_failed`: delayed for a time, or failed for no stated reason.
 * - `bounceBlock`: E-mail, `delivery_failed`: the receiving side blocked the message.
 * - `bounceAdmin`: E-mail, `delivery_failed`: a configured policy stopped the message.
 * - `bounceUndetermined`: E-mail, `delivery_failed`: the answer of the receiving server could not be understood.
 * - `delay`: E-mail, `delivery_failed`: the receiving server refused the message for now.
 * - `out_of_band`: E-mail, `delivery_failed`: the receiving server took the message, and said later that it was not
 * delivered.
 * - `unknown_subscriber`: SMS, `delivery_failed`: the network does not know the subscriber, or does not serve them.
 * `failure.code` is 15005.
 * - `received_network_error`: SMS, `delivery_failed`: the network reported an error. `failure.code` is 15001.
 */
export type MessageDetail =
  | 'generationRejection'
  | 'generationFailure'
  | 'policyRejection'
  | 'bounceHard'
  | 'bounceSoft'
  | 'bounceBlock'
  | 'bounceAdmin'
  | 'bounceUndetermined'
  | 'delay'
  | 'out_of_band'
  | 'unknown_subscriber'
  | 'received_network_error'
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
  /** What the platform notes of the contact. */
  annotations?: ContactAnnotations | null
}

/** What a platform notes of a contact. Members besides `name` stay in the raw JSON. */
export interface ContactAnnotations {
  /** The name people see. */
  name?: string | null
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
   * The source, such as `pre-processing`, `accounting`, `contact`, `touchpoint`, `sms-messagebird`,
   * `email-messagebird`, `email-sparkpost` or `whatsapp`.
   */
  name?: string | null
}

/**
 * An exact sum of money, amount times ten to the power of exponent: 3500000 with the exponent -6 is 3.50. Never turn it
 * into a floating-point number.
 */
export interface Money {
  /** The currency. */
  currencyCode?: CurrencyCode | null
  /** The digits of the sum, a whole number of 64 bits. */
  amount?: number | null
  /** The power of ten to multiply by; negative for fractions. */
  exponent?: number | null
}

/**
 * A currency, by its ISO 4217 code.
 *
 * - `EUR`: Euro.
 * - `USD`: United States dollar.
 * - `GBP`: Pound sterling.
 * - `AUD`: Australian dollar.
 * - `SGD`: Singapore dollar.
 * - `IDR`: Indonesian rupiah.
 * - `INR`: Indian rupee.
 * - `MXN`: Mexican peso.
 */
export type CurrencyCode = 'EUR' | 'USD' | 'GBP' | 'AUD' | 'SGD' | 'IDR' | 'INR' | 'MXN' | (string & {})

/**
 * A part of Bird that tells of events.
 *
 * - `channels`: Messages, interactions with them, calls, and the channels themselves.
 * - `numbers`: Numbers, and what is registered for sending from them.
 * - `payments`: Payments; the documents name no event of it.
 * - `conversations`: Conversations.
 */
export type WebhookService = 'channels' | 'numbers' | 'payments' | 'conversations' | (string & {})

/**
 * Whether events are delivered.
 *
 * - `active`: Events are delivered.
 * - `inactive`: Nothing is delivered.
 */
export type WebhookSubscriptionStatus = 'active' | 'inactive' | (string & {})

/**
 * One condition on events; all of them must hold. Messages may be filtered by `channelId`, `messageStatus` and
 * `interactionType`, channels by `platformId` and `channelStatus`, calls by `channelId` and `status`.
 */
export interface WebhookEventFilter {
  /** What is compared, such as `channelId`; one `channelId` a subscription. */
  key?: string | null
  /** What it must be. */
  value?: string | null
}

/**
 * One condition on events; all of them must hold. Messages may be filtered by `channelId`, `messageStatus` and
 * `interactionType`, channels by `platformId` and `channelStatus`, calls by `channelId` and `status`.
 *
 * In a request.
 */
export interface WebhookEventFilterInput {
  /** What is compared, such as `channelId`; one `channelId` a subscription. */
  key: string
  /** What it must be. */
  value: string
}

/** The event to subscribe to, and where to deliver it. */
export interface CreateWebhookSubscription {
  /** The part of Bird that tells of the event. */
  service: WebhookService
  /** The event, such as `sms.inbound`; the list of available events has them all. */
  event: string
  /** The conditions on events. Without any, every event of that name is delivered. */
  eventFilters?: readonly WebhookEventFilterInput[] | null | undefined
  /** The form of what is delivered; the documents show `twilio`, which is for those who move from there. */
  template?: string | undefined
  /** Where to deliver, an `https` address with a dot in the name of its host. */
  url: string
  /** The key to sign deliveries with. Its characters count as they are, also when they look like Base64. */
  signingKey?: string | undefined
}

/** The members of a subscription to change. One that is left out keeps its value. */
export interface UpdateWebhookSubscription {
  /** The form of what is delivered. */
  template?: string | undefined
  /** Where to deliver, an `https` address with a dot in the name of its host. */
  url?: string | undefined
  /** The key to sign deliveries with. */
  signingKey?: string | undefined
  /** Whether to deliver. */
  status?: WebhookSubscriptionStatus | undefined
  /** The conditions on events; null clears them. */
  eventFilters?: readonly WebhookEventFilterInput[] | null | undefined
}

/** A subscription to one event. */
export interface WebhookSubscription {
  /** The subscription, a UUID. */
  id: string
  /** The organization, a UUID. */
  organizationId?: string | null
  /** The workspace, a UUID. */
  workspaceId?: string | null
  /** The part of Bird that tells of the event. */
  service?: WebhookService | null
  /** The event, such as `sms.inbound`. */
  event?: string | null
  /** The conditions on events. */
  eventFilters?: WebhookEventFilter[] | null
  /** The form of what is delivered. */
  template?: string | null
  /** Where events are delivered. */
  url?: string | null
  /** The key that deliveries are signed with. Some report that it is not given back. */
  signingKey?: string | null
  /** Whether events are delivered. */
  status?: WebhookSubscriptionStatus | null
  /** When the subscription was made. */
  createdAt?: string | null
  /** When the subscription last changed. */
  updatedAt?: string | null
}

/** One page of subscriptions. */
export interface WebhookSubscriptionList {}

/** The delivery of one event. */
export interface WebhookLog {
  /** The delivery, a UUID; the same as in the header `messagebird-request-id`. */
  requestId?: string | null
  /** How many times it was tried. */
  attemptCount?: number | null
  /** The status that your server answered. */
  httpStatusCode?: number | null
  /** How it ended, such as `succeeded`. */
  executionStatus?: string | null
  /** When it was noted. */
  createdAt?: string | null
}

/** One page of deliveries. */
export interface WebhookLogList {}

/** The attempts to deliver one event. What is not typed here stays in the raw JSON. */
export interface WebhookLogDetails {
  /** One entry an attempt; the documents name no members. */
  results?: Record<string, unknown>[] | null
}

/** An event that may be subscribed to. */
export interface AvailableWebhookEvent {
  /** The event, such as `sms.outbound`. */
  name?: string | null
  /** The keys by which it may be filtered. */
  filterKeys?: string[] | null
}

/** The events of one service. */
export interface AvailableWebhooks {
  /** The service. */
  service?: WebhookService | null
  /** Its events. */
  events?: AvailableWebhookEvent[] | null
}

/** The events that may be subscribed to. */
export interface AvailableWebhookList {}

/** Country and network of a phone number. */
export interface NetworkLookup {
  /** The number that was looked up. */
  phoneNumber?: string | null
  /** The country, an ISO 3166-1 code of two letters such as `US`. */
  countryCode?: string | null
  /** The calling code of the country, such as 1. */
  countryPrefix?: number | null
  /** The mobile country code, such as `310`. */
  mcc?: string | null
  /** The mobile network code, such as `010`; empty where a line belongs to no mobile network. */
  mnc?: string | null
  /** Mobile country code and mobile network code in one, such as `310010`. */
  mccmnc?: string | null
  /** The name of the network, for people. It changes with the company; the codes do not. */
  operator?: string | null
  /** The number, written in several ways. */
  formats?: PhoneNumberFormats | null
  /** What kind of line the number belongs to. */
  typeOfService?: TypeOfService | null
  /** Whether the number can exist. */
  validation?: PhoneNumberValidation | null
}

/** A phone number, written in several ways. */
export interface PhoneNumberFormats {
  /** As E.164 has it: a plus, then digits only. */
  e164?: string | null
  /** With the calling code of the country, and spaces for people. */
  international?: string | null
  /** As people in its country write it. */
  national?: string | null
  /** As a `tel:` URI. */
  rfc3966?: string | null
}

/** Whether a phone number is well formed and from a range that is in use. */
export interface PhoneNumberValidation {
  /** Whether the number can exist. It may still be unused or out of reach. */
  valid?: boolean | null
  /**
   * Why the number is not valid: `unallocated`, `special services` or `unknown`. One text in most of the documents, a
   * list of texts in one place.
   */
  reason?: unknown
}

/**
 * What kind of line a number belongs to.
 *
 * - `mobile`: A mobile line, which most likely takes voice and SMS.
 * - `fixed`: A landline, which most likely takes voice but no SMS.
 * - `other`: Something else: premium, toll-free, virtual, or for machines.
 */
export type TypeOfService = 'mobile' | 'fixed' | 'other' | (string & {})

/** One kind of body that the documents show or describe for a platform. */
export interface PlatformKind {
  /** The platform, as `platformId` and the `platform` filter of lists name it. */
  platform?: string | null
  /** The kind, as in `type` of a body; `template` is the member beside `body`. */
  kind?: string | null
  /** The kinds of action that the documents show with it. What is not here may work all the same. */
  actions?: string[] | null
  /** What the documents say of it besides. */
  note?: string | null
}

/**
 * What is to become of the people on a list.
 *
 * - `include`: They are put on the list, which may serve to show offers to them or to hide offers from them.
 * - `exclude`: They are taken off the list.
 */
export type AudienceAction = 'include' | 'exclude' | (string & {})

/**
 * People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or taken off.
 */
export interface CustomAudienceImport {
  /** The account, as OnePlatform shows it. At least 1 characters. Otherwise that of the client. */
  accountId?: string | undefined
  /** Whether to put people on the list or to take them off. */
  action: AudienceAction
  /** The name of the list. Rokt takes AdvertiserDatabase when it is left out. */
  list?: string | undefined
  /** One e-mail address. At least 1 characters. */
  email?: string | undefined
  /** E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries. */
  emails?: readonly string[] | undefined
  /**
   * The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower case
   * too.
   */
  sha256?: string | undefined
  /** The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries. */
  sha256s?: readonly string[] | undefined
}

/**
 * People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or taken off.
 */
export interface CustomAudienceImportLegacy {
  /**
   * The account. The samples leave it out here, since the API key belongs to one account. At least 1 characters.
   * Otherwise that of the client.
   */
  accountId?: string | undefined
  /** Whether to put people on the list or to take them off. */
  action: AudienceAction
  /** The name of the list. Rokt takes AdvertiserDatabase when it is left out. */
  list?: string | undefined
  /** One e-mail address. At least 1 characters. */
  email?: string | undefined
  /** E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries. */
  emails?: readonly string[] | undefined
  /**
   * The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower case
   * too.
   */
  sha256?: string | undefined
  /** The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries. */
  sha256s?: readonly string[] | undefined
}

/** Several bodies in one. */
export interface SectionBody {
  /** The bodies, one by one. */
  items?: SectionItem[] | null
  /** Settings by name. The documents do not say which. */
  configurations?: Record<string, string> | null
}

/**
 * Several bodies in one.
 *
 * In a request.
 */
export interface SectionBodyInput {
  /** The bodies, one by one. */
  items?: readonly SectionItemInput[] | undefined
  /** Settings by name. The documents do not say which. */
  configurations?: Record<string, string> | undefined
}

/** One body in a section, by kind. */
export type SectionItem = OneOf<{
  /** A text. */
  text: TextBody
  /** One or more images. */
  image: ImageBody
  /** One or more files of other kinds, such as film, sound or documents. */
  file: FileBody
  /** An animated picture. */
  gif: GifBody
  /** A place. */
  location: LocationBody
  /** Cards to leaf through. */
  carousel: CarouselBody
  /** A list of choices. */
  list: ListBody
  /** A section in a section. */
  section: NestedSectionBody
}>

/**
 * One body in a section, by kind.
 *
 * In a request.
 */
export type SectionItemInput =
  | { type: 'text'; text: TextBodyInput }
  | { type: 'image'; image: ImageBodyInput }
  | { type: 'file'; file: FileBodyInput }
  | { type: 'gif'; gif: GifBodyInput }
  | { type: 'location'; location: LocationBodyInput }
  | { type: 'carousel'; carousel: CarouselBodyInput }
  | { type: 'list'; list: ListBodyInput }
  | { type: 'section'; section: NestedSectionBodyInput }

/** A section in a section; it holds no further one. */
export interface NestedSectionBody {
  /** The bodies, one by one. */
  items?: NestedSectionItem[] | null
  /** Settings by name; `default` serves names that have none. The documents do not say which. */
  configurations?: Record<string, string> | null
}

/**
 * A section in a section; it holds no further one.
 *
 * In a request.
 */
export interface NestedSectionBodyInput {
  /** The bodies, one by one. */
  items?: readonly NestedSectionItemInput[] | undefined
  /** Settings by name; `default` serves names that have none. The documents do not say which. */
  configurations?: Record<string, string> | undefined
}

/** One body in a section that stands in a section, by kind. */
export type NestedSectionItem = OneOf<{
  /** A text. */
  text: TextBody
  /** One or more images. */
  image: ImageBody
  /** One or more files of other kinds, such as film, sound or documents. */
  file: FileBody
  /** An animated picture. */
  gif: GifBody
  /** A place. */
  location: LocationBody
  /** Cards to leaf through. */
  carousel: CarouselBody
  /** A list of choices. */
  list: ListBody
}>

/**
 * One body in a section that stands in a section, by kind.
 *
 * In a request.
 */
export type NestedSectionItemInput =
  | { type: 'text'; text: TextBodyInput }
  | { type: 'image'; image: ImageBodyInput }
  | { type: 'file'; file: FileBodyInput }
  | { type: 'gif'; gif: GifBodyInput }
  | { type: 'location'; location: LocationBodyInput }
  | { type: 'carousel'; carousel: CarouselBodyInput }
  | { type: 'list'; list: ListBodyInput }

/** Where a user is signed in. */
export interface SessionList {}

/** One login of a user. */
export interface Session {
  /** The user, a UUID. */
  userId?: string | null
  /** The session, by the id of its token, a UUID. */
  tokenId: string
  /** The IP address that the user came from. */
  ip?: string | null
  /** What the browser or program called itself. */
  userAgent?: string | null
  /** The country, as it follows from the IP address. */
  country?: string | null
  /** The region, as it follows from the IP address. */
  region?: string | null
  /** The city, as it follows from the IP address. */
  city?: string | null
  /** When the user signed in. */
  createdAt?: string | null
  /** When the session last changed. */
  updatedAt?: string | null
}

/** The industries that a brand can belong to. */
export interface TcrVerticalList {}

/** An industry, market or niche that a brand can belong to. */
export interface TcrVertical {
  /** The name that a brand gives as its `vertical`. */
  name?: string | null
  /** The industry, as the registry numbers it. */
  industryId?: string | null
  /** The name people see. */
  displayName?: string | null
  /** What belongs to it. */
  description?: string | null
}

/** What campaigns can be for. */
export interface TcrUseCaseList {}

/** Something a campaign can be for. */
export interface TcrUseCase {
  /** The name that a campaign gives as its `usecase`. */
  name?: string | null
  /** The name under which it is charged. */
  accountingName?: string | null
  /** The class of use cases that it belongs to. */
  classification?: string | null
  /** The name people see. */
  displayName?: string | null
  /** What belongs to it. */
  description?: string | null
  /** How many sub use cases a campaign of this use case may have. */
  maxSubUsecases?: number | null
  /** How many sub use cases a campaign of this use case must have. */
  minSubUsecases?: number | null
  /** Whether it may itself be a sub use case of another. */
  validSubUsecase?: boolean | null
}

/**
 * What kind of company a brand is: `entityType`.
 *
 * - `PRIVATE_PROFIT`: A private company. The table of the documents has the texts of this and the next one the wrong
 * way round.
 * - `PUBLIC_PROFIT`: A company whose shares are traded publicly.
 * - `NON_PROFIT`: An organization that does not work for profit.
 * - `GOVERNMENT`: A public authority.
 */
export type BrandEntityType = 'PRIVATE_PROFIT' | 'PUBLIC_PROFIT' | 'NON_PROFIT' | 'GOVERNMENT' | (string & {})

/**
 * Which register `altBusinessId` of a brand is from: `altBusinessIdType`.
 *
 * - `DUNS`: It is a DUNS number.
 * - `LEI`: It is an LEI code.
 * - `GIIN`: It is a GIIN number.
 */
export type BrandAltBusinessIdType = 'DUNS' | 'LEI' | 'GIIN' | (string & {})

/** The stock exchange that `stockSymbol` of a brand belongs to: `stockExchange`. */
export type BrandStockExchange =
  | 'NASDAQ'
  | 'NYSE'
  | 'AMEX'
  | 'AMX'
  | 'ASX'
  | 'B3'
  | 'BME'
  | 'BSE'
  | 'FRA'
  | 'ICEX'
  | 'JPX'
  | 'JSE'
  | 'KRX'
  | 'LON'
  | 'NSE'
  | 'OMX'
  | 'SEHK'
  | 'SGX'
  | 'SSE'
  | 'STO'
  | 'SWX'
  | 'SZSE'
  | 'TSX'
  | 'TWSE'
  | 'VSE'
  | (string & {})

/**
 * How far a brand is: `brandStatus`.
 *
 * - `FAILED`: The brand could not be handed to the registry.
 * - `PENDING`: The registry has not decided yet.
 * - `REJECTED`: The registry refused the brand.
 * - `APPROVED`: The registry accepted the brand.
 * - `DELETED`: The brand is deleted.
 */
export type BrandStatus = 'FAILED' | 'PENDING' | 'REJECTED' | 'APPROVED' | 'DELETED' | (string & {})

/**
 * How thoroughly a brand is looked at: `vettingClass`.
 *
 * - `STANDARD`: The usual vetting.
 */
export type BrandVettingClass = 'STANDARD' | (string & {})

/**
 * Who looks at a brand: `vettingProviderId`.
 *
 * - `AEGIS`: Aegis.
 */
export type BrandVettingProviderId = 'AEGIS' | (string & {})

/**
 * How far the vetting of a brand is: `vettingStatus`.
 *
 * - `PENDING`: It is not decided yet.
 * - `REJECTED`: It ended with a refusal.
 * - `FAILED`: It could not be done.
 * - `APPROVED`: It ended well.
 * - `EXPIRED`: It is too old; a new one has to be asked for.
 */
export type BrandVettingStatus = 'PENDING' | 'REJECTED' | 'FAILED' | 'APPROVED' | 'EXPIRED' | (string & {})

/**
 * How far a campaign is: `campaignStatus`.
 *
 * - `DRAFT`: Not handed in yet, as it seems. The table of the documents lacks it; an answer they show has it.
 * - `FAILED`: Handed in, and refused by the registry.
 * - `PENDING`: The registry has not decided yet.
 * - `REJECTED`: Refused by the carrier AT&T; it cannot be handed in again.
 * - `APPROVED`: Accepted; some members may still be changed.
 * - `DECLINED`: Refused, but it can be changed and is then handed in again.
 * - `SUSPENDED`: It is stopped.
 * - `DELETED`: It is deleted.
 * - `EXPIRED`: It has run out.
 */
export type CampaignStatus =
  | 'DRAFT'
  | 'FAILED'
  | 'PENDING'
  | 'REJECTED'
  | 'APPROVED'
  | 'DECLINED'
  | 'SUSPENDED'
  | 'DELETED'
  | 'EXPIRED'
  | (string & {})

/** One value that a member of a brand, of its vetting or of a campaign may have. */
export interface TcrEnumValue {
  /** The list, by the name that the documents give it: `entityType`, `brandStatus` and so on. */
  field?: string | null
  /** The value as it stands in requests and answers. */
  value?: string | null
  /** What it means; stock exchanges have no meaning besides their name. */
  meaning?: string | null
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

/** The value of one variable of a template, by kind. */
export type TemplateParameter = AnyOf<{
  string: StringTemplateParameter
  number: NumberTemplateParameter
  boolean: BooleanTemplateParameter
  object: ObjectTemplateParameter
  sectionList: SectionListTemplateParameter
  timeslotList: TimeslotListTemplateParameter
  productSections: ProductSectionsTemplateParameter
  productList: ProductListTemplateParameter
  shippingMethodList: ShippingMethodListTemplateParameter
  lineItemList: LineItemListTemplateParameter
  whatsappProductSections: WhatsappProductSectionsTemplateParameter
  whatsappProductItems: WhatsappProductItemsTemplateParameter
}>

/**
 * The value of one variable of a template, by kind.
 *
 * In a request.
 */
export type TemplateParameterInput =
  | ({ type: 'string' } & StringTemplateParameterInput)
  | ({ type: 'number' } & NumberTemplateParameterInput)
  | ({ type: 'boolean' } & BooleanTemplateParameterInput)
  | ({ type: 'object' } & ObjectTemplateParameterInput)
  | ({ type: 'sectionList' } & SectionListTemplateParameterInput)
  | ({ type: 'timeslotList' } & TimeslotListTemplateParameterInput)
  | ({ type: 'productSections' } & ProductSectionsTemplateParameterInput)
  | ({ type: 'productList' } & ProductListTemplateParameterInput)
  | ({ type: 'shippingMethodList' } & ShippingMethodListTemplateParameterInput)
  | ({ type: 'lineItemList' } & LineItemListTemplateParameterInput)
  | ({ type: 'whatsappProductSections' } & WhatsappProductSectionsTemplateParameterInput)
  | ({ type: 'whatsappProductItems' } & WhatsappProductItemsTemplateParameterInput)

/** A text, as the value of one variable of a template. */
export interface StringTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The text to put in. */
  value?: string | null
}

/**
 * A text, as the value of one variable of a template.
 *
 * In a request.
 */
export interface StringTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The text to put in. */
  value?: string | undefined
}

/** A number, as the value of one variable of a template. */
export interface NumberTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The number to put in. */
  value?: number | null
}

/**
 * A number, as the value of one variable of a template.
 *
 * In a request.
 */
export interface NumberTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The number to put in. */
  value?: number | undefined
}

/** A yes or no, as the value of one variable of a template. */
export interface BooleanTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The yes or no to put in. */
  value?: boolean | null
}

/**
 * A yes or no, as the value of one variable of a template.
 *
 * In a request.
 */
export interface BooleanTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The yes or no to put in. */
  value?: boolean | undefined
}

/** A free object, as the value of one variable of a template. */
export interface ObjectTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The object to put in; never looked into. */
  value?: Record<string, unknown> | null
}

/**
 * A free object, as the value of one variable of a template.
 *
 * In a request.
 */
export interface ObjectTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The object to put in; never looked into. */
  value?: Record<string, unknown> | undefined
}

/** Sections with choices, as the value of one variable of a template. */
export interface SectionListTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The sections. */
  value?: SectionListValue | null
}

/**
 * Sections with choices, as the value of one variable of a template.
 *
 * In a request.
 */
export interface SectionListTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The sections. */
  value?: SectionListValueInput | undefined
}

/** Times to choose from, as the value of one variable of a template. */
export interface TimeslotListTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The times. */
  value?: TimeslotListValue | null
}

/**
 * Times to choose from, as the value of one variable of a template.
 *
 * In a request.
 */
export interface TimeslotListTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The times. */
  value?: TimeslotListValueInput | undefined
}

/** Products in sections, as the value of one variable of a template. */
export interface ProductSectionsTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The sections. */
  value?: ProductSectionsValue | null
}

/**
 * Products in sections, as the value of one variable of a template.
 *
 * In a request.
 */
export interface ProductSectionsTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The sections. */
  value?: ProductSectionsValueInput | undefined
}

/** Products, as the value of one variable of a template. */
export interface ProductListTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The products. */
  value?: ProductListValue | null
}

/**
 * Products, as the value of one variable of a template.
 *
 * In a request.
 */
export interface ProductListTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The products. */
  value?: ProductListValueInput | undefined
}

/** Apple Pay shipping methods, as the value of one variable of a template. */
export interface ShippingMethodListTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The shipping methods. */
  value?: ShippingMethodListValue | null
}

/**
 * Apple Pay shipping methods, as the value of one variable of a template.
 *
 * In a request.
 */
export interface ShippingMethodListTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The shipping methods. */
  value?: ShippingMethodListValueInput | undefined
}

/** The lines of an Apple Pay sum, as the value of one variable of a template. */
export interface LineItemListTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The lines. */
  value?: LineItemListValue | null
}

/**
 * The lines of an Apple Pay sum, as the value of one variable of a template.
 *
 * In a request.
 */
export interface LineItemListTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The lines. */
  value?: LineItemListValueInput | undefined
}

/** WhatsApp products in sections, as the value of one variable of a template. */
export interface WhatsappProductSectionsTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The sections. */
  value?: WhatsappProductSectionsValue | null
}

/**
 * WhatsApp products in sections, as the value of one variable of a template.
 *
 * In a request.
 */
export interface WhatsappProductSectionsTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The sections. */
  value?: WhatsappProductSectionsValueInput | undefined
}

/** WhatsApp products, as the value of one variable of a template. */
export interface WhatsappProductItemsTemplateParameter {
  /** The name of the variable, at least one character. */
  key?: string | null
  /** The products. */
  value?: WhatsappProductItemsValue | null
}

/**
 * WhatsApp products, as the value of one variable of a template.
 *
 * In a request.
 */
export interface WhatsappProductItemsTemplateParameterInput {
  /** The name of the variable, at least one character. At least 1 characters. */
  key: string
  /** The products. */
  value?: WhatsappProductItemsValueInput | undefined
}

/** Sections with choices. */
export interface SectionListValue {
  /** The sections, one by one. */
  sections?: ChoiceSection[] | null
}

/**
 * Sections with choices.
 *
 * In a request.
 */
export interface SectionListValueInput {
  /** The sections, one by one. */
  sections: readonly ChoiceSectionInput[] | null
}

/** One section of choices. */
export interface ChoiceSection {
  /** The id of the section. */
  id?: string | null
  /** Whether more than one choice may be taken. */
  multipleSelection?: boolean | null
  /** The heading of the section. */
  title?: string | null
  /** The choices, one by one. */
  items?: ChoiceItem[] | null
}

/**
 * One section of choices.
 *
 * In a request.
 */
export interface ChoiceSectionInput {
  /** The id of the section. */
  id?: string | null | undefined
  /** Whether more than one choice may be taken. */
  multipleSelection?: boolean | undefined
  /** The heading of the section. */
  title: string
  /** The choices, one by one. */
  items: readonly ChoiceItemInput[]
}

/** One choice in a section. */
export interface ChoiceItem {
  /** The id of the choice. */
  id?: string | null
  /** Always `reply-action`. */
  type?: ChoiceItemType | null
  /** Your own identifier of the item; the documents do not explain it. */
  reference?: string | null
  /** What the item is for; the documents do not explain it. */
  role?: string | null
  /** Whether the item is left out of what people see. */
  hidden?: boolean | null
  /** What the choice says and sends back. */
  replyAction?: ChoiceReply | null
}

/**
 * One choice in a section.
 *
 * In a request.
 */
export interface ChoiceItemInput {
  /** The id of the choice. */
  id?: string | undefined
  /** Always `reply-action`. */
  type: ChoiceItemType
  /** Your own identifier of the item; the documents do not explain it. */
  reference?: string | undefined
  /** What the item is for; the documents do not explain it. */
  role?: string | undefined
  /** Whether the item is left out of what people see. */
  hidden?: boolean | undefined
  /** What the choice says and sends back. */
  replyAction: ChoiceReplyInput
}

/**
 * The kind of a choice in a section.
 *
 * - `reply-action`: A reply.
 */
export type ChoiceItemType = 'reply-action' | (string & {})

/** What a choice says and sends back. */
export interface ChoiceReply {
  /** What the choice says. */
  text?: string | null
  /** Address of a picture for the choice. */
  imageUrl?: string | null
  /** What comes back to you when it is taken. */
  payload?: string | null
  /** The second line. */
  subTitle?: string | null
}

/**
 * What a choice says and sends back.
 *
 * In a request.
 */
export interface ChoiceReplyInput {
  /** What the choice says. */
  text: string
  /** Address of a picture for the choice. */
  imageUrl?: string | undefined
  /** What comes back to you when it is taken. */
  payload?: string | undefined
  /** The second line. */
  subTitle?: string | undefined
}

/** Times to choose from. */
export interface TimeslotListValue {
  /** The times, one by one. */
  timeslots?: Timeslot[] | null
}

/**
 * Times to choose from.
 *
 * In a request.
 */
export interface TimeslotListValueInput {
  /** The times, one by one. */
  timeslots: readonly TimeslotInput[]
}

/** One time to choose. */
export interface Timeslot {
  /** The id of the time. */
  id?: string | null
  /** When it begins. */
  startTime?: string | null
  /** How long it lasts; the documents name no unit. */
  duration?: number | null
}

/**
 * One time to choose.
 *
 * In a request.
 */
export interface TimeslotInput {
  /** The id of the time. */
  id?: string | null | undefined
  /** When it begins. */
  startTime: string
  /** How long it lasts; the documents name no unit. */
  duration: number
}

/** Products in sections. */
export interface ProductSectionsValue {
  /** The sections, one by one. */
  productSections?: ProductSection[] | null
}

/**
 * Products in sections.
 *
 * In a request.
 */
export interface ProductSectionsValueInput {
  /** The sections, one by one. */
  productSections: readonly ProductSectionInput[]
}

/** One section of products. */
export interface ProductSection {
  /** The heading, 1 to 24 characters. */
  title?: string | null
  /** The products, one by one. */
  products?: Product[] | null
}

/**
 * One section of products.
 *
 * In a request.
 */
export interface ProductSectionInput {
  /** The heading, 1 to 24 characters. 1 to 24 characters. */
  title: string
  /** The products, one by one. */
  products: readonly ProductInput[]
}

/** One product of a catalogue. */
export interface Product {
  /** The product in the catalogue. */
  externalProductId?: string | null
  /** The price, as text. */
  amount?: string | null
  /** What to say of it. */
  text?: string | null
}

/**
 * One product of a catalogue.
 *
 * In a request.
 */
export interface ProductInput {
  /** The product in the catalogue. */
  externalProductId: string
  /** The price, as text. */
  amount?: string | undefined
  /** What to say of it. */
  text?: string | undefined
}

/** Products. */
export interface ProductListValue {
  /** The products, one by one. */
  products?: ProductItem[] | null
}

/**
 * Products.
 *
 * In a request.
 */
export interface ProductListValueInput {
  /** The products, one by one. */
  products: readonly ProductItemInput[]
}

/** One entry in a list of products. */
export type ProductItem = OneOf<{
  /** A product of a catalogue. */
  product: Product
}>

/**
 * One entry in a list of products.
 *
 * In a request.
 */
export type ProductItemInput = { type: 'product'; product: ProductInput }

/** Apple Pay shipping methods. */
export interface ShippingMethodListValue {
  /** The shipping methods, one by one. */
  shippingMethods?: ShippingMethod[] | null
}

/**
 * Apple Pay shipping methods.
 *
 * In a request.
 */
export interface ShippingMethodListValueInput {
  /** The shipping methods, one by one. */
  shippingMethods: readonly ShippingMethodInput[] | null
}

/** One Apple Pay shipping method. */
export interface ShippingMethod {
  /** What it costs, as text. */
  amount?: string | null
  /** Its name. */
  label?: string | null
  /** Its id. */
  identifier?: string | null
  /** What to say of it. */
  detail?: string | null
}

/**
 * One Apple Pay shipping method.
 *
 * In a request.
 */
export interface ShippingMethodInput {
  /** What it costs, as text. */
  amount: string
  /** Its name. */
  label: string
  /** Its id. */
  identifier: string
  /** What to say of it. */
  detail: string
}

/** The lines of an Apple Pay sum. */
export interface LineItemListValue {
  /** The lines, one by one. */
  lineItems?: LineItem[] | null
}

/**
 * The lines of an Apple Pay sum.
 *
 * In a request.
 */
export interface LineItemListValueInput {
  /** The lines, one by one. */
  lineItems: readonly LineItemInput[] | null
}

/** One line of an Apple Pay sum. */
export interface LineItem {
  /** The sum of the line, as text. */
  amount?: string | null
  /** What it is for. */
  text?: string | null
  /** Whether the sum is certain. */
  type?: LineItemType | null
}

/**
 * One line of an Apple Pay sum.
 *
 * In a request.
 */
export interface LineItemInput {
  /** The sum of the line, as text. */
  amount: string
  /** What it is for. */
  text: string
  /** Whether the sum is certain. */
  type?: LineItemType | undefined
}

/**
 * Whether the sum of a line is certain.
 *
 * - `pending`: The sum may still change.
 * - `final`: The sum stays.
 */
export type LineItemType = 'pending' | 'final' | (string & {})

/** WhatsApp products in sections. */
export interface WhatsappProductSectionsValue {
  /** The sections, one by one. */
  sections?: WhatsappSectionItem[] | null
}

/**
 * WhatsApp products in sections.
 *
 * In a request.
 */
export interface WhatsappProductSectionsValueInput {
  /** The sections, one by one. */
  sections: readonly WhatsappSectionItemInput[]
}

/** One entry in a list of WhatsApp product sections. */
export interface WhatsappSectionItem {
  /** The id of the entry. */
  id?: string | null
  /** Always `whatsapp-product-section`. */
  type?: WhatsappSectionItemType | null
  /** Your own identifier of the item; the documents do not explain it. */
  reference?: string | null
  /** What the item is for; the documents do not explain it. */
  role?: string | null
  /** Whether the item is left out of what people see. */
  hidden?: boolean | null
  /** The section. */
  whatsappProductSection?: WhatsappProductSection | null
}

/**
 * One entry in a list of WhatsApp product sections.
 *
 * In a request.
 */
export interface WhatsappSectionItemInput {
  /** The id of the entry. */
  id?: string | undefined
  /** Always `whatsapp-product-section`. */
  type: WhatsappSectionItemType
  /** Your own identifier of the item; the documents do not explain it. */
  reference?: string | undefined
  /** What the item is for; the documents do not explain it. */
  role?: string | undefined
  /** Whether the item is left out of what people see. */
  hidden?: boolean | undefined
  /** The section. */
  whatsappProductSection: WhatsappProductSectionInput
}

/**
 * The kind of an entry in a list of WhatsApp product sections.
 *
 * - `whatsapp-product-section`: A section of products.
 */
export type WhatsappSectionItemType = 'whatsapp-product-section' | (string & {})

/** One section of WhatsApp products. */
export interface WhatsappProductSection {
  /** The heading, 1 to 24 characters. */
  title?: string | null
  /** The products, one by one. */
  products?: WhatsappProductItem[] | null
}

/**
 * One section of WhatsApp products.
 *
 * In a request.
 */
export interface WhatsappProductSectionInput {
  /** The heading, 1 to 24 characters. 1 to 24 characters. */
  title: string
  /** The products, one by one. */
  products: readonly WhatsappProductItemInput[]
}

/** WhatsApp products. */
export interface WhatsappProductItemsValue {
  /** The products, one by one. */
  products?: WhatsappProductItem[] | null
}

/**
 * WhatsApp products.
 *
 * In a request.
 */
export interface WhatsappProductItemsValueInput {
  /** The products, one by one. */
  products: readonly WhatsappProductItemInput[]
}

/** One entry in a list of WhatsApp products. */
export interface WhatsappProductItem {
  /** The id of the entry. */
  id?: string | null
  /** Always `whatsapp-product-item`. */
  type?: WhatsappProductItemType | null
  /** Your own identifier of the item; the documents do not explain it. */
  reference?: string | null
  /** What the item is for; the documents do not explain it. */
  role?: string | null
  /** Whether the item is left out of what people see. */
  hidden?: boolean | null
  /** The product. */
  whatsappProductItem?: WhatsappProduct | null
}

/**
 * One entry in a list of WhatsApp products.
 *
 * In a request.
 */
export interface WhatsappProductItemInput {
  /** The id of the entry. */
  id?: string | undefined
  /** Always `whatsapp-product-item`. */
  type: WhatsappProductItemType
  /** Your own identifier of the item; the documents do not explain it. */
  reference?: string | undefined
  /** What the item is for; the documents do not explain it. */
  role?: string | undefined
  /** Whether the item is left out of what people see. */
  hidden?: boolean | undefined
  /** The product. */
  whatsappProductItem: WhatsappProductInput
}

/**
 * The kind of an entry in a list of WhatsApp products.
 *
 * - `whatsapp-product-item`: A product.
 */
export type WhatsappProductItemType = 'whatsapp-product-item' | (string & {})

/** One product of a WhatsApp catalogue. */
export interface WhatsappProduct {
  /** The product in the catalogue. */
  externalProductId?: string | null
}

/**
 * One product of a WhatsApp catalogue.
 *
 * In a request.
 */
export interface WhatsappProductInput {
  /** The product in the catalogue. */
  externalProductId: string
}

/**
 * How a transcription is written down.
 *
 * - `json`: Structured data.
 * - `vtt`: WebVTT subtitles.
 * - `txt`: Plain text.
 * - `srt`: SubRip subtitles.
 */
export type TranscriptionFormat = 'json' | 'vtt' | 'txt' | 'srt' | (string & {})

/**
 * The state of a channel.
 *
 * - `active`: It works.
 * - `pending`: It waits for something.
 * - `setting-up`: It is being made.
 * - `failed`: It could not be made.
 * - `inactive`: It is switched off.
 * - `deleted`: It is gone.
 * - `warning`: It works, and something needs a look.
 */
export type ChannelStatus =
  'active' | 'pending' | 'setting-up' | 'failed' | 'inactive' | 'deleted' | 'warning' | (string & {})

/** A channel. What is not typed here stays in the raw JSON. */
export interface Channel {
  /** The channel, a UUID. */
  id?: string | null
  /** The platform, such as `sms`. */
  platformId?: string | null
  /** The name people see. */
  name?: string | null
  /** The connector that it belongs to, a UUID. */
  connectorId?: string | null
  /** Its address, such as a phone number. */
  identifier?: string | null
  /** The state of the channel. */
  status?: ChannelStatus | null
  /** The use case that it is registered for. */
  useCaseId?: string | null
  /** What it is for: `transactional`, `marketing` or `conversation`. */
  useCaseType?: string | null
  /** The kind of messages that it sends. */
  channelMessageType?: string | null
  /** What it can do, as a tree of names. */
  capabilities?: Record<string, unknown> | null
}

/**
 * How far a call has come.
 *
 * - `accepted`: The API took an outgoing call.
 * - `starting`: The call was begun.
 * - `ringing`: It rings.
 * - `ongoing`: People speak.
 * - `completed`: It ended well.
 * - `no-answer`: Nobody answered.
 * - `busy`: The other side was busy.
 * - `failed`: It failed.
 * - `cancelled`: It was given up before it began.
 * - `scheduled`: It waits for its time.
 */
export type CallStatus =
  | 'accepted'
  | 'starting'
  | 'ringing'
  | 'ongoing'
  | 'completed'
  | 'no-answer'
  | 'busy'
  | 'failed'
  | 'cancelled'
  | 'scheduled'
  | (string & {})

/**
 * A call. No page shows what its events hold; these are the members that reading a call gives, and the rest stays in
 * the raw JSON.
 */
export interface ChannelCall {
  /** The call. */
  id?: string | null
  /** The channel that carries it. */
  channelId?: string | null
  /** Who calls. */
  from?: string | null
  /** Who is called. */
  to?: string | null
  /** Which way it goes. */
  direction?: MessageDirection | null
  /** How far it has come. */
  status?: CallStatus | null
  /** Why it has this status. */
  reason?: string | null
  /** How long it lasted, in seconds. */
  duration?: number | null
  /** When it was made. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
  /** When it began to ring. */
  ringingAt?: string | null
  /** When it was answered. */
  answeredAt?: string | null
  /** When it ended. */
  endedAt?: string | null
}

/** How a contact takes part in a conversation. */
export interface ConversationContactInfo {
  /** The kind of identifier, such as `emailaddress`. */
  identifierKey?: string | null
  /** The identifier. */
  identifierValue?: string | null
  /** The address on the platform. */
  platformAddress?: string | null
  /** The expression that picked the address out of the contact. */
  platformAddressSelector?: string | null
}

/** Someone or something that takes part in a conversation. */
export interface ConversationParticipant {
  /** Its id; what it is the id of follows from `type`. */
  id?: string | null
  /** What it is, such as `contact`, `user`, `accessKey`, `flow` or `bot`. */
  type?: string | null
  /** How it takes part: `invited`, `pending`, `active` or `inactive`. */
  status?: string | null
  /** The name people see. */
  displayName?: string | null
  /** Address of the picture shown beside the name. */
  avatarUrl?: string | null
  /** How to reach it, when it is a contact. */
  contact?: ConversationContactInfo | null
}

/** The beginning of a message. */
export interface ConversationMessagePreview {
  /** The beginning of its text. */
  text?: string | null
}

/** The last message of a conversation, in short. Its receivers stay in the raw JSON. */
export interface ConversationLastMessage {
  /** The message, a UUID. */
  id?: string | null
  /** The kind of its body, such as `text`. */
  type?: string | null
  /** How it begins. */
  preview?: ConversationMessagePreview | null
  /** How far the message has come. */
  status?: MessageStatus | null
  /** Who sent it. */
  sender?: ConversationParticipant | null
  /** When it was made. */
  createdAt?: string | null
}

/** A conversation. What is not typed here stays in the raw JSON. */
export interface Conversation {
  /** The conversation, a UUID. */
  id?: string | null
  /** Its name; of e-mails the subject. */
  name?: string | null
  /** What it is about. */
  description?: string | null
  /** Its state: `active`, `closed` or `deleted`. */
  status?: string | null
  /** Who sees it: `public` or `private`. */
  visibility?: string | null
  /** Who may join: `open`, `invite-only` or `request-to-join`. */
  accessibility?: string | null
  /** Those who take part, five at most. */
  featuredParticipants?: ConversationParticipant[] | null
  /** Who began it. */
  initiatingParticipant?: ConversationParticipant | null
  /** How many take part. */
  activeParticipantCount?: number | null
  /** How many are to take part. */
  pendingParticipantCount?: number | null
  /** The channel that it runs over, a UUID. */
  channelId?: string | null
  /** Its last message, in short. */
  lastMessage?: ConversationLastMessage | null
  /** When the last message came in. */
  lastMessageIncomingAt?: string | null
  /** When the last message went out. */
  lastMessageOutgoingAt?: string | null
  /** Whether it looks like spam; only when the antispam setting is on. */
  likelySpam?: boolean | null
  /** Why it looks like spam. */
  likelySpamReason?: string | null
  /** Whether a message waits to be sent by hand. */
  hasDraft?: boolean | null
  /** The style of its platform, such as `email` or `direct`. */
  platformStyle?: string | null
  /** What was said, in short. */
  summary?: string | null
  /** When it was begun. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
}

/** What a number can do, one kind. */
export interface EndpointChangeCapability {
  /** The kind: `sms`, `voice` or `mms`. */
  name?: string | null
  /** Its state, where it has one. */
  status?: string | null
  /** The state and the issues on the way in. */
  inbound?: Record<string, unknown> | null
  /** The state and the issues on the way out. */
  outbound?: Record<string, unknown> | null
}

/** What a number can do now. What is not typed here stays in the raw JSON. */
export interface EndpointChange {
  /** The number. */
  id?: string | null
  /** The kind of number, such as `long-code-number`. */
  type?: string | null
  /** What stands in its way. */
  issues?: unknown[] | null
  /** What it can do. */
  capabilities?: EndpointChangeCapability[] | null
}

/** Why a brand was rejected. */
export interface BrandRejection {
  /** A short name of the reason. */
  code?: string | null
  /** The reason in words. */
  description?: string | null
}

/**
 * A company that is registered for sending from numbers of the United States. What is not typed here stays in the raw
 * JSON.
 */
export interface Brand {
  /** The brand. */
  id?: string | null
  /** Its id at The Campaign Registry. */
  tcrBrandId?: string | null
  /** The organization. */
  organizationId?: string | null
  /** The workspaces; a list here, although its name is that of one. */
  workspaceId?: unknown
  /** The name people see. */
  displayName?: string | null
  /** The legal name. */
  companyName?: string | null
  /** What kind of company it is. */
  entityType?: BrandEntityType | null
  /** The country, two letters. */
  country?: string | null
  /** The industry. */
  vertical?: string | null
  /** The address of its site. */
  website?: string | null
  /** How far it is. */
  status?: BrandStatus | null
  /** The state of a further check of public companies. */
  authPlusStatus?: string | null
  /** Why it was rejected. Events leave it out. */
  rejection?: BrandRejection | null
  /** When it was made. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
}

/** A closer look at a brand. */
export interface BrandVetting {
  /** The vetting. */
  id?: string | null
  /** The brand. */
  brandId?: string | null
  /** How far it is. */
  status?: BrandVettingStatus | null
  /** Who looks at the brand. */
  vettingProviderId?: BrandVettingProviderId | null
  /** How thoroughly. */
  class?: BrandVettingClass | null
  /** The result, 0 to 100, as text. */
  score?: string | null
  /** Why it failed, when it did. */
  reasons?: string[] | null
  /** When it was asked for. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
}

/** Why a toll-free number was rejected. */
export interface TfnVerificationMessage {
  /** The code of the reason, as text. */
  statusCode?: string | null
  /** The reason. */
  declineReasonDescription?: string | null
  /** Whether it may be tried again: the text `true` or `false`. */
  resubmitAllowed?: string | null
  /** What to do. */
  message?: string | null
}

/** Whether toll-free numbers may send messages. */
export interface TfnVerification {
  /** The verification, a UUID. */
  id?: string | null
  /** The organization, a UUID. */
  organizationId?: string | null
  /** The workspace, a UUID. */
  workspaceId?: string | null
  /** The numbers, such as `+18001234567`. */
  phoneNumbers?: string[] | null
  /** The request. */
  verificationRequestId?: string | null
  /** How it went: `verified` or `rejected`. */
  status?: string | null
  /** Why it was rejected, when it was. */
  statusMessage?: TfnVerificationMessage | null
  /** Whether it was a test. */
  testMode?: boolean | null
  /** When it was made. */
  createdAt?: string | null
  /** When it last changed. */
  updatedAt?: string | null
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

/** What `channels.messages.listByWorkspace` can be asked for. */
export interface ListWorkspaceMessages {
  /**
   * How many messages a page holds at most, 1 to 1000. The API takes 10 when it is left out. 1 to 1000. Default: 10.
   */
  limit?: number | undefined
  /** Only messages of these channels. */
  channelId?: readonly string[] | undefined
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
}

/** What `channels.contacts.get` can be asked for. */
export interface GetChannelContact {
  /** The identifier of the receiver, for a contact that has several. */
  contactIdentifierValue?: string | undefined
}

/** What `channels.messages.media.download` can be asked for. */
export interface GetMessageMedia {
  /** Whether the API should answer with a redirect to the file. No default is documented. */
  redirect?: boolean | undefined
}

/** What `webhookSubscriptions.list` can be asked for. */
export interface ListWebhookSubscriptions {
  /**
   * How many items a page holds at most, 1 to 100. Of subscriptions the API takes 10 or 25 when it is left out, of
   * deliveries 10. 1 to 100.
   */
  limit?: number | undefined
  /**
   * Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
   * characters.
   */
  pageToken?: string | undefined
}

/** What `webhookSubscriptions.logs.list` can be asked for. */
export interface ListWebhookLogs {
  /**
   * How many items a page holds at most, 1 to 100. Of subscriptions the API takes 10 or 25 when it is left out, of
   * deliveries 10. 1 to 100.
   */
  limit?: number | undefined
  /**
   * Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
   * characters.
   */
  pageToken?: string | undefined
  /** Only deliveries that ended like this, such as `succeeded`. The documents show no other value. */
  executionStatus?: string | undefined
}

/** What `webhookSubscriptions.logs.details` can be asked for. */
export interface GetWebhookLogDetails {
  /** The delivery, as the log or the header `messagebird-request-id` names it. At least 1 characters. */
  requestId: string
}

/** What `webhookSubscriptions.listAvailable` can be asked for. */
export interface ListAvailableWebhooks {
  /** Only the events of this service, such as `channels`. */
  service?: string | undefined
}

/** What `numbers.networkLookup` can be asked for. */
export interface GetNetworkLookup {
  /** The phone number in E.164 form, such as `+14155552671`, 1 to 30 characters. 1 to 30 characters. */
  number?: string | undefined
}

/** What `voice.transcriptions.delete` can be asked for. */
export interface DeleteTranscription {
  /** The format of the transcription. The documents do not say what is deleted when it is left out. */
  format?: TranscriptionFormat | undefined
}
