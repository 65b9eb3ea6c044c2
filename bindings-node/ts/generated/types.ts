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
