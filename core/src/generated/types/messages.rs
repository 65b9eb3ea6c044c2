// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `messages`.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{
    Change, Error, Json, Timestamp,
    answer::{self, Decoded},
    lenient, open_enum,
    redact::Hidden,
    union::{flat_union, keyed_union},
};

/// A message to send. `receiver` is required, and `body` or `template`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CreateMessage {
    /// Overrides how the sender is shown; e-mail only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sender: Option<Sender>,
    /// Who gets the message. Required in a request.
    pub receiver: Receiver,
    /// Your own identifier; it comes back on the message and is not checked for uniqueness.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reference: Option<String>,
    /// A template to fill in. Send it instead of `body`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub template: Option<Template>,
    /// What the message belongs to, and settings of single platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub meta: Option<MessageMeta>,
    /// The earlier message that this one answers.
    #[serde(rename = "replyTo", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reply_to: Option<ReplyTo>,
    /// What the message says. Required unless `template` is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub body: Option<MessageBody>,
    /// Where to report on this message alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub notification: Option<MessageNotification>,
    /// Whether the frequency cap of the platform applies. True only for a receiver that is a contact, with
    /// `meta.extraInformation.useCase` set to `marketing`.
    #[serde(rename = "capFrequency", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub cap_frequency: Option<bool>,
    /// Whether to add web tracking and UTM parameters to links; for test and campaign messages. On SMS `shortLinks`
    /// must then be given too.
    #[serde(rename = "enableLinkTracking", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub enable_link_tracking: Option<bool>,
    /// Whether to send even in quiet hours.
    #[serde(rename = "ignoreQuietHours", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub ignore_quiet_hours: Option<bool>,
    /// Whether to skip the check against the global holdout group; meant for transactional messages.
    #[serde(rename = "ignoreGlobalHoldout", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub ignore_global_holdout: Option<bool>,
    /// At most 10 labels of 1 to 50 letters, digits, spaces, `-` or `_`. The API lower-cases them and makes unknown
    /// ones. At most 10 entries.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tags: Option<Vec<String>>,
    /// Shortens the links of an SMS. With a template use `template.shortLinks`.
    #[serde(rename = "shortLinks", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub short_links: Option<ShortLinks>,
    /// When to send. A past time, or one less than 10 minutes ahead, may be sent at once; more than 35 days ahead is
    /// refused.
    #[serde(rename = "scheduledFor", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub scheduled_for: Option<Timestamp>,
    /// How long delivery may be tried, in seconds. The API takes 129600 (36 hours), or 600 (10 minutes) on a 2FA
    /// channel. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub validity: Option<i64>,
}

/// How the sender is shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Sender {
    /// The sender that replaces the one of the channel. Required in a request.
    pub connector: SenderConnector,
}

/// A sender that replaces the one of the channel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct SenderConnector {
    /// The sending address, such as `channels@bird.com`; its user name replaces the default one. Required in a
    /// request.
    #[serde(rename = "identifierValue")]
    pub identifier_value: String,
    /// The name to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub annotations: Option<MessageAnnotations>,
}

/// What is noted of a sender or a receiver.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageAnnotations {
    /// The name people see; on e-mail the display name of the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
}

/// Who gets the message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Receiver {
    /// The receiving contacts, at least one. More than one is allowed on e-mail only. At least 1 entries.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub contacts: Option<Vec<ReceiverContact>>,
}

/// One receiver, named by its contact id or by an identifier such as a phone number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ReceiverContact {
    /// The id of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The kind of identifier, such as `phonenumber` or `emailaddress`.
    #[serde(rename = "identifierKey", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier_key: Option<String>,
    /// The identifier, such as `+31612345678`.
    #[serde(rename = "identifierValue", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier_value: Option<String>,
    /// How an e-mail addresses this receiver.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<ContactType>,
    /// Further identifiers of the same receiver.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifiers: Option<Vec<ContactIdentifier>>,
    /// The address of the receiver on the platform.
    #[serde(rename = "platformAddress", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_address: Option<String>,
    /// An expression that picks the address out of the contact.
    #[serde(rename = "platformAddressSelector", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_address_selector: Option<String>,
}

open_enum! {
/// How an e-mail addresses a receiver.
pub enum ContactType {
/// Gets a copy that everyone sees.
Cc = "cc",
/// Gets a copy that nobody else sees.
Bcc = "bcc",
/// Is addressed directly.
To = "to",
}
}

/// One identifier of a contact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ContactIdentifier {
    /// The kind of identifier, such as `phonenumber` or `emailaddress`. Required in a request.
    #[serde(rename = "identifierKey", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier_key: Option<String>,
    /// The identifier itself. Required in a request.
    #[serde(rename = "identifierValue", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier_value: Option<String>,
}

/// Where to report on one message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageNotification {
    /// Address to call on changes of this message. A webhook subscription must exist already.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub url: Option<String>,
}

/// How links of an SMS are shortened.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ShortLinks {
    /// The domain of the short links, at most 128 characters; `default` takes the one of the workspace. At most 128
    /// characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub domain: Option<String>,
}

/// The message that another one answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ReplyTo {
    /// The id of the message that is answered. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// A place in the order of the things answered; the documents do not explain it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub order: Option<i64>,
    /// What is answered. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<ReplyToType>,
}

open_enum! {
/// What a reply answers.
pub enum ReplyToType {
/// An earlier message.
Message = "message",
/// A click on an action of a message.
Click = "click",
/// A referral, such as an advertisement.
Referrals = "referrals",
}
}

/// What a message belongs to, and settings of single platforms.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageMeta {
    /// Anything of your own. `useCase` set to `marketing` is needed for `capFrequency`.
    #[serde(rename = "extraInformation", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub extra_information: Option<Json>,
    /// Where the conversation came from, such as an advertisement.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub referral: Option<MessageReferral>,
    /// An order made in the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub order: Option<MessageOrder>,
    /// The product that the message is about.
    #[serde(rename = "referredProduct", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub referred_product: Option<ReferredProduct>,
    /// Settings for e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub email: Option<EmailMeta>,
    /// Settings for push notifications.
    #[serde(rename = "pushNotifications", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub push_notifications: Option<PushNotificationsMeta>,
    /// The navigator that sent the message, a UUID.
    #[serde(rename = "navigatorId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub navigator_id: Option<String>,
    /// The message of the navigator, a UUID.
    #[serde(rename = "navigatorMessageId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub navigator_message_id: Option<String>,
    /// The flow that sent the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub flow: Option<FlowMeta>,
    /// The journey that sent the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub journey: Option<FlowMeta>,
    /// The campaign that sent the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub campaign: Option<CampaignMeta>,
}

/// Where a conversation came from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageReferral {
    /// The kind of source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub source: Option<String>,
    /// The title of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub title: Option<String>,
    /// The text of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The group of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub group: Option<String>,
    /// More about the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<ReferralMetadata>,
}

/// More about where a conversation came from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ReferralMetadata {
    /// The id of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub source_id: Option<String>,
    /// The address of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub source_url: Option<String>,
    /// The address of its picture or film.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// The id by which clicks are followed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tracking_id: Option<String>,
}

/// An order made in a conversation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageOrder {
    /// What was ordered.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub products: Option<Vec<OrderProduct>>,
}

/// One product of an order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct OrderProduct {
    /// The catalogue on the platform.
    #[serde(rename = "externalCatalogId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub external_catalog_id: Option<String>,
    /// The product in that catalogue.
    #[serde(rename = "externalProductId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub external_product_id: Option<String>,
    /// How many.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub quantity: Option<i64>,
    /// The price.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub price: Option<ProductPrice>,
}

/// A sum of money: amount times ten to the power of exponent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ProductPrice {
    /// The digits of the sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub amount: Option<i64>,
    /// The power of ten to multiply by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub exponent: Option<i64>,
    /// The currency.
    #[serde(rename = "currencyCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub currency_code: Option<String>,
}

/// The product that a message is about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ReferredProduct {
    /// The catalogue on the platform.
    #[serde(rename = "externalCatalogId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub external_catalog_id: Option<String>,
    /// The product in that catalogue.
    #[serde(rename = "externalProductId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub external_product_id: Option<String>,
}

/// Settings for e-mail.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct EmailMeta {
    /// The subject line.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subject: Option<String>,
    /// Further headers, such as `reply-to`.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub headers: Option<HashMap<String, String>>,
    /// The sender to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub from: Option<EmailFrom>,
}

/// Settings for push notifications.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct PushNotificationsMeta {
    /// The gateway to use instead of the usual one.
    #[serde(rename = "gatewayTypeOverride", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub gateway_type_override: Option<GatewayType>,
}

open_enum! {
/// A gateway for push notifications.
pub enum GatewayType {
/// Apple Push Notification service.
Apns = "apns",
/// Firebase Cloud Messaging.
Firebase = "firebase",
/// Web push.
Web = "web",
}
}

/// The flow or journey that a message comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct FlowMeta {
    /// The flow, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The name of the flow.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The step that sent the message.
    #[serde(rename = "stepId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub step_id: Option<String>,
    /// The run of the flow, a UUID.
    #[serde(rename = "runId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub run_id: Option<String>,
}

/// The campaign that a message comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CampaignMeta {
    /// The campaign, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The name of the campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
}

/// One page of messages of a channel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ChannelMessageList {
    /// Where the time window of the list begins.
    #[serde(rename = "startAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub start_at: Option<Timestamp>,
    /// Where the time window of the list ends.
    #[serde(rename = "endAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub end_at: Option<Timestamp>,
    /// What to send as `pageToken` for the next page; missing on the last page.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub next_page_token: Option<String>,
}

impl Decoded for ChannelMessageList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// One page of messages of a workspace.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WorkspaceMessageList {
    /// What to send as `pageToken` for the next page; missing on the last page.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub next_page_token: Option<String>,
}

impl Decoded for WorkspaceMessageList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// A message as the API returns it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Message {
    /// The message, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The channel that carries it, a UUID.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub channel_id: Option<String>,
    /// Who sent it: a contact when incoming, a connector when outgoing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sender: Option<MessageSender>,
    /// Who gets it: a connector when incoming, contacts when outgoing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub receiver: Option<MessageReceiver>,
    /// What the message belongs to, and settings of single platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub meta: Option<MessageMeta>,
    /// Your own identifier, as given on sending.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reference: Option<String>,
    /// What the message became on the platform.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub parts: Option<Vec<MessagePart>>,
    /// How far the message has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<MessageStatus>,
    /// Why it has this status, in the words of the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reason: Option<String>,
    /// Which way the message goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub direction: Option<MessageDirection>,
    /// What made the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub origin: Option<MessageOrigin>,
    /// The earlier message that this one answers.
    #[serde(rename = "replyTo", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reply_to: Option<ReplyTo>,
    /// When the status last changed.
    #[serde(rename = "lastStatusAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub last_status_at: Option<Timestamp>,
    /// When the message was made.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When the message last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// More about a failed status, as a short word.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub details: Option<MessageDetail>,
    /// Why the message failed, when it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failure: Option<MessageFailure>,
    /// The labels of the message, in lower case.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tags: Option<Vec<String>>,
    /// How links are shortened.
    #[serde(rename = "shortLinks", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub short_links: Option<ShortLinks>,
    /// When the message is to be sent.
    #[serde(rename = "scheduledFor", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub scheduled_for: Option<Timestamp>,
    /// What the message says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub body: Option<MessageBody>,
    /// The template it was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub template: Option<Template>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for Message {
    fn missing(&self) -> Option<&'static str> {
        if self.id.is_none() {
            return Some("id");
        }
        None
    }
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

open_enum! {
/// How far a message has come. Read `direction` along with it.
pub enum MessageStatus {
/// The API took an outgoing message.
Accepted = "accepted",
/// The message was refused; the documents do not say when.
Rejected = "rejected",
/// The message is being worked on, before it is sent.
Processing = "processing",
/// The message waits for its time.
Scheduled = "scheduled",
/// The message was handed to the platform.
Sent = "sent",
/// The message could not be handed to the platform.
SendingFailed = "sending_failed",
/// An outgoing message reached its receiver, or an incoming one reached the API.
Delivered = "delivered",
/// The platform took the message and could not deliver it.
DeliveryFailed = "delivery_failed",
/// The message was deleted.
Deleted = "deleted",
/// The message was left out; the documents do not say when.
Skipped = "skipped",
}
}

open_enum! {
/// Why a message was not sent or not delivered. The words of e-mail are all here; other platforms have words of
/// their own, of which the documents show two for SMS. Further words arrive as text.
pub enum MessageDetail {
/// E-mail, `sending_failed`: a policy refused to make the message.
GenerationRejection = "generationRejection",
/// E-mail, `sending_failed`: the message could not be made for this receiver.
GenerationFailure = "generationFailure",
/// E-mail, `sending_failed`: a policy refused the message.
PolicyRejection = "policyRejection",
/// E-mail, `delivery_failed`: the receiver is invalid or could not be found.
BounceHard = "bounceHard",
/// E-mail, `delivery_failed`: delayed for a time, or failed for no stated reason.
BounceSoft = "bounceSoft",
/// E-mail, `delivery_failed`: the receiving side blocked the message.
BounceBlock = "bounceBlock",
/// E-mail, `delivery_failed`: a configured policy stopped the message.
BounceAdmin = "bounceAdmin",
/// E-mail, `delivery_failed`: the answer of the receiving server could not be understood.
BounceUndetermined = "bounceUndetermined",
/// E-mail, `delivery_failed`: the receiving server refused the message for now.
Delay = "delay",
/// E-mail, `delivery_failed`: the receiving server took the message, and said later that it was not delivered.
OutOfBand = "out_of_band",
/// SMS, `delivery_failed`: the network does not know the subscriber, or does not serve them. `failure.code` is
/// 15005.
UnknownSubscriber = "unknown_subscriber",
/// SMS, `delivery_failed`: the network reported an error. `failure.code` is 15001.
ReceivedNetworkError = "received_network_error",
}
}

open_enum! {
/// Which way a message goes.
pub enum MessageDirection {
/// From a contact to the channel.
Incoming = "incoming",
/// From the channel to a contact.
Outgoing = "outgoing",
}
}

/// Who sent a message; one of its members is there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageSender {
    /// The sender of an outgoing message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub connector: Option<MessageConnector>,
    /// The sender of an incoming message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub contact: Option<MessageContact>,
}

/// Who gets a message; one of its members is there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageReceiver {
    /// The receiver of an incoming message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub connector: Option<MessageConnector>,
    /// The receivers of an outgoing message.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub contacts: Option<Vec<MessageContact>>,
}

/// Your side of a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageConnector {
    /// The connector, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// Its address, such as a phone number.
    #[serde(rename = "identifierValue", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier_value: Option<String>,
    /// The name shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub annotations: Option<MessageAnnotations>,
    /// The kinds of the connector.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub types: Option<Vec<String>>,
}

/// The other side of a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageContact {
    /// The contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The kind of identifier, such as `phonenumber`.
    #[serde(rename = "identifierKey", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier_key: Option<String>,
    /// The identifier, such as `+31612345678`.
    #[serde(rename = "identifierValue", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier_value: Option<String>,
    /// How an e-mail addresses the contact, such as `cc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<String>,
    /// The country of the contact.
    #[serde(rename = "countryCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub country_code: Option<String>,
    /// Further identifiers of the contact; on receivers only.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifiers: Option<Vec<ContactIdentifier>>,
    /// The address of the contact on the platform.
    #[serde(rename = "platformAddress", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_address: Option<String>,
    /// The expression that picked the address out of the contact.
    #[serde(rename = "platformAddressSelector", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_address_selector: Option<String>,
    /// What the platform notes of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub annotations: Option<ContactAnnotations>,
}

/// What a platform notes of a contact. Members besides `name` stay in the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ContactAnnotations {
    /// The name people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
}

/// One message on the platform; a long SMS has several.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessagePart {
    /// The id that the platform gave it.
    #[serde(rename = "platformReference", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_reference: Option<String>,
}

/// What made a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageOrigin {
    /// The kind of thing that made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<String>,
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
}

/// Why a message failed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct MessageFailure {
    /// A code that means the same on every channel, such as 11001 for a channel that cannot do what was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub code: Option<i64>,
    /// The code in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    /// Where the failure arose.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub source: Option<FailureSource>,
}

/// Where a failure arose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct FailureSource {
    /// The code that the source itself gave, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub code: Option<String>,
    /// The source, such as `pre-processing`, `accounting`, `contact`, `touchpoint`, `sms-messagebird`,
    /// `email-messagebird`, `email-sparkpost` or `whatsapp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
}
