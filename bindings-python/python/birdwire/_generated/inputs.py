# Written by codegen from spec/. Edit spec/ and run `make generate`.
"""What may be given in place of the classes of the same name: plain dicts, with the names of Python. The API's own
names are accepted as well, which type checkers do not know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypeAlias, TypedDict
from uuid import UUID

from .._native import (
    Action,
    ActionDescription,
    ActionMetadata,
    AppleMetadata,
    Attachment,
    AuthenticationBody,
    BodyFile,
    BodyImage,
    BodyItem,
    BooleanTemplateParameter,
    BusinessCategory,
    BusinessLocation,
    BuyAction,
    CampaignMeta,
    CarouselBody,
    ChoiceItem,
    ChoiceReply,
    ChoiceSection,
    ContactIdentifier,
    Coordinates,
    CreateMessage,
    CrunchbaseProfile,
    EmailFrom,
    EmailMeta,
    FacebookProfile,
    FileBody,
    FileMetadata,
    FlowMeta,
    GifBody,
    GifMetadata,
    HtmlAttachment,
    HtmlBody,
    HtmlMetadata,
    ImageBody,
    ImageMetadata,
    LineEmoji,
    LineEmojiItem,
    LineItem,
    LineItemListTemplateParameter,
    LineItemListValue,
    LineTextMetadata,
    LinkAction,
    LinkedInProfile,
    ListBody,
    ListButton,
    ListMetadata,
    ListReplyMessage,
    LocationBody,
    LocationRequestAction,
    MessageAnnotations,
    MessageBody,
    MessageMeta,
    MessageNotification,
    MessageOrder,
    MessageReferral,
    NestedSectionBody,
    NestedSectionItem,
    NumberTemplateParameter,
    ObjectTemplateParameter,
    OneTimePassword,
    OrderProduct,
    PermissionRequest,
    PlaceName,
    PostbackAction,
    Product,
    ProductItem,
    ProductListTemplateParameter,
    ProductListValue,
    ProductPrice,
    ProductSection,
    ProductSectionsTemplateParameter,
    ProductSectionsValue,
    PushNotificationsMeta,
    Receiver,
    ReceiverContact,
    ReferralMetadata,
    ReferredProduct,
    ReplyAction,
    ReplyTo,
    SectionBody,
    SectionItem,
    SectionListTemplateParameter,
    SectionListValue,
    Sender,
    SenderConnector,
    ShippingMethod,
    ShippingMethodListTemplateParameter,
    ShippingMethodListValue,
    ShortLinks,
    SignificantContact,
    SignificantContacts,
    StickerMetadata,
    StringTemplateParameter,
    TelegramMetadata,
    Template,
    TemplateAttachment,
    TemplateParameter,
    TemplateSettings,
    TemplateShortLinks,
    TextBody,
    TextMetadata,
    Timeslot,
    TimeslotListTemplateParameter,
    TimeslotListValue,
    TwitterProfile,
    UtmParameter,
    WebhookEventFilter,
    WhatsappProduct,
    WhatsappProductItem,
    WhatsappProductItemsTemplateParameter,
    WhatsappProductItemsValue,
    WhatsappProductSection,
    WhatsappProductSectionsTemplateParameter,
    WhatsappProductSectionsValue,
    WhatsappSectionItem,
    WhatsappTextMetadata,
)
from .enums import (
    AllowBlockType,
    ApprovalReviewResult,
    AudienceAction,
    BusinessType,
    ChoiceItemType,
    ContactType,
    GatewayType,
    KeywordType,
    LineItemType,
    MessageDirection,
    OrganizationStatus,
    PermissionResource,
    ReplyToType,
    TelegramParseMode,
    TranscriptionFormat,
    UtmReference,
    WebhookService,
    WebhookSubscriptionStatus,
    WhatsappProductItemType,
    WhatsappSectionItemType,
)


class CreateOrganizationDict(TypedDict):
    """A new organization."""

    name: str
    """The name people see. 1 to 256 characters. Required in a request."""
    slug: str
    """The readable identifier, of letters, digits and hyphens. 1 to 253 characters. Required in a request."""
    country_code: str
    """The country in which the organization works, an ISO 3166-1 code such as `NL`. Required in a request."""


class UpdateOrganizationDict(TypedDict, total=False):
    """The members of an organization to change. Every member is optional; one that is left out keeps its value."""

    name: str
    """The name people see. 1 to 256 characters."""
    avatar_url: str
    """Address of the picture shown beside the name."""
    status: OrganizationStatus | None
    """The new state of the organization; null clears it."""
    status_reason: str | None
    """Why the organization has its status; null clears it."""
    owner: str | UUID
    """The user who is to own the organization, a UUID."""


class ActionLinkDict(TypedDict):
    """Opens an address."""

    type: Literal["link"]
    link: LinkAction | LinkActionDict


class ActionReplyDict(TypedDict):
    """Answers with the text of the button."""

    type: Literal["reply"]
    reply: ReplyAction | ReplyActionDict


class _ActionLocationRequestDictRequired(TypedDict):
    type: Literal["locationRequest"]


class ActionLocationRequestDict(_ActionLocationRequestDictRequired, total=False):
    """Asks for a location."""

    location_request: LocationRequestAction | LocationRequestActionDict | None


class ActionBuyDict(TypedDict):
    """Starts a purchase."""

    type: Literal["buy"]
    buy: BuyAction | BuyActionDict


class ActionPostbackDict(TypedDict):
    """Answers with a payload that the receiver does not see."""

    type: Literal["postback"]
    postback: PostbackAction | PostbackActionDict


ActionDict: TypeAlias = (
    ActionLinkDict | ActionReplyDict | ActionLocationRequestDict | ActionBuyDict | ActionPostbackDict
)
"""Something the receiver can do with a message, by kind."""


class LinkActionDict(TypedDict):
    """Opens an address."""

    text: str
    """What the button says. Required in a request."""
    url: str
    """The address to open, or a template variable such as `{{url}}`. Required in a request."""


class _ReplyActionDictRequired(TypedDict):
    text: str
    """What the button says, and the answer sent. Required in a request."""


class ReplyActionDict(_ReplyActionDictRequired, total=False):
    """Answers with the text of the button."""

    image_url: str
    """Address of a picture for the button."""
    metadata: ActionMetadata | ActionMetadataDict
    """More about the action."""


class LocationRequestActionDict(TypedDict, total=False):
    """Asks the receiver for a location."""

    text: str
    """What the button says. The API takes `Send location` when it is left out. Default: Send location."""


class BuyActionDict(TypedDict):
    """Starts a purchase."""

    text: str
    """What the button says. Required in a request."""
    amount_cents: int
    """The price in hundredths of the currency. Required in a request."""
    currency: str
    """The currency, three letters such as `EUR`. 3 to 3 characters. Required in a request."""


class _PostbackActionDictRequired(TypedDict):
    text: str
    """What the button says. Required in a request."""


class PostbackActionDict(_PostbackActionDictRequired, total=False):
    """Answers with a payload that the receiver does not see."""

    payload: str
    """What comes back to you when the button is used."""
    image_url: str
    """Address of a picture for the button."""
    metadata: ActionMetadata | ActionMetadataDict
    """More about the action."""


class ActionMetadataDict(TypedDict, total=False):
    """More about an action."""

    description: ActionDescription | ActionDescriptionDict
    """The second line of a row; WhatsApp lists only."""


class ActionDescriptionDict(TypedDict, total=False):
    """The second line of a row in a WhatsApp list."""

    label: str
    """The text, at most 72 characters. At most 72 characters."""


class AllowBlockRuleRowDict(TypedDict):
    """One line of a bulk of allow/block rules."""

    value: str
    """Whom the rule is about, such as `test@example.com`. Without line breaks, and without the byte order mark of some
    editors. At least 1 characters. Required in a request.
    """
    type: AllowBlockType
    """What happens to them. Required in a request."""


class UpdateAntispamSettingDict(TypedDict):
    """The setting to make."""

    enabled: bool
    """Whether messages are to be searched for spam, and marked as likely spam. Required in a request."""


class _CreateApprovalReviewDictRequired(TypedDict):
    result: ApprovalReviewResult
    """The decision. Required in a request."""


class CreateApprovalReviewDict(_CreateApprovalReviewDictRequired, total=False):
    """What a reviewer says to a change."""

    comment: str
    """Why, in words."""


class CreateBatchMessagesDict(TypedDict):
    """The messages of a batch."""

    message_requests: Sequence[CreateMessage | CreateMessageDict]
    """The messages, 1 to 100. 1 to 100 entries. Required in a request."""


class UpdateBusinessProfileDict(TypedDict, total=False):
    """The members of a business profile to change. Every member is optional; one that is left out keeps its value."""

    name: str
    """The name under which the business is known. At most 256 characters."""
    legal_name: str
    """The name under which the business is registered. At most 256 characters."""
    type: BusinessType
    """What kind of business it is. Default: unknown."""
    domain: str
    """The domain name, such as `example.com`: two labels at least, or an empty text. At most 253 characters."""
    domain_aliases: Sequence[str]
    """Further domains of the business. At most 20 entries."""
    category: BusinessCategory | BusinessCategoryDict
    """The trade of the business."""
    identifiers: Mapping[str, str]
    """Numbers under which registers know the business, by name. The documents list no names."""
    tags: Sequence[str]
    """Words about the business. At most 20 entries."""
    description: str
    """What the business does. At most 256 characters."""
    founded_year: int
    """The year in which it was founded."""
    location: str
    """The address in one text. At most 1000 characters."""
    geo: BusinessLocation | BusinessLocationDict
    """Where the headquarters are, part by part."""
    logo_url: str
    """Where the logo is: an address that begins with `https://`, or an empty text."""
    facebook: FacebookProfile | FacebookProfileDict
    """The business on Facebook."""
    linkedin: LinkedInProfile | LinkedInProfileDict
    """The business on LinkedIn."""
    twitter: TwitterProfile | TwitterProfileDict
    """The business on Twitter."""
    crunchbase: CrunchbaseProfile | CrunchbaseProfileDict
    """The business on Crunchbase."""
    phone: str
    """A telephone number. At most 24 characters."""
    vat_number: str
    """The VAT number."""
    invoicing_contact_email: str
    """The e-mail address that gets the invoices."""
    significant_contacts: SignificantContacts | SignificantContactsDict
    """Whom to ask about what."""


class BusinessCategoryDict(TypedDict, total=False):
    """The trade of a business, from the widest to the narrowest word, and its codes."""

    sector: str
    """The sector."""
    industry_group: str
    """The group of industries within the sector."""
    industry: str
    """The industry."""
    sub_industry: str
    """The part of the industry."""
    sic_code: str
    """The code in the Standard Industrial Classification."""
    naics_code: str
    """The code in the North American Industry Classification System."""


class BusinessLocationDict(TypedDict, total=False):
    """Where the headquarters of a business are."""

    street_number: str
    """The number in the street."""
    street_name: str
    """The street."""
    sub_premise: str
    """The floor, the suite or the like."""
    city: str
    """The city."""
    postal_code: str
    """The postal code."""
    state: str
    """The state or province."""
    state_code: str
    """The code of the state or province."""
    country: str
    """The country."""
    country_code: str
    """The code of the country."""
    lat: float
    """The latitude, in degrees."""
    lng: float
    """The longitude, in degrees."""


class FacebookProfileDict(TypedDict, total=False):
    """A business on Facebook."""

    handle: str
    """The name of its page."""


class LinkedInProfileDict(TypedDict, total=False):
    """A business on LinkedIn."""

    handle: str
    """The name of its page."""


class TwitterProfileDict(TypedDict, total=False):
    """A business on Twitter."""

    handle: str
    """The name of its account."""
    id: str
    """The id of its account."""
    bio: str
    """What the account says of itself."""
    followers: int
    """How many accounts follow it."""
    following: int
    """How many accounts it follows."""
    location: str
    """Where the account says it is."""
    site: str
    """The address of its site."""
    avatar: str
    """The address of its picture."""


class CrunchbaseProfileDict(TypedDict, total=False):
    """A business on Crunchbase."""

    handle: str
    """The name of its page."""


class SignificantContactsDict(TypedDict, total=False):
    """Whom to ask about what in a business."""

    contacts: Sequence[SignificantContact | SignificantContactDict]
    """The people, one by one."""
    predefined_contact_categories: Sequence[str]
    """The categories that a person can be given."""


class SignificantContactDict(TypedDict, total=False):
    """A person to ask."""

    name: str
    """The name of the person."""
    email: str
    """The e-mail address of the person."""
    contact_categories: Sequence[str]
    """What the person is to be asked about."""
    phone: str
    """The telephone number of the person."""


class CampaignUpdateDict(TypedDict, total=False):
    """The members of a campaign to change. Every member is optional; one that is left out keeps its value, and null
    clears it. The last six stand only in the table of the documents, not in the description of the request, and not
    as nullable; a declined campaign may change them.
    """

    name: str | None
    """The name of the campaign."""
    description: str | None
    """What the campaign is for, in detail."""
    embedded_link: bool | None
    """Whether messages hold links. One sample at least must then show one."""
    embedded_phone: bool | None
    """Whether messages hold telephone numbers. One sample at least must then show one."""
    number_pool: bool | None
    """Whether the campaign is to have more than 50 numbers, as a customer service may need."""
    age_gated: bool | None
    """Whether messages are only for people of a certain age, by the rules of the carriers and the CTIA."""
    direct_lending: bool | None
    """Whether messages are about loans."""
    samples: Sequence[str] | None
    """Messages to be expected, with links, telephone numbers or loans in them where the campaign says it has such. 1 to
    5 entries.
    """
    message_flow: str | None
    """How people agree to get the messages; with the address of the page, where they do so on the web."""
    help_message: str | None
    """The answer to HELP: the name of the service, a contact, and the words to join and to leave."""
    help_keywords: str | None
    """Words that ask for help, with commas between; HELP at least."""
    optout_keywords: str | None
    """Words that end the messages, with commas between; STOP at least."""
    optin_keywords: str | None
    """Words that begin the messages, with commas between; START at least. Needed when `subscriberOptin` becomes
    true.
    """
    optin_message: str | None
    """The message that people get who have joined. Needed when `subscriberOptin` becomes true."""
    optout_message: str | None
    """The message that people get who have left."""
    reseller_id: str | UUID | None
    """The reseller that the campaign belongs to, a UUID. It must be active."""
    usecase: str
    """What the campaign is for: the name of a use case. The table of the documents writes `useCase`, answers
    `usecase`.
    """
    sub_usecases: Sequence[str]
    """Two to five use cases, where the use case is MIXED or LOW_VOLUME_MIXED."""
    subscriber_optin: bool
    """Whether people agree before they get messages."""
    subscriber_optout: bool
    """Whether people can end the messages."""
    subscriber_help: bool
    """Whether people who send HELP get an answer."""
    terms_and_conditions: bool
    """Whether the campaign follows the principles of the CTIA. The table of the documents writes `termsAndCondtions`,
    answers `termsAndConditions`.
    """


class MessageBodyTextDict(TypedDict):
    """A text."""

    type: Literal["text"]
    text: TextBody | TextBodyDict


class MessageBodyHtmlDict(TypedDict):
    """An e-mail in HTML."""

    type: Literal["html"]
    html: HtmlBody | HtmlBodyDict


class MessageBodyImageDict(TypedDict):
    """One or more images."""

    type: Literal["image"]
    image: ImageBody | ImageBodyDict


class MessageBodyFileDict(TypedDict):
    """One or more files of other kinds, such as film, sound or documents."""

    type: Literal["file"]
    file: FileBody | FileBodyDict


class MessageBodyGifDict(TypedDict):
    """An animated picture."""

    type: Literal["gif"]
    gif: GifBody | GifBodyDict


class MessageBodyLocationDict(TypedDict):
    """A place."""

    type: Literal["location"]
    location: LocationBody | LocationBodyDict


class MessageBodyCarouselDict(TypedDict):
    """Cards to leaf through."""

    type: Literal["carousel"]
    carousel: CarouselBody | CarouselBodyDict


class MessageBodyListDict(TypedDict):
    """A list of choices."""

    type: Literal["list"]
    list: ListBody | ListBodyDict


class MessageBodySectionDict(TypedDict):
    """Several bodies in one."""

    type: Literal["section"]
    section: SectionBody | SectionBodyDict


class MessageBodyAuthenticationDict(TypedDict):
    """A one-time password."""

    type: Literal["authentication"]
    authentication: AuthenticationBody | AuthenticationBodyDict


class _MessageBodyTemplateDictRequired(TypedDict):
    type: Literal["template"]


class MessageBodyTemplateDict(_MessageBodyTemplateDictRequired, total=False):
    """A template. The documents name this kind and no payload; to send a template use `template` beside `body`."""

    template: Template | TemplateDict | None


class MessageBodyActionDict(TypedDict):
    """A question for leave, as the list of kinds calls it."""

    type: Literal["action"]
    permission_request: PermissionRequest | PermissionRequestDict


class MessageBodyPermissionRequestDict(TypedDict):
    """A question for leave, as its own schema calls it."""

    type: Literal["permission_request"]
    permission_request: PermissionRequest | PermissionRequestDict


MessageBodyDict: TypeAlias = (
    MessageBodyTextDict
    | MessageBodyHtmlDict
    | MessageBodyImageDict
    | MessageBodyFileDict
    | MessageBodyGifDict
    | MessageBodyLocationDict
    | MessageBodyCarouselDict
    | MessageBodyListDict
    | MessageBodySectionDict
    | MessageBodyAuthenticationDict
    | MessageBodyTemplateDict
    | MessageBodyActionDict
    | MessageBodyPermissionRequestDict
)
"""What a message says, by kind."""


class _TextBodyDictRequired(TypedDict):
    text: str
    """The text, at least one character. At least 1 characters. Required in a request."""


class TextBodyDict(_TextBodyDictRequired, total=False):
    """A text, with files and actions."""

    attachments: Sequence[Attachment | AttachmentDict] | None
    """Files to send along."""
    actions: Sequence[Action | ActionDict] | None
    """Buttons and other actions offered to the receiver."""
    metadata: TextMetadata | TextMetadataDict
    """Settings of single platforms."""


class _AttachmentDictRequired(TypedDict):
    media_url: str
    """Where the file is; public, or uploaded to Bird before. Required in a request."""
    filename: str
    """The name of the file. Required in a request."""


class AttachmentDict(_AttachmentDictRequired, total=False):
    """A file that goes along with a text."""

    inline: bool
    """Whether the file is shown within the message."""
    content_id: str
    """The id by which an e-mail refers to an inline file."""


class TextMetadataDict(TypedDict, total=False):
    """Settings of single platforms for a text."""

    subject: str
    """The subject of an e-mail or an MMS."""
    headers: Mapping[str, str]
    """Further e-mail headers, such as `reply-to`."""
    whatsapp: WhatsappTextMetadata | WhatsappTextMetadataDict
    """Settings for WhatsApp."""
    line: LineTextMetadata | LineTextMetadataDict
    """Settings for Line."""
    telegram: TelegramMetadata | TelegramMetadataDict
    """Settings for Telegram."""
    apple: AppleMetadata | AppleMetadataDict
    """Settings for Apple Messages for Business."""


class WhatsappTextMetadataDict(TypedDict, total=False):
    """Settings of a text for WhatsApp."""

    preview_url: bool
    """Whether a preview of the first link is shown."""


class LineTextMetadataDict(TypedDict, total=False):
    """Settings of a text for Line."""

    emoji: LineEmoji | LineEmojiDict
    """The Line emoji in the text."""


class LineEmojiDict(TypedDict, total=False):
    """The Line emoji in a text."""

    items: Sequence[LineEmojiItem | LineEmojiItemDict] | None
    """The emoji, one by one."""


class _LineEmojiItemDictRequired(TypedDict):
    index: int
    """Where in the text the emoji stands. Required in a request."""
    product_id: str
    """The set that the emoji belongs to. Required in a request."""
    emoji_id: str
    """The emoji within its set. Required in a request."""


class LineEmojiItemDict(_LineEmojiItemDictRequired, total=False):
    """One Line emoji and its place in the text."""

    length: int | None
    """How much of the text the emoji takes. In answers only: the API sets it."""


class TelegramMetadataDict(TypedDict, total=False):
    """Settings for Telegram."""

    parse_mode: TelegramParseMode
    """How the text is marked up; plain when left out."""


class AppleMetadataDict(TypedDict, total=False):
    """Settings for Apple Messages for Business."""

    summary_text: str
    """The short text that stands for the message."""


class HtmlBodyDict(TypedDict, total=False):
    """An e-mail in HTML, with files and actions; at least one of `html` and `text`."""

    text: str
    """The e-mail as plain text, at least one character. At least 1 characters."""
    html: str
    """The e-mail as HTML, at least one character. At least 1 characters."""
    attachments: Sequence[HtmlAttachment | HtmlAttachmentDict] | None
    """Files to send along."""
    actions: Sequence[Action | ActionDict] | None
    """Buttons and other actions offered to the receiver."""
    metadata: HtmlMetadata | HtmlMetadataDict
    """Settings for the e-mail."""


class _HtmlAttachmentDictRequired(TypedDict):
    filename: str
    """The name of the file. Required in a request."""


class HtmlAttachmentDict(_HtmlAttachmentDictRequired, total=False):
    """A file that goes along with an e-mail: named by `mediaUrl`, or written out in `content` with its
    `contentType`.
    """

    media_url: str
    """Where the file is; public, or uploaded to Bird before."""
    inline: bool
    """Whether the file is shown within the message."""
    content: str
    """The file itself, at least one character. The documents name no encoding. At least 1 characters."""
    content_type: str
    """The media type of `content`, such as `text/calendar`; needed beside it. At least 1 characters."""
    content_id: str
    """The id by which the HTML refers to an inline file."""


class HtmlMetadataDict(TypedDict, total=False):
    """Settings for an e-mail."""

    subject: str
    """The subject line."""
    email_from: EmailFrom | EmailFromDict
    """The sender to show."""
    headers: Mapping[str, str]
    """Further headers, such as `reply-to`."""
    initial_open_tracking: bool
    """Whether an image at the top tells that the e-mail was opened."""
    click_tracking: bool
    """Whether clicks on links are told."""
    open_tracking: bool
    """Whether an image at the bottom tells that the e-mail was opened."""


class EmailFromDict(TypedDict, total=False):
    """The sender of an e-mail."""

    username: str
    """The part before the `@`."""
    display_name: str
    """The name people see."""


class _ImageBodyDictRequired(TypedDict):
    images: Sequence[BodyImage | BodyImageDict]
    """The images, at least one. An MMS holds up to 10. At least 1 entries. Required in a request."""


class ImageBodyDict(_ImageBodyDictRequired, total=False):
    """One or more images, with text and actions."""

    text: str
    """The text under the images."""
    metadata: ImageMetadata | ImageMetadataDict
    """Settings of single platforms."""
    actions: Sequence[Action | ActionDict] | None
    """Buttons and other actions offered to the receiver."""


class _BodyImageDictRequired(TypedDict):
    media_url: str
    """Where the image is; public, or uploaded to Bird before. At least 1 characters. Required in a request."""


class BodyImageDict(_BodyImageDictRequired, total=False):
    """One image."""

    alt_text: str
    """What the image shows, in words."""


class ImageMetadataDict(TypedDict, total=False):
    """Settings of single platforms for images."""

    subject: str
    """The subject of an MMS."""
    fallback_text: str
    """The text to send where MMS is not supported."""
    story_type: str
    """The kind of an Instagram story."""
    telegram: TelegramMetadata | TelegramMetadataDict
    """Settings for Telegram."""


class _FileBodyDictRequired(TypedDict):
    files: Sequence[BodyFile | BodyFileDict]
    """The files, one by one. Required in a request."""


class FileBodyDict(_FileBodyDictRequired, total=False):
    """One or more files, with text and actions."""

    text: str
    """The text that goes with the files."""
    metadata: FileMetadata | FileMetadataDict
    """Settings of single platforms."""
    actions: Sequence[Action | ActionDict] | None
    """Buttons and other actions offered to the receiver."""


class _BodyFileDictRequired(TypedDict):
    media_url: str
    """Where the file is; public, or uploaded to Bird before. At least 1 characters. Required in a request."""
    content_type: str
    """Its media type, such as `video/mp4`; at least one character. At least 1 characters. Required in a request."""


class BodyFileDict(_BodyFileDictRequired, total=False):
    """One file."""

    filename: str
    """The name of the file."""
    alt_text: str
    """What the file holds, in words."""
    metadata: StickerMetadata | StickerMetadataDict
    """More about a sticker."""


class StickerMetadataDict(TypedDict, total=False):
    """More about a sticker."""

    is_animated: bool
    """Whether the sticker moves."""


class FileMetadataDict(TypedDict, total=False):
    """Settings of single platforms for files."""

    subject: str
    """The subject of an MMS."""
    fallback_text: str
    """The text to send where MMS is not supported."""
    story_type: str
    """The kind of an Instagram story."""
    telegram: TelegramMetadata | TelegramMetadataDict
    """Settings for Telegram."""


class _GifBodyDictRequired(TypedDict):
    media_url: str
    """Where the picture is; public, or uploaded to Bird before. At least 1 characters. Required in a request."""


class GifBodyDict(_GifBodyDictRequired, total=False):
    """An animated picture, with text and actions."""

    text: str
    """The text that goes with the picture."""
    alt_text: str
    """What the picture shows, in words."""
    actions: Sequence[Action | ActionDict] | None
    """Buttons and other actions offered to the receiver."""
    metadata: GifMetadata | GifMetadataDict
    """Settings of single platforms."""


class GifMetadataDict(TypedDict, total=False):
    """Settings of single platforms for an animated picture."""

    telegram: TelegramMetadata | TelegramMetadataDict
    """Settings for Telegram."""


class _LocationBodyDictRequired(TypedDict):
    coordinates: Coordinates | CoordinatesDict
    """Where it is. Required in a request."""


class LocationBodyDict(_LocationBodyDictRequired, total=False):
    """A place."""

    location: PlaceName | PlaceNameDict
    """What it is called."""


class CoordinatesDict(TypedDict, total=False):
    """A point on the earth."""

    latitude: float
    """Degrees north, -90 to 90. -90 to 90."""
    longitude: float
    """Degrees east, -180 to 180. -180 to 180."""


class PlaceNameDict(TypedDict, total=False):
    """What a place is called."""

    address: str
    """The address."""
    label: str
    """The name of the place."""


class _CarouselBodyDictRequired(TypedDict):
    items: Sequence[BodyItem | BodyItemDict] | None
    """The cards, one by one. Required in a request."""


class CarouselBodyDict(_CarouselBodyDictRequired, total=False):
    """Cards to leaf through. WhatsApp wants a text and 2 to 10 cards."""

    text: str
    """The text above the cards, at most 1024 characters. At most 1024 characters."""


class _ListBodyDictRequired(TypedDict):
    text: str
    """The text above the list. Required in a request."""


class ListBodyDict(_ListBodyDictRequired, total=False):
    """A list of choices. Each item is a section, its actions are the choices."""

    title: str
    """The heading."""
    alt_text: str
    """The list in words, where it cannot be shown."""
    items: Sequence[BodyItem | BodyItemDict] | None
    """The sections, one by one."""
    actions: Sequence[Action | ActionDict] | None
    """Buttons and other actions offered to the receiver."""
    metadata: ListMetadata | ListMetadataDict
    """Settings of single platforms."""


class BodyItemDict(TypedDict, total=False):
    """One card of a carousel, or one section of a list."""

    title: str
    """The heading."""
    media_url: str | None
    """Where the picture or film is; public, or uploaded to Bird before."""
    description: str
    """The text."""
    alt_text: str
    """What the picture or film shows, in words."""
    actions: Sequence[Action | ActionDict] | None
    """Buttons and other actions offered to the receiver."""


class ListMetadataDict(TypedDict, total=False):
    """Settings of single platforms for a list."""

    button: ListButton | ListButtonDict
    """The button that opens the list; WhatsApp only."""
    reply_message: ListReplyMessage | ListReplyMessageDict
    """What is shown once a choice was made; Apple Messages only."""


class ListButtonDict(TypedDict, total=False):
    """The button that opens a list on WhatsApp."""

    label: str
    """What it says, at most 20 characters. At most 20 characters."""


class ListReplyMessageDict(TypedDict, total=False):
    """What Apple Messages shows once a choice was made."""

    title: str
    """The heading, at most 512 characters. At most 512 characters."""
    text: str
    """The text, at most 512 characters. At most 512 characters."""


class AuthenticationBodyDict(TypedDict, total=False):
    """A one-time password."""

    otp: OneTimePassword | OneTimePasswordDict
    """How the password is shown."""


class _OneTimePasswordDictRequired(TypedDict):
    disclaimer: bool
    """Whether a warning not to pass the password on is shown. Required in a request."""


class OneTimePasswordDict(_OneTimePasswordDictRequired, total=False):
    """How a one-time password is shown."""

    expiration_time: int | None
    """How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to 90."""
    actions: Sequence[Action | ActionDict] | None
    """Buttons and other actions offered to the receiver."""


class PermissionRequestDict(TypedDict, total=False):
    """A question for leave."""

    resource: PermissionResource
    """What leave is asked for."""


class UpdateCurrentUserDict(TypedDict, total=False):
    """The members of the current user to change. Every member is optional; one that is left out keeps its value."""

    name: str
    """The name people see."""
    bio: str
    """What the user says of themselves."""
    avatar_url: str
    """The address of the picture."""
    locale: str
    """The language and region, a BCP 47 tag such as `pt-BR`."""
    timezone: str
    """The time zone that the user sees times in by default, such as `Europe/Amsterdam`."""


class ActivateEndpointSubscriptionDict(TypedDict):
    """How much to subscribe to."""

    quantity: int
    """How many, 1 at least. The documents do not say of what. At least 1. Required in a request."""


class SetKeywordMessageDict(TypedDict):
    """The answer to set for one kind of keyword in one language."""

    kw: KeywordType
    """The kind of keyword. Required in a request."""
    lang: str
    """The language, an ISO 639-1 code such as `en`. Required in a request."""
    value: str
    """The answer. An empty text brings the API's own answer back. Required in a request."""


class CreatePresignedUploadDict(TypedDict):
    """What is to be uploaded."""

    content_type: str
    """The media type of the file, such as `image/png`. At least 1 characters. Required in a request."""


class _CreateMessageDictRequired(TypedDict):
    receiver: Receiver | ReceiverDict
    """Who gets the message. Required in a request."""


class CreateMessageDict(_CreateMessageDictRequired, total=False):
    """A message to send. `receiver` is required, and `body` or `template`."""

    sender: Sender | SenderDict
    """Overrides how the sender is shown; e-mail only."""
    reference: str
    """Your own identifier; it comes back on the message and is not checked for uniqueness."""
    template: Template | TemplateDict | None
    """A template to fill in. Send it instead of `body`."""
    meta: MessageMeta | MessageMetaDict
    """What the message belongs to, and settings of single platforms."""
    reply_to: ReplyTo | ReplyToDict
    """The earlier message that this one answers."""
    body: MessageBody | MessageBodyDict | None
    """What the message says. Required unless `template` is given."""
    notification: MessageNotification | MessageNotificationDict
    """Where to report on this message alone."""
    cap_frequency: bool
    """Whether the frequency cap of the platform applies. True only for a receiver that is a contact, with
    `meta.extraInformation.useCase` set to `marketing`.
    """
    enable_link_tracking: bool
    """Whether to add web tracking and UTM parameters to links; for test and campaign messages. On SMS `shortLinks` must
    then be given too.
    """
    ignore_quiet_hours: bool
    """Whether to send even in quiet hours."""
    ignore_global_holdout: bool
    """Whether to skip the check against the global holdout group; meant for transactional messages."""
    tags: Sequence[str]
    """At most 10 labels of 1 to 50 letters, digits, spaces, `-` or `_`. The API lower-cases them and makes unknown
    ones. At most 10 entries.
    """
    short_links: ShortLinks | ShortLinksDict | None
    """Shortens the links of an SMS. With a template use `template.shortLinks`."""
    scheduled_for: datetime | str
    """When to send. A past time, or one less than 10 minutes ahead, may be sent at once; more than 35 days ahead is
    refused.
    """
    validity: int
    """How long delivery may be tried, in seconds. The API takes 129600 (36 hours), or 600 (10 minutes) on a 2FA
    channel. At least 0.
    """


class SenderDict(TypedDict):
    """How the sender is shown."""

    connector: SenderConnector | SenderConnectorDict
    """The sender that replaces the one of the channel. Required in a request."""


class _SenderConnectorDictRequired(TypedDict):
    identifier_value: str
    """The sending address, such as `channels@bird.com`; its user name replaces the default one. Required in a
    request.
    """


class SenderConnectorDict(_SenderConnectorDictRequired, total=False):
    """A sender that replaces the one of the channel."""

    annotations: MessageAnnotations | MessageAnnotationsDict
    """The name to show."""


class MessageAnnotationsDict(TypedDict, total=False):
    """What is noted of a sender or a receiver."""

    name: str
    """The name people see; on e-mail the display name of the sender."""


class ReceiverDict(TypedDict, total=False):
    """Who gets the message."""

    contacts: Sequence[ReceiverContact | ReceiverContactDict]
    """The receiving contacts, at least one. More than one is allowed on e-mail only. At least 1 entries."""


class ReceiverContactDict(TypedDict, total=False):
    """One receiver, named by its contact id or by an identifier such as a phone number."""

    id: str
    """The id of the contact."""
    identifier_key: str
    """The kind of identifier, such as `phonenumber` or `emailaddress`."""
    identifier_value: str
    """The identifier, such as `+31612345678`."""
    type: ContactType
    """How an e-mail addresses this receiver."""
    identifiers: Sequence[ContactIdentifier | ContactIdentifierDict]
    """Further identifiers of the same receiver."""
    platform_address: str
    """The address of the receiver on the platform."""
    platform_address_selector: str | None
    """An expression that picks the address out of the contact."""


class ContactIdentifierDict(TypedDict):
    """One identifier of a contact."""

    identifier_key: str
    """The kind of identifier, such as `phonenumber` or `emailaddress`. Required in a request."""
    identifier_value: str
    """The identifier itself. Required in a request."""


class MessageNotificationDict(TypedDict, total=False):
    """Where to report on one message."""

    url: str
    """Address to call on changes of this message. A webhook subscription must exist already."""


class ShortLinksDict(TypedDict):
    """How links of an SMS are shortened."""

    domain: str
    """The domain of the short links, at most 128 characters; `default` takes the one of the workspace. At most 128
    characters. Required in a request.
    """


class _ReplyToDictRequired(TypedDict):
    id: str
    """The id of the message that is answered. Required in a request."""
    type: ReplyToType
    """What is answered. Required in a request."""


class ReplyToDict(_ReplyToDictRequired, total=False):
    """The message that another one answers."""

    order: int
    """A place in the order of the things answered; the documents do not explain it."""


class MessageMetaDict(TypedDict, total=False):
    """What a message belongs to, and settings of single platforms."""

    extra_information: Mapping[str, Any]
    """Anything of your own. `useCase` set to `marketing` is needed for `capFrequency`."""
    referral: MessageReferral | MessageReferralDict
    """Where the conversation came from, such as an advertisement."""
    order: MessageOrder | MessageOrderDict
    """An order made in the conversation."""
    referred_product: ReferredProduct | ReferredProductDict | None
    """The product that the message is about."""
    email: EmailMeta | EmailMetaDict
    """Settings for e-mail."""
    push_notifications: PushNotificationsMeta | PushNotificationsMetaDict
    """Settings for push notifications."""
    navigator_id: str | UUID
    """The navigator that sent the message, a UUID."""
    navigator_message_id: str | UUID
    """The message of the navigator, a UUID."""
    flow: FlowMeta | FlowMetaDict
    """The flow that sent the message."""
    journey: FlowMeta | FlowMetaDict
    """The journey that sent the message."""
    campaign: CampaignMeta | CampaignMetaDict
    """The campaign that sent the message."""


class MessageReferralDict(TypedDict, total=False):
    """Where a conversation came from."""

    source: str
    """The kind of source."""
    title: str | None
    """The title of the source."""
    text: str | None
    """The text of the source."""
    group: str | None
    """The group of the source."""
    metadata: ReferralMetadata | ReferralMetadataDict | None
    """More about the source."""


class ReferralMetadataDict(TypedDict, total=False):
    """More about where a conversation came from."""

    source_id: str
    """The id of the source."""
    source_url: str | None
    """The address of the source."""
    media_url: str | None
    """The address of its picture or film."""
    tracking_id: str | None
    """The id by which clicks are followed."""


class MessageOrderDict(TypedDict, total=False):
    """An order made in a conversation."""

    products: Sequence[OrderProduct | OrderProductDict]
    """What was ordered."""


class OrderProductDict(TypedDict, total=False):
    """One product of an order."""

    external_catalog_id: str
    """The catalogue on the platform."""
    external_product_id: str
    """The product in that catalogue."""
    quantity: int
    """How many."""
    price: ProductPrice | ProductPriceDict
    """The price."""


class ProductPriceDict(TypedDict, total=False):
    """A sum of money: amount times ten to the power of exponent."""

    amount: int
    """The digits of the sum."""
    exponent: int
    """The power of ten to multiply by."""
    currency_code: str
    """The currency."""


class ReferredProductDict(TypedDict, total=False):
    """The product that a message is about."""

    external_catalog_id: str
    """The catalogue on the platform."""
    external_product_id: str
    """The product in that catalogue."""


class EmailMetaDict(TypedDict, total=False):
    """Settings for e-mail."""

    subject: str
    """The subject line."""
    headers: Mapping[str, str]
    """Further headers, such as `reply-to`."""
    from_: EmailFrom | EmailFromDict
    """The sender to show."""


class PushNotificationsMetaDict(TypedDict, total=False):
    """Settings for push notifications."""

    gateway_type_override: GatewayType
    """The gateway to use instead of the usual one."""


class FlowMetaDict(TypedDict, total=False):
    """The flow or journey that a message comes from."""

    id: str | UUID | None
    """The flow, a UUID."""
    name: str | None
    """The name of the flow."""
    step_id: str | None
    """The step that sent the message."""
    run_id: str | UUID | None
    """The run of the flow, a UUID."""


class CampaignMetaDict(TypedDict, total=False):
    """The campaign that a message comes from."""

    id: str | UUID | None
    """The campaign, a UUID."""
    name: str | None
    """The name of the campaign."""


class WebhookEventFilterDict(TypedDict):
    """One condition on events; all of them must hold. Messages may be filtered by `channelId`, `messageStatus` and
    `interactionType`, channels by `platformId` and `channelStatus`, calls by `channelId` and `status`.
    """

    key: str
    """What is compared, such as `channelId`; one `channelId` a subscription. Required in a request."""
    value: str
    """What it must be. Required in a request."""


class _CreateWebhookSubscriptionDictRequired(TypedDict):
    service: WebhookService
    """The part of Bird that tells of the event. Required in a request."""
    event: str
    """The event, such as `sms.inbound`; the list of available events has them all. Required in a request."""
    url: str
    """Where to deliver, an `https` address with a dot in the name of its host. Required in a request."""


class CreateWebhookSubscriptionDict(_CreateWebhookSubscriptionDictRequired, total=False):
    """The event to subscribe to, and where to deliver it."""

    event_filters: Sequence[WebhookEventFilter | WebhookEventFilterDict] | None
    """The conditions on events. Without any, every event of that name is delivered."""
    template: str
    """The form of what is delivered; the documents show `twilio`, which is for those who move from there."""
    signing_key: str
    """The key to sign deliveries with. Its characters count as they are, also when they look like Base64."""


class UpdateWebhookSubscriptionDict(TypedDict, total=False):
    """The members of a subscription to change. One that is left out keeps its value."""

    template: str
    """The form of what is delivered."""
    url: str
    """Where to deliver, an `https` address with a dot in the name of its host."""
    signing_key: str
    """The key to sign deliveries with."""
    status: WebhookSubscriptionStatus
    """Whether to deliver."""
    event_filters: Sequence[WebhookEventFilter | WebhookEventFilterDict] | None
    """The conditions on events; null clears them."""


class _CustomAudienceImportDictRequired(TypedDict):
    action: AudienceAction
    """Whether to put people on the list or to take them off. Required in a request."""


class CustomAudienceImportDict(_CustomAudienceImportDictRequired, total=False):
    """People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or taken
    off.
    """

    account_id: str
    """The account, as OnePlatform shows it. At least 1 characters. Otherwise that of the client."""
    list: str
    """The name of the list. Rokt takes AdvertiserDatabase when it is left out."""
    email: str
    """One e-mail address. At least 1 characters."""
    emails: Sequence[str]
    """E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries."""
    sha256: str
    """The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower case
    too.
    """
    sha256s: Sequence[str]
    """The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries."""


class _CustomAudienceImportLegacyDictRequired(TypedDict):
    action: AudienceAction
    """Whether to put people on the list or to take them off. Required in a request."""


class CustomAudienceImportLegacyDict(_CustomAudienceImportLegacyDictRequired, total=False):
    """People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or taken
    off.
    """

    account_id: str
    """The account. The samples leave it out here, since the API key belongs to one account. At least 1 characters.
    Otherwise that of the client.
    """
    list: str
    """The name of the list. Rokt takes AdvertiserDatabase when it is left out."""
    email: str
    """One e-mail address. At least 1 characters."""
    emails: Sequence[str]
    """E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries."""
    sha256: str
    """The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower case
    too.
    """
    sha256s: Sequence[str]
    """The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries."""


class SectionBodyDict(TypedDict, total=False):
    """Several bodies in one."""

    items: Sequence[SectionItem | MessageBody | SectionItemDict]
    """The bodies, one by one."""
    configurations: Mapping[str, str]
    """Settings by name. The documents do not say which."""


class SectionItemTextDict(TypedDict):
    """A text."""

    type: Literal["text"]
    text: TextBody | TextBodyDict


class SectionItemImageDict(TypedDict):
    """One or more images."""

    type: Literal["image"]
    image: ImageBody | ImageBodyDict


class SectionItemFileDict(TypedDict):
    """One or more files of other kinds, such as film, sound or documents."""

    type: Literal["file"]
    file: FileBody | FileBodyDict


class SectionItemGifDict(TypedDict):
    """An animated picture."""

    type: Literal["gif"]
    gif: GifBody | GifBodyDict


class SectionItemLocationDict(TypedDict):
    """A place."""

    type: Literal["location"]
    location: LocationBody | LocationBodyDict


class SectionItemCarouselDict(TypedDict):
    """Cards to leaf through."""

    type: Literal["carousel"]
    carousel: CarouselBody | CarouselBodyDict


class SectionItemListDict(TypedDict):
    """A list of choices."""

    type: Literal["list"]
    list: ListBody | ListBodyDict


class SectionItemSectionDict(TypedDict):
    """A section in a section."""

    type: Literal["section"]
    section: NestedSectionBody | NestedSectionBodyDict


SectionItemDict: TypeAlias = (
    SectionItemTextDict
    | SectionItemImageDict
    | SectionItemFileDict
    | SectionItemGifDict
    | SectionItemLocationDict
    | SectionItemCarouselDict
    | SectionItemListDict
    | SectionItemSectionDict
)
"""One body in a section, by kind."""


class NestedSectionBodyDict(TypedDict, total=False):
    """A section in a section; it holds no further one."""

    items: Sequence[NestedSectionItem | MessageBody | NestedSectionItemDict]
    """The bodies, one by one."""
    configurations: Mapping[str, str]
    """Settings by name; `default` serves names that have none. The documents do not say which."""


class NestedSectionItemTextDict(TypedDict):
    """A text."""

    type: Literal["text"]
    text: TextBody | TextBodyDict


class NestedSectionItemImageDict(TypedDict):
    """One or more images."""

    type: Literal["image"]
    image: ImageBody | ImageBodyDict


class NestedSectionItemFileDict(TypedDict):
    """One or more files of other kinds, such as film, sound or documents."""

    type: Literal["file"]
    file: FileBody | FileBodyDict


class NestedSectionItemGifDict(TypedDict):
    """An animated picture."""

    type: Literal["gif"]
    gif: GifBody | GifBodyDict


class NestedSectionItemLocationDict(TypedDict):
    """A place."""

    type: Literal["location"]
    location: LocationBody | LocationBodyDict


class NestedSectionItemCarouselDict(TypedDict):
    """Cards to leaf through."""

    type: Literal["carousel"]
    carousel: CarouselBody | CarouselBodyDict


class NestedSectionItemListDict(TypedDict):
    """A list of choices."""

    type: Literal["list"]
    list: ListBody | ListBodyDict


NestedSectionItemDict: TypeAlias = (
    NestedSectionItemTextDict
    | NestedSectionItemImageDict
    | NestedSectionItemFileDict
    | NestedSectionItemGifDict
    | NestedSectionItemLocationDict
    | NestedSectionItemCarouselDict
    | NestedSectionItemListDict
)
"""One body in a section that stands in a section, by kind."""


class TemplateDict(TypedDict, total=False):
    """A template made in Studio, and the values that fill it in."""

    name: str
    """The name of the template on the platform."""
    project_id: str
    """The Studio project that holds the template."""
    version: str
    """The id of the version to use, or `latest`."""
    locale: str
    """The language to use, a BCP 47 tag such as `en` or `pt-BR`."""
    attachments: Sequence[TemplateAttachment | TemplateAttachmentDict] | None
    """Files to send along."""
    short_links: TemplateShortLinks | TemplateShortLinksDict | None
    """How the links of the template are shortened."""
    variables: Mapping[str, str] | None
    """Values by variable name; `default` serves variables that have none. An older way than `parameters`."""
    utm_parameters: Sequence[UtmParameter | UtmParameterDict] | None
    """One to 8 UTM parameters to add to links. 1 to 8 entries."""
    parameters: Sequence[TemplateParameterLike] | None
    """The values of the template's variables, at least one. At least 1 entries."""
    settings: TemplateSettings | TemplateSettingsDict | None
    """Settings of single platforms."""


class _TemplateAttachmentDictRequired(TypedDict):
    media_url: str
    """Where the file is; public, or uploaded to Bird before. Required in a request."""
    filename: str
    """The name of the file. Required in a request."""


class TemplateAttachmentDict(_TemplateAttachmentDictRequired, total=False):
    """A file that goes along with a template."""

    inline: bool
    """Whether the file is shown within the message."""


class TemplateShortLinksDict(TypedDict, total=False):
    """How the links of a template are shortened."""

    enabled: bool
    """Whether links are shortened."""
    domain: str
    """The domain of the short links; `default` takes the one of the workspace."""


class _UtmParameterDictRequired(TypedDict):
    key: str
    """The name of the parameter, 1 to 20 characters. 1 to 20 characters. Required in a request."""


class UtmParameterDict(_UtmParameterDictRequired, total=False):
    """One UTM parameter, with a fixed value or one that the API fills in; exactly one of `value` and `reference`."""

    value: str
    """A fixed value, 1 to 100 characters. 1 to 100 characters."""
    reference: UtmReference
    """A value that the API fills in."""


class TemplateSettingsDict(TypedDict, total=False):
    """Settings for WhatsApp marketing templates. The documents name the switch in two ways; give one of them."""

    use_mm_lite: bool
    """Whether to send through the MM Lite API of Meta."""
    disallow_mm_lite: bool | None
    """Whether to keep the message off the MM Lite API. MM Lite must be disabled for the WhatsApp business account."""


class _TemplateParameterStringDictRequired(TypedDict):
    type: Literal["string"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterStringDict(_TemplateParameterStringDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: str
    """The text to put in."""


class _TemplateParameterNumberDictRequired(TypedDict):
    type: Literal["number"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterNumberDict(_TemplateParameterNumberDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: float
    """The number to put in."""


class _TemplateParameterBooleanDictRequired(TypedDict):
    type: Literal["boolean"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterBooleanDict(_TemplateParameterBooleanDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: bool
    """The yes or no to put in."""


class _TemplateParameterObjectDictRequired(TypedDict):
    type: Literal["object"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterObjectDict(_TemplateParameterObjectDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: Mapping[str, Any]
    """The object to put in; never looked into."""


class _TemplateParameterSectionListDictRequired(TypedDict):
    type: Literal["sectionList"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterSectionListDict(_TemplateParameterSectionListDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: SectionListValue | SectionListValueDict
    """The sections."""


class _TemplateParameterTimeslotListDictRequired(TypedDict):
    type: Literal["timeslotList"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterTimeslotListDict(_TemplateParameterTimeslotListDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: TimeslotListValue | TimeslotListValueDict
    """The times."""


class _TemplateParameterProductSectionsDictRequired(TypedDict):
    type: Literal["productSections"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterProductSectionsDict(_TemplateParameterProductSectionsDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: ProductSectionsValue | ProductSectionsValueDict
    """The sections."""


class _TemplateParameterProductListDictRequired(TypedDict):
    type: Literal["productList"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterProductListDict(_TemplateParameterProductListDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: ProductListValue | ProductListValueDict
    """The products."""


class _TemplateParameterShippingMethodListDictRequired(TypedDict):
    type: Literal["shippingMethodList"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterShippingMethodListDict(_TemplateParameterShippingMethodListDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: ShippingMethodListValue | ShippingMethodListValueDict
    """The shipping methods."""


class _TemplateParameterLineItemListDictRequired(TypedDict):
    type: Literal["lineItemList"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterLineItemListDict(_TemplateParameterLineItemListDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: LineItemListValue | LineItemListValueDict
    """The lines."""


class _TemplateParameterWhatsappProductSectionsDictRequired(TypedDict):
    type: Literal["whatsappProductSections"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterWhatsappProductSectionsDict(_TemplateParameterWhatsappProductSectionsDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: WhatsappProductSectionsValue | WhatsappProductSectionsValueDict
    """The sections."""


class _TemplateParameterWhatsappProductItemsDictRequired(TypedDict):
    type: Literal["whatsappProductItems"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterWhatsappProductItemsDict(_TemplateParameterWhatsappProductItemsDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: WhatsappProductItemsValue | WhatsappProductItemsValueDict
    """The products."""


TemplateParameterDict: TypeAlias = (
    TemplateParameterStringDict
    | TemplateParameterNumberDict
    | TemplateParameterBooleanDict
    | TemplateParameterObjectDict
    | TemplateParameterSectionListDict
    | TemplateParameterTimeslotListDict
    | TemplateParameterProductSectionsDict
    | TemplateParameterProductListDict
    | TemplateParameterShippingMethodListDict
    | TemplateParameterLineItemListDict
    | TemplateParameterWhatsappProductSectionsDict
    | TemplateParameterWhatsappProductItemsDict
)
"""The value of one variable of a template, by kind."""

TemplateParameterLike: TypeAlias = (
    TemplateParameter
    | StringTemplateParameter
    | NumberTemplateParameter
    | BooleanTemplateParameter
    | ObjectTemplateParameter
    | SectionListTemplateParameter
    | TimeslotListTemplateParameter
    | ProductSectionsTemplateParameter
    | ProductListTemplateParameter
    | ShippingMethodListTemplateParameter
    | LineItemListTemplateParameter
    | WhatsappProductSectionsTemplateParameter
    | WhatsappProductItemsTemplateParameter
    | TemplateParameterDict
)
"""Whatever may be given for a `TemplateParameter`: itself, one of its kinds alone, or a dict."""


class _StringTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class StringTemplateParameterDict(_StringTemplateParameterDictRequired, total=False):
    """A text, as the value of one variable of a template."""

    value: str
    """The text to put in."""


class _NumberTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class NumberTemplateParameterDict(_NumberTemplateParameterDictRequired, total=False):
    """A number, as the value of one variable of a template."""

    value: float
    """The number to put in."""


class _BooleanTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class BooleanTemplateParameterDict(_BooleanTemplateParameterDictRequired, total=False):
    """A yes or no, as the value of one variable of a template."""

    value: bool
    """The yes or no to put in."""


class _ObjectTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class ObjectTemplateParameterDict(_ObjectTemplateParameterDictRequired, total=False):
    """A free object, as the value of one variable of a template."""

    value: Mapping[str, Any]
    """The object to put in; never looked into."""


class _SectionListTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class SectionListTemplateParameterDict(_SectionListTemplateParameterDictRequired, total=False):
    """Sections with choices, as the value of one variable of a template."""

    value: SectionListValue | SectionListValueDict
    """The sections."""


class _TimeslotListTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TimeslotListTemplateParameterDict(_TimeslotListTemplateParameterDictRequired, total=False):
    """Times to choose from, as the value of one variable of a template."""

    value: TimeslotListValue | TimeslotListValueDict
    """The times."""


class _ProductSectionsTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class ProductSectionsTemplateParameterDict(_ProductSectionsTemplateParameterDictRequired, total=False):
    """Products in sections, as the value of one variable of a template."""

    value: ProductSectionsValue | ProductSectionsValueDict
    """The sections."""


class _ProductListTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class ProductListTemplateParameterDict(_ProductListTemplateParameterDictRequired, total=False):
    """Products, as the value of one variable of a template."""

    value: ProductListValue | ProductListValueDict
    """The products."""


class _ShippingMethodListTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class ShippingMethodListTemplateParameterDict(_ShippingMethodListTemplateParameterDictRequired, total=False):
    """Apple Pay shipping methods, as the value of one variable of a template."""

    value: ShippingMethodListValue | ShippingMethodListValueDict
    """The shipping methods."""


class _LineItemListTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class LineItemListTemplateParameterDict(_LineItemListTemplateParameterDictRequired, total=False):
    """The lines of an Apple Pay sum, as the value of one variable of a template."""

    value: LineItemListValue | LineItemListValueDict
    """The lines."""


class _WhatsappProductSectionsTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class WhatsappProductSectionsTemplateParameterDict(_WhatsappProductSectionsTemplateParameterDictRequired, total=False):
    """WhatsApp products in sections, as the value of one variable of a template."""

    value: WhatsappProductSectionsValue | WhatsappProductSectionsValueDict
    """The sections."""


class _WhatsappProductItemsTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class WhatsappProductItemsTemplateParameterDict(_WhatsappProductItemsTemplateParameterDictRequired, total=False):
    """WhatsApp products, as the value of one variable of a template."""

    value: WhatsappProductItemsValue | WhatsappProductItemsValueDict
    """The products."""


class SectionListValueDict(TypedDict):
    """Sections with choices."""

    sections: Sequence[ChoiceSection | ChoiceSectionDict] | None
    """The sections, one by one. Required in a request."""


class _ChoiceSectionDictRequired(TypedDict):
    title: str
    """The heading of the section. Required in a request."""
    items: Sequence[ChoiceItem | ChoiceItemDict]
    """The choices, one by one. Required in a request."""


class ChoiceSectionDict(_ChoiceSectionDictRequired, total=False):
    """One section of choices."""

    id: str | None
    """The id of the section."""
    multiple_selection: bool
    """Whether more than one choice may be taken."""


class _ChoiceItemDictRequired(TypedDict):
    type: ChoiceItemType
    """Always `reply-action`. Required in a request."""
    reply_action: ChoiceReply | ChoiceReplyDict
    """What the choice says and sends back. Required in a request."""


class ChoiceItemDict(_ChoiceItemDictRequired, total=False):
    """One choice in a section."""

    id: str
    """The id of the choice."""
    reference: str
    """Your own identifier of the item; the documents do not explain it."""
    role: str
    """What the item is for; the documents do not explain it."""
    hidden: bool
    """Whether the item is left out of what people see."""


class _ChoiceReplyDictRequired(TypedDict):
    text: str
    """What the choice says. Required in a request."""


class ChoiceReplyDict(_ChoiceReplyDictRequired, total=False):
    """What a choice says and sends back."""

    image_url: str
    """Address of a picture for the choice."""
    payload: str
    """What comes back to you when it is taken."""
    sub_title: str
    """The second line."""


class TimeslotListValueDict(TypedDict):
    """Times to choose from."""

    timeslots: Sequence[Timeslot | TimeslotDict]
    """The times, one by one. Required in a request."""


class _TimeslotDictRequired(TypedDict):
    start_time: datetime | str
    """When it begins. Required in a request."""
    duration: float
    """How long it lasts; the documents name no unit. Required in a request."""


class TimeslotDict(_TimeslotDictRequired, total=False):
    """One time to choose."""

    id: str | None
    """The id of the time."""


class ProductSectionsValueDict(TypedDict):
    """Products in sections."""

    product_sections: Sequence[ProductSection | ProductSectionDict]
    """The sections, one by one. Required in a request."""


class ProductSectionDict(TypedDict):
    """One section of products."""

    title: str
    """The heading, 1 to 24 characters. 1 to 24 characters. Required in a request."""
    products: Sequence[Product | ProductDict]
    """The products, one by one. Required in a request."""


class _ProductDictRequired(TypedDict):
    external_product_id: str
    """The product in the catalogue. Required in a request."""


class ProductDict(_ProductDictRequired, total=False):
    """One product of a catalogue."""

    amount: str
    """The price, as text."""
    text: str
    """What to say of it."""


class ProductListValueDict(TypedDict):
    """Products."""

    products: Sequence[ProductItem | ProductItemDict]
    """The products, one by one. Required in a request."""


class ProductItemProductDict(TypedDict):
    """A product of a catalogue."""

    type: Literal["product"]
    product: Product | ProductDict


class ProductItemDict(ProductItemProductDict):
    """One entry in a list of products."""


class ShippingMethodListValueDict(TypedDict):
    """Apple Pay shipping methods."""

    shipping_methods: Sequence[ShippingMethod | ShippingMethodDict] | None
    """The shipping methods, one by one. Required in a request."""


class ShippingMethodDict(TypedDict):
    """One Apple Pay shipping method."""

    amount: str
    """What it costs, as text. Required in a request."""
    label: str
    """Its name. Required in a request."""
    identifier: str
    """Its id. Required in a request."""
    detail: str
    """What to say of it. Required in a request."""


class LineItemListValueDict(TypedDict):
    """The lines of an Apple Pay sum."""

    line_items: Sequence[LineItem | LineItemDict] | None
    """The lines, one by one. Required in a request."""


class _LineItemDictRequired(TypedDict):
    amount: str
    """The sum of the line, as text. Required in a request."""
    text: str
    """What it is for. Required in a request."""


class LineItemDict(_LineItemDictRequired, total=False):
    """One line of an Apple Pay sum."""

    type: LineItemType
    """Whether the sum is certain."""


class WhatsappProductSectionsValueDict(TypedDict):
    """WhatsApp products in sections."""

    sections: Sequence[WhatsappSectionItem | WhatsappSectionItemDict]
    """The sections, one by one. Required in a request."""


class _WhatsappSectionItemDictRequired(TypedDict):
    type: WhatsappSectionItemType
    """Always `whatsapp-product-section`. Required in a request."""
    whatsapp_product_section: WhatsappProductSection | WhatsappProductSectionDict
    """The section. Required in a request."""


class WhatsappSectionItemDict(_WhatsappSectionItemDictRequired, total=False):
    """One entry in a list of WhatsApp product sections."""

    id: str
    """The id of the entry."""
    reference: str
    """Your own identifier of the item; the documents do not explain it."""
    role: str
    """What the item is for; the documents do not explain it."""
    hidden: bool
    """Whether the item is left out of what people see."""


class WhatsappProductSectionDict(TypedDict):
    """One section of WhatsApp products."""

    title: str
    """The heading, 1 to 24 characters. 1 to 24 characters. Required in a request."""
    products: Sequence[WhatsappProductItem | WhatsappProductItemDict]
    """The products, one by one. Required in a request."""


class WhatsappProductItemsValueDict(TypedDict):
    """WhatsApp products."""

    products: Sequence[WhatsappProductItem | WhatsappProductItemDict]
    """The products, one by one. Required in a request."""


class _WhatsappProductItemDictRequired(TypedDict):
    type: WhatsappProductItemType
    """Always `whatsapp-product-item`. Required in a request."""
    whatsapp_product_item: WhatsappProduct | WhatsappProductDict
    """The product. Required in a request."""


class WhatsappProductItemDict(_WhatsappProductItemDictRequired, total=False):
    """One entry in a list of WhatsApp products."""

    id: str
    """The id of the entry."""
    reference: str
    """Your own identifier of the item; the documents do not explain it."""
    role: str
    """What the item is for; the documents do not explain it."""
    hidden: bool
    """Whether the item is left out of what people see."""


class WhatsappProductDict(TypedDict):
    """One product of a WhatsApp catalogue."""

    external_product_id: str
    """The product in the catalogue. Required in a request."""


class ListChannelMessagesDict(TypedDict, total=False):
    """What `channels.messages.list` can be asked for."""

    limit: int
    """How many messages a page holds at most, 1 to 1000. The API takes 10 when it is left out. 1 to 1000. Default:
    10.
    """
    page_token: str
    """Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
    characters.
    """
    reverse: bool
    """Whether to list in the opposite order. The API takes false when it is left out. Default: false."""
    platform: Sequence[str]
    """Only messages of these platforms, such as `sms` or `whatsapp`; each name has 3 to 60 letters, digits or
    hyphens.
    """
    direction: MessageDirection
    """Only messages that go this way."""
    id: Sequence[str | UUID]
    """Only the messages with these ids, each a UUID."""
    navigator_id: str | UUID
    """Only messages that this navigator sent, a UUID."""
    start_at: datetime | str
    """Where the time window of the list begins."""
    end_at: datetime | str
    """Where the time window of the list ends."""
    from_: Sequence[str]
    """Only messages from these sender identifiers."""
    to: Sequence[str]
    """Only messages to these recipient identifiers."""
    failure_code: Sequence[int]
    """Only messages that failed with one of these codes (`failure.code`)."""
    failure_source_code: Sequence[str]
    """Only messages that failed with one of these codes of the source (`failure.source.code`)."""
    failure_source_name: Sequence[str]
    """Only messages that one of these sources failed (`failure.source.name`), such as `sms-messagebird`."""
    country_code: Sequence[str]
    """Only messages of these countries."""
    tag: Sequence[str]
    """Only messages with these tags."""
    email_subject: str
    """Full-text search in the subject of e-mail messages."""
    batch_id: str | UUID
    """Only messages of this batch, a UUID."""


class ListWorkspaceMessagesDict(TypedDict, total=False):
    """What `channels.messages.listByWorkspace` can be asked for."""

    limit: int
    """How many messages a page holds at most, 1 to 1000. The API takes 10 when it is left out. 1 to 1000. Default:
    10.
    """
    channel_id: Sequence[str]
    """Only messages of these channels."""
    page_token: str
    """Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
    characters.
    """
    reverse: bool
    """Whether to list in the opposite order. The API takes false when it is left out. Default: false."""
    platform: Sequence[str]
    """Only messages of these platforms, such as `sms` or `whatsapp`; each name has 3 to 60 letters, digits or
    hyphens.
    """
    direction: MessageDirection
    """Only messages that go this way."""
    id: Sequence[str | UUID]
    """Only the messages with these ids, each a UUID."""
    start_at: datetime | str
    """Where the time window of the list begins."""
    end_at: datetime | str
    """Where the time window of the list ends."""
    from_: Sequence[str]
    """Only messages from these sender identifiers."""
    to: Sequence[str]
    """Only messages to these recipient identifiers."""
    failure_code: Sequence[int]
    """Only messages that failed with one of these codes (`failure.code`)."""
    failure_source_code: Sequence[str]
    """Only messages that failed with one of these codes of the source (`failure.source.code`)."""
    failure_source_name: Sequence[str]
    """Only messages that one of these sources failed (`failure.source.name`), such as `sms-messagebird`."""
    country_code: Sequence[str]
    """Only messages of these countries."""
    tag: Sequence[str]
    """Only messages with these tags."""
    email_subject: str
    """Full-text search in the subject of e-mail messages."""


class GetChannelContactDict(TypedDict, total=False):
    """What `channels.contacts.get` can be asked for."""

    contact_identifier_value: str
    """The identifier of the receiver, for a contact that has several."""


class GetMessageMediaDict(TypedDict, total=False):
    """What `channels.messages.media.download` can be asked for."""

    redirect: bool
    """Whether the API should answer with a redirect to the file. No default is documented."""


class ListWebhookSubscriptionsDict(TypedDict, total=False):
    """What `webhookSubscriptions.list` can be asked for."""

    limit: int
    """How many items a page holds at most, 1 to 100. Of subscriptions the API takes 10 or 25 when it is left out, of
    deliveries 10. 1 to 100.
    """
    page_token: str
    """Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
    characters.
    """


class ListWebhookLogsDict(TypedDict, total=False):
    """What `webhookSubscriptions.logs.list` can be asked for."""

    limit: int
    """How many items a page holds at most, 1 to 100. Of subscriptions the API takes 10 or 25 when it is left out, of
    deliveries 10. 1 to 100.
    """
    page_token: str
    """Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
    characters.
    """
    execution_status: str
    """Only deliveries that ended like this, such as `succeeded`. The documents show no other value."""


class GetWebhookLogDetailsDict(TypedDict):
    """What `webhookSubscriptions.logs.details` can be asked for."""

    request_id: str
    """The delivery, as the log or the header `messagebird-request-id` names it. At least 1 characters. Required in a
    request.
    """


class ListAvailableWebhooksDict(TypedDict, total=False):
    """What `webhookSubscriptions.listAvailable` can be asked for."""

    service: str
    """Only the events of this service, such as `channels`."""


class GetNetworkLookupDict(TypedDict, total=False):
    """What `numbers.networkLookup` can be asked for."""

    number: str
    """The phone number in E.164 form, such as `+14155552671`, 1 to 30 characters. 1 to 30 characters."""


class DeleteTranscriptionDict(TypedDict, total=False):
    """What `voice.transcriptions.delete` can be asked for."""

    format: TranscriptionFormat
    """The format of the transcription. The documents do not say what is deleted when it is left out."""
