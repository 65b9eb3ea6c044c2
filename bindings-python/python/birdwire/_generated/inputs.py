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
    BodyImage,
    BuyAction,
    CampaignMeta,
    ContactIdentifier,
    EmailFrom,
    EmailMeta,
    FlowMeta,
    ImageBody,
    ImageMetadata,
    LineEmoji,
    LineEmojiItem,
    LineTextMetadata,
    LinkAction,
    LocationRequestAction,
    MessageAnnotations,
    MessageBody,
    MessageMeta,
    MessageNotification,
    MessageOrder,
    MessageReferral,
    OrderProduct,
    PostbackAction,
    ProductPrice,
    PushNotificationsMeta,
    Receiver,
    ReceiverContact,
    ReferralMetadata,
    ReferredProduct,
    ReplyAction,
    ReplyTo,
    Sender,
    SenderConnector,
    ShortLinks,
    StringTemplateParameter,
    TelegramMetadata,
    Template,
    TemplateAttachment,
    TemplateParameter,
    TemplateSettings,
    TemplateShortLinks,
    TextBody,
    TextMetadata,
    UtmParameter,
    WhatsappTextMetadata,
)
from .enums import (
    ContactType,
    GatewayType,
    MessageDirection,
    OrganizationStatus,
    ReplyToType,
    TelegramParseMode,
    UtmReference,
)


class UpdateOrganizationDict(TypedDict, total=False):
    """The members of an organization to change. Every member is optional; one that is left out keeps its value."""

    name: str
    """The name people see, 1 to 256 characters. 1 to 256 characters."""
    avatar_url: str
    """Address of the picture shown beside the name."""
    status: OrganizationStatus | None
    """The new state of the organization; null clears it."""
    status_reason: str | None
    """Why the organization has its status; null clears it."""
    owner: str | UUID
    """The user who is to own the organization, a UUID."""


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


class EmailFromDict(TypedDict, total=False):
    """The sender of an e-mail."""

    username: str
    """The part before the `@`."""
    display_name: str
    """The name people see."""


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
    step_id: str
    """The step that sent the message."""
    run_id: str | UUID | None
    """The run of the flow, a UUID."""


class CampaignMetaDict(TypedDict, total=False):
    """The campaign that a message comes from."""

    id: str | UUID | None
    """The campaign, a UUID."""
    name: str | None
    """The name of the campaign."""


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
    parameters: Sequence[TemplateParameter | StringTemplateParameter | TemplateParameterDict] | None
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


class _TemplateParameterStringDictRequired(TypedDict):
    type: Literal["string"]
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class TemplateParameterStringDict(_TemplateParameterStringDictRequired, total=False):
    """One kind of `TemplateParameter`."""

    value: str
    """The text to put in."""


class TemplateParameterDict(TemplateParameterStringDict):
    """The value of one variable of a template."""


class _StringTemplateParameterDictRequired(TypedDict):
    key: str
    """The name of the variable, at least one character. At least 1 characters. Required in a request."""


class StringTemplateParameterDict(_StringTemplateParameterDictRequired, total=False):
    """A text value for one variable of a template."""

    value: str
    """The text to put in."""


class TemplateSettingsDict(TypedDict, total=False):
    """Settings for WhatsApp marketing templates. The documents name the switch in two ways; give one of them."""

    use_mm_lite: bool
    """Whether to send through the MM Lite API of Meta."""
    disallow_mm_lite: bool | None
    """Whether to keep the message off the MM Lite API. MM Lite must be disabled for the WhatsApp business account."""


class MessageBodyTextDict(TypedDict):
    """One kind of `MessageBody`."""

    type: Literal["text"]
    text: TextBody | TextBodyDict


class MessageBodyImageDict(TypedDict):
    """One kind of `MessageBody`."""

    type: Literal["image"]
    image: ImageBody | ImageBodyDict


MessageBodyDict: TypeAlias = MessageBodyTextDict | MessageBodyImageDict
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


class ActionLinkDict(TypedDict):
    """One kind of `Action`."""

    type: Literal["link"]
    link: LinkAction | LinkActionDict


class ActionReplyDict(TypedDict):
    """One kind of `Action`."""

    type: Literal["reply"]
    reply: ReplyAction | ReplyActionDict


class _ActionLocationRequestDictRequired(TypedDict):
    type: Literal["locationRequest"]


class ActionLocationRequestDict(_ActionLocationRequestDictRequired, total=False):
    """One kind of `Action`."""

    location_request: LocationRequestAction | LocationRequestActionDict | None


class ActionBuyDict(TypedDict):
    """One kind of `Action`."""

    type: Literal["buy"]
    buy: BuyAction | BuyActionDict


class ActionPostbackDict(TypedDict):
    """One kind of `Action`."""

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


class GetMessageMediaDict(TypedDict, total=False):
    """What `channels.messages.media.download` can be asked for."""

    redirect: bool
    """Whether the API should answer with a redirect to the file. No default is documented."""
