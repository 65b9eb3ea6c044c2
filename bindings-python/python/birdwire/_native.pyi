# Written by codegen from spec/. Edit spec/ and run `make generate`.
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Generic, Literal, TypeVar, final, overload
from uuid import UUID

from typing_extensions import Self

from ._generated.enums import (
    AllowBlockBulkStatus,
    AllowBlockType,
    ApprovalReviewResult,
    AudienceAction,
    BrandEntityType,
    BrandStatus,
    BrandVettingClass,
    BrandVettingProviderId,
    BrandVettingStatus,
    BusinessType,
    CallStatus,
    CampaignStatus,
    ChannelStatus,
    ChoiceItemType,
    ContactType,
    CurrencyCode,
    EndpointSubscriptionStatus,
    GatewayType,
    InteractionDetail,
    InteractionType,
    KeywordType,
    KycFormEntryStatus,
    LineItemType,
    MessageDetail,
    MessageDirection,
    MessageStatus,
    OrganizationStatus,
    PermissionResource,
    ReplyToType,
    TelegramParseMode,
    TypeOfService,
    UtmReference,
    WebhookService,
    WebhookSubscriptionStatus,
    WhatsappProductItemType,
    WhatsappSectionItemType,
)
from ._generated.inputs import (
    ActionDescriptionDict,
    ActionDict,
    ActionMetadataDict,
    AppleMetadataDict,
    AttachmentDict,
    AuthenticationBodyDict,
    BodyFileDict,
    BodyImageDict,
    BodyItemDict,
    BuyActionDict,
    CampaignMetaDict,
    CarouselBodyDict,
    ChoiceItemDict,
    ChoiceReplyDict,
    ChoiceSectionDict,
    ContactIdentifierDict,
    CoordinatesDict,
    CreateMessageDict,
    EmailFromDict,
    EmailMetaDict,
    FileBodyDict,
    FileMetadataDict,
    FlowMetaDict,
    GifBodyDict,
    GifMetadataDict,
    HtmlAttachmentDict,
    HtmlBodyDict,
    HtmlMetadataDict,
    ImageBodyDict,
    ImageMetadataDict,
    LineEmojiDict,
    LineEmojiItemDict,
    LineItemDict,
    LineItemListValueDict,
    LineTextMetadataDict,
    LinkActionDict,
    ListBodyDict,
    ListButtonDict,
    ListMetadataDict,
    ListReplyMessageDict,
    LocationBodyDict,
    LocationRequestActionDict,
    MessageAnnotationsDict,
    MessageBodyDict,
    MessageMetaDict,
    MessageNotificationDict,
    MessageOrderDict,
    MessageReferralDict,
    NestedSectionBodyDict,
    NestedSectionItemDict,
    OneTimePasswordDict,
    OrderProductDict,
    PermissionRequestDict,
    PlaceNameDict,
    PostbackActionDict,
    ProductDict,
    ProductItemDict,
    ProductListValueDict,
    ProductPriceDict,
    ProductSectionDict,
    ProductSectionsValueDict,
    PushNotificationsMetaDict,
    ReceiverContactDict,
    ReceiverDict,
    ReferralMetadataDict,
    ReferredProductDict,
    ReplyActionDict,
    ReplyToDict,
    SectionBodyDict,
    SectionItemDict,
    SectionListValueDict,
    SenderConnectorDict,
    SenderDict,
    ShippingMethodDict,
    ShippingMethodListValueDict,
    ShortLinksDict,
    SignificantContactDict,
    StickerMetadataDict,
    TelegramMetadataDict,
    TemplateAttachmentDict,
    TemplateDict,
    TemplateParameterLike,
    TemplateSettingsDict,
    TemplateShortLinksDict,
    TextBodyDict,
    TextMetadataDict,
    TimeslotDict,
    TimeslotListValueDict,
    UtmParameterDict,
    WebhookEventFilterDict,
    WhatsappProductDict,
    WhatsappProductItemDict,
    WhatsappProductItemsValueDict,
    WhatsappProductSectionDict,
    WhatsappProductSectionsValueDict,
    WhatsappSectionItemDict,
    WhatsappTextMetadataDict,
)

__all__ = [
    "Action",
    "ActionDescription",
    "ActionMetadata",
    "ActivateEndpointSubscription",
    "AllowBlockRuleProgress",
    "AllowBlockRuleRow",
    "AntispamSetting",
    "AppleMetadata",
    "Attachment",
    "AuthenticationBody",
    "AvailableWebhookEvent",
    "AvailableWebhookList",
    "AvailableWebhooks",
    "BodyFile",
    "BodyImage",
    "BodyItem",
    "BooleanTemplateParameter",
    "Brand",
    "BrandRejection",
    "BrandVetting",
    "Bridge",
    "BusinessCategory",
    "BusinessLocation",
    "BusinessProfile",
    "BuyAction",
    "Campaign",
    "CampaignAttachment",
    "CampaignEditableFields",
    "CampaignMeta",
    "CampaignRejection",
    "CampaignSubscription",
    "CarouselBody",
    "Channel",
    "ChannelCall",
    "ChannelContact",
    "ChannelMessageList",
    "ChoiceItem",
    "ChoiceReply",
    "ChoiceSection",
    "ContactAnnotations",
    "ContactIdentifier",
    "Content",
    "Conversation",
    "ConversationContactInfo",
    "ConversationLastMessage",
    "ConversationMessagePreview",
    "ConversationParticipant",
    "Coordinates",
    "Core",
    "CreateApprovalReview",
    "CreateBatchMessages",
    "CreateMessage",
    "CreateOrganization",
    "CreatePresignedUpload",
    "CreateWebhookSubscription",
    "CrunchbaseProfile",
    "CustomAudienceImport",
    "CustomAudienceImportLegacy",
    "DefaultKeyword",
    "EmailFrom",
    "EmailMeta",
    "EndpointChange",
    "EndpointChangeCapability",
    "EndpointSubscription",
    "EndpointSubscriptionDetails",
    "EndpointSubscriptionList",
    "FacebookProfile",
    "FailureSource",
    "Feed",
    "FileBody",
    "FileMetadata",
    "FlowMeta",
    "GifBody",
    "GifMetadata",
    "HtmlAttachment",
    "HtmlBody",
    "HtmlMetadata",
    "ImageBody",
    "ImageMetadata",
    "ImportKnowledgeBaseDocumentsResponse",
    "Importing",
    "InteractionButton",
    "InteractionContext",
    "InteractionConversion",
    "InteractionLink",
    "InteractionMetadata",
    "InteractionReaction",
    "Items",
    "KeywordMessage",
    "KeywordMessageList",
    "KycAnswer",
    "KycFormEntry",
    "KycFormEntryList",
    "KycTag",
    "LineEmoji",
    "LineEmojiItem",
    "LineItem",
    "LineItemListTemplateParameter",
    "LineItemListValue",
    "LineTextMetadata",
    "LinkAction",
    "LinkedInProfile",
    "List",
    "ListBody",
    "ListButton",
    "ListMetadata",
    "ListReplyMessage",
    "LocationBody",
    "LocationRequestAction",
    "Message",
    "MessageAnnotations",
    "MessageBatch",
    "MessageBody",
    "MessageConnector",
    "MessageContact",
    "MessageFailure",
    "MessageInteraction",
    "MessageInteractionList",
    "MessageMeta",
    "MessageNotification",
    "MessageOrder",
    "MessageOrigin",
    "MessagePart",
    "MessageReceiver",
    "MessageReferral",
    "MessageSender",
    "Method",
    "Money",
    "NestedSectionBody",
    "NestedSectionItem",
    "NetworkLookup",
    "NumberTemplateParameter",
    "OMIT",
    "Object",
    "ObjectTemplateParameter",
    "Omit",
    "OneTimePassword",
    "Options",
    "OrderProduct",
    "Organization",
    "OrganizationManager",
    "Outgoing",
    "Page",
    "Pending",
    "PermissionRequest",
    "PhoneNumberFormats",
    "PhoneNumberValidation",
    "PlaceName",
    "PlatformKind",
    "PostbackAction",
    "PresignedUpload",
    "Product",
    "ProductItem",
    "ProductListTemplateParameter",
    "ProductListValue",
    "ProductPrice",
    "ProductSection",
    "ProductSectionsTemplateParameter",
    "ProductSectionsValue",
    "PushNotificationsMeta",
    "Raw",
    "RawResponse",
    "Receiver",
    "ReceiverContact",
    "ReferralMetadata",
    "ReferredProduct",
    "ReplyAction",
    "ReplyTo",
    "SectionBody",
    "SectionItem",
    "SectionListTemplateParameter",
    "SectionListValue",
    "SeenDeliveries",
    "Sender",
    "SenderConnector",
    "Session",
    "SessionList",
    "SetKeywordMessage",
    "ShippingMethod",
    "ShippingMethodListTemplateParameter",
    "ShippingMethodListValue",
    "ShortLinks",
    "SignificantContact",
    "SignificantContacts",
    "StickerMetadata",
    "StringTemplateParameter",
    "TcrEnumValue",
    "TcrUseCase",
    "TcrUseCaseList",
    "TcrVertical",
    "TcrVerticalList",
    "TelegramMetadata",
    "Template",
    "TemplateAttachment",
    "TemplateParameter",
    "TemplateSettings",
    "TemplateShortLinks",
    "TextBody",
    "TextMetadata",
    "TfnVerification",
    "TfnVerificationMessage",
    "Timeslot",
    "TimeslotListTemplateParameter",
    "TimeslotListValue",
    "Transfer",
    "TwitterProfile",
    "User",
    "UserEmail",
    "UserFraudInformation",
    "UserIdentity",
    "UserPhoneNumber",
    "UtmParameter",
    "Walk",
    "WebhookEventFilter",
    "WebhookLog",
    "WebhookLogDetails",
    "WebhookLogList",
    "WebhookSubscription",
    "WebhookSubscriptionList",
    "WhatsappProduct",
    "WhatsappProductItem",
    "WhatsappProductItemsTemplateParameter",
    "WhatsappProductItemsValue",
    "WhatsappProductSection",
    "WhatsappProductSectionsTemplateParameter",
    "WhatsappProductSectionsValue",
    "WhatsappSectionItem",
    "WhatsappTextMetadata",
    "WorkspaceMessageList",
    "__version__",
    "campaign_editable_fields",
    "checked_report",
    "default_keywords",
    "platform_kinds",
    "tcr_enum_values",
    "to",
    "webhook_public_url",
    "webhook_sign",
    "webhook_unwrap",
    "webhook_verify",
]

_ItemT_co = TypeVar("_ItemT_co", covariant=True)

OMIT: Final[Omit]
__version__: Final[str]

def to(identifier_value: str, /) -> Receiver:
    """One receiver by its identifier: a phone number in E.164, an e-mail address, or what its platform uses."""

def checked_report(report: str, /) -> str:
    """A report in its own spelling; what is none is an `InputError`."""

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
        poll_interval: float | None = None,
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
    @property
    def poll_interval(self) -> float | None:
        """How long to rest between two questions, for methods that wait."""

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

    def __new__(cls, operation_id: str, /, *, waits: bool = False) -> Self: ...
    @property
    def places(self) -> int:
        """How many positional arguments belong to the path."""

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

    def upload_now(self, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], file: Outgoing, /) -> str: ...
    def upload_on(
        self, bridge: Bridge, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], file: Outgoing, /
    ) -> Pending: ...
    @staticmethod
    def rokt(**settings: Any) -> Core:
        """The same for `birdwire.rokt.Client`."""

    @property
    def account_id(self) -> str | None:
        """The account of the calls to Rokt that name none."""

    def import_all(self, **settings: Any) -> Importing:
        """A long list on its way to Rokt."""

    def close(self) -> None:
        """Lets go of the connections; calls fail from then on."""

    def request_now(self, method: str, path: str, /, **parts: Any) -> RawResponse: ...
    def request_on(self, bridge: Bridge, method: str, path: str, /, **parts: Any) -> Pending: ...

@final
class Importing:
    """A long list on its way. Entries are added in batches; the report comes as JSON."""

    BATCH: Final[int]
    def add_now(self, entries: list[str]) -> None:
        """Waits while enough of the list is under way."""

    def add_on(self, bridge: Bridge, entries: list[str]) -> Pending: ...
    def finish_now(self) -> str:
        """Sends the rest, and gives the report."""

    def finish_on(self, bridge: Bridge) -> Pending: ...
    def stop(self) -> str:
        """Gives up, and gives the report of what was done."""

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
class Outgoing:
    """A file that is to be uploaded: one of a path, its bytes, a function that gives piece after piece, and a feed."""

    def __new__(
        cls,
        *,
        path: str | None = None,
        content: bytes | bytearray | None = None,
        read: Callable[[], Any] | None = None,
        feed: Feed | None = None,
        length: int | None = None,
        content_type: str | None = None,
        filename: str | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Self: ...

@final
class Content:
    """What a call carries besides its arguments: files of a form, or lines of CSV. Good for one call."""

    @staticmethod
    def files(files: list[Outgoing], progress: Callable[[int, int], object] | None, /) -> Content: ...
    @staticmethod
    def path(path: str, /) -> Content: ...
    @staticmethod
    def text(text: bytes | bytearray, /) -> Content: ...
    @staticmethod
    def rows(rows: Iterable[Any], /) -> Content: ...

@final
class Feed:
    """Pieces of a file that are read on an event loop."""

    def __new__(cls) -> Self: ...
    def wanted_on(self, bridge: Bridge) -> Pending:
        """Ends when the first piece is wanted, or none any more."""

    def push_on(self, bridge: Bridge, piece: bytes | bytearray) -> Pending:
        """Hands a piece over; `False` when nobody takes it any more."""

    def end(self) -> None:
        """After the last piece."""

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

def webhook_verify(
    body: bytes,
    headers: Sequence[tuple[str, bytes]],
    url: str,
    signing_keys: Sequence[str],
    tolerance: float | None,
    now: float | None,
) -> None: ...
def webhook_unwrap(
    body: bytes,
    headers: Sequence[tuple[str, bytes]],
    url: str,
    signing_keys: Sequence[str],
    tolerance: float | None,
    now: float | None,
) -> tuple[str, str, str, Any, str, str | None]:
    """Kind, service, name, payload, the whole body, and by what a duplicate is known."""

def webhook_sign(body: bytes, url: str, signing_key: str, timestamp: float | None) -> dict[str, str]: ...
def webhook_public_url(target: str, headers: Sequence[tuple[str, bytes]]) -> str: ...

@final
class SeenDeliveries:
    """Remembers the keys of what was delivered."""

    def __new__(cls, capacity: int, /) -> Self: ...
    def first(self, key: str, /) -> bool: ...
    def forget(self, key: str, /) -> None: ...

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

def campaign_editable_fields() -> tuple[CampaignEditableFields, ...]:
    """Which members of a campaign may be changed in which status. Ask it before an update; no update is held back by
    it, since the API judges.
    """

def default_keywords() -> tuple[DefaultKeyword, ...]:
    """The words that the API listens for by itself, by kind and language. Only the answers to them can be changed."""

def platform_kinds() -> tuple[PlatformKind, ...]:
    """Which kinds of body the documents show or describe for which platform, with the actions shown. It is no promise
    of what a channel takes: the capabilities of the channel decide.
    """

def tcr_enum_values() -> tuple[TcrEnumValue, ...]:
    """The values that the documents list for brands, their vetting and their campaigns, with what they mean. The API
    may know more.
    """

@final
class CreateOrganization(Object):
    """A new organization."""

    __match_args__: Final = (
        "name",
        "slug",
        "country_code",
    )

    def __new__(
        cls,
        *,
        name: str,
        slug: str,
        country_code: str,
    ) -> Self: ...
    @property
    def name(self) -> str | None:
        """The name people see. 1 to 256 characters. Required in a request."""

    @property
    def slug(self) -> str | None:
        """The readable identifier, of letters, digits and hyphens. 1 to 253 characters. Required in a request."""

    @property
    def country_code(self) -> str | None:
        """The country in which the organization works, an ISO 3166-1 code such as `NL`. Required in a request."""

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
        "verified",
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
    def verified(self) -> bool | None:
        """Whether Bird has checked who the organization is. Only newer answers have it."""

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
        """Opens an address."""

    @property
    def reply(self) -> ReplyAction | None:
        """Answers with the text of the button."""

    @property
    def location_request(self) -> LocationRequestAction | None:
        """Asks for a location."""

    @property
    def buy(self) -> BuyAction | None:
        """Starts a purchase."""

    @property
    def postback(self) -> PostbackAction | None:
        """Answers with a payload that the receiver does not see."""

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

@final
class AllowBlockRuleRow(Object):
    """One line of a bulk of allow/block rules."""

    __match_args__: Final = (
        "value",
        "type",
    )

    def __new__(
        cls,
        *,
        value: str,
        type: AllowBlockType,
    ) -> Self: ...
    @property
    def value(self) -> str | None:
        """Whom the rule is about, such as `test@example.com`. Without line breaks, and without the byte order mark of
        some editors. At least 1 characters. Required in a request.
        """

    @property
    def type(self) -> AllowBlockType | str | None:
        """What happens to them. Required in a request."""

@final
class AllowBlockRuleProgress(Object):
    """How far the API is with a bulk of allow/block rules."""

    __match_args__: Final = (
        "workspace_id",
        "bulk_id",
        "current_index",
        "total",
        "status",
        "errors",
        "updated_at",
    )

    @property
    def workspace_id(self) -> str | None:
        """The workspace, a UUID."""

    @property
    def bulk_id(self) -> str | None:
        """The bulk, a UUID."""

    @property
    def current_index(self) -> int | None:
        """How many lines were read."""

    @property
    def total(self) -> int | None:
        """How many lines there are."""

    @property
    def status(self) -> AllowBlockBulkStatus | str | None:
        """Whether it is done."""

    @property
    def errors(self) -> tuple[str, ...] | None:
        """What went wrong, in English; null when nothing did."""

    @property
    def updated_at(self) -> datetime | None:
        """When this last changed."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class AntispamSetting(Object):
    """Whether a workspace looks for spam."""

    __match_args__: Final = ("enabled",)

    @property
    def enabled(self) -> bool | None:
        """Whether messages are searched for spam, and marked as likely spam."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class CreateApprovalReview(Object):
    """What a reviewer says to a change."""

    __match_args__: Final = (
        "result",
        "comment",
    )

    def __new__(
        cls,
        *,
        result: ApprovalReviewResult,
        comment: str | None = ...,
    ) -> Self: ...
    @property
    def result(self) -> ApprovalReviewResult | str | None:
        """The decision. Required in a request."""

    @property
    def comment(self) -> str | None:
        """Why, in words."""

@final
class CreateBatchMessages(Object):
    """The messages of a batch."""

    __match_args__: Final = ("message_requests",)

    def __new__(
        cls,
        *,
        message_requests: Sequence[CreateMessage | CreateMessageDict],
    ) -> Self: ...
    @property
    def message_requests(self) -> tuple[CreateMessage, ...] | None:
        """The messages, 1 to 100. 1 to 100 entries. Required in a request."""

@final
class MessageBatch(Object):
    """A batch that was taken. The documents speak of an id and do not show where it stands; two places are read."""

    __match_args__: Final = ("batch_id",)

    @property
    def batch_id(self) -> str | None:
        """The batch, as the `batchId` filter of messages takes it."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class BusinessProfile(Object):
    """What an organization says about its business."""

    __match_args__: Final = (
        "name",
        "legal_name",
        "type",
        "domain",
        "domain_aliases",
        "category",
        "identifiers",
        "tags",
        "description",
        "founded_year",
        "location",
        "geo",
        "logo_url",
        "facebook",
        "linkedin",
        "twitter",
        "crunchbase",
        "phone",
        "vat_number",
        "invoicing_contact_email",
        "significant_contacts",
    )

    @property
    def name(self) -> str | None:
        """The name under which the business is known."""

    @property
    def legal_name(self) -> str | None:
        """The name under which the business is registered."""

    @property
    def type(self) -> BusinessType | str | None:
        """What kind of business it is."""

    @property
    def domain(self) -> str | None:
        """The domain name; it may be an empty text."""

    @property
    def domain_aliases(self) -> tuple[str, ...] | None:
        """Further domains of the business."""

    @property
    def category(self) -> BusinessCategory | None:
        """The trade of the business."""

    @property
    def identifiers(self) -> Mapping[str, str] | None:
        """Numbers under which registers know the business, by name."""

    @property
    def tags(self) -> tuple[str, ...] | None:
        """Words about the business."""

    @property
    def description(self) -> str | None:
        """What the business does."""

    @property
    def founded_year(self) -> int | None:
        """The year in which it was founded."""

    @property
    def location(self) -> str | None:
        """The address in one text."""

    @property
    def geo(self) -> BusinessLocation | None:
        """Where the headquarters are, part by part."""

    @property
    def logo_url(self) -> str | None:
        """Where the logo is; it may be an empty text."""

    @property
    def facebook(self) -> FacebookProfile | None:
        """The business on Facebook."""

    @property
    def linkedin(self) -> LinkedInProfile | None:
        """The business on LinkedIn."""

    @property
    def twitter(self) -> TwitterProfile | None:
        """The business on Twitter."""

    @property
    def crunchbase(self) -> CrunchbaseProfile | None:
        """The business on Crunchbase."""

    @property
    def phone(self) -> str | None:
        """A telephone number."""

    @property
    def vat_number(self) -> str | None:
        """The VAT number."""

    @property
    def invoicing_contact_email(self) -> str | None:
        """The e-mail address that gets the invoices."""

    @property
    def significant_contacts(self) -> SignificantContacts | None:
        """Whom to ask about what."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class BusinessCategory(Object):
    """The trade of a business, from the widest to the narrowest word, and its codes."""

    __match_args__: Final = (
        "sector",
        "industry_group",
        "industry",
        "sub_industry",
        "sic_code",
        "naics_code",
    )

    def __new__(
        cls,
        *,
        sector: str | None = ...,
        industry_group: str | None = ...,
        industry: str | None = ...,
        sub_industry: str | None = ...,
        sic_code: str | None = ...,
        naics_code: str | None = ...,
    ) -> Self: ...
    @property
    def sector(self) -> str | None:
        """The sector."""

    @property
    def industry_group(self) -> str | None:
        """The group of industries within the sector."""

    @property
    def industry(self) -> str | None:
        """The industry."""

    @property
    def sub_industry(self) -> str | None:
        """The part of the industry."""

    @property
    def sic_code(self) -> str | None:
        """The code in the Standard Industrial Classification."""

    @property
    def naics_code(self) -> str | None:
        """The code in the North American Industry Classification System."""

@final
class BusinessLocation(Object):
    """Where the headquarters of a business are."""

    __match_args__: Final = (
        "street_number",
        "street_name",
        "sub_premise",
        "city",
        "postal_code",
        "state",
        "state_code",
        "country",
        "country_code",
        "lat",
        "lng",
    )

    def __new__(
        cls,
        *,
        street_number: str | None = ...,
        street_name: str | None = ...,
        sub_premise: str | None = ...,
        city: str | None = ...,
        postal_code: str | None = ...,
        state: str | None = ...,
        state_code: str | None = ...,
        country: str | None = ...,
        country_code: str | None = ...,
        lat: float | None = ...,
        lng: float | None = ...,
    ) -> Self: ...
    @property
    def street_number(self) -> str | None:
        """The number in the street."""

    @property
    def street_name(self) -> str | None:
        """The street."""

    @property
    def sub_premise(self) -> str | None:
        """The floor, the suite or the like."""

    @property
    def city(self) -> str | None:
        """The city."""

    @property
    def postal_code(self) -> str | None:
        """The postal code."""

    @property
    def state(self) -> str | None:
        """The state or province."""

    @property
    def state_code(self) -> str | None:
        """The code of the state or province."""

    @property
    def country(self) -> str | None:
        """The country."""

    @property
    def country_code(self) -> str | None:
        """The code of the country."""

    @property
    def lat(self) -> float | None:
        """The latitude, in degrees."""

    @property
    def lng(self) -> float | None:
        """The longitude, in degrees."""

@final
class FacebookProfile(Object):
    """A business on Facebook."""

    __match_args__: Final = ("handle",)

    def __new__(
        cls,
        *,
        handle: str | None = ...,
    ) -> Self: ...
    @property
    def handle(self) -> str | None:
        """The name of its page."""

@final
class LinkedInProfile(Object):
    """A business on LinkedIn."""

    __match_args__: Final = ("handle",)

    def __new__(
        cls,
        *,
        handle: str | None = ...,
    ) -> Self: ...
    @property
    def handle(self) -> str | None:
        """The name of its page."""

@final
class TwitterProfile(Object):
    """A business on Twitter."""

    __match_args__: Final = (
        "handle",
        "id",
        "bio",
        "followers",
        "following",
        "location",
        "site",
        "avatar",
    )

    def __new__(
        cls,
        *,
        handle: str | None = ...,
        id: str | None = ...,
        bio: str | None = ...,
        followers: int | None = ...,
        following: int | None = ...,
        location: str | None = ...,
        site: str | None = ...,
        avatar: str | None = ...,
    ) -> Self: ...
    @property
    def handle(self) -> str | None:
        """The name of its account."""

    @property
    def id(self) -> str | None:
        """The id of its account."""

    @property
    def bio(self) -> str | None:
        """What the account says of itself."""

    @property
    def followers(self) -> int | None:
        """How many accounts follow it."""

    @property
    def following(self) -> int | None:
        """How many accounts it follows."""

    @property
    def location(self) -> str | None:
        """Where the account says it is."""

    @property
    def site(self) -> str | None:
        """The address of its site."""

    @property
    def avatar(self) -> str | None:
        """The address of its picture."""

@final
class CrunchbaseProfile(Object):
    """A business on Crunchbase."""

    __match_args__: Final = ("handle",)

    def __new__(
        cls,
        *,
        handle: str | None = ...,
    ) -> Self: ...
    @property
    def handle(self) -> str | None:
        """The name of its page."""

@final
class SignificantContacts(Object):
    """Whom to ask about what in a business."""

    __match_args__: Final = (
        "contacts",
        "predefined_contact_categories",
    )

    def __new__(
        cls,
        *,
        contacts: Sequence[SignificantContact | SignificantContactDict] | None = ...,
        predefined_contact_categories: Sequence[str] | None = ...,
    ) -> Self: ...
    @property
    def contacts(self) -> tuple[SignificantContact, ...] | None:
        """The people, one by one."""

    @property
    def predefined_contact_categories(self) -> tuple[str, ...] | None:
        """The categories that a person can be given."""

@final
class SignificantContact(Object):
    """A person to ask."""

    __match_args__: Final = (
        "name",
        "email",
        "contact_categories",
        "phone",
    )

    def __new__(
        cls,
        *,
        name: str | None = ...,
        email: str | None = ...,
        contact_categories: Sequence[str] | None = ...,
        phone: str | None = ...,
    ) -> Self: ...
    @property
    def name(self) -> str | None:
        """The name of the person."""

    @property
    def email(self) -> str | None:
        """The e-mail address of the person."""

    @property
    def contact_categories(self) -> tuple[str, ...] | None:
        """What the person is to be asked about."""

    @property
    def phone(self) -> str | None:
        """The telephone number of the person."""

@final
class Campaign(Object):
    """A campaign as the API returns it."""

    __match_args__: Final = (
        "id",
        "name",
        "subscription",
        "status",
        "usecase",
        "sub_usecases",
        "description",
        "embedded_link",
        "embedded_phone",
        "number_pool",
        "age_gated",
        "direct_lending",
        "subscriber_optin",
        "subscriber_optout",
        "subscriber_help",
        "samples",
        "message_flow",
        "help_message",
        "help_keywords",
        "optout_keywords",
        "optin_keywords",
        "optin_message",
        "optout_message",
        "terms_and_conditions",
        "brand_id",
        "reseller_id",
        "rejection",
        "attachments",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> str | None:
        """The campaign, a UUID."""

    @property
    def name(self) -> str | None:
        """The name of the campaign."""

    @property
    def subscription(self) -> CampaignSubscription | None:
        """What Bird charges for the campaign."""

    @property
    def status(self) -> CampaignStatus | str | None:
        """How far the campaign is."""

    @property
    def usecase(self) -> str | None:
        """What the campaign is for: the name of a use case."""

    @property
    def sub_usecases(self) -> tuple[str, ...] | None:
        """Further use cases, where the use case is a mixed one."""

    @property
    def description(self) -> str | None:
        """What the campaign is for, in detail."""

    @property
    def embedded_link(self) -> bool | None:
        """Whether messages hold links."""

    @property
    def embedded_phone(self) -> bool | None:
        """Whether messages hold telephone numbers."""

    @property
    def number_pool(self) -> bool | None:
        """Whether the campaign has more than 50 numbers."""

    @property
    def age_gated(self) -> bool | None:
        """Whether messages are only for people of a certain age."""

    @property
    def direct_lending(self) -> bool | None:
        """Whether messages are about loans."""

    @property
    def subscriber_optin(self) -> bool | None:
        """Whether people agree before they get messages."""

    @property
    def subscriber_optout(self) -> bool | None:
        """Whether people can end the messages."""

    @property
    def subscriber_help(self) -> bool | None:
        """Whether people who send HELP get an answer."""

    @property
    def samples(self) -> tuple[str, ...] | None:
        """Messages to be expected."""

    @property
    def message_flow(self) -> str | None:
        """How people agree to get the messages."""

    @property
    def help_message(self) -> str | None:
        """The answer to HELP."""

    @property
    def help_keywords(self) -> str | None:
        """Words that ask for help, with commas between."""

    @property
    def optout_keywords(self) -> str | None:
        """Words that end the messages, with commas between."""

    @property
    def optin_keywords(self) -> str | None:
        """Words that begin the messages, with commas between."""

    @property
    def optin_message(self) -> str | None:
        """The message that people get who have joined."""

    @property
    def optout_message(self) -> str | None:
        """The message that people get who have left."""

    @property
    def terms_and_conditions(self) -> bool | None:
        """Whether the campaign follows the principles of the CTIA."""

    @property
    def brand_id(self) -> str | None:
        """The brand, a UUID."""

    @property
    def reseller_id(self) -> str | None:
        """The reseller that the campaign belongs to."""

    @property
    def rejection(self) -> CampaignRejection | None:
        """Why the campaign was refused."""

    @property
    def attachments(self) -> tuple[CampaignAttachment, ...] | None:
        """Files that belong to the campaign."""

    @property
    def created_at(self) -> datetime | None:
        """When the campaign was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When the campaign last changed."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class CampaignSubscription(Object):
    """What Bird charges for a campaign."""

    __match_args__: Final = (
        "status",
        "subscribed_at",
        "updated_at",
        "cancelled_at",
    )

    @property
    def status(self) -> str | None:
        """Whether it is paid for, such as `active`. The documents list no values."""

    @property
    def subscribed_at(self) -> datetime | None:
        """When it began."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

    @property
    def cancelled_at(self) -> datetime | None:
        """When it was ended."""

@final
class CampaignRejection(Object):
    """Why a campaign was refused."""

    __match_args__: Final = (
        "description",
        "code",
    )

    @property
    def description(self) -> str | None:
        """The reason, for people."""

    @property
    def code(self) -> str | None:
        """The reason, for programs. The documents list no values."""

@final
class CampaignAttachment(Object):
    """A file that belongs to a campaign."""

    __match_args__: Final = (
        "id",
        "status",
        "created_at",
        "updated_at",
        "filename",
        "media_url",
        "content_type",
    )

    @property
    def id(self) -> str | None:
        """The file, a UUID."""

    @property
    def status(self) -> str | None:
        """How far the file is, such as `PENDING`. The documents list no other values."""

    @property
    def created_at(self) -> datetime | None:
        """When it was added."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

    @property
    def filename(self) -> str | None:
        """Its name."""

    @property
    def media_url(self) -> str | None:
        """Where it is."""

    @property
    def content_type(self) -> str | None:
        """What it is, such as `text/plain`."""

@final
class CampaignEditableFields(Object):
    """Which members of a campaign may be changed while it has one status."""

    __match_args__: Final = (
        "status",
        "fields",
        "note",
    )

    @property
    def status(self) -> CampaignStatus | str | None:
        """The status of the campaign."""

    @property
    def fields(self) -> tuple[str, ...] | None:
        """The members of `CampaignUpdate` that may be changed, by the names of the API."""

    @property
    def note(self) -> str | None:
        """What the documents say of it besides."""

@final
class ChannelContact(Object):
    """What a channel knows of one contact."""

    __match_args__: Final = (
        "service_window_expire_at",
        "is_permanent_session",
        "metadata",
    )

    @property
    def service_window_expire_at(self) -> datetime | None:
        """Until when the contact may be written to without a template. Null means, as it seems, that no window is
        open.
        """

    @property
    def is_permanent_session(self) -> bool | None:
        """Whether the contact may be written to at any time."""

    @property
    def metadata(self) -> Mapping[str, str] | None:
        """More that the platform tells, by name."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class MessageBody(Object):
    """What a message says, by kind."""

    __match_args__: Final = (
        "type",
        "text",
        "html",
        "image",
        "file",
        "gif",
        "location",
        "carousel",
        "list",
        "section",
        "authentication",
        "template",
        "permission_request",
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
        type: Literal["html"],
        html: HtmlBody | HtmlBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["image"],
        image: ImageBody | ImageBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["file"],
        file: FileBody | FileBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["gif"],
        gif: GifBody | GifBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["location"],
        location: LocationBody | LocationBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["carousel"],
        carousel: CarouselBody | CarouselBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["list"],
        list: ListBody | ListBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["section"],
        section: SectionBody | SectionBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["authentication"],
        authentication: AuthenticationBody | AuthenticationBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["template"],
        template: Template | TemplateDict | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["action"],
        permission_request: PermissionRequest | PermissionRequestDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["permission_request"],
        permission_request: PermissionRequest | PermissionRequestDict,
    ) -> Self: ...
    @property
    def type(
        self,
    ) -> (
        Literal[
            "text",
            "html",
            "image",
            "file",
            "gif",
            "location",
            "carousel",
            "list",
            "section",
            "authentication",
            "template",
            "action",
            "permission_request",
        ]
        | str
        | None
    ):
        """The kind; one that this version does not know has its members in `to_dict()`."""

    @property
    def text(self) -> TextBody | None:
        """A text."""

    @property
    def html(self) -> HtmlBody | None:
        """An e-mail in HTML."""

    @property
    def image(self) -> ImageBody | None:
        """One or more images."""

    @property
    def file(self) -> FileBody | None:
        """One or more files of other kinds, such as film, sound or documents."""

    @property
    def gif(self) -> GifBody | None:
        """An animated picture."""

    @property
    def location(self) -> LocationBody | None:
        """A place."""

    @property
    def carousel(self) -> CarouselBody | None:
        """Cards to leaf through."""

    @property
    def list(self) -> ListBody | None:
        """A list of choices."""

    @property
    def section(self) -> SectionBody | None:
        """Several bodies in one."""

    @property
    def authentication(self) -> AuthenticationBody | None:
        """A one-time password."""

    @property
    def template(self) -> Template | None:
        """A template. The documents name this kind and no payload; to send a template use `template` beside `body`."""

    @property
    def permission_request(self) -> PermissionRequest | None:
        """What it holds when `type` is `action` or `permission_request`."""

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
class HtmlBody(Object):
    """An e-mail in HTML, with files and actions; at least one of `html` and `text`."""

    __match_args__: Final = (
        "text",
        "html",
        "attachments",
        "actions",
        "metadata",
    )

    def __new__(
        cls,
        *,
        text: str | None = ...,
        html: str | None = ...,
        attachments: Sequence[HtmlAttachment | HtmlAttachmentDict] | None = ...,
        actions: Sequence[Action | ActionDict] | None = ...,
        metadata: HtmlMetadata | HtmlMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """The e-mail as plain text, at least one character. At least 1 characters."""

    @property
    def html(self) -> str | None:
        """The e-mail as HTML, at least one character. At least 1 characters."""

    @property
    def attachments(self) -> tuple[HtmlAttachment, ...] | None:
        """Files to send along."""

    @property
    def actions(self) -> tuple[Action, ...] | None:
        """Buttons and other actions offered to the receiver."""

    @property
    def metadata(self) -> HtmlMetadata | None:
        """Settings for the e-mail."""

@final
class HtmlAttachment(Object):
    """A file that goes along with an e-mail: named by `mediaUrl`, or written out in `content` with its
    `contentType`.
    """

    __match_args__: Final = (
        "media_url",
        "filename",
        "inline",
        "content",
        "content_type",
        "content_id",
    )

    def __new__(
        cls,
        *,
        filename: str,
        media_url: str | None = ...,
        inline: bool | None = ...,
        content: str | None = ...,
        content_type: str | None = ...,
        content_id: str | None = ...,
    ) -> Self: ...
    @property
    def media_url(self) -> str | None:
        """Where the file is; public, or uploaded to Bird before."""

    @property
    def filename(self) -> str | None:
        """The name of the file. Required in a request."""

    @property
    def inline(self) -> bool | None:
        """Whether the file is shown within the message."""

    @property
    def content(self) -> str | None:
        """The file itself, at least one character. The documents name no encoding. At least 1 characters."""

    @property
    def content_type(self) -> str | None:
        """The media type of `content`, such as `text/calendar`; needed beside it. At least 1 characters."""

    @property
    def content_id(self) -> str | None:
        """The id by which the HTML refers to an inline file."""

@final
class HtmlMetadata(Object):
    """Settings for an e-mail."""

    __match_args__: Final = (
        "subject",
        "email_from",
        "headers",
        "initial_open_tracking",
        "click_tracking",
        "open_tracking",
    )

    def __new__(
        cls,
        *,
        subject: str | None = ...,
        email_from: EmailFrom | EmailFromDict | None = ...,
        headers: Mapping[str, str] | None = ...,
        initial_open_tracking: bool | None = ...,
        click_tracking: bool | None = ...,
        open_tracking: bool | None = ...,
    ) -> Self: ...
    @property
    def subject(self) -> str | None:
        """The subject line."""

    @property
    def email_from(self) -> EmailFrom | None:
        """The sender to show."""

    @property
    def headers(self) -> Mapping[str, str] | None:
        """Further headers, such as `reply-to`."""

    @property
    def initial_open_tracking(self) -> bool | None:
        """Whether an image at the top tells that the e-mail was opened."""

    @property
    def click_tracking(self) -> bool | None:
        """Whether clicks on links are told."""

    @property
    def open_tracking(self) -> bool | None:
        """Whether an image at the bottom tells that the e-mail was opened."""

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
class FileBody(Object):
    """One or more files, with text and actions."""

    __match_args__: Final = (
        "text",
        "files",
        "metadata",
        "actions",
    )

    def __new__(
        cls,
        *,
        files: Sequence[BodyFile | BodyFileDict],
        text: str | None = ...,
        metadata: FileMetadata | FileMetadataDict | None = ...,
        actions: Sequence[Action | ActionDict] | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """The text that goes with the files."""

    @property
    def files(self) -> tuple[BodyFile, ...] | None:
        """The files, one by one. Required in a request."""

    @property
    def metadata(self) -> FileMetadata | None:
        """Settings of single platforms."""

    @property
    def actions(self) -> tuple[Action, ...] | None:
        """Buttons and other actions offered to the receiver."""

@final
class BodyFile(Object):
    """One file."""

    __match_args__: Final = (
        "media_url",
        "content_type",
        "filename",
        "alt_text",
        "metadata",
    )

    def __new__(
        cls,
        *,
        media_url: str,
        content_type: str,
        filename: str | None = ...,
        alt_text: str | None = ...,
        metadata: StickerMetadata | StickerMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def media_url(self) -> str | None:
        """Where the file is; public, or uploaded to Bird before. At least 1 characters. Required in a request."""

    @property
    def content_type(self) -> str | None:
        """Its media type, such as `video/mp4`; at least one character. At least 1 characters. Required in a request."""

    @property
    def filename(self) -> str | None:
        """The name of the file."""

    @property
    def alt_text(self) -> str | None:
        """What the file holds, in words."""

    @property
    def metadata(self) -> StickerMetadata | None:
        """More about a sticker."""

@final
class StickerMetadata(Object):
    """More about a sticker."""

    __match_args__: Final = ("is_animated",)

    def __new__(
        cls,
        *,
        is_animated: bool | None = ...,
    ) -> Self: ...
    @property
    def is_animated(self) -> bool | None:
        """Whether the sticker moves."""

@final
class FileMetadata(Object):
    """Settings of single platforms for files."""

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
class GifBody(Object):
    """An animated picture, with text and actions."""

    __match_args__: Final = (
        "text",
        "media_url",
        "alt_text",
        "actions",
        "metadata",
    )

    def __new__(
        cls,
        *,
        media_url: str,
        text: str | None = ...,
        alt_text: str | None = ...,
        actions: Sequence[Action | ActionDict] | None = ...,
        metadata: GifMetadata | GifMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """The text that goes with the picture."""

    @property
    def media_url(self) -> str | None:
        """Where the picture is; public, or uploaded to Bird before. At least 1 characters. Required in a request."""

    @property
    def alt_text(self) -> str | None:
        """What the picture shows, in words."""

    @property
    def actions(self) -> tuple[Action, ...] | None:
        """Buttons and other actions offered to the receiver."""

    @property
    def metadata(self) -> GifMetadata | None:
        """Settings of single platforms."""

@final
class GifMetadata(Object):
    """Settings of single platforms for an animated picture."""

    __match_args__: Final = ("telegram",)

    def __new__(
        cls,
        *,
        telegram: TelegramMetadata | TelegramMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def telegram(self) -> TelegramMetadata | None:
        """Settings for Telegram."""

@final
class LocationBody(Object):
    """A place."""

    __match_args__: Final = (
        "coordinates",
        "location",
    )

    def __new__(
        cls,
        *,
        coordinates: Coordinates | CoordinatesDict,
        location: PlaceName | PlaceNameDict | None = ...,
    ) -> Self: ...
    @property
    def coordinates(self) -> Coordinates | None:
        """Where it is. Required in a request."""

    @property
    def location(self) -> PlaceName | None:
        """What it is called."""

@final
class Coordinates(Object):
    """A point on the earth."""

    __match_args__: Final = (
        "latitude",
        "longitude",
    )

    def __new__(
        cls,
        *,
        latitude: float | None = ...,
        longitude: float | None = ...,
    ) -> Self: ...
    @property
    def latitude(self) -> float | None:
        """Degrees north, -90 to 90. -90 to 90."""

    @property
    def longitude(self) -> float | None:
        """Degrees east, -180 to 180. -180 to 180."""

@final
class PlaceName(Object):
    """What a place is called."""

    __match_args__: Final = (
        "address",
        "label",
    )

    def __new__(
        cls,
        *,
        address: str | None = ...,
        label: str | None = ...,
    ) -> Self: ...
    @property
    def address(self) -> str | None:
        """The address."""

    @property
    def label(self) -> str | None:
        """The name of the place."""

@final
class CarouselBody(Object):
    """Cards to leaf through. WhatsApp wants a text and 2 to 10 cards."""

    __match_args__: Final = (
        "text",
        "items",
    )

    def __new__(
        cls,
        *,
        items: Sequence[BodyItem | BodyItemDict],
        text: str | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """The text above the cards, at most 1024 characters. At most 1024 characters."""

    @property
    def items(self) -> tuple[BodyItem, ...] | None:
        """The cards, one by one. Required in a request."""

@final
class ListBody(Object):
    """A list of choices. Each item is a section, its actions are the choices."""

    __match_args__: Final = (
        "title",
        "text",
        "alt_text",
        "items",
        "actions",
        "metadata",
    )

    def __new__(
        cls,
        *,
        text: str,
        title: str | None = ...,
        alt_text: str | None = ...,
        items: Sequence[BodyItem | BodyItemDict] | None = ...,
        actions: Sequence[Action | ActionDict] | None = ...,
        metadata: ListMetadata | ListMetadataDict | None = ...,
    ) -> Self: ...
    @property
    def title(self) -> str | None:
        """The heading."""

    @property
    def text(self) -> str | None:
        """The text above the list. Required in a request."""

    @property
    def alt_text(self) -> str | None:
        """The list in words, where it cannot be shown."""

    @property
    def items(self) -> tuple[BodyItem, ...] | None:
        """The sections, one by one."""

    @property
    def actions(self) -> tuple[Action, ...] | None:
        """Buttons and other actions offered to the receiver."""

    @property
    def metadata(self) -> ListMetadata | None:
        """Settings of single platforms."""

@final
class BodyItem(Object):
    """One card of a carousel, or one section of a list."""

    __match_args__: Final = (
        "title",
        "media_url",
        "description",
        "alt_text",
        "actions",
    )

    def __new__(
        cls,
        *,
        title: str | None = ...,
        media_url: str | None = ...,
        description: str | None = ...,
        alt_text: str | None = ...,
        actions: Sequence[Action | ActionDict] | None = ...,
    ) -> Self: ...
    @property
    def title(self) -> str | None:
        """The heading."""

    @property
    def media_url(self) -> str | None:
        """Where the picture or film is; public, or uploaded to Bird before."""

    @property
    def description(self) -> str | None:
        """The text."""

    @property
    def alt_text(self) -> str | None:
        """What the picture or film shows, in words."""

    @property
    def actions(self) -> tuple[Action, ...] | None:
        """Buttons and other actions offered to the receiver."""

@final
class ListMetadata(Object):
    """Settings of single platforms for a list."""

    __match_args__: Final = (
        "button",
        "reply_message",
    )

    def __new__(
        cls,
        *,
        button: ListButton | ListButtonDict | None = ...,
        reply_message: ListReplyMessage | ListReplyMessageDict | None = ...,
    ) -> Self: ...
    @property
    def button(self) -> ListButton | None:
        """The button that opens the list; WhatsApp only."""

    @property
    def reply_message(self) -> ListReplyMessage | None:
        """What is shown once a choice was made; Apple Messages only."""

@final
class ListButton(Object):
    """The button that opens a list on WhatsApp."""

    __match_args__: Final = ("label",)

    def __new__(
        cls,
        *,
        label: str | None = ...,
    ) -> Self: ...
    @property
    def label(self) -> str | None:
        """What it says, at most 20 characters. At most 20 characters."""

@final
class ListReplyMessage(Object):
    """What Apple Messages shows once a choice was made."""

    __match_args__: Final = (
        "title",
        "text",
    )

    def __new__(
        cls,
        *,
        title: str | None = ...,
        text: str | None = ...,
    ) -> Self: ...
    @property
    def title(self) -> str | None:
        """The heading, at most 512 characters. At most 512 characters."""

    @property
    def text(self) -> str | None:
        """The text, at most 512 characters. At most 512 characters."""

@final
class AuthenticationBody(Object):
    """A one-time password."""

    __match_args__: Final = ("otp",)

    def __new__(
        cls,
        *,
        otp: OneTimePassword | OneTimePasswordDict | None = ...,
    ) -> Self: ...
    @property
    def otp(self) -> OneTimePassword | None:
        """How the password is shown."""

@final
class OneTimePassword(Object):
    """How a one-time password is shown."""

    __match_args__: Final = (
        "disclaimer",
        "expiration_time",
        "actions",
    )

    def __new__(
        cls,
        *,
        disclaimer: bool,
        expiration_time: int | None = ...,
        actions: Sequence[Action | ActionDict] | None = ...,
    ) -> Self: ...
    @property
    def disclaimer(self) -> bool | None:
        """Whether a warning not to pass the password on is shown. Required in a request."""

    @property
    def expiration_time(self) -> int | None:
        """How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to 90."""

    @property
    def actions(self) -> tuple[Action, ...] | None:
        """Buttons and other actions offered to the receiver."""

@final
class PermissionRequest(Object):
    """A question for leave."""

    __match_args__: Final = ("resource",)

    def __new__(
        cls,
        *,
        resource: PermissionResource | None = ...,
    ) -> Self: ...
    @property
    def resource(self) -> PermissionResource | str | None:
        """What leave is asked for."""

@final
class User(Object):
    """A user of the platform."""

    __match_args__: Final = (
        "id",
        "status",
        "name",
        "bio",
        "active_sessions",
        "created_at",
        "updated_at",
        "emails",
        "default_email",
        "identities",
        "avatar_url",
        "phone_number",
        "phone_numbers",
        "locale",
        "timezone",
        "badges",
        "user_fraud_information",
    )

    @property
    def id(self) -> str | None:
        """The user, a UUID."""

    @property
    def status(self) -> str | None:
        """How far the account is, such as `pending`. The documents list no values."""

    @property
    def name(self) -> str | None:
        """The name people see."""

    @property
    def bio(self) -> str | None:
        """What the user says of themselves."""

    @property
    def active_sessions(self) -> int | None:
        """How many sessions the user has open."""

    @property
    def created_at(self) -> datetime | None:
        """When the user was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When the user last changed."""

    @property
    def emails(self) -> tuple[UserEmail, ...] | None:
        """The e-mail addresses of the user."""

    @property
    def default_email(self) -> str | None:
        """The e-mail address that is used first."""

    @property
    def identities(self) -> tuple[UserIdentity, ...] | None:
        """The accounts with others by which the user can sign in."""

    @property
    def avatar_url(self) -> str | None:
        """The address of the picture."""

    @property
    def phone_number(self) -> str | None:
        """The telephone number that is used first."""

    @property
    def phone_numbers(self) -> tuple[UserPhoneNumber, ...] | None:
        """The telephone numbers of the user."""

    @property
    def locale(self) -> str | None:
        """The language and region, a BCP 47 tag."""

    @property
    def timezone(self) -> str | None:
        """The time zone that the user sees times in by default."""

    @property
    def badges(self) -> tuple[str, ...] | None:
        """Marks that the platform gave the user, such as `messagebird:cx`. The documents list no others."""

    @property
    def user_fraud_information(self) -> UserFraudInformation | None:
        """How far the platform suspects a fraud."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class UserEmail(Object):
    """An e-mail address of a user."""

    __match_args__: Final = (
        "id",
        "user_id",
        "email",
        "verified",
        "password_set",
        "token_set",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> str | None:
        """The entry, a UUID."""

    @property
    def user_id(self) -> str | None:
        """The user, a UUID."""

    @property
    def email(self) -> str | None:
        """The e-mail address."""

    @property
    def verified(self) -> bool | None:
        """Whether the user has shown that the address is theirs."""

    @property
    def password_set(self) -> bool | None:
        """Whether the user can sign in with it and a password."""

    @property
    def token_set(self) -> bool | None:
        """Whether a token is set for it. The documents do not say which."""

    @property
    def created_at(self) -> datetime | None:
        """When it was added."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

@final
class UserIdentity(Object):
    """An account with another service by which a user can sign in."""

    __match_args__: Final = (
        "id",
        "name",
        "email",
        "avatar_url",
        "provider",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> str | None:
        """The id of the account."""

    @property
    def name(self) -> str | None:
        """The name on the account."""

    @property
    def email(self) -> str | None:
        """The e-mail address of the account."""

    @property
    def avatar_url(self) -> str | None:
        """The address of the picture of the account."""

    @property
    def provider(self) -> str | None:
        """The service. The documents list no values."""

    @property
    def created_at(self) -> datetime | None:
        """When it was added."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

@final
class UserPhoneNumber(Object):
    """A telephone number of a user."""

    __match_args__: Final = (
        "id",
        "user_id",
        "phone_number",
        "verified",
        "primary",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> str | None:
        """The entry, a UUID."""

    @property
    def user_id(self) -> str | None:
        """The user, a UUID."""

    @property
    def phone_number(self) -> str | None:
        """The telephone number."""

    @property
    def verified(self) -> bool | None:
        """Whether the user has shown that the number is theirs."""

    @property
    def primary(self) -> bool | None:
        """Whether it is the number that is used first."""

    @property
    def created_at(self) -> datetime | None:
        """When it was added."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

@final
class UserFraudInformation(Object):
    """How far the platform suspects a fraud of a user."""

    __match_args__: Final = (
        "score",
        "user_id",
    )

    @property
    def score(self) -> float | None:
        """The suspicion as a number. The documents give no scale."""

    @property
    def user_id(self) -> str | None:
        """The user."""

@final
class ActivateEndpointSubscription(Object):
    """How much to subscribe to."""

    __match_args__: Final = ("quantity",)

    def __new__(
        cls,
        *,
        quantity: int,
    ) -> Self: ...
    @property
    def quantity(self) -> int | None:
        """How many, 1 at least. The documents do not say of what. At least 1. Required in a request."""

@final
class EndpointSubscription(Object):
    """A subscription that an endpoint has or can have."""

    __match_args__: Final = (
        "name",
        "status",
        "price",
        "subscription",
    )

    @property
    def name(self) -> str | None:
        """Its name: `main` for long codes; for short codes and alphanumeric senders the country to send to."""

    @property
    def status(self) -> EndpointSubscriptionStatus | str | None:
        """Whether it is in force."""

    @property
    def price(self) -> Money | None:
        """What it costs."""

    @property
    def subscription(self) -> EndpointSubscriptionDetails | None:
        """The subscription behind it."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class EndpointSubscriptionDetails(Object):
    """When a subscription began and ended."""

    __match_args__: Final = (
        "id",
        "correlation_id",
        "status",
        "subscribed_at",
        "updated_at",
        "canceled_at",
        "start_at",
        "end_at",
    )

    @property
    def id(self) -> str | None:
        """The subscription, a UUID."""

    @property
    def correlation_id(self) -> str | None:
        """What it belongs to, a UUID."""

    @property
    def status(self) -> str | None:
        """Its state; the documents show `active` and `none`, and no list."""

    @property
    def subscribed_at(self) -> datetime | None:
        """When it was ordered."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

    @property
    def canceled_at(self) -> datetime | None:
        """When it was canceled."""

    @property
    def start_at(self) -> datetime | None:
        """When it takes effect."""

    @property
    def end_at(self) -> datetime | None:
        """When it runs out."""

@final
class EndpointSubscriptionList(Page[EndpointSubscription]):
    """The subscriptions of an endpoint."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class MessageInteractionList(Page[MessageInteraction]):
    """The interactions with one message."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class MessageInteraction(Object):
    """One thing that a receiver did with a message."""

    __match_args__: Final = (
        "id",
        "message_id",
        "channel_id",
        "platform_id",
        "type",
        "message_reference",
        "message_parts_count",
        "message_tags",
        "receiver",
        "created_at",
        "details",
        "message_created_at",
        "is_first_interaction",
        "is_first_interaction_including_bots",
        "platform_reference_id",
        "body_template_project_id",
        "context",
        "metadata",
    )

    @property
    def id(self) -> str | None:
        """The interaction, a UUID."""

    @property
    def message_id(self) -> str | None:
        """The message, a UUID."""

    @property
    def channel_id(self) -> str | None:
        """The channel that carried the message, a UUID."""

    @property
    def platform_id(self) -> str | None:
        """The platform, such as `email` or `whatsapp`."""

    @property
    def type(self) -> InteractionType | str | None:
        """What the receiver did."""

    @property
    def message_reference(self) -> str | None:
        """Your own identifier, as given when the message was sent."""

    @property
    def message_parts_count(self) -> int | None:
        """How many messages on the platform the message became."""

    @property
    def message_tags(self) -> tuple[str, ...] | None:
        """The labels of the message."""

    @property
    def receiver(self) -> MessageReceiver | None:
        """Who got the message."""

    @property
    def created_at(self) -> datetime | None:
        """When it was done."""

    @property
    def details(self) -> InteractionDetail | str | None:
        """More precisely what was done."""

    @property
    def message_created_at(self) -> datetime | None:
        """When the message was made."""

    @property
    def is_first_interaction(self) -> bool | None:
        """Whether it is the first one with this message, programs left out."""

    @property
    def is_first_interaction_including_bots(self) -> bool | None:
        """Whether it is the first one with this message, programs counted."""

    @property
    def platform_reference_id(self) -> str | None:
        """The id that the platform gave the message."""

    @property
    def body_template_project_id(self) -> str | None:
        """The Studio project of the template, a UUID."""

    @property
    def context(self) -> InteractionContext | None:
        """What the interaction belongs to."""

    @property
    def metadata(self) -> InteractionMetadata | None:
        """What belongs to this kind of interaction, such as the link clicked."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class InteractionContext(Object):
    """What the interaction belongs to. The documents name its members and do not explain them."""

    __match_args__: Final = (
        "id",
        "type",
        "tags",
    )

    @property
    def id(self) -> str | None:
        """Its id."""

    @property
    def type(self) -> str | None:
        """Its kind."""

    @property
    def tags(self) -> tuple[str, ...] | None:
        """Its labels."""

@final
class InteractionMetadata(Object):
    """What belongs to one kind of interaction. Members that are not listed here stay in the raw JSON."""

    __match_args__: Final = (
        "link",
        "button",
        "reaction",
        "conversion",
        "prefetched",
    )

    @property
    def link(self) -> InteractionLink | None:
        """The link clicked in an e-mail."""

    @property
    def button(self) -> InteractionButton | None:
        """The button used."""

    @property
    def reaction(self) -> InteractionReaction | None:
        """The reaction given."""

    @property
    def conversion(self) -> InteractionConversion | None:
        """What the message led to."""

    @property
    def prefetched(self) -> bool | None:
        """Whether a program fetched the content before the receiver saw it."""

@final
class InteractionLink(Object):
    """A link clicked in an e-mail."""

    __match_args__: Final = (
        "name",
        "url",
    )

    @property
    def name(self) -> str | None:
        """The title of the link."""

    @property
    def url(self) -> str | None:
        """The address clicked."""

@final
class InteractionButton(Object):
    """A button used in a message."""

    __match_args__: Final = ("payload",)

    @property
    def payload(self) -> str | None:
        """What you gave as `payload` of the action."""

@final
class InteractionReaction(Object):
    """A reaction to a message."""

    __match_args__: Final = (
        "emoji",
        "action",
    )

    @property
    def emoji(self) -> str | None:
        """The emoji."""

    @property
    def action(self) -> str | None:
        """What was done with it, such as adding or removing; the documents name no values."""

@final
class InteractionConversion(Object):
    """What a message led to."""

    __match_args__: Final = (
        "type",
        "status",
        "method",
        "timestamp",
    )

    @property
    def type(self) -> str | None:
        """The kind of conversion, such as `otp`, `url` or `promo_code`."""

    @property
    def status(self) -> str | None:
        """How it went, such as `converted` or `not_converted`."""

    @property
    def method(self) -> str | None:
        """How it was noticed; the documents name no values."""

    @property
    def timestamp(self) -> datetime | None:
        """When it happened."""

@final
class SetKeywordMessage(Object):
    """The answer to set for one kind of keyword in one language."""

    __match_args__: Final = (
        "kw",
        "lang",
        "value",
    )

    def __new__(
        cls,
        *,
        kw: KeywordType,
        lang: str,
        value: str,
    ) -> Self: ...
    @property
    def kw(self) -> KeywordType | str | None:
        """The kind of keyword. Required in a request."""

    @property
    def lang(self) -> str | None:
        """The language, an ISO 639-1 code such as `en`. Required in a request."""

    @property
    def value(self) -> str | None:
        """The answer. An empty text brings the API's own answer back. Required in a request."""

@final
class KeywordMessage(Object):
    """The answer to one kind of keyword in one language. The documents write its members both ways, `key` and `Key`;
    both are read.
    """

    __match_args__: Final = (
        "key",
        "kw",
        "lang",
        "value",
    )

    @property
    def key(self) -> str | None:
        """The kind of keyword and the language, such as `optout:en`."""

    @property
    def kw(self) -> KeywordType | str | None:
        """The kind of keyword."""

    @property
    def lang(self) -> str | None:
        """The language, an ISO 639-1 code such as `en`."""

    @property
    def value(self) -> str | None:
        """The answer."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class KeywordMessageList(Page[KeywordMessage]):
    """The answers to keywords that a workspace has set."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class DefaultKeyword(Object):
    """The words that the API listens for, of one kind and in one language."""

    __match_args__: Final = (
        "kw",
        "lang",
        "words",
    )

    @property
    def kw(self) -> KeywordType | str | None:
        """The kind of keyword."""

    @property
    def lang(self) -> str | None:
        """The language, an ISO 639-1 code such as `en`."""

    @property
    def words(self) -> tuple[str, ...] | None:
        """The words, written as the documents write them."""

@final
class ImportKnowledgeBaseDocumentsResponse(Object):
    """What an import made of its files."""

    __match_args__: Final = (
        "created_document_paths",
        "updated_document_paths",
    )

    @property
    def created_document_paths(self) -> tuple[str, ...] | None:
        """The paths of the documents that are new."""

    @property
    def updated_document_paths(self) -> tuple[str, ...] | None:
        """The paths of the documents that were there before."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class KycFormEntryList(Page[KycFormEntry]):
    """The entries of one form."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class KycFormEntry(Object):
    """A form as an organization filled it in."""

    __match_args__: Final = (
        "id",
        "organization_id",
        "form_id",
        "locale",
        "status",
        "answers",
        "created_at",
        "updated_at",
        "business_profile_id",
        "business_profile_version",
        "review_comment",
        "display_name",
        "tags",
    )

    @property
    def id(self) -> str | None:
        """The entry, a UUID."""

    @property
    def organization_id(self) -> str | None:
        """The organization that filled it in, a UUID."""

    @property
    def form_id(self) -> str | None:
        """The form, a UUID."""

    @property
    def locale(self) -> Any:
        """The language of the answers, BCP 47. One tag as text, or a list of tags as the documents show it."""

    @property
    def status(self) -> KycFormEntryStatus | str | None:
        """How far the entry is."""

    @property
    def answers(self) -> tuple[KycAnswer, ...] | None:
        """The answers, one by one."""

    @property
    def created_at(self) -> datetime | None:
        """When the entry was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When the entry last changed."""

    @property
    def business_profile_id(self) -> str | None:
        """The business profile that goes with it, a UUID. Only newer answers have it."""

    @property
    def business_profile_version(self) -> int | None:
        """The version of the business profile. Only newer answers have it."""

    @property
    def review_comment(self) -> str | None:
        """What the reviewer says, as a rule why the entry was rejected. Only newer answers have it."""

    @property
    def display_name(self) -> str | None:
        """The name of the entry. Only newer answers have it."""

    @property
    def tags(self) -> tuple[KycTag, ...] | None:
        """Marks of the entry. Only newer answers have them."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class KycAnswer(Object):
    """The answer to one question. Answers that are neither a text nor a list of texts stand in the raw JSON."""

    __match_args__: Final = (
        "key",
        "value_string",
        "value_string_array",
        "is_default",
    )

    @property
    def key(self) -> str | None:
        """The question, by its key."""

    @property
    def value_string(self) -> str | None:
        """The answer, where it is a text."""

    @property
    def value_string_array(self) -> tuple[str, ...] | None:
        """The answer, where it is a list of texts. Only newer answers have it."""

    @property
    def is_default(self) -> bool | None:
        """Whether the answer is the one that the form proposes."""

@final
class KycTag(Object):
    """A mark of an entry."""

    __match_args__: Final = (
        "key",
        "value",
    )

    @property
    def key(self) -> str | None:
        """The name of the mark."""

    @property
    def value(self) -> str | None:
        """The value of the mark."""

@final
class CreatePresignedUpload(Object):
    """What is to be uploaded."""

    __match_args__: Final = ("content_type",)

    def __new__(
        cls,
        *,
        content_type: str,
    ) -> Self: ...
    @property
    def content_type(self) -> str | None:
        """The media type of the file, such as `image/png`. At least 1 characters. Required in a request."""

@final
class PresignedUpload(Object):
    """Where and how to upload one file. The form fields are leave to upload; keep them to yourself."""

    __match_args__: Final = (
        "media_url",
        "upload_url",
        "upload_method",
        "upload_form_data",
    )

    @property
    def media_url(self) -> str | None:
        """The address by which messages name the file."""

    @property
    def upload_url(self) -> str | None:
        """Where to send the file."""

    @property
    def upload_method(self) -> str | None:
        """How to send it, such as `POST`."""

    @property
    def upload_form_data(self) -> Mapping[str, Any] | None:
        """The form fields to send before the file, by name."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

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
class WorkspaceMessageList(Page[Message]):
    """One page of messages of a workspace."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

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
        """The message, a UUID."""

    @property
    def channel_id(self) -> str | None:
        """The channel that carries it, a UUID."""

    @property
    def sender(self) -> MessageSender | None:
        """Who sent it: a contact when incoming, a connector when outgoing."""

    @property
    def receiver(self) -> MessageReceiver | None:
        """Who gets it: a connector when incoming, contacts when outgoing."""

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
        """How far the message has come."""

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
        """When the status last changed."""

    @property
    def created_at(self) -> datetime | None:
        """When the message was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When the message last changed."""

    @property
    def details(self) -> MessageDetail | str | None:
        """More about a failed status, as a short word."""

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
        """The connector, a UUID."""

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
    def annotations(self) -> ContactAnnotations | None:
        """What the platform notes of the contact."""

@final
class ContactAnnotations(Object):
    """What a platform notes of a contact. Members besides `name` stay in the raw JSON."""

    __match_args__: Final = ("name",)

    @property
    def name(self) -> str | None:
        """The name people see."""

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
        """The kind of thing that made it."""

    @property
    def id(self) -> str | None:
        """Its id."""

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
        `email-messagebird`, `email-sparkpost` or `whatsapp`.
        """

@final
class Money(Object):
    """An exact sum of money, amount times ten to the power of exponent: 3500000 with the exponent -6 is 3.50. Never
    turn it into a floating-point number.
    """

    __match_args__: Final = (
        "currency_code",
        "amount",
        "exponent",
    )

    @property
    def currency_code(self) -> CurrencyCode | str | None:
        """The currency."""

    @property
    def amount(self) -> int | None:
        """The digits of the sum, a whole number of 64 bits."""

    @property
    def exponent(self) -> int | None:
        """The power of ten to multiply by; negative for fractions."""

@final
class WebhookEventFilter(Object):
    """One condition on events; all of them must hold. Messages may be filtered by `channelId`, `messageStatus` and
    `interactionType`, channels by `platformId` and `channelStatus`, calls by `channelId` and `status`.
    """

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: str,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """What is compared, such as `channelId`; one `channelId` a subscription. Required in a request."""

    @property
    def value(self) -> str | None:
        """What it must be. Required in a request."""

@final
class CreateWebhookSubscription(Object):
    """The event to subscribe to, and where to deliver it."""

    __match_args__: Final = (
        "service",
        "event",
        "event_filters",
        "template",
        "url",
        "signing_key",
    )

    def __new__(
        cls,
        *,
        service: WebhookService,
        event: str,
        url: str,
        event_filters: Sequence[WebhookEventFilter | WebhookEventFilterDict] | None = ...,
        template: str | None = ...,
        signing_key: str | None = ...,
    ) -> Self: ...
    @property
    def service(self) -> WebhookService | str | None:
        """The part of Bird that tells of the event. Required in a request."""

    @property
    def event(self) -> str | None:
        """The event, such as `sms.inbound`; the list of available events has them all. Required in a request."""

    @property
    def event_filters(self) -> tuple[WebhookEventFilter, ...] | None:
        """The conditions on events. Without any, every event of that name is delivered."""

    @property
    def template(self) -> str | None:
        """The form of what is delivered; the documents show `twilio`, which is for those who move from there."""

    @property
    def url(self) -> str | None:
        """Where to deliver, an `https` address with a dot in the name of its host. Required in a request."""

    @property
    def signing_key(self) -> str | None:
        """The key to sign deliveries with. Its characters count as they are, also when they look like Base64."""

@final
class WebhookSubscription(Object):
    """A subscription to one event."""

    __match_args__: Final = (
        "id",
        "organization_id",
        "workspace_id",
        "service",
        "event",
        "event_filters",
        "template",
        "url",
        "signing_key",
        "status",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> str | None:
        """The subscription, a UUID."""

    @property
    def organization_id(self) -> str | None:
        """The organization, a UUID."""

    @property
    def workspace_id(self) -> str | None:
        """The workspace, a UUID."""

    @property
    def service(self) -> WebhookService | str | None:
        """The part of Bird that tells of the event."""

    @property
    def event(self) -> str | None:
        """The event, such as `sms.inbound`."""

    @property
    def event_filters(self) -> tuple[WebhookEventFilter, ...] | None:
        """The conditions on events."""

    @property
    def template(self) -> str | None:
        """The form of what is delivered."""

    @property
    def url(self) -> str | None:
        """Where events are delivered."""

    @property
    def signing_key(self) -> str | None:
        """The key that deliveries are signed with. Some report that it is not given back."""

    @property
    def status(self) -> WebhookSubscriptionStatus | str | None:
        """Whether events are delivered."""

    @property
    def created_at(self) -> datetime | None:
        """When the subscription was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When the subscription last changed."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class WebhookSubscriptionList(Page[WebhookSubscription]):
    """One page of subscriptions."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class WebhookLog(Object):
    """The delivery of one event."""

    __match_args__: Final = (
        "request_id",
        "attempt_count",
        "http_status_code",
        "execution_status",
        "created_at",
    )

    @property
    def request_id(self) -> str | None:
        """The delivery, a UUID; the same as in the header `messagebird-request-id`."""

    @property
    def attempt_count(self) -> int | None:
        """How many times it was tried."""

    @property
    def http_status_code(self) -> int | None:
        """The status that your server answered."""

    @property
    def execution_status(self) -> str | None:
        """How it ended, such as `succeeded`."""

    @property
    def created_at(self) -> datetime | None:
        """When it was noted."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class WebhookLogList(Page[WebhookLog]):
    """One page of deliveries."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class WebhookLogDetails(Object):
    """The attempts to deliver one event. What is not typed here stays in the raw JSON."""

    __match_args__: Final = ("results",)

    @property
    def results(self) -> tuple[Mapping[str, Any], ...] | None:
        """One entry an attempt; the documents name no members."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class AvailableWebhookEvent(Object):
    """An event that may be subscribed to."""

    __match_args__: Final = (
        "name",
        "filter_keys",
    )

    @property
    def name(self) -> str | None:
        """The event, such as `sms.outbound`."""

    @property
    def filter_keys(self) -> tuple[str, ...] | None:
        """The keys by which it may be filtered."""

@final
class AvailableWebhooks(Object):
    """The events of one service."""

    __match_args__: Final = (
        "service",
        "events",
    )

    @property
    def service(self) -> WebhookService | str | None:
        """The service."""

    @property
    def events(self) -> tuple[AvailableWebhookEvent, ...] | None:
        """Its events."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class AvailableWebhookList(Page[AvailableWebhooks]):
    """The events that may be subscribed to."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class NetworkLookup(Object):
    """Country and network of a phone number."""

    __match_args__: Final = (
        "phone_number",
        "country_code",
        "country_prefix",
        "mcc",
        "mnc",
        "mccmnc",
        "operator",
        "formats",
        "type_of_service",
        "validation",
    )

    @property
    def phone_number(self) -> str | None:
        """The number that was looked up."""

    @property
    def country_code(self) -> str | None:
        """The country, an ISO 3166-1 code of two letters such as `US`."""

    @property
    def country_prefix(self) -> int | None:
        """The calling code of the country, such as 1."""

    @property
    def mcc(self) -> str | None:
        """The mobile country code, such as `310`."""

    @property
    def mnc(self) -> str | None:
        """The mobile network code, such as `010`; empty where a line belongs to no mobile network."""

    @property
    def mccmnc(self) -> str | None:
        """Mobile country code and mobile network code in one, such as `310010`."""

    @property
    def operator(self) -> str | None:
        """The name of the network, for people. It changes with the company; the codes do not."""

    @property
    def formats(self) -> PhoneNumberFormats | None:
        """The number, written in several ways."""

    @property
    def type_of_service(self) -> TypeOfService | str | None:
        """What kind of line the number belongs to."""

    @property
    def validation(self) -> PhoneNumberValidation | None:
        """Whether the number can exist."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class PhoneNumberFormats(Object):
    """A phone number, written in several ways."""

    __match_args__: Final = (
        "e164",
        "international",
        "national",
        "rfc3966",
    )

    @property
    def e164(self) -> str | None:
        """As E.164 has it: a plus, then digits only."""

    @property
    def international(self) -> str | None:
        """With the calling code of the country, and spaces for people."""

    @property
    def national(self) -> str | None:
        """As people in its country write it."""

    @property
    def rfc3966(self) -> str | None:
        """As a `tel:` URI."""

@final
class PhoneNumberValidation(Object):
    """Whether a phone number is well formed and from a range that is in use."""

    __match_args__: Final = (
        "valid",
        "reason",
    )

    @property
    def valid(self) -> bool | None:
        """Whether the number can exist. It may still be unused or out of reach."""

    @property
    def reason(self) -> Any:
        """Why the number is not valid: `unallocated`, `special services` or `unknown`. One text in most of the
        documents, a list of texts in one place.
        """

@final
class PlatformKind(Object):
    """One kind of body that the documents show or describe for a platform."""

    __match_args__: Final = (
        "platform",
        "kind",
        "actions",
        "note",
    )

    @property
    def platform(self) -> str | None:
        """The platform, as `platformId` and the `platform` filter of lists name it."""

    @property
    def kind(self) -> str | None:
        """The kind, as in `type` of a body; `template` is the member beside `body`."""

    @property
    def actions(self) -> tuple[str, ...] | None:
        """The kinds of action that the documents show with it. What is not here may work all the same."""

    @property
    def note(self) -> str | None:
        """What the documents say of it besides."""

@final
class CustomAudienceImport(Object):
    """People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or taken
    off.
    """

    __match_args__: Final = (
        "account_id",
        "action",
        "list",
        "email",
        "emails",
        "sha256",
        "sha256s",
    )

    __private__: Final = (
        "email",
        "emails",
        "sha256",
        "sha256s",
    )

    def __new__(
        cls,
        *,
        action: AudienceAction,
        account_id: str | None = ...,
        list: str | None = ...,
        email: str | None = ...,
        emails: Sequence[str] | None = ...,
        sha256: str | None = ...,
        sha256s: Sequence[str] | None = ...,
    ) -> Self: ...
    @property
    def account_id(self) -> str | None:
        """The account, as OnePlatform shows it. At least 1 characters. Otherwise that of the client."""

    @property
    def action(self) -> AudienceAction | str | None:
        """Whether to put people on the list or to take them off. Required in a request."""

    @property
    def list(self) -> str | None:
        """The name of the list. Rokt takes AdvertiserDatabase when it is left out."""

    @property
    def email(self) -> str | None:
        """One e-mail address. At least 1 characters."""

    @property
    def emails(self) -> tuple[str, ...] | None:
        """E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries."""

    @property
    def sha256(self) -> str | None:
        """The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower
        case too.
        """

    @property
    def sha256s(self) -> tuple[str, ...] | None:
        """The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries."""

@final
class CustomAudienceImportLegacy(Object):
    """People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or taken
    off.
    """

    __match_args__: Final = (
        "account_id",
        "action",
        "list",
        "email",
        "emails",
        "sha256",
        "sha256s",
    )

    __private__: Final = (
        "email",
        "emails",
        "sha256",
        "sha256s",
    )

    def __new__(
        cls,
        *,
        action: AudienceAction,
        account_id: str | None = ...,
        list: str | None = ...,
        email: str | None = ...,
        emails: Sequence[str] | None = ...,
        sha256: str | None = ...,
        sha256s: Sequence[str] | None = ...,
    ) -> Self: ...
    @property
    def account_id(self) -> str | None:
        """The account. The samples leave it out here, since the API key belongs to one account. At least 1 characters.
        Otherwise that of the client.
        """

    @property
    def action(self) -> AudienceAction | str | None:
        """Whether to put people on the list or to take them off. Required in a request."""

    @property
    def list(self) -> str | None:
        """The name of the list. Rokt takes AdvertiserDatabase when it is left out."""

    @property
    def email(self) -> str | None:
        """One e-mail address. At least 1 characters."""

    @property
    def emails(self) -> tuple[str, ...] | None:
        """E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries."""

    @property
    def sha256(self) -> str | None:
        """The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower
        case too.
        """

    @property
    def sha256s(self) -> tuple[str, ...] | None:
        """The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries."""

@final
class SectionBody(Object):
    """Several bodies in one."""

    __match_args__: Final = (
        "items",
        "configurations",
    )

    def __new__(
        cls,
        *,
        items: Sequence[SectionItem | MessageBody | SectionItemDict] | None = ...,
        configurations: Mapping[str, str] | None = ...,
    ) -> Self: ...
    @property
    def items(self) -> tuple[SectionItem, ...] | None:
        """The bodies, one by one."""

    @property
    def configurations(self) -> Mapping[str, str] | None:
        """Settings by name. The documents do not say which."""

@final
class SectionItem(Object):
    """One body in a section, by kind."""

    __match_args__: Final = (
        "type",
        "text",
        "image",
        "file",
        "gif",
        "location",
        "carousel",
        "list",
        "section",
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
    @overload
    def __new__(
        cls,
        *,
        type: Literal["file"],
        file: FileBody | FileBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["gif"],
        gif: GifBody | GifBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["location"],
        location: LocationBody | LocationBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["carousel"],
        carousel: CarouselBody | CarouselBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["list"],
        list: ListBody | ListBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["section"],
        section: NestedSectionBody | NestedSectionBodyDict,
    ) -> Self: ...
    @property
    def type(
        self,
    ) -> (
        Literal[
            "text",
            "image",
            "file",
            "gif",
            "location",
            "carousel",
            "list",
            "section",
        ]
        | str
        | None
    ):
        """The kind; one that this version does not know has its members in `to_dict()`."""

    @property
    def text(self) -> TextBody | None:
        """A text."""

    @property
    def image(self) -> ImageBody | None:
        """One or more images."""

    @property
    def file(self) -> FileBody | None:
        """One or more files of other kinds, such as film, sound or documents."""

    @property
    def gif(self) -> GifBody | None:
        """An animated picture."""

    @property
    def location(self) -> LocationBody | None:
        """A place."""

    @property
    def carousel(self) -> CarouselBody | None:
        """Cards to leaf through."""

    @property
    def list(self) -> ListBody | None:
        """A list of choices."""

    @property
    def section(self) -> NestedSectionBody | None:
        """A section in a section."""

@final
class NestedSectionBody(Object):
    """A section in a section; it holds no further one."""

    __match_args__: Final = (
        "items",
        "configurations",
    )

    def __new__(
        cls,
        *,
        items: Sequence[NestedSectionItem | MessageBody | NestedSectionItemDict] | None = ...,
        configurations: Mapping[str, str] | None = ...,
    ) -> Self: ...
    @property
    def items(self) -> tuple[NestedSectionItem, ...] | None:
        """The bodies, one by one."""

    @property
    def configurations(self) -> Mapping[str, str] | None:
        """Settings by name; `default` serves names that have none. The documents do not say which."""

@final
class NestedSectionItem(Object):
    """One body in a section that stands in a section, by kind."""

    __match_args__: Final = (
        "type",
        "text",
        "image",
        "file",
        "gif",
        "location",
        "carousel",
        "list",
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
    @overload
    def __new__(
        cls,
        *,
        type: Literal["file"],
        file: FileBody | FileBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["gif"],
        gif: GifBody | GifBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["location"],
        location: LocationBody | LocationBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["carousel"],
        carousel: CarouselBody | CarouselBodyDict,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["list"],
        list: ListBody | ListBodyDict,
    ) -> Self: ...
    @property
    def type(self) -> Literal["text", "image", "file", "gif", "location", "carousel", "list"] | str | None:
        """The kind; one that this version does not know has its members in `to_dict()`."""

    @property
    def text(self) -> TextBody | None:
        """A text."""

    @property
    def image(self) -> ImageBody | None:
        """One or more images."""

    @property
    def file(self) -> FileBody | None:
        """One or more files of other kinds, such as film, sound or documents."""

    @property
    def gif(self) -> GifBody | None:
        """An animated picture."""

    @property
    def location(self) -> LocationBody | None:
        """A place."""

    @property
    def carousel(self) -> CarouselBody | None:
        """Cards to leaf through."""

    @property
    def list(self) -> ListBody | None:
        """A list of choices."""

@final
class SessionList(Page[Session]):
    """Where a user is signed in."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class Session(Object):
    """One login of a user."""

    __match_args__: Final = (
        "user_id",
        "token_id",
        "ip",
        "user_agent",
        "country",
        "region",
        "city",
        "created_at",
        "updated_at",
    )

    @property
    def user_id(self) -> str | None:
        """The user, a UUID."""

    @property
    def token_id(self) -> str | None:
        """The session, by the id of its token, a UUID."""

    @property
    def ip(self) -> str | None:
        """The IP address that the user came from."""

    @property
    def user_agent(self) -> str | None:
        """What the browser or program called itself."""

    @property
    def country(self) -> str | None:
        """The country, as it follows from the IP address."""

    @property
    def region(self) -> str | None:
        """The region, as it follows from the IP address."""

    @property
    def city(self) -> str | None:
        """The city, as it follows from the IP address."""

    @property
    def created_at(self) -> datetime | None:
        """When the user signed in."""

    @property
    def updated_at(self) -> datetime | None:
        """When the session last changed."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class TcrVerticalList(Page[TcrVertical]):
    """The industries that a brand can belong to."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class TcrVertical(Object):
    """An industry, market or niche that a brand can belong to."""

    __match_args__: Final = (
        "name",
        "industry_id",
        "display_name",
        "description",
    )

    @property
    def name(self) -> str | None:
        """The name that a brand gives as its `vertical`."""

    @property
    def industry_id(self) -> str | None:
        """The industry, as the registry numbers it."""

    @property
    def display_name(self) -> str | None:
        """The name people see."""

    @property
    def description(self) -> str | None:
        """What belongs to it."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class TcrUseCaseList(Page[TcrUseCase]):
    """What campaigns can be for."""

    __match_args__: Final = (
        "items",
        "next_page_token",
    )

@final
class TcrUseCase(Object):
    """Something a campaign can be for."""

    __match_args__: Final = (
        "name",
        "accounting_name",
        "classification",
        "display_name",
        "description",
        "max_sub_usecases",
        "min_sub_usecases",
        "valid_sub_usecase",
    )

    @property
    def name(self) -> str | None:
        """The name that a campaign gives as its `usecase`."""

    @property
    def accounting_name(self) -> str | None:
        """The name under which it is charged."""

    @property
    def classification(self) -> str | None:
        """The class of use cases that it belongs to."""

    @property
    def display_name(self) -> str | None:
        """The name people see."""

    @property
    def description(self) -> str | None:
        """What belongs to it."""

    @property
    def max_sub_usecases(self) -> int | None:
        """How many sub use cases a campaign of this use case may have."""

    @property
    def min_sub_usecases(self) -> int | None:
        """How many sub use cases a campaign of this use case must have."""

    @property
    def valid_sub_usecase(self) -> bool | None:
        """Whether it may itself be a sub use case of another."""

    @property
    def raw_response(self) -> RawResponse:
        """Status, headers and body of the answer this came in."""

@final
class TcrEnumValue(Object):
    """One value that a member of a brand, of its vetting or of a campaign may have."""

    __match_args__: Final = (
        "field",
        "value",
        "meaning",
    )

    @property
    def field(self) -> str | None:
        """The list, by the name that the documents give it: `entityType`, `brandStatus` and so on."""

    @property
    def value(self) -> str | None:
        """The value as it stands in requests and answers."""

    @property
    def meaning(self) -> str | None:
        """What it means; stock exchanges have no meaning besides their name."""

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
        parameters: Sequence[TemplateParameterLike] | None = ...,
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
class TemplateParameter(Object):
    """The value of one variable of a template, by kind."""

    __match_args__: Final = (
        "type",
        "string",
        "number",
        "boolean",
        "object",
        "section_list",
        "timeslot_list",
        "product_sections",
        "product_list",
        "shipping_method_list",
        "line_item_list",
        "whatsapp_product_sections",
        "whatsapp_product_items",
    )

    @overload
    def __new__(
        cls,
        *,
        type: Literal["string"],
        key: str,
        value: str | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["number"],
        key: str,
        value: float | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["boolean"],
        key: str,
        value: bool | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["object"],
        key: str,
        value: Mapping[str, Any] | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["sectionList"],
        key: str,
        value: SectionListValue | SectionListValueDict | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["timeslotList"],
        key: str,
        value: TimeslotListValue | TimeslotListValueDict | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["productSections"],
        key: str,
        value: ProductSectionsValue | ProductSectionsValueDict | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["productList"],
        key: str,
        value: ProductListValue | ProductListValueDict | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["shippingMethodList"],
        key: str,
        value: ShippingMethodListValue | ShippingMethodListValueDict | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["lineItemList"],
        key: str,
        value: LineItemListValue | LineItemListValueDict | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["whatsappProductSections"],
        key: str,
        value: WhatsappProductSectionsValue | WhatsappProductSectionsValueDict | None = ...,
    ) -> Self: ...
    @overload
    def __new__(
        cls,
        *,
        type: Literal["whatsappProductItems"],
        key: str,
        value: WhatsappProductItemsValue | WhatsappProductItemsValueDict | None = ...,
    ) -> Self: ...
    @property
    def type(
        self,
    ) -> (
        Literal[
            "string",
            "number",
            "boolean",
            "object",
            "sectionList",
            "timeslotList",
            "productSections",
            "productList",
            "shippingMethodList",
            "lineItemList",
            "whatsappProductSections",
            "whatsappProductItems",
        ]
        | str
        | None
    ):
        """The kind; one that this version does not know has its members in `to_dict()`."""

    @property
    def string(self) -> StringTemplateParameter | None:
        """What it holds when `type` is `string`."""

    @property
    def number(self) -> NumberTemplateParameter | None:
        """What it holds when `type` is `number`."""

    @property
    def boolean(self) -> BooleanTemplateParameter | None:
        """What it holds when `type` is `boolean`."""

    @property
    def object(self) -> ObjectTemplateParameter | None:
        """What it holds when `type` is `object`."""

    @property
    def section_list(self) -> SectionListTemplateParameter | None:
        """What it holds when `type` is `sectionList`."""

    @property
    def timeslot_list(self) -> TimeslotListTemplateParameter | None:
        """What it holds when `type` is `timeslotList`."""

    @property
    def product_sections(self) -> ProductSectionsTemplateParameter | None:
        """What it holds when `type` is `productSections`."""

    @property
    def product_list(self) -> ProductListTemplateParameter | None:
        """What it holds when `type` is `productList`."""

    @property
    def shipping_method_list(self) -> ShippingMethodListTemplateParameter | None:
        """What it holds when `type` is `shippingMethodList`."""

    @property
    def line_item_list(self) -> LineItemListTemplateParameter | None:
        """What it holds when `type` is `lineItemList`."""

    @property
    def whatsapp_product_sections(self) -> WhatsappProductSectionsTemplateParameter | None:
        """What it holds when `type` is `whatsappProductSections`."""

    @property
    def whatsapp_product_items(self) -> WhatsappProductItemsTemplateParameter | None:
        """What it holds when `type` is `whatsappProductItems`."""

@final
class StringTemplateParameter(Object):
    """A text, as the value of one variable of a template."""

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
class NumberTemplateParameter(Object):
    """A number, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: float | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> float | None:
        """The number to put in."""

@final
class BooleanTemplateParameter(Object):
    """A yes or no, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: bool | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> bool | None:
        """The yes or no to put in."""

@final
class ObjectTemplateParameter(Object):
    """A free object, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: Mapping[str, Any] | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> Mapping[str, Any] | None:
        """The object to put in; never looked into."""

@final
class SectionListTemplateParameter(Object):
    """Sections with choices, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: SectionListValue | SectionListValueDict | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> SectionListValue | None:
        """The sections."""

@final
class TimeslotListTemplateParameter(Object):
    """Times to choose from, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: TimeslotListValue | TimeslotListValueDict | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> TimeslotListValue | None:
        """The times."""

@final
class ProductSectionsTemplateParameter(Object):
    """Products in sections, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: ProductSectionsValue | ProductSectionsValueDict | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> ProductSectionsValue | None:
        """The sections."""

@final
class ProductListTemplateParameter(Object):
    """Products, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: ProductListValue | ProductListValueDict | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> ProductListValue | None:
        """The products."""

@final
class ShippingMethodListTemplateParameter(Object):
    """Apple Pay shipping methods, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: ShippingMethodListValue | ShippingMethodListValueDict | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> ShippingMethodListValue | None:
        """The shipping methods."""

@final
class LineItemListTemplateParameter(Object):
    """The lines of an Apple Pay sum, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: LineItemListValue | LineItemListValueDict | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> LineItemListValue | None:
        """The lines."""

@final
class WhatsappProductSectionsTemplateParameter(Object):
    """WhatsApp products in sections, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: WhatsappProductSectionsValue | WhatsappProductSectionsValueDict | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> WhatsappProductSectionsValue | None:
        """The sections."""

@final
class WhatsappProductItemsTemplateParameter(Object):
    """WhatsApp products, as the value of one variable of a template."""

    __match_args__: Final = (
        "key",
        "value",
    )

    def __new__(
        cls,
        *,
        key: str,
        value: WhatsappProductItemsValue | WhatsappProductItemsValueDict | None = ...,
    ) -> Self: ...
    @property
    def key(self) -> str | None:
        """The name of the variable, at least one character. At least 1 characters. Required in a request."""

    @property
    def value(self) -> WhatsappProductItemsValue | None:
        """The products."""

@final
class SectionListValue(Object):
    """Sections with choices."""

    __match_args__: Final = ("sections",)

    def __new__(
        cls,
        *,
        sections: Sequence[ChoiceSection | ChoiceSectionDict],
    ) -> Self: ...
    @property
    def sections(self) -> tuple[ChoiceSection, ...] | None:
        """The sections, one by one. Required in a request."""

@final
class ChoiceSection(Object):
    """One section of choices."""

    __match_args__: Final = (
        "id",
        "multiple_selection",
        "title",
        "items",
    )

    def __new__(
        cls,
        *,
        title: str,
        items: Sequence[ChoiceItem | ChoiceItemDict],
        id: str | None = ...,
        multiple_selection: bool | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The id of the section."""

    @property
    def multiple_selection(self) -> bool | None:
        """Whether more than one choice may be taken."""

    @property
    def title(self) -> str | None:
        """The heading of the section. Required in a request."""

    @property
    def items(self) -> tuple[ChoiceItem, ...] | None:
        """The choices, one by one. Required in a request."""

@final
class ChoiceItem(Object):
    """One choice in a section."""

    __match_args__: Final = (
        "id",
        "type",
        "reference",
        "role",
        "hidden",
        "reply_action",
    )

    def __new__(
        cls,
        *,
        type: ChoiceItemType,
        reply_action: ChoiceReply | ChoiceReplyDict,
        id: str | None = ...,
        reference: str | None = ...,
        role: str | None = ...,
        hidden: bool | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The id of the choice."""

    @property
    def type(self) -> ChoiceItemType | str | None:
        """Always `reply-action`. Required in a request."""

    @property
    def reference(self) -> str | None:
        """Your own identifier of the item; the documents do not explain it."""

    @property
    def role(self) -> str | None:
        """What the item is for; the documents do not explain it."""

    @property
    def hidden(self) -> bool | None:
        """Whether the item is left out of what people see."""

    @property
    def reply_action(self) -> ChoiceReply | None:
        """What the choice says and sends back. Required in a request."""

@final
class ChoiceReply(Object):
    """What a choice says and sends back."""

    __match_args__: Final = (
        "text",
        "image_url",
        "payload",
        "sub_title",
    )

    def __new__(
        cls,
        *,
        text: str,
        image_url: str | None = ...,
        payload: str | None = ...,
        sub_title: str | None = ...,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """What the choice says. Required in a request."""

    @property
    def image_url(self) -> str | None:
        """Address of a picture for the choice."""

    @property
    def payload(self) -> str | None:
        """What comes back to you when it is taken."""

    @property
    def sub_title(self) -> str | None:
        """The second line."""

@final
class TimeslotListValue(Object):
    """Times to choose from."""

    __match_args__: Final = ("timeslots",)

    def __new__(
        cls,
        *,
        timeslots: Sequence[Timeslot | TimeslotDict],
    ) -> Self: ...
    @property
    def timeslots(self) -> tuple[Timeslot, ...] | None:
        """The times, one by one. Required in a request."""

@final
class Timeslot(Object):
    """One time to choose."""

    __match_args__: Final = (
        "id",
        "start_time",
        "duration",
    )

    def __new__(
        cls,
        *,
        start_time: datetime | str,
        duration: float,
        id: str | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The id of the time."""

    @property
    def start_time(self) -> datetime | None:
        """When it begins. Required in a request."""

    @property
    def duration(self) -> float | None:
        """How long it lasts; the documents name no unit. Required in a request."""

@final
class ProductSectionsValue(Object):
    """Products in sections."""

    __match_args__: Final = ("product_sections",)

    def __new__(
        cls,
        *,
        product_sections: Sequence[ProductSection | ProductSectionDict],
    ) -> Self: ...
    @property
    def product_sections(self) -> tuple[ProductSection, ...] | None:
        """The sections, one by one. Required in a request."""

@final
class ProductSection(Object):
    """One section of products."""

    __match_args__: Final = (
        "title",
        "products",
    )

    def __new__(
        cls,
        *,
        title: str,
        products: Sequence[Product | ProductDict],
    ) -> Self: ...
    @property
    def title(self) -> str | None:
        """The heading, 1 to 24 characters. 1 to 24 characters. Required in a request."""

    @property
    def products(self) -> tuple[Product, ...] | None:
        """The products, one by one. Required in a request."""

@final
class Product(Object):
    """One product of a catalogue."""

    __match_args__: Final = (
        "external_product_id",
        "amount",
        "text",
    )

    def __new__(
        cls,
        *,
        external_product_id: str,
        amount: str | None = ...,
        text: str | None = ...,
    ) -> Self: ...
    @property
    def external_product_id(self) -> str | None:
        """The product in the catalogue. Required in a request."""

    @property
    def amount(self) -> str | None:
        """The price, as text."""

    @property
    def text(self) -> str | None:
        """What to say of it."""

@final
class ProductListValue(Object):
    """Products."""

    __match_args__: Final = ("products",)

    def __new__(
        cls,
        *,
        products: Sequence[ProductItem | ProductItemDict],
    ) -> Self: ...
    @property
    def products(self) -> tuple[ProductItem, ...] | None:
        """The products, one by one. Required in a request."""

@final
class ProductItem(Object):
    """One entry in a list of products."""

    __match_args__: Final = (
        "type",
        "product",
    )

    def __new__(
        cls,
        *,
        type: Literal["product"],
        product: Product | ProductDict,
    ) -> Self: ...
    @property
    def type(self) -> Literal["product"] | str | None:
        """The kind; one that this version does not know has its members in `to_dict()`."""

    @property
    def product(self) -> Product | None:
        """A product of a catalogue."""

@final
class ShippingMethodListValue(Object):
    """Apple Pay shipping methods."""

    __match_args__: Final = ("shipping_methods",)

    def __new__(
        cls,
        *,
        shipping_methods: Sequence[ShippingMethod | ShippingMethodDict],
    ) -> Self: ...
    @property
    def shipping_methods(self) -> tuple[ShippingMethod, ...] | None:
        """The shipping methods, one by one. Required in a request."""

@final
class ShippingMethod(Object):
    """One Apple Pay shipping method."""

    __match_args__: Final = (
        "amount",
        "label",
        "identifier",
        "detail",
    )

    def __new__(
        cls,
        *,
        amount: str,
        label: str,
        identifier: str,
        detail: str,
    ) -> Self: ...
    @property
    def amount(self) -> str | None:
        """What it costs, as text. Required in a request."""

    @property
    def label(self) -> str | None:
        """Its name. Required in a request."""

    @property
    def identifier(self) -> str | None:
        """Its id. Required in a request."""

    @property
    def detail(self) -> str | None:
        """What to say of it. Required in a request."""

@final
class LineItemListValue(Object):
    """The lines of an Apple Pay sum."""

    __match_args__: Final = ("line_items",)

    def __new__(
        cls,
        *,
        line_items: Sequence[LineItem | LineItemDict],
    ) -> Self: ...
    @property
    def line_items(self) -> tuple[LineItem, ...] | None:
        """The lines, one by one. Required in a request."""

@final
class LineItem(Object):
    """One line of an Apple Pay sum."""

    __match_args__: Final = (
        "amount",
        "text",
        "type",
    )

    def __new__(
        cls,
        *,
        amount: str,
        text: str,
        type: LineItemType | None = ...,
    ) -> Self: ...
    @property
    def amount(self) -> str | None:
        """The sum of the line, as text. Required in a request."""

    @property
    def text(self) -> str | None:
        """What it is for. Required in a request."""

    @property
    def type(self) -> LineItemType | str | None:
        """Whether the sum is certain."""

@final
class WhatsappProductSectionsValue(Object):
    """WhatsApp products in sections."""

    __match_args__: Final = ("sections",)

    def __new__(
        cls,
        *,
        sections: Sequence[WhatsappSectionItem | WhatsappSectionItemDict],
    ) -> Self: ...
    @property
    def sections(self) -> tuple[WhatsappSectionItem, ...] | None:
        """The sections, one by one. Required in a request."""

@final
class WhatsappSectionItem(Object):
    """One entry in a list of WhatsApp product sections."""

    __match_args__: Final = (
        "id",
        "type",
        "reference",
        "role",
        "hidden",
        "whatsapp_product_section",
    )

    def __new__(
        cls,
        *,
        type: WhatsappSectionItemType,
        whatsapp_product_section: WhatsappProductSection | WhatsappProductSectionDict,
        id: str | None = ...,
        reference: str | None = ...,
        role: str | None = ...,
        hidden: bool | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The id of the entry."""

    @property
    def type(self) -> WhatsappSectionItemType | str | None:
        """Always `whatsapp-product-section`. Required in a request."""

    @property
    def reference(self) -> str | None:
        """Your own identifier of the item; the documents do not explain it."""

    @property
    def role(self) -> str | None:
        """What the item is for; the documents do not explain it."""

    @property
    def hidden(self) -> bool | None:
        """Whether the item is left out of what people see."""

    @property
    def whatsapp_product_section(self) -> WhatsappProductSection | None:
        """The section. Required in a request."""

@final
class WhatsappProductSection(Object):
    """One section of WhatsApp products."""

    __match_args__: Final = (
        "title",
        "products",
    )

    def __new__(
        cls,
        *,
        title: str,
        products: Sequence[WhatsappProductItem | WhatsappProductItemDict],
    ) -> Self: ...
    @property
    def title(self) -> str | None:
        """The heading, 1 to 24 characters. 1 to 24 characters. Required in a request."""

    @property
    def products(self) -> tuple[WhatsappProductItem, ...] | None:
        """The products, one by one. Required in a request."""

@final
class WhatsappProductItemsValue(Object):
    """WhatsApp products."""

    __match_args__: Final = ("products",)

    def __new__(
        cls,
        *,
        products: Sequence[WhatsappProductItem | WhatsappProductItemDict],
    ) -> Self: ...
    @property
    def products(self) -> tuple[WhatsappProductItem, ...] | None:
        """The products, one by one. Required in a request."""

@final
class WhatsappProductItem(Object):
    """One entry in a list of WhatsApp products."""

    __match_args__: Final = (
        "id",
        "type",
        "reference",
        "role",
        "hidden",
        "whatsapp_product_item",
    )

    def __new__(
        cls,
        *,
        type: WhatsappProductItemType,
        whatsapp_product_item: WhatsappProduct | WhatsappProductDict,
        id: str | None = ...,
        reference: str | None = ...,
        role: str | None = ...,
        hidden: bool | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The id of the entry."""

    @property
    def type(self) -> WhatsappProductItemType | str | None:
        """Always `whatsapp-product-item`. Required in a request."""

    @property
    def reference(self) -> str | None:
        """Your own identifier of the item; the documents do not explain it."""

    @property
    def role(self) -> str | None:
        """What the item is for; the documents do not explain it."""

    @property
    def hidden(self) -> bool | None:
        """Whether the item is left out of what people see."""

    @property
    def whatsapp_product_item(self) -> WhatsappProduct | None:
        """The product. Required in a request."""

@final
class WhatsappProduct(Object):
    """One product of a WhatsApp catalogue."""

    __match_args__: Final = ("external_product_id",)

    def __new__(
        cls,
        *,
        external_product_id: str,
    ) -> Self: ...
    @property
    def external_product_id(self) -> str | None:
        """The product in the catalogue. Required in a request."""

@final
class Channel(Object):
    """A channel. What is not typed here stays in the raw JSON."""

    __match_args__: Final = (
        "id",
        "platform_id",
        "name",
        "connector_id",
        "identifier",
        "status",
        "use_case_id",
        "use_case_type",
        "channel_message_type",
        "capabilities",
    )

    @property
    def id(self) -> str | None:
        """The channel, a UUID."""

    @property
    def platform_id(self) -> str | None:
        """The platform, such as `sms`."""

    @property
    def name(self) -> str | None:
        """The name people see."""

    @property
    def connector_id(self) -> str | None:
        """The connector that it belongs to, a UUID."""

    @property
    def identifier(self) -> str | None:
        """Its address, such as a phone number."""

    @property
    def status(self) -> ChannelStatus | str | None:
        """The state of the channel."""

    @property
    def use_case_id(self) -> str | None:
        """The use case that it is registered for."""

    @property
    def use_case_type(self) -> str | None:
        """What it is for: `transactional`, `marketing` or `conversation`."""

    @property
    def channel_message_type(self) -> str | None:
        """The kind of messages that it sends."""

    @property
    def capabilities(self) -> Mapping[str, Any] | None:
        """What it can do, as a tree of names."""

@final
class ChannelCall(Object):
    """A call. No page shows what its events hold; these are the members that reading a call gives, and the rest stays
    in the raw JSON.
    """

    __match_args__: Final = (
        "id",
        "channel_id",
        "from_",
        "to",
        "direction",
        "status",
        "reason",
        "duration",
        "created_at",
        "updated_at",
        "ringing_at",
        "answered_at",
        "ended_at",
    )

    @property
    def id(self) -> str | None:
        """The call."""

    @property
    def channel_id(self) -> str | None:
        """The channel that carries it."""

    @property
    def from_(self) -> str | None:
        """Who calls."""

    @property
    def to(self) -> str | None:
        """Who is called."""

    @property
    def direction(self) -> MessageDirection | str | None:
        """Which way it goes."""

    @property
    def status(self) -> CallStatus | str | None:
        """How far it has come."""

    @property
    def reason(self) -> str | None:
        """Why it has this status."""

    @property
    def duration(self) -> int | None:
        """How long it lasted, in seconds."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

    @property
    def ringing_at(self) -> datetime | None:
        """When it began to ring."""

    @property
    def answered_at(self) -> datetime | None:
        """When it was answered."""

    @property
    def ended_at(self) -> datetime | None:
        """When it ended."""

@final
class ConversationContactInfo(Object):
    """How a contact takes part in a conversation."""

    __match_args__: Final = (
        "identifier_key",
        "identifier_value",
        "platform_address",
        "platform_address_selector",
    )

    @property
    def identifier_key(self) -> str | None:
        """The kind of identifier, such as `emailaddress`."""

    @property
    def identifier_value(self) -> str | None:
        """The identifier."""

    @property
    def platform_address(self) -> str | None:
        """The address on the platform."""

    @property
    def platform_address_selector(self) -> str | None:
        """The expression that picked the address out of the contact."""

@final
class ConversationParticipant(Object):
    """Someone or something that takes part in a conversation."""

    __match_args__: Final = (
        "id",
        "type",
        "status",
        "display_name",
        "avatar_url",
        "contact",
    )

    @property
    def id(self) -> str | None:
        """Its id; what it is the id of follows from `type`."""

    @property
    def type(self) -> str | None:
        """What it is, such as `contact`, `user`, `accessKey`, `flow` or `bot`."""

    @property
    def status(self) -> str | None:
        """How it takes part: `invited`, `pending`, `active` or `inactive`."""

    @property
    def display_name(self) -> str | None:
        """The name people see."""

    @property
    def avatar_url(self) -> str | None:
        """Address of the picture shown beside the name."""

    @property
    def contact(self) -> ConversationContactInfo | None:
        """How to reach it, when it is a contact."""

@final
class ConversationMessagePreview(Object):
    """The beginning of a message."""

    __match_args__: Final = ("text",)

    @property
    def text(self) -> str | None:
        """The beginning of its text."""

@final
class ConversationLastMessage(Object):
    """The last message of a conversation, in short. Its receivers stay in the raw JSON."""

    __match_args__: Final = (
        "id",
        "type",
        "preview",
        "status",
        "sender",
        "created_at",
    )

    @property
    def id(self) -> str | None:
        """The message, a UUID."""

    @property
    def type(self) -> str | None:
        """The kind of its body, such as `text`."""

    @property
    def preview(self) -> ConversationMessagePreview | None:
        """How it begins."""

    @property
    def status(self) -> MessageStatus | str | None:
        """How far the message has come."""

    @property
    def sender(self) -> ConversationParticipant | None:
        """Who sent it."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

@final
class Conversation(Object):
    """A conversation. What is not typed here stays in the raw JSON."""

    __match_args__: Final = (
        "id",
        "name",
        "description",
        "status",
        "visibility",
        "accessibility",
        "featured_participants",
        "initiating_participant",
        "active_participant_count",
        "pending_participant_count",
        "channel_id",
        "last_message",
        "last_message_incoming_at",
        "last_message_outgoing_at",
        "likely_spam",
        "likely_spam_reason",
        "has_draft",
        "platform_style",
        "summary",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> str | None:
        """The conversation, a UUID."""

    @property
    def name(self) -> str | None:
        """Its name; of e-mails the subject."""

    @property
    def description(self) -> str | None:
        """What it is about."""

    @property
    def status(self) -> str | None:
        """Its state: `active`, `closed` or `deleted`."""

    @property
    def visibility(self) -> str | None:
        """Who sees it: `public` or `private`."""

    @property
    def accessibility(self) -> str | None:
        """Who may join: `open`, `invite-only` or `request-to-join`."""

    @property
    def featured_participants(self) -> tuple[ConversationParticipant, ...] | None:
        """Those who take part, five at most."""

    @property
    def initiating_participant(self) -> ConversationParticipant | None:
        """Who began it."""

    @property
    def active_participant_count(self) -> int | None:
        """How many take part."""

    @property
    def pending_participant_count(self) -> int | None:
        """How many are to take part."""

    @property
    def channel_id(self) -> str | None:
        """The channel that it runs over, a UUID."""

    @property
    def last_message(self) -> ConversationLastMessage | None:
        """Its last message, in short."""

    @property
    def last_message_incoming_at(self) -> datetime | None:
        """When the last message came in."""

    @property
    def last_message_outgoing_at(self) -> datetime | None:
        """When the last message went out."""

    @property
    def likely_spam(self) -> bool | None:
        """Whether it looks like spam; only when the antispam setting is on."""

    @property
    def likely_spam_reason(self) -> str | None:
        """Why it looks like spam."""

    @property
    def has_draft(self) -> bool | None:
        """Whether a message waits to be sent by hand."""

    @property
    def platform_style(self) -> str | None:
        """The style of its platform, such as `email` or `direct`."""

    @property
    def summary(self) -> str | None:
        """What was said, in short."""

    @property
    def created_at(self) -> datetime | None:
        """When it was begun."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

@final
class EndpointChangeCapability(Object):
    """What a number can do, one kind."""

    __match_args__: Final = (
        "name",
        "status",
        "inbound",
        "outbound",
    )

    @property
    def name(self) -> str | None:
        """The kind: `sms`, `voice` or `mms`."""

    @property
    def status(self) -> str | None:
        """Its state, where it has one."""

    @property
    def inbound(self) -> Mapping[str, Any] | None:
        """The state and the issues on the way in."""

    @property
    def outbound(self) -> Mapping[str, Any] | None:
        """The state and the issues on the way out."""

@final
class EndpointChange(Object):
    """What a number can do now. What is not typed here stays in the raw JSON."""

    __match_args__: Final = (
        "id",
        "type",
        "issues",
        "capabilities",
    )

    @property
    def id(self) -> str | None:
        """The number."""

    @property
    def type(self) -> str | None:
        """The kind of number, such as `long-code-number`."""

    @property
    def issues(self) -> tuple[Any, ...] | None:
        """What stands in its way."""

    @property
    def capabilities(self) -> tuple[EndpointChangeCapability, ...] | None:
        """What it can do."""

@final
class BrandRejection(Object):
    """Why a brand was rejected."""

    __match_args__: Final = (
        "code",
        "description",
    )

    @property
    def code(self) -> str | None:
        """A short name of the reason."""

    @property
    def description(self) -> str | None:
        """The reason in words."""

@final
class Brand(Object):
    """A company that is registered for sending from numbers of the United States. What is not typed here stays in the
    raw JSON.
    """

    __match_args__: Final = (
        "id",
        "tcr_brand_id",
        "organization_id",
        "workspace_id",
        "display_name",
        "company_name",
        "entity_type",
        "country",
        "vertical",
        "website",
        "status",
        "auth_plus_status",
        "rejection",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> str | None:
        """The brand."""

    @property
    def tcr_brand_id(self) -> str | None:
        """Its id at The Campaign Registry."""

    @property
    def organization_id(self) -> str | None:
        """The organization."""

    @property
    def workspace_id(self) -> Any:
        """The workspaces; a list here, although its name is that of one."""

    @property
    def display_name(self) -> str | None:
        """The name people see."""

    @property
    def company_name(self) -> str | None:
        """The legal name."""

    @property
    def entity_type(self) -> BrandEntityType | str | None:
        """What kind of company it is."""

    @property
    def country(self) -> str | None:
        """The country, two letters."""

    @property
    def vertical(self) -> str | None:
        """The industry."""

    @property
    def website(self) -> str | None:
        """The address of its site."""

    @property
    def status(self) -> BrandStatus | str | None:
        """How far it is."""

    @property
    def auth_plus_status(self) -> str | None:
        """The state of a further check of public companies."""

    @property
    def rejection(self) -> BrandRejection | None:
        """Why it was rejected. Events leave it out."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

@final
class BrandVetting(Object):
    """A closer look at a brand."""

    __match_args__: Final = (
        "id",
        "brand_id",
        "status",
        "vetting_provider_id",
        "class_",
        "score",
        "reasons",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> str | None:
        """The vetting."""

    @property
    def brand_id(self) -> str | None:
        """The brand."""

    @property
    def status(self) -> BrandVettingStatus | str | None:
        """How far it is."""

    @property
    def vetting_provider_id(self) -> BrandVettingProviderId | str | None:
        """Who looks at the brand."""

    @property
    def class_(self) -> BrandVettingClass | str | None:
        """How thoroughly."""

    @property
    def score(self) -> str | None:
        """The result, 0 to 100, as text."""

    @property
    def reasons(self) -> tuple[str, ...] | None:
        """Why it failed, when it did."""

    @property
    def created_at(self) -> datetime | None:
        """When it was asked for."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""

@final
class TfnVerificationMessage(Object):
    """Why a toll-free number was rejected."""

    __match_args__: Final = (
        "status_code",
        "decline_reason_description",
        "resubmit_allowed",
        "message",
    )

    @property
    def status_code(self) -> str | None:
        """The code of the reason, as text."""

    @property
    def decline_reason_description(self) -> str | None:
        """The reason."""

    @property
    def resubmit_allowed(self) -> str | None:
        """Whether it may be tried again: the text `true` or `false`."""

    @property
    def message(self) -> str | None:
        """What to do."""

@final
class TfnVerification(Object):
    """Whether toll-free numbers may send messages."""

    __match_args__: Final = (
        "id",
        "organization_id",
        "workspace_id",
        "phone_numbers",
        "verification_request_id",
        "status",
        "status_message",
        "test_mode",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> str | None:
        """The verification, a UUID."""

    @property
    def organization_id(self) -> str | None:
        """The organization, a UUID."""

    @property
    def workspace_id(self) -> str | None:
        """The workspace, a UUID."""

    @property
    def phone_numbers(self) -> tuple[str, ...] | None:
        """The numbers, such as `+18001234567`."""

    @property
    def verification_request_id(self) -> str | None:
        """The request."""

    @property
    def status(self) -> str | None:
        """How it went: `verified` or `rejected`."""

    @property
    def status_message(self) -> TfnVerificationMessage | None:
        """Why it was rejected, when it was."""

    @property
    def test_mode(self) -> bool | None:
        """Whether it was a test."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed."""
