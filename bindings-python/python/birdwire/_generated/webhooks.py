# Written by codegen from spec/. Edit spec/ and run `make generate`.
"""The classes of what Bird posts to a user's server, one for each kind of payload."""

from __future__ import annotations

from typing import Literal, TypeAlias, final

from .._native import (
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
)
from .._webhook_event import UnknownWebhook, Webhook

__all__ = [
    "BrandVettingWebhook",
    "BrandWebhook",
    "CallWebhook",
    "CampaignWebhook",
    "ChannelWebhook",
    "ConversationWebhook",
    "EndpointWebhook",
    "InteractionWebhook",
    "MessageWebhook",
    "TfnVerificationWebhook",
    "UnknownWebhook",
    "WebhookEvent",
]


@final
class MessageWebhook(Webhook[Message]):
    """A message came in, or one of yours has a new status.

    `payload` is a `birdwire.Message`. Events: `sms.inbound`, `sms.outbound`, `whatsapp.inbound`,
    `whatsapp.outbound`, `email.inbound`, `email.outbound`, `line.inbound`, `line.outbound`, `instagram.inbound`,
    `instagram.outbound`, `facebook.inbound`, `facebook.outbound`, `telegram.inbound`, `telegram.outbound`,
    `viber.inbound`, `viber.outbound`, `linkedin.inbound`, `linkedin.outbound`, `tiktok.inbound`, `tiktok.outbound`,
    `rcs-google.inbound`, `rcs-google.outbound`, `*.inbound`, `*.outbound`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["message"]:
        return "message"


@final
class InteractionWebhook(Webhook[MessageInteraction]):
    """A receiver did something with a message.

    `payload` is a `birdwire.MessageInteraction`. Events: `sms.interaction`, `whatsapp.interaction`,
    `email.interaction`, `line.interaction`, `instagram.interaction`, `facebook.interaction`, `telegram.interaction`,
    `viber.interaction`, `linkedin.interaction`, `tiktok.interaction`, `rcs-google.interaction`, `*.interaction`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["interaction"]:
        return "interaction"


@final
class ChannelWebhook(Webhook[Channel]):
    """A channel was made or changed.

    `payload` is a `birdwire.Channel`. Events: `channel.created`, `channel.updated`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["channel"]:
        return "channel"


@final
class CallWebhook(Webhook[ChannelCall]):
    """A call has a new status.

    `payload` is a `birdwire.ChannelCall`. Events: `voice.inbound`, `voice.outbound`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["call"]:
        return "call"


@final
class ConversationWebhook(Webhook[Conversation]):
    """A conversation was begun, changed or deleted.

    `payload` is a `birdwire.Conversation`. Events: `conversation.created`, `conversation.updated`,
    `conversation.deleted`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["conversation"]:
        return "conversation"


@final
class EndpointWebhook(Webhook[EndpointChange]):
    """A number changed.

    `payload` is a `birdwire.EndpointChange`. Events: `endpoint`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["endpoint"]:
        return "endpoint"


@final
class BrandWebhook(Webhook[Brand]):
    """A brand for 10DLC changed.

    `payload` is a `birdwire.Brand`. Events: `10dlc.brand`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["brand"]:
        return "brand"


@final
class CampaignWebhook(Webhook[Campaign]):
    """A campaign for 10DLC changed.

    `payload` is a `birdwire.Campaign`. Events: `10dlc.campaign`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["campaign"]:
        return "campaign"


@final
class BrandVettingWebhook(Webhook[BrandVetting]):
    """The vetting of a brand changed.

    `payload` is a `birdwire.BrandVetting`. Events: `10dlc.vetting`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["brandVetting"]:
        return "brandVetting"


@final
class TfnVerificationWebhook(Webhook[TfnVerification]):
    """A toll-free number was verified or rejected.

    `payload` is a `birdwire.TfnVerification`. Events: `tfn.verification`.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["tfnVerification"]:
        return "tfnVerification"


WebhookEvent: TypeAlias = (
    MessageWebhook
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
)
"""What Bird posted: one class for each kind of payload."""

KINDS: dict[str, type[WebhookEvent]] = {
    "message": MessageWebhook,
    "interaction": InteractionWebhook,
    "channel": ChannelWebhook,
    "call": CallWebhook,
    "conversation": ConversationWebhook,
    "endpoint": EndpointWebhook,
    "brand": BrandWebhook,
    "campaign": CampaignWebhook,
    "brandVetting": BrandVettingWebhook,
    "tfnVerification": TfnVerificationWebhook,
    "unknown": UnknownWebhook,
}
"""The class of each kind that core knows."""
