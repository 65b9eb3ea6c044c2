# Written by codegen from spec/. Edit spec/ and run `make generate`.
from collections.abc import Awaitable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Generic, Literal, TypeVar, final, overload
from uuid import UUID

from typing_extensions import Self

from ._generated.enums import (
    ContactType,
    GatewayType,
    MessageDirection,
    MessageStatus,
    OrganizationStatus,
    ReplyToType,
    TelegramParseMode,
    UtmReference,
)
from ._generated.inputs import (
    ActionDescriptionDict,
    ActionDict,
    ActionMetadataDict,
    AppleMetadataDict,
    AttachmentDict,
    BodyImageDict,
    BuyActionDict,
    CampaignMetaDict,
    ContactIdentifierDict,
    EmailFromDict,
    EmailMetaDict,
    FlowMetaDict,
    ImageBodyDict,
    ImageMetadataDict,
    LineEmojiDict,
    LineEmojiItemDict,
    LineTextMetadataDict,
    LinkActionDict,
    LocationRequestActionDict,
    MessageAnnotationsDict,
    MessageBodyDict,
    MessageMetaDict,
    MessageNotificationDict,
    MessageOrderDict,
    MessageReferralDict,
    OrderProductDict,
    PostbackActionDict,
    ProductPriceDict,
    PushNotificationsMetaDict,
    ReceiverContactDict,
    ReceiverDict,
    ReferralMetadataDict,
    ReferredProductDict,
    ReplyActionDict,
    ReplyToDict,
    SenderConnectorDict,
    SenderDict,
    ShortLinksDict,
    TelegramMetadataDict,
    TemplateAttachmentDict,
    TemplateDict,
    TemplateParameterDict,
    TemplateSettingsDict,
    TemplateShortLinksDict,
    TextBodyDict,
    TextMetadataDict,
    UtmParameterDict,
    WhatsappTextMetadataDict,
)

__all__ = [
    "Action",
    "ActionDescription",
    "ActionMetadata",
    "AppleMetadata",
    "Attachment",
    "BodyImage",
    "Bridge",
    "BuyAction",
    "CampaignMeta",
    "ChannelMessageList",
    "ContactIdentifier",
    "Core",
    "CreateMessage",
    "EmailFrom",
    "EmailMeta",
    "FailureSource",
    "FlowMeta",
    "ImageBody",
    "ImageMetadata",
    "Items",
    "LineEmoji",
    "LineEmojiItem",
    "LineTextMetadata",
    "LinkAction",
    "List",
    "LocationRequestAction",
    "Message",
    "MessageAnnotations",
    "MessageBody",
    "MessageConnector",
    "MessageContact",
    "MessageFailure",
    "MessageMeta",
    "MessageNotification",
    "MessageOrder",
    "MessageOrigin",
    "MessagePart",
    "MessageReceiver",
    "MessageReferral",
    "MessageSender",
    "Method",
    "OMIT",
    "Object",
    "Omit",
    "Options",
    "OrderProduct",
    "Organization",
    "OrganizationManager",
    "Page",
    "Pending",
    "PostbackAction",
    "ProductPrice",
    "PushNotificationsMeta",
    "Raw",
    "RawResponse",
    "Receiver",
    "ReceiverContact",
    "ReferralMetadata",
    "ReferredProduct",
    "ReplyAction",
    "ReplyTo",
    "Sender",
    "SenderConnector",
    "ShortLinks",
    "StringTemplateParameter",
    "TelegramMetadata",
    "Template",
    "TemplateAttachment",
    "TemplateParameter",
    "TemplateSettings",
    "TemplateShortLinks",
    "TextBody",
    "TextMetadata",
    "Transfer",
    "UtmParameter",
    "Walk",
    "WhatsappTextMetadata",
    "__version__",
    "text",
    "to",
]

_ItemT_co = TypeVar("_ItemT_co", covariant=True)

OMIT: Final[Omit]
__version__: Final[str]

def text(text: str, /) -> MessageBody:
    """A body of plain text."""

def to(identifier_value: str, /) -> Receiver:
    """One receiver by its identifier: a phone number in E.164, an e-mail address, or what its platform uses."""

@final
class Omit:
    """Stands for "not given" where `None` means null, as in an update."""

    def __bool__(self) -> Literal[False]: ...

@final
class Raw:
    """A value that is sent as it is, unchecked: for what the API knows and this version does not."""

    def __new__(cls, value: Any, /) -> Self: ...

@final
class Options:
    """What one call, or a client made by `with_options`, does differently. Times are in seconds."""

    def __new__(
        cls,
        *,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        workspace_id: str | None = None,
        organization_id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...
    @property
    def timeout(self) -> float | None:
        """The whole call with its repeats."""

    @property
    def attempt_timeout(self) -> float | None:
        """One request and its answer."""

    @property
    def max_retries(self) -> int | None: ...
    @property
    def workspace_id(self) -> str | None: ...
    @property
    def organization_id(self) -> str | None: ...
    @property
    def headers(self) -> Mapping[str, str]: ...

@final
class RawResponse:
    """An answer as it came."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]:
        """Names in lower case. One that came more than once has its values joined by a comma."""

    @property
    def body(self) -> bytes: ...
    @property
    def request_id(self) -> str | None:
        """What Bird's support asks for."""

    @property
    def attempts(self) -> int:
        """How many requests were made on the wire."""

    def json(self) -> Any:
        """The body, read as JSON; `None` when it is empty."""

@final
class Method:
    """A handle on an operation, looked up once for each method."""

    def __new__(cls, operation_id: str, /) -> Self: ...

@final
class Core:
    """A client as both façades use it."""

    def __new__(cls, **settings: Any) -> Self: ...
    @property
    def workspace_id(self) -> str | None: ...
    @property
    def organization_id(self) -> str | None: ...
    @property
    def base_url(self) -> str: ...
    def with_options(self, options: Options) -> Core:
        """The same client, connections included, with other options."""

    def call(self, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], /) -> Any: ...
    def start(self, bridge: Bridge, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], /) -> Pending: ...
    def list(self, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], /) -> List:
        """A list to walk over, as often as somebody likes."""

    def close(self) -> None:
        """Lets go of the connections; calls fail from then on."""

    def request_now(self, method: str, path: str, /, **parts: Any) -> RawResponse: ...
    def request_on(self, bridge: Bridge, method: str, path: str, /, **parts: Any) -> Pending: ...

@final
class List:
    """A list to walk over, as often as somebody likes."""

    def walk(self) -> Walk: ...

@final
class Walk:
    """One walk over a list. It ends after the last page, after an error, and when a step is given up."""

    def step_now(self) -> Any:
        """The next page; `None` after the last one."""

    def step_on(self, bridge: Bridge) -> Pending: ...

@final
class Transfer:
    """A file on its way. Its bytes arrive while they are read."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def attempts(self) -> int: ...
    def chunk_now(self) -> bytes | None: ...
    def read_now(self) -> bytes: ...
    def save_now(self, path: str) -> int: ...
    def chunk_on(self, bridge: Bridge) -> Pending: ...
    def read_on(self, bridge: Bridge) -> Pending: ...
    def save_on(self, bridge: Bridge, path: str) -> Pending: ...
    def close(self) -> None:
        """Gives the file up; its connection is closed."""

@final
class Bridge:
    """One event loop's side of the bridge."""

    def __new__(cls, event_loop: Any, /) -> Self: ...
    @property
    def event_loop(self) -> Any: ...
    def deliver(self) -> None:
        """Runs on the loop: hands over everything that has completed since the last time."""

@final
class Pending:
    """A call under way on a loop."""

    @property
    def future(self) -> Awaitable[Any]: ...
    def cancel(self) -> None:
        """Drops the request, if it is still under way."""

class Object:
    """An object of the API. It never changes, and compares, hashes, copies and pickles by its value."""

    @classmethod
    def from_json(cls, json: str | bytes, /) -> Self:
        """Makes an object from its JSON, as `to_json` gives it."""

    def to_dict(self) -> dict[str, Any]:
        """Everything that arrived or was given, in the API's names, unknown members included."""

    def to_json(self) -> str:
        """The same as JSON text."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any], /) -> Self: ...

@final
class Items(Generic[_ItemT_co]):
    """The items of a page: a sequence like a tuple, in which an item is decoded when it is reached."""

    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, index: int, /) -> _ItemT_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[_ItemT_co, ...]: ...
    def __iter__(self) -> Iterator[_ItemT_co]: ...

class Page(Object, Generic[_ItemT_co]):
    """A page of a list: its items, the token of the next page, and further members by list."""

    @property
    def items(self) -> Items[_ItemT_co]:
        """The items of this page, each decoded when it is reached."""

    @property
    def next_page_token(self) -> str | None:
        """What the next page is asked with; `None` on the last page."""

    @property
    def raw_response(self) -> RawResponse: ...

@final
class Organization(Object):
    """An organization as the API returns it."""

    __match_args__: Final = (
        "id",
        "name",
        "slug",
        "avatar_url",
        "status",
        "status_reason",
        "pending_member_count",
        "active_member_count",
        "owner",
        "created_at",
        "updated_at",
        "managed_by",
    )

    @property
    def id(self) -> str | None:
        """The organization, a UUID."""

    @property
    def name(self) -> str | None:
        """The name people see."""

    @property
    def slug(self) -> str | None:
        """The readable identifier, made of letters, digits and hyphens."""

    @property
    def avatar_url(self) -> str | None:
        """Address of the picture shown beside the name."""

    @property
    def status(self) -> OrganizationStatus | str | None:
        """Whether the organization may be used."""

    @property
    def status_reason(self) -> str | None:
        """Why the organization has its status."""

    @property
    def pending_member_count(self) -> int | None:
        """How many invited users have not joined yet."""

    @property
    def active_member_count(self) -> int | None:
        """How many users belong to it."""

    @property
    def owner(self) -> str | None:
        """The user who owns the organization, a UUID."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

    @property
    def managed_by(self) -> tuple[OrganizationManager, ...] | None:
        """What manages this organization."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class OrganizationManager(Object):
    """One manager of an organization. The wire names of its members start with capitals."""

    __match_args__: Final = (
        "type",
        "id",
    )

    @property
    def type(self) -> str | None:
        """What kind of thing the manager is."""

    @property
    def id(self) -> str | None:
        """The id of the manager."""

@final
class CreateMessage(Object):
    """A message to send. `receiver` is required, and `body` or `template`."""

    __match_args__: Final = (
        "sender",
        "receiver",
        "reference",
        "template",
        "meta",
        "reply_to",
        "body",
        "notification",
        "cap_frequency",
        "enable_link_tracking",
        "ignore_quiet_hours",
        "ignore_global_holdout",
        "tags",
        "short_links",
        "scheduled_for",
        "validity",
    )

    def __new__(
        cls,
        *,
        receiver: Receiver | ReceiverDict,
        sender: Sender | SenderDict | None = ...,
        reference: str | None = ...,
        template: Template | TemplateDict | None = ...,
        meta: MessageMeta | MessageMetaDict | None = ...,
        reply_to: ReplyTo | ReplyToDict | None = ...,
        body: MessageBody | MessageBodyDict | None = ...,
        notification: MessageNotification | MessageNotificationDict | None = ...,
        cap_frequency: bool | None = ...,
        enable_link_tracking: bool | None = ...,
        ignore_quiet_hours: bool | None = ...,
        ignore_global_holdout: bool | None = ...,
        tags: Sequence[str] | None = ...,
        short_links: ShortLinks | ShortLinksDict | None = ...,
        scheduled_for: datetime | str | None = ...,
        validity: int | None = ...,
    ) -> Self: ...
    @property
    def sender(self) -> Sender | None:
        """Overrides how the sender is shown; e-mail only."""

    @property
    def receiver(self) -> Receiver | None:
        """Who gets the message. Required in a request."""

    @property
    def reference(self) -> str | None:
        """Your own identifier; it comes back on the message and is not checked for uniqueness."""

    @property
    def template(self) -> Template | None:
        """A template to fill in. Send it instead of `body`."""

    @property
    def meta(self) -> MessageMeta | None:
        """What the message belongs to, and settings of single platforms."""

    @property
    def reply_to(self) -> ReplyTo | None:
        """The earlier message that this one answers."""

    @property
    def body(self) -> MessageBody | None:
        """What the message says. Required unless `template` is given."""

    @property
    def notification(self) -> MessageNotification | None:
        """Where to report on this message alone."""

    @property
    def cap_frequency(self) -> bool | None:
        """Whether the frequency cap of the platform applies. True only for a receiver that is a contact, with
        `meta.extraInformation.useCase` set to `marketing`.
        """

    @property
    def enable_link_tracking(self) -> bool | None:
        """Whether to add web tracking and UTM parameters to links; for test and campaign messages. On SMS `shortLinks`
        must then be given too.
        """

    @property
    def ignore_quiet_hours(self) -> bool | None:
        """Whether to send even in quiet hours."""

    @property
    def ignore_global_holdout(self) -> bool | None:
        """Whether to skip the check against the global holdout group; meant for transactional messages."""

    @property
    def tags(self) -> tuple[str, ...] | None:
        """At most 10 labels of 1 to 50 letters, digits, spaces, `-` or `_`. The API lower-cases them and makes unknown
        ones. At most 10 entries.
        """

    @property
    def short_links(self) -> ShortLinks | None:
        """Shortens the links of an SMS. With a template use `template.shortLinks`."""

    @property
    def scheduled_for(self) -> datetime | None:
        """When to send. A past time, or one less than 10 minutes ahead, may be sent at once; more than 35 days ahead is
        refused.
        """

    @property
    def validity(self) -> int | None:
        """How long delivery may be tried, in seconds. The API takes 129600 (36 hours), or 600 (10 minutes) on a 2FA
        channel. At least 0.
        """

@final
class Sender(Object):
    """How the sender is shown."""

    __match_args__: Final = ("connector",)

    def __new__(
        cls,
        *,
        connector: SenderConnector | SenderConnectorDict,
    ) -> Self: ...
    @property
    def connector(self) -> SenderConnector | None:
        """The sender that replaces the one of the channel. Required in a request."""

@final
class SenderConnector(Object):
    """A sender that replaces the one of the channel."""

    __match_args__: Final = (
        "identifier_value",
        "annotations",
    )

    def __new__(
        cls,
        *,
        identifier_value: str,
        annotations: MessageAnnotations | MessageAnnotationsDict | None = ...,
    ) -> Self: ...
    @property
    def identifier_value(self) -> str | None:
        """The sending address, such as `channels@bird.com`; its user name replaces the default one. Required in a
        request.
        """

    @property
    def annotations(self) -> MessageAnnotations | None:
        """The name to show."""

@final
class MessageAnnotations(Object):
    """What is noted of a sender or a receiver."""

    __match_args__: Final = ("name",)

    def __new__(
        cls,
        *,
        name: str | None = ...,
    ) -> Self: ...
    @property
    def name(self) -> str | None:
        """The name people see; on e-mail the display name of the sender."""

@final
class Receiver(Object):
    """Who gets the message."""

    __match_args__: Final = ("contacts",)

    def __new__(
        cls,
        *,
        contacts: Sequence[ReceiverContact | ReceiverContactDict] | None = ...,
    ) -> Self: ...
    @property
    def contacts(self) -> tuple[ReceiverContact, ...] | None:
        """The receiving contacts, at least one. More than one is allowed on e-mail only. At least 1 entries."""

@final
class ReceiverContact(Object):
    """One receiver, named by its contact id or by an identifier such as a phone number."""

    __match_args__: Final = (
        "id",
        "identifier_key",
        "identifier_value",
        "type",
        "identifiers",
        "platform_address",
        "platform_address_selector",
    )

    def __new__(
        cls,
        *,
        id: str | None = ...,
        identifier_key: str | None = ...,
        identifier_value: str | None = ...,
        type: ContactType | None = ...,
        identifiers: Sequence[ContactIdentifier | ContactIdentifierDict] | None = ...,
        platform_address: str | None = ...,
        platform_address_selector: str | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The id of the contact."""

    @property
    def identifier_key(self) -> str | None:
        """The kind of identifier, such as `phonenumber` or `emailaddress`."""

    @property
    def identifier_value(self) -> str | None:
        """The identifier, such as `+31612345678`."""

    @property
    def type(self) -> ContactType | str | None:
        """How an e-mail addresses this receiver."""

    @property
    def identifiers(self) -> tuple[ContactIdentifier, ...] | None:
        """Further identifiers of the same receiver."""

    @property
    def platform_address(self) -> str | None:
        """The address of the receiver on the platform."""

    @property
    def platform_address_selector(self) -> str | None:
        """An expression that picks the address out of the contact."""

@final
class ContactIdentifier(Object):
    """One identifier of a contact."""

    __match_args__: Final = (
        "identifier_key",
        "identifier_value",
    )

    def __new__(
        cls,
        *,
        identifier_key: str,
        identifier_value: str,
    ) -> Self: ...
    @property
    def identifier_key(self) -> str | None:
        """The kind of identifier, such as `phonenumber` or `emailaddress`. Required in a request."""

    @property
    def identifier_value(self) -> str | None:
        """The identifier itself. Required in a request."""

@final
class MessageNotification(Object):
    """Where to report on one message."""

    __match_args__: Final = ("url",)

    def __new__(
        cls,
        *,
        url: str | None = ...,
    ) -> Self: ...
    @property
    def url(self) -> str | None:
        """Address to call on changes of this message. A webhook subscription must exist already."""

@final
class ShortLinks(Object):
    """How links of an SMS are shortened."""

    __match_args__: Final = ("domain",)

    def __new__(
        cls,
        *,
        domain: str,
    ) -> Self: ...
    @property
    def domain(self) -> str | None:
        """The domain of the short links, at most 128 characters; `default` takes the one of the workspace. At most 128
        characters. Required in a request.
        """

@final
class ReplyTo(Object):
    """The message that another one answers."""

    __match_args__: Final = (
        "id",
        "order",
        "type",
    )

    def __new__(
        cls,
        *,
        id: str,
        type: ReplyToType,
        order: int | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The id of the message that is answered. Required in a request."""

    @property
    def order(self) -> int | None:
        """A place in the order of the things answered; the documents do not explain it."""

    @property
    def type(self) -> ReplyToType | str | None:
        """What is answered. Required in a request."""

@final
class MessageMeta(Object):
    """What a message belongs to, and settings of single platforms."""

    __match_args__: Final = (
        "extra_information",
        "referral",
        "order",
        "referred_product",
        "email",
        "push_notifications",
        "navigator_id",
        "navigator_message_id",
        "flow",
        "journey",
        "campaign",
    )

    def __new__(
        cls,
        *,
        extra_information: Mapping[str, Any] | None = ...,
        referral: MessageReferral | MessageReferralDict | None = ...,
        order: MessageOrder | MessageOrderDict | None = ...,
        referred_product: ReferredProduct | ReferredProductDict | None = ...,
        email: EmailMeta | EmailMetaDict | None = ...,
        push_notifications: PushNotificationsMeta | PushNotificationsMetaDict | None = ...,
        navigator_id: str | UUID | None = ...,
        navigator_message_id: str | UUID | None = ...,
        flow: FlowMeta | FlowMetaDict | None = ...,
        journey: FlowMeta | FlowMetaDict | None = ...,
        campaign: CampaignMeta | CampaignMetaDict | None = ...,
    ) -> Self: ...
    @property
    def extra_information(self) -> Mapping[str, Any] | None:
        """Anything of your own. `useCase` set to `marketing` is needed for `capFrequency`."""

    @property
    def referral(self) -> MessageReferral | None:
        """Where the conversation came from, such as an advertisement."""

    @property
    def order(self) -> MessageOrder | None:
        """An order made in the conversation."""

    @property
    def referred_product(self) -> ReferredProduct | None:
        """The product that the message is about."""

    @property
    def email(self) -> EmailMeta | None:
        """Settings for e-mail."""

    @property
    def push_notifications(self) -> PushNotificationsMeta | None:
        """Settings for push notifications."""

    @property
    def navigator_id(self) -> str | None:
        """The navigator that sent the message, a UUID."""

    @property
    def navigator_message_id(self) -> str | None:
        """The message of the navigator, a UUID."""

    @property
    def flow(self) -> FlowMeta | None:
        """The flow that sent the message."""

    @property
    def journey(self) -> FlowMeta | None:
        """The journey that sent the message."""

    @property
    def campaign(self) -> CampaignMeta | None:
        """The campaign that sent the message."""

@final
class MessageReferral(Object):
    """Where a conversation came from."""

    __match_args__: Final = (
        "source",
        "title",
        "text",
        "group",
        "metadata",
    )

    def __new__(
        cls,
        *,
        source: str | None = ...,
        title: str | None = ...,
        text: str | None = ...,
        group: str | None = ...,
        metadata: ReferralMetadata | ReferralMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def source(self) -> str | None:
        """The kind of source."""

    @property
    def title(self) -> str | None:
        """The title of the source."""

    @property
    def text(self) -> str | None:
        """The text of the source."""

    @property
    def group(self) -> str | None:
        """The group of the source."""

    @property
    def metadata(self) -> ReferralMetadata | None:
        """More about the source."""

@final
class ReferralMetadata(Object):
    """More about where a conversation came from."""

    __match_args__: Final = (
        "source_id",
        "source_url",
        "media_url",
        "tracking_id",
    )

    def __new__(
        cls,
        *,
        source_id: str | None = ...,
        source_url: str | None = ...,
        media_url: str | None = ...,
        tracking_id: str | None = ...,
    ) -> Self: ...
    @property
    def source_id(self) -> str | None:
        """The id of the source."""

    @property
    def source_url(self) -> str | None:
        """The address of the source."""

    @property
    def media_url(self) -> str | None:
        """The address of its picture or film."""

    @property
    def tracking_id(self) -> str | None:
        """The id by which clicks are followed."""

@final
class MessageOrder(Object):
    """An order made in a conversation."""

    __match_args__: Final = ("products",)

    def __new__(
        cls,
        *,
        products: Sequence[OrderProduct | OrderProductDict] | None = ...,
    ) -> Self: ...
    @property
    def products(self) -> tuple[OrderProduct, ...] | None:
        """What was ordered."""

@final
class OrderProduct(Object):
    """One product of an order."""

    __match_args__: Final = (
        "external_catalog_id",
        "external_product_id",
        "quantity",
        "price",
    )

    def __new__(
        cls,
        *,
        external_catalog_id: str | None = ...,
        external_product_id: str | None = ...,
        quantity: int | None = ...,
        price: ProductPrice | ProductPriceDict | None = ...,
    ) -> Self: ...
    @property
    def external_catalog_id(self) -> str | None:
        """The catalogue on the platform."""

    @property
    def external_product_id(self) -> str | None:
        """The product in that catalogue."""

    @property
    def quantity(self) -> int | None:
        """How many."""

    @property
    def price(self) -> ProductPrice | None:
        """The price."""

@final
class ProductPrice(Object):
    """A sum of money: amount times ten to the power of exponent."""

    __match_args__: Final = (
        "amount",
        "exponent",
        "currency_code",
    )

    def __new__(
        cls,
        *,
        amount: int | None = ...,
        exponent: int | None = ...,
        currency_code: str | None = ...,
    ) -> Self: ...
    @property
    def amount(self) -> int | None:
        """The digits of the sum."""

    @property
    def exponent(self) -> int | None:
        """The power of ten to multiply by."""

    @property
    def currency_code(self) -> str | None:
        """The currency."""

@final
class ReferredProduct(Object):
    """The product that a message is about."""

    __match_args__: Final = (
        "external_catalog_id",
        "external_product_id",
    )

    def __new__(
        cls,
        *,
        external_catalog_id: str | None = ...,
        external_product_id: str | None = ...,
    ) -> Self: ...
    @property
    def external_catalog_id(self) -> str | None:
        """The catalogue on the platform."""

    @property
    def external_product_id(self) -> str | None:
        """The product in that catalogue."""

@final
class EmailMeta(Object):
    """Settings for e-mail."""

    __match_args__: Final = (
        "subject",
        "headers",
        "from_",
    )

    def __new__(
        cls,
        *,
        subject: str | None = ...,
        headers: Mapping[str, str] | None = ...,
        from_: EmailFrom | EmailFromDict | None = ...,
    ) -> Self: ...
    @property
    def subject(self) -> str | None:
        """The subject line."""

    @property
    def headers(self) -> Mapping[str, str] | None:
        """Further headers, such as `reply-to`."""

    @property
    def from_(self) -> EmailFrom | None:
        """The sender to show."""

@final
class EmailFrom(Object):
    """The sender of an e-mail."""

    __match_args__: Final = (
        "username",
        "display_name",
    )

    def __new__(
        cls,
        *,
        username: str | None = ...,
        display_name: str | None = ...,
    ) -> Self: ...
    @property
    def username(self) -> str | None:
        """The part before the `@`."""

    @property
    def display_name(self) -> str | None:
        """The name people see."""

@final
class PushNotificationsMeta(Object):
    """Settings for push notifications."""

    __match_args__: Final = ("gateway_type_override",)

    def __new__(
        cls,
        *,
        gateway_type_override: GatewayType | None = ...,
    ) -> Self: ...
    @property
    def gateway_type_override(self) -> GatewayType | str | None:
        """The gateway to use instead of the usual one."""

@final
class FlowMeta(Object):
    """The flow or journey that a message comes from."""

    __match_args__: Final = (
        "id",
        "name",
        "step_id",
        "run_id",
    )

    def __new__(
        cls,
        *,
        id: str | UUID | None = ...,
        name: str | None = ...,
        step_id: str | None = ...,
        run_id: str | UUID | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The flow, a UUID."""

    @property
    def name(self) -> str | None:
        """The name of the flow."""

    @property
    def step_id(self) -> str | None:
        """The step that sent the message."""

    @property
    def run_id(self) -> str | None:
        """The run of the flow, a UUID."""

@final
class CampaignMeta(Object):
    """The campaign that a message comes from."""

    __match_args__: Final = (
        "id",
        "name",
    )

    def __new__(
        cls,
        *,
        id: str | UUID | None = ...,
        name: str | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The campaign, a UUID."""

    @property
    def name(self) -> str | None:
        """The name of the campaign."""

@final
class ChannelMessageList(Page[Message]):
    """One page of messages of a channel."""

    __match_args__: Final = (
        "items",
        "next_page_token",
        "start_at",
        "end_at",
    )

    @property
    def start_at(self) -> datetime | None:
        """Where the time window of the list begins."""

    @property
    def end_at(self) -> datetime | None:
        """Where the time window of the list ends."""

@final
class Message(Object):
    """A message as the API returns it."""

    __match_args__: Final = (
        "id",
        "channel_id",
        "sender",
        "receiver",
        "meta",
        "reference",
        "parts",
        "status",
        "reason",
        "direction",
        "origin",
        "reply_to",
        "last_status_at",
        "created_at",
        "updated_at",
        "details",
        "failure",
        "tags",
        "short_links",
        "scheduled_for",
        "body",
        "template",
    )

    @property
    def id(self) -> str | None:
        """The message, a UUID. Required in a request."""

    @property
    def channel_id(self) -> str | None:
        """The channel that carries it, a UUID. Required in a request."""

    @property
    def sender(self) -> MessageSender | None:
        """Who sent it: a contact when incoming, a connector when outgoing. Required in a request."""

    @property
    def receiver(self) -> MessageReceiver | None:
        """Who gets it: a connector when incoming, contacts when outgoing. Required in a request."""

    @property
    def meta(self) -> MessageMeta | None:
        """What the message belongs to, and settings of single platforms."""

    @property
    def reference(self) -> str | None:
        """Your own identifier, as given on sending."""

    @property
    def parts(self) -> tuple[MessagePart, ...] | None:
        """What the message became on the platform."""

    @property
    def status(self) -> MessageStatus | str | None:
        """How far the message has come. Required in a request."""

    @property
    def reason(self) -> str | None:
        """Why it has this status, in the words of the platform."""

    @property
    def direction(self) -> MessageDirection | str | None:
        """Which way the message goes."""

    @property
    def origin(self) -> MessageOrigin | None:
        """What made the message."""

    @property
    def reply_to(self) -> ReplyTo | None:
        """The earlier message that this one answers."""

    @property
    def last_status_at(self) -> datetime | None:
        """When the status last changed. Required in a request."""

    @property
    def created_at(self) -> datetime | None:
        """When the message was made. Required in a request."""

    @property
    def updated_at(self) -> datetime | None:
        """When the message last changed. Required in a request."""

    @property
    def details(self) -> str | None:
        """More about the status, as a short word such as `unknown_subscriber`."""

    @property
    def failure(self) -> MessageFailure | None:
        """Why the message failed, when it did."""

    @property
    def tags(self) -> tuple[str, ...] | None:
        """The labels of the message, in lower case."""

    @property
    def short_links(self) -> ShortLinks | None:
        """How links are shortened."""

    @property
    def scheduled_for(self) -> datetime | None:
        """When the message is to be sent."""

    @property
    def body(self) -> MessageBody | None:
        """What the message says."""

    @property
    def template(self) -> Template | None:
        """The template it was made from."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class MessageSender(Object):
    """Who sent a message; one of its members is there."""

    __match_args__: Final = (
        "connector",
        "contact",
    )

    @property
    def connector(self) -> MessageConnector | None:
        """The sender of an outgoing message."""

    @property
    def contact(self) -> MessageContact | None:
        """The sender of an incoming message."""

@final
class MessageReceiver(Object):
    """Who gets a message; one of its members is there."""

    __match_args__: Final = (
        "connector",
        "contacts",
    )

    @property
    def connector(self) -> MessageConnector | None:
        """The receiver of an incoming message."""

    @property
    def contacts(self) -> tuple[MessageContact, ...] | None:
        """The receivers of an outgoing message."""

@final
class MessageConnector(Object):
    """Your side of a message."""

    __match_args__: Final = (
        "id",
        "identifier_value",
        "annotations",
        "types",
    )

    @property
    def id(self) -> str | None:
        """The connector, a UUID. Required in a request."""

    @property
    def identifier_value(self) -> str | None:
        """Its address, such as a phone number."""

    @property
    def annotations(self) -> MessageAnnotations | None:
        """The name shown."""

    @property
    def types(self) -> tuple[str, ...] | None:
        """The kinds of the connector."""

@final
class MessageContact(Object):
    """The other side of a message."""

    __match_args__: Final = (
        "id",
        "identifier_key",
        "identifier_value",
        "type",
        "country_code",
        "identifiers",
        "platform_address",
        "platform_address_selector",
        "annotations",
    )

    @property
    def id(self) -> str | None:
        """The contact."""

    @property
    def identifier_key(self) -> str | None:
        """The kind of identifier, such as `phonenumber`."""

    @property
    def identifier_value(self) -> str | None:
        """The identifier, such as `+31612345678`."""

    @property
    def type(self) -> str | None:
        """How an e-mail addresses the contact, such as `cc`."""

    @property
    def country_code(self) -> str | None:
        """The country of the contact."""

    @property
    def identifiers(self) -> tuple[ContactIdentifier, ...] | None:
        """Further identifiers of the contact; on receivers only."""

    @property
    def platform_address(self) -> str | None:
        """The address of the contact on the platform."""

    @property
    def platform_address_selector(self) -> str | None:
        """The expression that picked the address out of the contact."""

    @property
    def annotations(self) -> MessageAnnotations | None:
        """The name of the contact; platforms may add members of their own."""

@final
class MessagePart(Object):
    """One message on the platform; a long SMS has several."""

    __match_args__: Final = ("platform_reference",)

    @property
    def platform_reference(self) -> str | None:
        """The id that the platform gave it."""

@final
class MessageOrigin(Object):
    """What made a message."""

    __match_args__: Final = (
        "type",
        "id",
    )

    @property
    def type(self) -> str | None:
        """The kind of thing that made it. Required in a request."""

    @property
    def id(self) -> str | None:
        """Its id. Required in a request."""

@final
class MessageFailure(Object):
    """Why a message failed."""

    __match_args__: Final = (
        "code",
        "description",
        "source",
    )

    @property
    def code(self) -> int | None:
        """A code that means the same on every channel, such as 11001 for a channel that cannot do what was asked."""

    @property
    def description(self) -> str | None:
        """The code in words."""

    @property
    def source(self) -> FailureSource | None:
        """Where the failure arose."""

@final
class FailureSource(Object):
    """Where a failure arose."""

    __match_args__: Final = (
        "code",
        "name",
    )

    @property
    def code(self) -> str | None:
        """The code that the source itself gave, as text."""

    @property
    def name(self) -> str | None:
        """The source, such as `pre-processing`, `accounting`, `contact`, `touchpoint`, `sms-messagebird`,
        `email-messagebird` or `whatsapp`.
        """

@final
class Template(Object):
    """A template made in Studio, and the values that fill it in."""

    __match_args__: Final = (
        "name",
        "project_id",
        "version",
        "locale",
        "attachments",
        "short_links",
        "variables",
        "utm_parameters",
        "parameters",
        "settings",
    )

    def __new__(
        cls,
        *,
        name: str | None = ...,
        project_id: str | None = ...,
        version: str | None = ...,
        locale: str | None = ...,
        attachments: Sequence[TemplateAttachment | TemplateAttachmentDict] | None = ...,
        short_links: TemplateShortLinks | TemplateShortLinksDict | None = ...,
        variables: Mapping[str, str] | None = ...,
        utm_parameters: Sequence[UtmParameter | UtmParameterDict] | None = ...,
        parameters: Sequence[TemplateParameter | StringTemplateParameter | TemplateParameterDict] | None = ...,
        settings: TemplateSettings | TemplateSettingsDict | None = ...,
    ) -> Self: ...
    @property
    def name(self) -> str | None:
        """The name of the template on the platform."""

    @property
    def project_id(self) -> str | None:
        """The Studio project that holds the template."""

    @property
    def version(self) -> str | None:
        """The id of the version to use, or `latest`."""

    @property
    def locale(self) -> str | None:
        """The language to use, a BCP 47 tag such as `en` or `pt-BR`."""

    @property
    def attachments(self) -> tuple[TemplateAttachment, ...] | None:
        """Files to send along."""

    @property
    def short_links(self) -> TemplateShortLinks | None:
        """How the links of the template are shortened."""

    @property
    def variables(self) -> Mapping[str, str] | None:
        """Values by variable name; `default` serves variables that have none. An older way than `parameters`."""

    @property
    def utm_parameters(self) -> tuple[UtmParameter, ...] | None:
        """One to 8 UTM parameters to add to links. 1 to 8 entries."""

    @property
    def parameters(self) -> tuple[TemplateParameter, ...] | None:
        """The values of the template's variables, at least one. At least 1 entries."""

    @property
    def settings(self) -> TemplateSettings | None:
        """Settings of single platforms."""

@final
class TemplateAttachment(Object):
    """A file that goes along with a template."""

    __match_args__: Final = (
        "media_url",
        "filename",
        "inline",
    )

    def __new__(
        cls,
        *,
        media_url: str,
        filename: str,
        inline: bool | None = ...,
    ) -> Self: ...
    @property
    def media_url(self) -> str | None:
        """Where the file is; public, or uploaded to Bird before. Required in a request."""

    @property
    def filename(self) -> str | None:
        """The name of the file. Required in a request."""

    @property
    def inline(self) -> bool | None:
        """Whether the file is shown within the message."""

@final
class TemplateShortLinks(Object):
    """How the links of a template are shortened."""

    __match_args__: Final = (
        "enabled",
        "domain",
    )

    def __new__(
        cls,
        *,
        enabled: bool | None = ...,
        domain: str | None = ...,
    ) -> Self: ...
    @property
    def enabled(self) -> bool | None:
        """Whether links are shortened."""

    @property
    def domain(self) -> str | None:
        """The domain of the short links; `default` takes the one of the workspace."""

@final
class UtmParameter(Object):
    """One UTM parameter, with a fixed value or one that the API fills in; exactly one of `value` and `reference`."""

    __match_args__: Final = (
        "key",
        "value",
        "reference",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: str | None = ...,
        reference: UtmReference | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the parameter, 1 to 20 characters. 1 to 20 characters. Required in a request."""

    @property
    def value(self) -> str | None:
        """A fixed value, 1 to 100 characters. 1 to 100 characters."""

    @property
    def reference(self) -> UtmReference | str | None:
        """A value that the API fills in."""

@final
class TemplateParameter(Object):
    """The value of one variable of a template."""

    __match_args__: Final = (
        "type",
        "string",
    )

    def __new__(
        cls,
        *,
        type: Literal["string"],
        key: str,
        value: str | None = ...,
    ) -> Self: ...
    @property
    def type(self) -> Literal["string"] | str | None:
        """The kind; one that this version does not know has its members in `to_dict()`."""

    @property
    def string(self) -> StringTemplateParameter | None:
        """What it holds when `type` is `string`."""

@final
class StringTemplateParameter(Object):
    """A text value for one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: str | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> str | None:
        """The text to put in."""

@final
class TemplateSettings(Object):
    """Settings for WhatsApp marketing templates. The documents name the switch in two ways; give one of them."""

    __match_args__: Final = (
        "use_mm_lite",
        "disallow_mm_lite",
    )

    def __new__(
        cls,
        *,
        use_mm_lite: bool | None = ...,
        disallow_mm_lite: bool | None = ...,
    ) -> Self: ...
    @property
    def use_mm_lite(self) -> bool | None:
        """Whether to send through the MM Lite API of Meta."""

    @property
    def disallow_mm_lite(self) -> bool | None:
        """Whether to keep the message off the MM Lite API. MM Lite must be disabled for the WhatsApp business
        account.
        """

@final
class MessageBody(Object):
    """What a message says, by kind."""

    __match_args__: Final = (
        "type",
        "text",
        "image",
    )

    @overload
    def __new__(
        cls,
        *,
        type: Literal["text"],
        text: TextBody | TextBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["image"],
        image: ImageBody | ImageBodyDict,
    ) -> Self: ...
    @property
    def type(self) -> Literal["text", "image"] | str | None:
        """The kind; one that this version does not know has its members in `to_dict()`."""

    @property
    def text(self) -> TextBody | None:
        """What it holds when `type` is `text`."""

    @property
    def image(self) -> ImageBody | None:
        """What it holds when `type` is `image`."""

@final
class TextBody(Object):
    """A text, with files and actions."""

    __match_args__: Final = (
        "text",
        "attachments",
        "actions",
        "metadata",
    )

    def __new__(
        cls,
        *,
        text: str,
        attachments: Sequence[Attachment | AttachmentDict] | None = ...,
        actions: Sequence[Action | ActionDict] | None = ...,
        metadata: TextMetadata | TextMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """The text, at least one character. At least 1 characters. Required in a request."""

    @property
    def attachments(self) -> tuple[Attachment, ...] | None:
        """Files to send along."""

    @property
    def actions(self) -> tuple[Action, ...] | None:
        """Buttons and other actions offered to the receiver."""

    @property
    def metadata(self) -> TextMetadata | None:
        """Settings of single platforms."""

@final
class Attachment(Object):
    """A file that goes along with a text."""

    __match_args__: Final = (
        "media_url",
        "filename",
        "inline",
        "content_id",
    )

    def __new__(
        cls,
        *,
        media_url: str,
        filename: str,
        inline: bool | None = ...,
        content_id: str | None = ...,
    ) -> Self: ...
    @property
    def media_url(self) -> str | None:
        """Where the file is; public, or uploaded to Bird before. Required in a request."""

    @property
    def filename(self) -> str | None:
        """The name of the file. Required in a request."""

    @property
    def inline(self) -> bool | None:
        """Whether the file is shown within the message."""

    @property
    def content_id(self) -> str | None:
        """The id by which an e-mail refers to an inline file."""

@final
class TextMetadata(Object):
    """Settings of single platforms for a text."""

    __match_args__: Final = (
        "subject",
        "headers",
        "whatsapp",
        "line",
        "telegram",
        "apple",
    )

    def __new__(
        cls,
        *,
        subject: str | None = ...,
        headers: Mapping[str, str] | None = ...,
        whatsapp: WhatsappTextMetadata | WhatsappTextMetadataDict | None = ...,
        line: LineTextMetadata | LineTextMetadataDict | None = ...,
        telegram: TelegramMetadata | TelegramMetadataDict | None = ...,
        apple: AppleMetadata | AppleMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def subject(self) -> str | None:
        """The subject of an e-mail or an MMS."""

    @property
    def headers(self) -> Mapping[str, str] | None:
        """Further e-mail headers, such as `reply-to`."""

    @property
    def whatsapp(self) -> WhatsappTextMetadata | None:
        """Settings for WhatsApp."""

    @property
    def line(self) -> LineTextMetadata | None:
        """Settings for Line."""

    @property
    def telegram(self) -> TelegramMetadata | None:
        """Settings for Telegram."""

    @property
    def apple(self) -> AppleMetadata | None:
        """Settings for Apple Messages for Business."""

@final
class WhatsappTextMetadata(Object):
    """Settings of a text for WhatsApp."""

    __match_args__: Final = ("preview_url",)

    def __new__(
        cls,
        *,
        preview_url: bool | None = ...,
    ) -> Self: ...
    @property
    def preview_url(self) -> bool | None:
        """Whether a preview of the first link is shown."""

@final
class LineTextMetadata(Object):
    """Settings of a text for Line."""

    __match_args__: Final = ("emoji",)

    def __new__(
        cls,
        *,
        emoji: LineEmoji | LineEmojiDict | None = ...,
    ) -> Self: ...
    @property
    def emoji(self) -> LineEmoji | None:
        """The Line emoji in the text."""

@final
class LineEmoji(Object):
    """The Line emoji in a text."""

    __match_args__: Final = ("items",)

    def __new__(
        cls,
        *,
        items: Sequence[LineEmojiItem | LineEmojiItemDict] | None = ...,
    ) -> Self: ...
    @property
    def items(self) -> tuple[LineEmojiItem, ...] | None:
        """The emoji, one by one."""

@final
class LineEmojiItem(Object):
    """One Line emoji and its place in the text."""

    __match_args__: Final = (
        "index",
        "product_id",
        "emoji_id",
        "length",
    )

    def __new__(
        cls,
        *,
        index: int,
        product_id: str,
        emoji_id: str,
        length: int | None = ...,
    ) -> Self: ...
    @property
    def index(self) -> int | None:
        """Where in the text the emoji stands. Required in a request."""

    @property
    def product_id(self) -> str | None:
        """The set that the emoji belongs to. Required in a request."""

    @property
    def emoji_id(self) -> str | None:
        """The emoji within its set. Required in a request."""

    @property
    def length(self) -> int | None:
        """How much of the text the emoji takes. In answers only: the API sets it."""

@final
class TelegramMetadata(Object):
    """Settings for Telegram."""

    __match_args__: Final = ("parse_mode",)

    def __new__(
        cls,
        *,
        parse_mode: TelegramParseMode | None = ...,
    ) -> Self: ...
    @property
    def parse_mode(self) -> TelegramParseMode | str | None:
        """How the text is marked up; plain when left out."""

@final
class AppleMetadata(Object):
    """Settings for Apple Messages for Business."""

    __match_args__: Final = ("summary_text",)

    def __new__(
        cls,
        *,
        summary_text: str | None = ...,
    ) -> Self: ...
    @property
    def summary_text(self) -> str | None:
        """The short text that stands for the message."""

@final
class ImageBody(Object):
    """One or more images, with text and actions."""

    __match_args__: Final = (
        "text",
        "images",
        "metadata",
        "actions",
    )

    def __new__(
        cls,
        *,
        images: Sequence[BodyImage | BodyImageDict],
        text: str | None = ...,
        metadata: ImageMetadata | ImageMetadataDict | None = ...,
        actions: Sequence[Action | ActionDict] | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """The text under the images."""

    @property
    def images(self) -> tuple[BodyImage, ...] | None:
        """The images, at least one. An MMS holds up to 10. At least 1 entries. Required in a request."""

    @property
    def metadata(self) -> ImageMetadata | None:
        """Settings of single platforms."""

    @property
    def actions(self) -> tuple[Action, ...] | None:
        """Buttons and other actions offered to the receiver."""

@final
class BodyImage(Object):
    """One image."""

    __match_args__: Final = (
        "media_url",
        "alt_text",
    )

    def __new__(
        cls,
        *,
        media_url: str,
        alt_text: str | None = ...,
    ) -> Self: ...
    @property
    def media_url(self) -> str | None:
        """Where the image is; public, or uploaded to Bird before. At least 1 characters. Required in a request."""

    @property
    def alt_text(self) -> str | None:
        """What the image shows, in words."""

@final
class ImageMetadata(Object):
    """Settings of single platforms for images."""

    __match_args__: Final = (
        "subject",
        "fallback_text",
        "story_type",
        "telegram",
    )

    def __new__(
        cls,
        *,
        subject: str | None = ...,
        fallback_text: str | None = ...,
        story_type: str | None = ...,
        telegram: TelegramMetadata | TelegramMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def subject(self) -> str | None:
        """The subject of an MMS."""

    @property
    def fallback_text(self) -> str | None:
        """The text to send where MMS is not supported."""

    @property
    def story_type(self) -> str | None:
        """The kind of an Instagram story."""

    @property
    def telegram(self) -> TelegramMetadata | None:
        """Settings for Telegram."""

@final
class Action(Object):
    """Something the receiver can do with a message, by kind."""

    __match_args__: Final = (
        "type",
        "link",
        "reply",
        "location_request",
        "buy",
        "postback",
    )

    @overload
    def __new__(
        cls,
        *,
        type: Literal["link"],
        link: LinkAction | LinkActionDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["reply"],
        reply: ReplyAction | ReplyActionDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["locationRequest"],
        location_request: LocationRequestAction | LocationRequestActionDict | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["buy"],
        buy: BuyAction | BuyActionDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["postback"],
        postback: PostbackAction | PostbackActionDict,
    ) -> Self: ...
    @property
    def type(self) -> Literal["link", "reply", "locationRequest", "buy", "postback"] | str | None:
        """The kind; one that this version does not know has its members in `to_dict()`."""

    @property
    def link(self) -> LinkAction | None:
        """What it holds when `type` is `link`."""

    @property
    def reply(self) -> ReplyAction | None:
        """What it holds when `type` is `reply`."""

    @property
    def location_request(self) -> LocationRequestAction | None:
        """What it holds when `type` is `locationRequest`."""

    @property
    def buy(self) -> BuyAction | None:
        """What it holds when `type` is `buy`."""

    @property
    def postback(self) -> PostbackAction | None:
        """What it holds when `type` is `postback`."""

@final
class LinkAction(Object):
    """Opens an address."""

    __match_args__: Final = (
        "text",
        "url",
    )

    def __new__(
        cls,
        *,
        text: str,
        url: str,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """What the button says. Required in a request."""

    @property
    def url(self) -> str | None:
        """The address to open, or a template variable such as `{{url}}`. Required in a request."""

@final
class ReplyAction(Object):
    """Answers with the text of the button."""

    __match_args__: Final = (
        "text",
        "image_url",
        "metadata",
    )

    def __new__(
        cls,
        *,
        text: str,
        image_url: str | None = ...,
        metadata: ActionMetadata | ActionMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """What the button says, and the answer sent. Required in a request."""

    @property
    def image_url(self) -> str | None:
        """Address of a picture for the button."""

    @property
    def metadata(self) -> ActionMetadata | None:
        """More about the action."""

@final
class LocationRequestAction(Object):
    """Asks the receiver for a location."""

    __match_args__: Final = ("text",)

    def __new__(
        cls,
        *,
        text: str | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """What the button says. The API takes `Send location` when it is left out. Default: Send location."""

@final
class BuyAction(Object):
    """Starts a purchase."""

    __match_args__: Final = (
        "text",
        "amount_cents",
        "currency",
    )

    def __new__(
        cls,
        *,
        text: str,
        amount_cents: int,
        currency: str,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """What the button says. Required in a request."""

    @property
    def amount_cents(self) -> int | None:
        """The price in hundredths of the currency. Required in a request."""

    @property
    def currency(self) -> str | None:
        """The currency, three letters such as `EUR`. 3 to 3 characters. Required in a request."""

@final
class PostbackAction(Object):
    """Answers with a payload that the receiver does not see."""

    __match_args__: Final = (
        "text",
        "payload",
        "image_url",
        "metadata",
    )

    def __new__(
        cls,
        *,
        text: str,
        payload: str | None = ...,
        image_url: str | None = ...,
        metadata: ActionMetadata | ActionMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """What the button says. Required in a request."""

    @property
    def payload(self) -> str | None:
        """What comes back to you when the button is used."""

    @property
    def image_url(self) -> str | None:
        """Address of a picture for the button."""

    @property
    def metadata(self) -> ActionMetadata | None:
        """More about the action."""

@final
class ActionMetadata(Object):
    """More about an action."""

    __match_args__: Final = ("description",)

    def __new__(
        cls,
        *,
        description: ActionDescription | ActionDescriptionDict | None = ...,
    ) -> Self: ...
    @property
    def description(self) -> ActionDescription | None:
        """The second line of a row; WhatsApp lists only."""

@final
class ActionDescription(Object):
    """The second line of a row in a WhatsApp list."""

    __match_args__: Final = ("label",)

    def __new__(
        cls,
        *,
        label: str | None = ...,
    ) -> Self: ...
    @property
    def label(self) -> str | None:
        """The text, at most 72 characters. At most 72 characters."""
