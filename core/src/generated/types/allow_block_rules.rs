// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `allow_block_rules`.

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

/// One line of a bulk of allow/block rules.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct AllowBlockRuleRow {
    /// Whom the rule is about, such as `test@example.com`. Without line breaks, and without the byte order mark of
    /// some editors. At least 1 characters. Required in a request.
    pub value: String,
    /// What happens to them. Required in a request.
    pub r#type: AllowBlockType,
}

open_enum! {
/// What a rule does with those it is about.
pub enum AllowBlockType {
/// They may start a conversation.
Allow = "allow",
/// They may not start a conversation.
Reject = "reject",
/// As it seems, they are held back. The documents do not say how this differs from `reject`.
Suspend = "suspend",
}
}

/// How far the API is with a bulk of allow/block rules.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct AllowBlockRuleProgress {
    /// The workspace, a UUID.
    #[serde(rename = "workspaceId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub workspace_id: Option<String>,
    /// The bulk, a UUID.
    #[serde(rename = "bulkId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub bulk_id: Option<String>,
    /// How many lines were read.
    #[serde(rename = "currentIndex", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub current_index: Option<i64>,
    /// How many lines there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub total: Option<i64>,
    /// Whether it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<AllowBlockBulkStatus>,
    /// What went wrong, in English; null when nothing did.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub errors: Option<Vec<String>>,
    /// When this last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for AllowBlockRuleProgress {
    fn missing(&self) -> Option<&'static str> {
        if self.bulk_id.is_none() {
            return Some("bulkId");
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
/// Where a bulk of allow/block rules stands.
pub enum AllowBlockBulkStatus {
/// It waits.
Pending = "pending",
/// Lines are being added.
InProgress = "in_progress",
/// It is done. Single lines may still have failed; see `errors`.
Completed = "completed",
/// It has stopped for good.
Failed = "failed",
}
}
