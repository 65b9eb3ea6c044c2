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

AllowBlockType: TypeAlias = Literal[
    "allow",
    "reject",
    "suspend",
]
"""What a rule does with those it is about.

- `allow`: They may start a conversation.
- `reject`: They may not start a conversation.
- `suspend`: As it seems, they are held back. The documents do not say how this differs from `reject`.
"""

AllowBlockBulkStatus: TypeAlias = Literal[
    "pending",
    "in_progress",
    "completed",
    "failed",
]
"""Where a bulk of allow/block rules stands.

- `pending`: It waits.
- `in_progress`: Lines are being added.
- `completed`: It is done. Single lines may still have failed; see `errors`.
- `failed`: It has stopped for good.
"""

ApprovalReviewResult: TypeAlias = Literal[
    "approved",
    "rejected",
    "canceled",
]
"""What a reviewer decided.

- `approved`: The change may go on.
- `rejected`: The change must not happen. A run that was rejected is called `denied` elsewhere.
- `canceled`: The change is taken back.
"""

BusinessType: TypeAlias = Literal[
    "unknown",
    "public",
    "private",
    "personal",
    "education",
    "government",
    "nonprofit",
]
"""What kind of business an organization is.

- `unknown`: Nobody has said.
- `public`: A company whose shares are traded publicly.
- `private`: A company in private hands.
- `personal`: One person.
- `education`: A school, a university or the like.
- `government`: A public authority.
- `nonprofit`: An organization that does not work for profit.
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

EndpointSubscriptionStatus: TypeAlias = Literal[
    "active",
    "inactive",
]
"""Whether a subscription is in force.

- `active`: In force.
- `inactive`: Not in force.
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

KycFormEntryStatus: TypeAlias = Literal[
    "draft",
    "submitted",
    "approved",
    "rejected",
    "expired",
]
"""How far an entry is.

- `draft`: Still being filled in.
- `submitted`: Handed in, not looked at yet.
- `approved`: Looked at and accepted.
- `rejected`: Looked at and refused; `reviewComment` says why.
- `expired`: No longer valid; the form has to be filled in anew.
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

CurrencyCode: TypeAlias = Literal[
    "EUR",
    "USD",
    "GBP",
    "AUD",
    "SGD",
    "IDR",
    "INR",
    "MXN",
]
"""A currency, by its ISO 4217 code.

- `EUR`: Euro.
- `USD`: United States dollar.
- `GBP`: Pound sterling.
- `AUD`: Australian dollar.
- `SGD`: Singapore dollar.
- `IDR`: Indonesian rupiah.
- `INR`: Indian rupee.
- `MXN`: Mexican peso.
"""

WebhookService: TypeAlias = Literal[
    "channels",
    "numbers",
    "payments",
    "conversations",
]
"""A part of Bird that tells of events.

- `channels`: Messages, interactions with them, calls, and the channels themselves.
- `numbers`: Numbers, and what is registered for sending from them.
- `payments`: Payments; the documents name no event of it.
- `conversations`: Conversations.
"""

WebhookSubscriptionStatus: TypeAlias = Literal[
    "active",
    "inactive",
]
"""Whether events are delivered.

- `active`: Events are delivered.
- `inactive`: Nothing is delivered.
"""

TypeOfService: TypeAlias = Literal[
    "mobile",
    "fixed",
    "other",
]
"""What kind of line a number belongs to.

- `mobile`: A mobile line, which most likely takes voice and SMS.
- `fixed`: A landline, which most likely takes voice but no SMS.
- `other`: Something else: premium, toll-free, virtual, or for machines.
"""

AudienceAction: TypeAlias = Literal[
    "include",
    "exclude",
]
"""What is to become of the people on a list.

- `include`: They are put on the list, which may serve to show offers to them or to hide offers from them.
- `exclude`: They are taken off the list.
"""

BrandEntityType: TypeAlias = Literal[
    "PRIVATE_PROFIT",
    "PUBLIC_PROFIT",
    "NON_PROFIT",
    "GOVERNMENT",
]
"""What kind of company a brand is: `entityType`.

- `PRIVATE_PROFIT`: A private company. The table of the documents has the texts of this and the next one the wrong
way round.
- `PUBLIC_PROFIT`: A company whose shares are traded publicly.
- `NON_PROFIT`: An organization that does not work for profit.
- `GOVERNMENT`: A public authority.
"""

BrandAltBusinessIdType: TypeAlias = Literal[
    "DUNS",
    "LEI",
    "GIIN",
]
"""Which register `altBusinessId` of a brand is from: `altBusinessIdType`.

- `DUNS`: It is a DUNS number.
- `LEI`: It is an LEI code.
- `GIIN`: It is a GIIN number.
"""

BrandStockExchange: TypeAlias = Literal[
    "NASDAQ",
    "NYSE",
    "AMEX",
    "AMX",
    "ASX",
    "B3",
    "BME",
    "BSE",
    "FRA",
    "ICEX",
    "JPX",
    "JSE",
    "KRX",
    "LON",
    "NSE",
    "OMX",
    "SEHK",
    "SGX",
    "SSE",
    "STO",
    "SWX",
    "SZSE",
    "TSX",
    "TWSE",
    "VSE",
]
"""The stock exchange that `stockSymbol` of a brand belongs to: `stockExchange`.

- `NASDAQ`:
- `NYSE`:
- `AMEX`:
- `AMX`:
- `ASX`:
- `B3`:
- `BME`:
- `BSE`:
- `FRA`:
- `ICEX`:
- `JPX`:
- `JSE`:
- `KRX`:
- `LON`:
- `NSE`:
- `OMX`:
- `SEHK`:
- `SGX`:
- `SSE`:
- `STO`:
- `SWX`:
- `SZSE`:
- `TSX`:
- `TWSE`:
- `VSE`:
"""

BrandStatus: TypeAlias = Literal[
    "FAILED",
    "PENDING",
    "REJECTED",
    "APPROVED",
    "DELETED",
]
"""How far a brand is: `brandStatus`.

- `FAILED`: The brand could not be handed to the registry.
- `PENDING`: The registry has not decided yet.
- `REJECTED`: The registry refused the brand.
- `APPROVED`: The registry accepted the brand.
- `DELETED`: The brand is deleted.
"""

BrandVettingClass: TypeAlias = Literal["STANDARD"]
"""How thoroughly a brand is looked at: `vettingClass`.

- `STANDARD`: The usual vetting.
"""

BrandVettingProviderId: TypeAlias = Literal["AEGIS"]
"""Who looks at a brand: `vettingProviderId`.

- `AEGIS`: Aegis.
"""

BrandVettingStatus: TypeAlias = Literal[
    "PENDING",
    "REJECTED",
    "FAILED",
    "APPROVED",
    "EXPIRED",
]
"""How far the vetting of a brand is: `vettingStatus`.

- `PENDING`: It is not decided yet.
- `REJECTED`: It ended with a refusal.
- `FAILED`: It could not be done.
- `APPROVED`: It ended well.
- `EXPIRED`: It is too old; a new one has to be asked for.
"""

CampaignStatus: TypeAlias = Literal[
    "DRAFT",
    "FAILED",
    "PENDING",
    "REJECTED",
    "APPROVED",
    "DECLINED",
    "SUSPENDED",
    "DELETED",
    "EXPIRED",
]
"""How far a campaign is: `campaignStatus`.

- `DRAFT`: Not handed in yet, as it seems. The table of the documents lacks it; an answer they show has it.
- `FAILED`: Handed in, and refused by the registry.
- `PENDING`: The registry has not decided yet.
- `REJECTED`: Refused by the carrier AT&T; it cannot be handed in again.
- `APPROVED`: Accepted; some members may still be changed.
- `DECLINED`: Refused, but it can be changed and is then handed in again.
- `SUSPENDED`: It is stopped.
- `DELETED`: It is deleted.
- `EXPIRED`: It has run out.
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

TranscriptionFormat: TypeAlias = Literal[
    "json",
    "vtt",
    "txt",
    "srt",
]
"""How a transcription is written down.

- `json`: Structured data.
- `vtt`: WebVTT subtitles.
- `txt`: Plain text.
- `srt`: SubRip subtitles.
"""

ChannelStatus: TypeAlias = Literal[
    "active",
    "pending",
    "setting-up",
    "failed",
    "inactive",
    "deleted",
    "warning",
]
"""The state of a channel.

- `active`: It works.
- `pending`: It waits for something.
- `setting-up`: It is being made.
- `failed`: It could not be made.
- `inactive`: It is switched off.
- `deleted`: It is gone.
- `warning`: It works, and something needs a look.
"""

CallStatus: TypeAlias = Literal[
    "accepted",
    "starting",
    "ringing",
    "ongoing",
    "completed",
    "no-answer",
    "busy",
    "failed",
    "cancelled",
    "scheduled",
]
"""How far a call has come.

- `accepted`: The API took an outgoing call.
- `starting`: The call was begun.
- `ringing`: It rings.
- `ongoing`: People speak.
- `completed`: It ended well.
- `no-answer`: Nobody answered.
- `busy`: The other side was busy.
- `failed`: It failed.
- `cancelled`: It was given up before it began.
- `scheduled`: It waits for its time.
"""
