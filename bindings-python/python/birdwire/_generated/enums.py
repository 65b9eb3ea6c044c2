# Written by codegen from spec/. Edit spec/ and run `make generate`.
"""The values that the API documents. An answer may hold others: a new value arrives as text."""

from __future__ import annotations

from typing import Literal, TypeAlias

OrganizationStatus: TypeAlias = Literal[
    "banned",
    "active",
]
"""Whether an organization may be used.

- `banned`: The organization is shut off.
- `active`: The organization works normally.
"""

ContactType: TypeAlias = Literal[
    "cc",
    "bcc",
    "to",
]
"""How an e-mail addresses a receiver.

- `cc`: Gets a copy that everyone sees.
- `bcc`: Gets a copy that nobody else sees.
- `to`: Is addressed directly.
"""

ReplyToType: TypeAlias = Literal[
    "message",
    "click",
    "referrals",
]
"""What a reply answers.

- `message`: An earlier message.
- `click`: A click on an action of a message.
- `referrals`: A referral, such as an advertisement.
"""

GatewayType: TypeAlias = Literal[
    "apns",
    "firebase",
    "web",
]
"""A gateway for push notifications.

- `apns`: Apple Push Notification service.
- `firebase`: Firebase Cloud Messaging.
- `web`: Web push.
"""

MessageStatus: TypeAlias = Literal[
    "accepted",
    "rejected",
    "processing",
    "scheduled",
    "sent",
    "sending_failed",
    "delivered",
    "delivery_failed",
    "deleted",
    "skipped",
]
"""How far a message has come. Read `direction` along with it.

- `accepted`: The API took an outgoing message.
- `rejected`: The message was refused; the documents do not say when.
- `processing`: The message is being worked on, before it is sent.
- `scheduled`: The message waits for its time.
- `sent`: The message was handed to the platform.
- `sending_failed`: The message could not be handed to the platform.
- `delivered`: An outgoing message reached its receiver, or an incoming one reached the API.
- `delivery_failed`: The platform took the message and could not deliver it.
- `deleted`: The message was deleted.
- `skipped`: The message was left out; the documents do not say when.
"""

MessageDirection: TypeAlias = Literal[
    "incoming",
    "outgoing",
]
"""Which way a message goes.

- `incoming`: From a contact to the channel.
- `outgoing`: From the channel to a contact.
"""

UtmReference: TypeAlias = Literal[
    "platform_name",
    "channel_name",
]
"""A value that the API fills in for a UTM parameter.

- `platform_name`: The name of the platform.
- `channel_name`: The name of the channel.
"""

TelegramParseMode: TypeAlias = Literal[
    "Markdown",
    "MarkdownV2",
]
"""How Telegram reads markup in a text.

- `Markdown`: The older Markdown of Telegram.
- `MarkdownV2`: The newer Markdown of Telegram.
"""
