// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `batches`.

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

/// The messages of a batch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CreateBatchMessages {
    /// The messages, 1 to 100. 1 to 100 entries. Required in a request.
    #[serde(rename = "messageRequests")]
    pub message_requests: Vec<CreateMessage>,
}

/// A batch that was taken. The documents speak of an id and do not show where it stands; two places are read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(from = "MessageBatchSpellings")]
pub struct MessageBatch {
    /// The batch, as the `batchId` filter of messages takes it.
    #[serde(rename = "batchId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub batch_id: Option<String>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct MessageBatchSpellings {
    #[serde(rename = "batchId")]
    batch_id: Option<String>,
    #[serde(rename = "id")]
    batch_id_also: Option<String>,
}

impl From<MessageBatchSpellings> for MessageBatch {
    fn from(read: MessageBatchSpellings) -> Self {
        Self {
            batch_id: read.batch_id.or(read.batch_id_also),
            #[cfg(feature = "uniffi")]
            raw_json: None,
        }
    }
}

impl Decoded for MessageBatch {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}
