// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `webhook_payloads`.

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
/// The state of a channel.
pub enum ChannelStatus {
/// It works.
Active = "active",
/// It waits for something.
Pending = "pending",
/// It is being made.
SettingUp = "setting-up",
/// It could not be made.
Failed = "failed",
/// It is switched off.
Inactive = "inactive",
/// It is gone.
Deleted = "deleted",
/// It works, and something needs a look.
Warning = "warning",
}
}

/// A channel. What is not typed here stays in the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Channel {
    /// The channel, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The platform, such as `sms`.
    #[serde(rename = "platformId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_id: Option<String>,
    /// The name people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The connector that it belongs to, a UUID.
    #[serde(rename = "connectorId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub connector_id: Option<String>,
    /// Its address, such as a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier: Option<String>,
    /// The state of the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<ChannelStatus>,
    /// The use case that it is registered for.
    #[serde(rename = "useCaseId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub use_case_id: Option<String>,
    /// What it is for: `transactional`, `marketing` or `conversation`.
    #[serde(rename = "useCaseType", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub use_case_type: Option<String>,
    /// The kind of messages that it sends.
    #[serde(rename = "channelMessageType", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub channel_message_type: Option<String>,
    /// What it can do, as a tree of names.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub capabilities: Option<Json>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for Channel {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

open_enum! {
/// How far a call has come.
pub enum CallStatus {
/// The API took an outgoing call.
Accepted = "accepted",
/// The call was begun.
Starting = "starting",
/// It rings.
Ringing = "ringing",
/// People speak.
Ongoing = "ongoing",
/// It ended well.
Completed = "completed",
/// Nobody answered.
NoAnswer = "no-answer",
/// The other side was busy.
Busy = "busy",
/// It failed.
Failed = "failed",
/// It was given up before it began.
Cancelled = "cancelled",
/// It waits for its time.
Scheduled = "scheduled",
}
}

/// A call. No page shows what its events hold; these are the members that reading a call gives, and the rest
/// stays in the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ChannelCall {
    /// The call.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The channel that carries it.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub channel_id: Option<String>,
    /// Who calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub from: Option<String>,
    /// Who is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub to: Option<String>,
    /// Which way it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub direction: Option<MessageDirection>,
    /// How far it has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<CallStatus>,
    /// Why it has this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reason: Option<String>,
    /// How long it lasted, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub duration: Option<i64>,
    /// When it was made.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// When it began to ring.
    #[serde(rename = "ringingAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub ringing_at: Option<Timestamp>,
    /// When it was answered.
    #[serde(rename = "answeredAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub answered_at: Option<Timestamp>,
    /// When it ended.
    #[serde(rename = "endedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub ended_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for ChannelCall {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// How a contact takes part in a conversation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ConversationContactInfo {
    /// The kind of identifier, such as `emailaddress`.
    #[serde(rename = "identifierKey", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier_key: Option<String>,
    /// The identifier.
    #[serde(rename = "identifierValue", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier_value: Option<String>,
    /// The address on the platform.
    #[serde(rename = "platformAddress", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_address: Option<String>,
    /// The expression that picked the address out of the contact.
    #[serde(rename = "platformAddressSelector", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_address_selector: Option<String>,
}

/// Someone or something that takes part in a conversation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ConversationParticipant {
    /// Its id; what it is the id of follows from `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// What it is, such as `contact`, `user`, `accessKey`, `flow` or `bot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<String>,
    /// How it takes part: `invited`, `pending`, `active` or `inactive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<String>,
    /// The name people see.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub display_name: Option<String>,
    /// Address of the picture shown beside the name.
    #[serde(rename = "avatarUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub avatar_url: Option<String>,
    /// How to reach it, when it is a contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub contact: Option<ConversationContactInfo>,
}

/// The beginning of a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ConversationMessagePreview {
    /// The beginning of its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
}

/// The last message of a conversation, in short. Its receivers stay in the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ConversationLastMessage {
    /// The message, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The kind of its body, such as `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<String>,
    /// How it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub preview: Option<ConversationMessagePreview>,
    /// How far the message has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<MessageStatus>,
    /// Who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sender: Option<ConversationParticipant>,
    /// When it was made.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
}

/// A conversation. What is not typed here stays in the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Conversation {
    /// The conversation, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// Its name; of e-mails the subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    /// Its state: `active`, `closed` or `deleted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<String>,
    /// Who sees it: `public` or `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub visibility: Option<String>,
    /// Who may join: `open`, `invite-only` or `request-to-join`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub accessibility: Option<String>,
    /// Those who take part, five at most.
    #[serde(
        rename = "featuredParticipants",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::list"
    )]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub featured_participants: Option<Vec<ConversationParticipant>>,
    /// Who began it.
    #[serde(rename = "initiatingParticipant", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub initiating_participant: Option<ConversationParticipant>,
    /// How many take part.
    #[serde(rename = "activeParticipantCount", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub active_participant_count: Option<i64>,
    /// How many are to take part.
    #[serde(rename = "pendingParticipantCount", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub pending_participant_count: Option<i64>,
    /// The channel that it runs over, a UUID.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub channel_id: Option<String>,
    /// Its last message, in short.
    #[serde(rename = "lastMessage", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub last_message: Option<ConversationLastMessage>,
    /// When the last message came in.
    #[serde(
        rename = "lastMessageIncomingAt",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::time"
    )]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub last_message_incoming_at: Option<Timestamp>,
    /// When the last message went out.
    #[serde(
        rename = "lastMessageOutgoingAt",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::time"
    )]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub last_message_outgoing_at: Option<Timestamp>,
    /// Whether it looks like spam; only when the antispam setting is on.
    #[serde(rename = "likelySpam", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub likely_spam: Option<bool>,
    /// Why it looks like spam.
    #[serde(rename = "likelySpamReason", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub likely_spam_reason: Option<String>,
    /// Whether a message waits to be sent by hand.
    #[serde(rename = "hasDraft", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub has_draft: Option<bool>,
    /// The style of its platform, such as `email` or `direct`.
    #[serde(rename = "platformStyle", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform_style: Option<String>,
    /// What was said, in short.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub summary: Option<String>,
    /// When it was begun.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for Conversation {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// What a number can do, one kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct EndpointChangeCapability {
    /// The kind: `sms`, `voice` or `mms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// Its state, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<String>,
    /// The state and the issues on the way in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub inbound: Option<Json>,
    /// The state and the issues on the way out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub outbound: Option<Json>,
}

/// What a number can do now. What is not typed here stays in the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct EndpointChange {
    /// The number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The kind of number, such as `long-code-number`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<String>,
    /// What stands in its way.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub issues: Option<Vec<Json>>,
    /// What it can do.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub capabilities: Option<Vec<EndpointChangeCapability>>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for EndpointChange {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// Why a brand was rejected.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BrandRejection {
    /// A short name of the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub code: Option<String>,
    /// The reason in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
}

/// A company that is registered for sending from numbers of the United States. What is not typed here stays in
/// the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Brand {
    /// The brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// Its id at The Campaign Registry.
    #[serde(rename = "tcrBrandId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tcr_brand_id: Option<String>,
    /// The organization.
    #[serde(rename = "organizationId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub organization_id: Option<String>,
    /// The workspaces; a list here, although its name is that of one.
    #[serde(rename = "workspaceId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub workspace_id: Option<Json>,
    /// The name people see.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub display_name: Option<String>,
    /// The legal name.
    #[serde(rename = "companyName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub company_name: Option<String>,
    /// What kind of company it is.
    #[serde(rename = "entityType", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub entity_type: Option<BrandEntityType>,
    /// The country, two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub country: Option<String>,
    /// The industry.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub vertical: Option<String>,
    /// The address of its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub website: Option<String>,
    /// How far it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<BrandStatus>,
    /// The state of a further check of public companies.
    #[serde(rename = "authPlusStatus", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub auth_plus_status: Option<String>,
    /// Why it was rejected. Events leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub rejection: Option<BrandRejection>,
    /// When it was made.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for Brand {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// A closer look at a brand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BrandVetting {
    /// The vetting.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The brand.
    #[serde(rename = "brandId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub brand_id: Option<String>,
    /// How far it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<BrandVettingStatus>,
    /// Who looks at the brand.
    #[serde(rename = "vettingProviderId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub vetting_provider_id: Option<BrandVettingProviderId>,
    /// How thoroughly.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub class: Option<BrandVettingClass>,
    /// The result, 0 to 100, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub score: Option<String>,
    /// Why it failed, when it did.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reasons: Option<Vec<String>>,
    /// When it was asked for.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for BrandVetting {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// Why a toll-free number was rejected.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TfnVerificationMessage {
    /// The code of the reason, as text.
    #[serde(rename = "statusCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status_code: Option<String>,
    /// The reason.
    #[serde(rename = "declineReasonDescription", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub decline_reason_description: Option<String>,
    /// Whether it may be tried again: the text `true` or `false`.
    #[serde(rename = "resubmitAllowed", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub resubmit_allowed: Option<String>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub message: Option<String>,
}

/// Whether toll-free numbers may send messages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TfnVerification {
    /// The verification, a UUID.
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
    /// The numbers, such as `+18001234567`.
    #[serde(rename = "phoneNumbers", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub phone_numbers: Option<Vec<String>>,
    /// The request.
    #[serde(rename = "verificationRequestId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub verification_request_id: Option<String>,
    /// How it went: `verified` or `rejected`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<String>,
    /// Why it was rejected, when it was.
    #[serde(rename = "statusMessage", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status_message: Option<TfnVerificationMessage>,
    /// Whether it was a test.
    #[serde(rename = "testMode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub test_mode: Option<bool>,
    /// When it was made.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for TfnVerification {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}
