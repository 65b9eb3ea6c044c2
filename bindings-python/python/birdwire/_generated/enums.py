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

TelegramParseMode: TypeAlias = Literal[
    "Markdown",
    "MarkdownV2",
]
"""How Telegram reads markup in a text.

- `Markdown`: The older Markdown of Telegram.
- `MarkdownV2`: The newer Markdown of Telegram.
"""

PermissionResource: TypeAlias = Literal["call"]
"""What a receiver is asked leave for.

- `call`: To call the receiver.
"""

InteractionType: TypeAlias = Literal[
    "opened",
    "clicked",
    "reported-as-spam",
    "unsubscribe-request",
    "read",
    "reaction",
]
"""What a receiver did. The pages of single platforms write some of these in other ways (`Clicked`, `Read`, `Reaction`,
`unsubscribe_request`); here they stand as the samples and the first table have them. Further values arrive as text.

- `opened`: E-mail: the message was opened.
- `clicked`: A link in an e-mail, or a button on WhatsApp, Line, Telegram or Apple Messages, was used. Also written
`Clicked`.
- `reported-as-spam`: E-mail: the message was reported as spam.
- `unsubscribe-request`: E-mail: the receiver wants no more messages. Also written `unsubscribe_request`.
- `read`: WhatsApp: the message was read. Written `Read` in the documents.
- `reaction`: Telegram: the message was answered with a reaction. Written `Reaction` in the documents.
"""

InteractionDetail: TypeAlias = Literal[
    "initial_open",
    "open",
    "amp_initial_open",
    "amp_open",
    "click",
    "amp_click",
    "spam_complaint",
    "link_unsubscribe",
    "list_unsubscribe",
]
"""More precisely what a receiver did. A button gives `item_N_clicked`, where N is the place of the button in the
message's `actions`; it arrives as text, as all further values do.

- `initial_open`: The e-mail was opened: its image at the top was shown.
- `open`: The e-mail was opened: its image at the bottom was shown.
- `amp_initial_open`: The AMP e-mail was opened: its image at the top was shown.
- `amp_open`: The AMP e-mail was opened: its image at the bottom was shown.
- `click`: A tracked link of the e-mail was clicked; see `metadata.link`.
- `amp_click`: A tracked link of the AMP e-mail was clicked; see `metadata.link`.
- `spam_complaint`: The receiver put the e-mail among spam.
- `link_unsubscribe`: The receiver used the unsubscribe button of the mail program.
- `list_unsubscribe`: The receiver used an unsubscribe link in the e-mail.
"""

KeywordType: TypeAlias = Literal[
    "optin",
    "optout",
    "help",
]
"""What people want who send a keyword.

- `optin`: To get messages, or to get them again, as with START.
- `optout`: To get no more messages, as with STOP.
- `help`: To be told how it works, as with HELP. A good answer names the brand and a contact, and then the common
keywords.
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

MessageDetail: TypeAlias = Literal[
    "generationRejection",
    "generationFailure",
    "policyRejection",
    "bounceHard",
    "bounceSoft",
    "bounceBlock",
    "bounceAdmin",
    "bounceUndetermined",
    "delay",
    "out_of_band",
    "unknown_subscriber",
    "received_network_error",
]
"""Why a message was not sent or not delivered. The words of e-mail are all here; other platforms have words of their
own, of which the documents show two for SMS. Further words arrive as text.

- `generationRejection`: E-mail, `sending_failed`: a policy refused to make the message.
- `generationFailure`: E-mail, `sending_failed`: the message could not be made for this receiver.
- `policyRejection`: E-mail, `sending_failed`: a policy refused the message.
- `bounceHard`: E-mail, `delivery_failed`: the receiver is invalid or could not be found.
- `bounceSoft`: E-mail, `delivery_failed`: delayed for a time, or failed for no stated reason.
- `bounceBlock`: E-mail, `delivery_failed`: the receiving side blocked the message.
- `bounceAdmin`: E-mail, `delivery_failed`: a configured policy stopped the message.
- `bounceUndetermined`: E-mail, `delivery_failed`: the answer of the receiving server could not be understood.
- `delay`: E-mail, `delivery_failed`: the receiving server refused the message for now.
- `out_of_band`: E-mail, `delivery_failed`: the receiving server took the message, and said later that it was not
delivered.
- `unknown_subscriber`: SMS, `delivery_failed`: the network does not know the subscriber, or does not serve them.
`failure.code` is 15005.
- `received_network_error`: SMS, `delivery_failed`: the network reported an error. `failure.code` is 15001.
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

ChoiceItemType: TypeAlias = Literal["reply-action"]
"""The kind of a choice in a section.

- `reply-action`: A reply.
"""

LineItemType: TypeAlias = Literal[
    "pending",
    "final",
]
"""Whether the sum of a line is certain.

- `pending`: The sum may still change.
- `final`: The sum stays.
"""

WhatsappSectionItemType: TypeAlias = Literal["whatsapp-product-section"]
"""The kind of an entry in a list of WhatsApp product sections.

- `whatsapp-product-section`: A section of products.
"""

WhatsappProductItemType: TypeAlias = Literal["whatsapp-product-item"]
"""The kind of an entry in a list of WhatsApp products.

- `whatsapp-product-item`: A product.
"""
