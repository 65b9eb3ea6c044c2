// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `channels`.

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

/// What a channel knows of one contact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ChannelContact {
    /// Until when the contact may be written to without a template. Null means, as it seems, that no window is open.
    #[serde(
        rename = "serviceWindowExpireAt",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::time"
    )]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub service_window_expire_at: Option<Timestamp>,
    /// Whether the contact may be written to at any time.
    #[serde(rename = "isPermanentSession", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub is_permanent_session: Option<bool>,
    /// More that the platform tells, by name.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<HashMap<String, String>>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for ChannelContact {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// What `channels.messages.list` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ListChannelMessages {
    /// How many messages a page holds at most, 1 to 1000. The API takes 10 when it is left out. 1 to 1000. Default:
    /// 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub limit: Option<i64>,
    /// Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
    /// characters.
    #[serde(rename = "pageToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub page_token: Option<String>,
    /// Whether to list in the opposite order. The API takes false when it is left out. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reverse: Option<bool>,
    /// Only messages of these platforms, such as `sms` or `whatsapp`; each name has 3 to 60 letters, digits or
    /// hyphens.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform: Option<Vec<String>>,
    /// Only messages that go this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub direction: Option<MessageDirection>,
    /// Only the messages with these ids, each a UUID.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<Vec<String>>,
    /// Only messages that this navigator sent, a UUID.
    #[serde(rename = "navigatorId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub navigator_id: Option<String>,
    /// Where the time window of the list begins.
    #[serde(rename = "startAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub start_at: Option<Timestamp>,
    /// Where the time window of the list ends.
    #[serde(rename = "endAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub end_at: Option<Timestamp>,
    /// Only messages from these sender identifiers.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub from: Option<Vec<String>>,
    /// Only messages to these recipient identifiers.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub to: Option<Vec<String>>,
    /// Only messages that failed with one of these codes (`failure.code`).
    #[serde(rename = "failureCode", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failure_code: Option<Vec<i64>>,
    /// Only messages that failed with one of these codes of the source (`failure.source.code`).
    #[serde(rename = "failureSourceCode", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failure_source_code: Option<Vec<String>>,
    /// Only messages that one of these sources failed (`failure.source.name`), such as `sms-messagebird`.
    #[serde(rename = "failureSourceName", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failure_source_name: Option<Vec<String>>,
    /// Only messages of these countries.
    #[serde(rename = "countryCode", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub country_code: Option<Vec<String>>,
    /// Only messages with these tags.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tag: Option<Vec<String>>,
    /// Full-text search in the subject of e-mail messages.
    #[serde(rename = "emailSubject", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub email_subject: Option<String>,
    /// Only messages of this batch, a UUID.
    #[serde(rename = "batchId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub batch_id: Option<String>,
}

/// What `channels.messages.listByWorkspace` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ListWorkspaceMessages {
    /// How many messages a page holds at most, 1 to 1000. The API takes 10 when it is left out. 1 to 1000. Default:
    /// 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub limit: Option<i64>,
    /// Only messages of these channels.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub channel_id: Option<Vec<String>>,
    /// Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000 characters. At most 8000
    /// characters.
    #[serde(rename = "pageToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub page_token: Option<String>,
    /// Whether to list in the opposite order. The API takes false when it is left out. Default: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reverse: Option<bool>,
    /// Only messages of these platforms, such as `sms` or `whatsapp`; each name has 3 to 60 letters, digits or
    /// hyphens.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub platform: Option<Vec<String>>,
    /// Only messages that go this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub direction: Option<MessageDirection>,
    /// Only the messages with these ids, each a UUID.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<Vec<String>>,
    /// Where the time window of the list begins.
    #[serde(rename = "startAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub start_at: Option<Timestamp>,
    /// Where the time window of the list ends.
    #[serde(rename = "endAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub end_at: Option<Timestamp>,
    /// Only messages from these sender identifiers.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub from: Option<Vec<String>>,
    /// Only messages to these recipient identifiers.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub to: Option<Vec<String>>,
    /// Only messages that failed with one of these codes (`failure.code`).
    #[serde(rename = "failureCode", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failure_code: Option<Vec<i64>>,
    /// Only messages that failed with one of these codes of the source (`failure.source.code`).
    #[serde(rename = "failureSourceCode", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failure_source_code: Option<Vec<String>>,
    /// Only messages that one of these sources failed (`failure.source.name`), such as `sms-messagebird`.
    #[serde(rename = "failureSourceName", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failure_source_name: Option<Vec<String>>,
    /// Only messages of these countries.
    #[serde(rename = "countryCode", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub country_code: Option<Vec<String>>,
    /// Only messages with these tags.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tag: Option<Vec<String>>,
    /// Full-text search in the subject of e-mail messages.
    #[serde(rename = "emailSubject", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub email_subject: Option<String>,
}

/// What `channels.contacts.get` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct GetChannelContact {
    /// The identifier of the receiver, for a contact that has several.
    #[serde(rename = "contactIdentifierValue", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub contact_identifier_value: Option<String>,
}
