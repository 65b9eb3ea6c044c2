// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `notifications`.

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

open_enum! {
/// A part of Bird that tells of events.
pub enum WebhookService {
/// Messages, interactions with them, calls, and the channels themselves.
Channels = "channels",
/// Numbers, and what is registered for sending from them.
Numbers = "numbers",
/// Payments; the documents name no event of it.
Payments = "payments",
/// Conversations.
Conversations = "conversations",
}
}

open_enum! {
/// Whether events are delivered.
pub enum WebhookSubscriptionStatus {
/// Events are delivered.
Active = "active",
/// Nothing is delivered.
Inactive = "inactive",
}
}

/// One condition on events; all of them must hold. Messages may be filtered by `channelId`, `messageStatus` and
/// `interactionType`, channels by `platformId` and `channelStatus`, calls by `channelId` and `status`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WebhookEventFilter {
    /// What is compared, such as `channelId`; one `channelId` a subscription. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// What it must be. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<String>,
}

/// The event to subscribe to, and where to deliver it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CreateWebhookSubscription {
    /// The part of Bird that tells of the event. Required in a request.
    pub service: WebhookService,
    /// The event, such as `sms.inbound`; the list of available events has them all. Required in a request.
    pub event: String,
    /// The conditions on events. Without any, every event of that name is delivered.
    #[serde(rename = "eventFilters", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub event_filters: Option<Vec<WebhookEventFilter>>,
    /// The form of what is delivered; the documents show `twilio`, which is for those who move from there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub template: Option<String>,
    /// Where to deliver, an `https` address with a dot in the name of its host. Required in a request.
    pub url: String,
    /// The key to sign deliveries with. Its characters count as they are, also when they look like Base64.
    #[serde(rename = "signingKey", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub signing_key: Option<String>,
}

/// The members of a subscription to change. One that is left out keeps its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct UpdateWebhookSubscription {
    /// The form of what is delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub template: Option<String>,
    /// Where to deliver, an `https` address with a dot in the name of its host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub url: Option<String>,
    /// The key to sign deliveries with.
    #[serde(rename = "signingKey", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub signing_key: Option<String>,
    /// Whether to deliver.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<WebhookSubscriptionStatus>,
    /// The conditions on events; null clears them.
    #[serde(rename = "eventFilters", skip_serializing_if = "Change::is_keep")]
    pub event_filters: WebhookEventFilterListChange,
}

/// A subscription to one event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WebhookSubscription {
    /// The subscription, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The organization, a UUID.
    #[serde(rename = "organizationId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub organization_id: Option<String>,
    /// The workspace, a UUID.
    #[serde(rename = "workspaceId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub workspace_id: Option<String>,
    /// The part of Bird that tells of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub service: Option<WebhookService>,
    /// The event, such as `sms.inbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub event: Option<String>,
    /// The conditions on events.
    #[serde(rename = "eventFilters", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub event_filters: Option<Vec<WebhookEventFilter>>,
    /// The form of what is delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub template: Option<String>,
    /// Where events are delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub url: Option<String>,
    /// The key that deliveries are signed with. Some report that it is not given back.
    #[serde(rename = "signingKey", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub signing_key: Option<String>,
    /// Whether events are delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<WebhookSubscriptionStatus>,
    /// When the subscription was made.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When the subscription last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for WebhookSubscription {
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

/// One page of subscriptions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WebhookSubscriptionList {
    /// What to send as `pageToken` for the next page; missing on the last page.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub next_page_token: Option<String>,
}

impl Decoded for WebhookSubscriptionList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// The delivery of one event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WebhookLog {
    /// The delivery, a UUID; the same as in the header `messagebird-request-id`.
    #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub request_id: Option<String>,
    /// How many times it was tried.
    #[serde(rename = "attemptCount", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub attempt_count: Option<i64>,
    /// The status that your server answered.
    #[serde(rename = "httpStatusCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub http_status_code: Option<i64>,
    /// How it ended, such as `succeeded`.
    #[serde(rename = "executionStatus", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub execution_status: Option<String>,
    /// When it was noted.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for WebhookLog {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// One page of deliveries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WebhookLogList {
    /// What to send as `pageToken` for the next page; missing on the last page.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub next_page_token: Option<String>,
}

impl Decoded for WebhookLogList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// The attempts to deliver one event. What is not typed here stays in the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WebhookLogDetails {
    /// One entry an attempt; the documents name no members.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub results: Option<Vec<Json>>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for WebhookLogDetails {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// An event that may be subscribed to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct AvailableWebhookEvent {
    /// The event, such as `sms.outbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The keys by which it may be filtered.
    #[serde(rename = "filterKeys", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub filter_keys: Option<Vec<String>>,
}

/// The events of one service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct AvailableWebhooks {
    /// The service.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub service: Option<WebhookService>,
    /// Its events.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub events: Option<Vec<AvailableWebhookEvent>>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for AvailableWebhooks {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// The events that may be subscribed to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct AvailableWebhookList {}

impl Decoded for AvailableWebhookList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// What `webhookSubscriptions.list` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ListWebhookSubscriptions {
    /// How many items a page holds at most, 1 to 100. Of subscriptions the API takes 10 or 25 when it is left out, of
    /// deliveries 10. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub limit: Option<i64>,
    /// Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
    /// characters.
    #[serde(rename = "pageToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub page_token: Option<String>,
}

/// What `webhookSubscriptions.logs.list` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ListWebhookLogs {
    /// How many items a page holds at most, 1 to 100. Of subscriptions the API takes 10 or 25 when it is left out, of
    /// deliveries 10. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub limit: Option<i64>,
    /// Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
    /// characters.
    #[serde(rename = "pageToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub page_token: Option<String>,
    /// Only deliveries that ended like this, such as `succeeded`. The documents show no other value.
    #[serde(rename = "executionStatus", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub execution_status: Option<String>,
}

/// What `webhookSubscriptions.logs.details` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct GetWebhookLogDetails {
    /// The delivery, as the log or the header `messagebird-request-id` names it. At least 1 characters. Required in a
    /// request.
    #[serde(rename = "requestId")]
    pub request_id: String,
}

/// What `webhookSubscriptions.listAvailable` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ListAvailableWebhooks {
    /// Only the events of this service, such as `channels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub service: Option<String>,
}

/// Leave it, clear it, or set it.
pub type WebhookEventFilterListChange = Change<Vec<WebhookEventFilter>>;

#[cfg(feature = "uniffi")]
#[uniffi::remote(Enum)]
pub enum WebhookEventFilterListChange {
    Keep,
    Clear,
    Set(Vec<WebhookEventFilter>),
}
