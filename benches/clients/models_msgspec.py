"""The documented messages as msgspec structs; see models_pydantic for how careful they are."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct, field


class Model(Struct, rename="camel", frozen=True):
    pass


class MessageAnnotations(Model):
    name: str | None = None


class MessageConnector(Model):
    id: str | None = None
    identifier_value: str | None = None
    annotations: MessageAnnotations | None = None
    types: list[str] | None = None


class ContactIdentifier(Model):
    identifier_key: str | None = None
    identifier_value: str | None = None


class MessageContact(Model):
    id: str | None = None
    identifier_key: str | None = None
    identifier_value: str | None = None
    type: str | None = None
    country_code: str | None = None
    identifiers: list[ContactIdentifier] | None = None
    platform_address: str | None = None
    platform_address_selector: str | None = None
    annotations: MessageAnnotations | None = None


class MessageSender(Model):
    connector: MessageConnector | None = None
    contact: MessageContact | None = None


class MessageReceiver(Model):
    connector: MessageConnector | None = None
    contacts: list[MessageContact] | None = None


class ReferralMetadata(Model):
    source_id: str | None = field(default=None, name="source_id")
    source_url: str | None = field(default=None, name="source_url")
    media_url: str | None = field(default=None, name="media_url")
    tracking_id: str | None = field(default=None, name="tracking_id")


class MessageReferral(Model):
    source: str | None = None
    title: str | None = None
    text: str | None = None
    group: str | None = None
    metadata: ReferralMetadata | None = None


class ProductPrice(Model):
    amount: int | None = None
    exponent: int | None = None
    currency_code: str | None = None


class OrderProduct(Model):
    external_catalog_id: str | None = None
    external_product_id: str | None = None
    quantity: int | None = None
    price: ProductPrice | None = None


class MessageOrder(Model):
    products: list[OrderProduct] | None = None


class ReferredProduct(Model):
    external_catalog_id: str | None = None
    external_product_id: str | None = None


class EmailFrom(Model):
    username: str | None = None
    display_name: str | None = None


class EmailMeta(Model):
    subject: str | None = None
    headers: dict[str, str] | None = None
    from_: EmailFrom | None = field(default=None, name="from")


class PushNotificationsMeta(Model):
    gateway_type_override: str | None = None


class FlowMeta(Model):
    id: str | None = None
    name: str | None = None
    step_id: str | None = None
    run_id: str | None = None


class CampaignMeta(Model):
    id: str | None = None
    name: str | None = None


class MessageMeta(Model):
    extra_information: dict[str, Any] | None = None
    referral: MessageReferral | None = None
    order: MessageOrder | None = None
    referred_product: ReferredProduct | None = None
    email: EmailMeta | None = None
    push_notifications: PushNotificationsMeta | None = None
    navigator_id: str | None = None
    navigator_message_id: str | None = None
    flow: FlowMeta | None = None
    journey: FlowMeta | None = None
    campaign: CampaignMeta | None = None


class MessagePart(Model):
    platform_reference: str | None = None


class MessageOrigin(Model):
    type: str | None = None
    id: str | None = None


class ReplyTo(Model):
    id: str | None = None
    order: int | None = None
    type: str | None = None


class FailureSource(Model):
    code: str | None = None
    name: str | None = None


class MessageFailure(Model):
    code: int | None = None
    description: str | None = None
    source: FailureSource | None = None


class ShortLinks(Model):
    domain: str | None = None


class Attachment(Model):
    media_url: str | None = None
    filename: str | None = None
    inline: bool | None = None
    content_id: str | None = None


class LinkAction(Model):
    text: str | None = None
    url: str | None = None


class ActionDescription(Model):
    label: str | None = None


class ActionMetadata(Model):
    description: ActionDescription | None = None


class ReplyAction(Model):
    text: str | None = None
    image_url: str | None = None
    metadata: ActionMetadata | None = None


class LocationRequestAction(Model):
    text: str | None = None


class BuyAction(Model):
    text: str | None = None
    amount_cents: int | None = None
    currency: str | None = None


class PostbackAction(Model):
    text: str | None = None
    payload: str | None = None
    image_url: str | None = None
    metadata: ActionMetadata | None = None


class LinkActionMember(Model, tag_field="type", tag="link"):
    link: LinkAction | None = None


class ReplyActionMember(Model, tag_field="type", tag="reply"):
    reply: ReplyAction | None = None


class LocationRequestActionMember(Model, tag_field="type", tag="locationRequest"):
    location_request: LocationRequestAction | None = None


class BuyActionMember(Model, tag_field="type", tag="buy"):
    buy: BuyAction | None = None


class PostbackActionMember(Model, tag_field="type", tag="postback"):
    postback: PostbackAction | None = None


Action = LinkActionMember | ReplyActionMember | LocationRequestActionMember | BuyActionMember | PostbackActionMember


class WhatsappTextMetadata(Model):
    preview_url: bool | None = None


class LineEmojiItem(Model):
    index: int | None = None
    product_id: str | None = None
    emoji_id: str | None = None
    length: int | None = None


class LineEmoji(Model):
    items: list[LineEmojiItem] | None = None


class LineTextMetadata(Model):
    emoji: LineEmoji | None = None


class TelegramMetadata(Model):
    parse_mode: str | None = None


class AppleMetadata(Model):
    summary_text: str | None = None


class TextMetadata(Model):
    subject: str | None = None
    headers: dict[str, str] | None = None
    whatsapp: WhatsappTextMetadata | None = None
    line: LineTextMetadata | None = None
    telegram: TelegramMetadata | None = None
    apple: AppleMetadata | None = None


class TextBody(Model):
    text: str | None = None
    attachments: list[Attachment] | None = None
    actions: list[Action] | None = None
    metadata: TextMetadata | None = None


class BodyImage(Model):
    media_url: str | None = None
    alt_text: str | None = None


class ImageMetadata(Model):
    subject: str | None = None
    fallback_text: str | None = None
    story_type: str | None = None
    telegram: TelegramMetadata | None = None


class ImageBody(Model):
    text: str | None = None
    images: list[BodyImage] | None = None
    metadata: ImageMetadata | None = None
    actions: list[Action] | None = None


class TextMember(Model, tag_field="type", tag="text"):
    text: TextBody | None = None


class ImageMember(Model, tag_field="type", tag="image"):
    image: ImageBody | None = None


MessageBody = TextMember | ImageMember


class TemplateAttachment(Model):
    media_url: str | None = None
    filename: str | None = None
    inline: bool | None = None


class TemplateShortLinks(Model):
    enabled: bool | None = None
    domain: str | None = None


class UtmParameter(Model):
    key: str | None = None
    value: str | None = None
    reference: str | None = None


class StringTemplateParameter(Model):
    type: str | None = None
    key: str | None = None
    value: str | None = None


TemplateParameter = StringTemplateParameter


class TemplateSettings(Model):
    use_mm_lite: bool | None = None
    disallow_mm_lite: bool | None = None


class Template(Model):
    name: str | None = None
    project_id: str | None = None
    version: str | None = None
    locale: str | None = None
    attachments: list[TemplateAttachment] | None = None
    short_links: TemplateShortLinks | None = None
    variables: dict[str, str] | None = None
    utm_parameters: list[UtmParameter] | None = None
    parameters: list[TemplateParameter] | None = None
    settings: TemplateSettings | None = None


class Message(Model):
    id: str
    channel_id: str | None = None
    sender: MessageSender | None = None
    receiver: MessageReceiver | None = None
    meta: MessageMeta | None = None
    reference: str | None = None
    parts: list[MessagePart] | None = None
    status: str | None = None
    reason: str | None = None
    direction: str | None = None
    origin: MessageOrigin | None = None
    reply_to: ReplyTo | None = None
    last_status_at: datetime | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    details: str | None = None
    failure: MessageFailure | None = None
    tags: list[str] | None = None
    short_links: ShortLinks | None = None
    scheduled_for: datetime | None = None
    body: MessageBody | None = None
    template: Template | None = None


class ChannelMessageList(Model):
    results: list[Message]
    start_at: datetime | None = None
    end_at: datetime | None = None
    next_page_token: str | None = None
