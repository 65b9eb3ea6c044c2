// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `kyc`.

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

/// The entries of one form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct KycFormEntryList {}

impl Decoded for KycFormEntryList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// A form as an organization filled it in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct KycFormEntry {
    /// The entry, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The organization that filled it in, a UUID.
    #[serde(rename = "organizationId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub organization_id: Option<String>,
    /// The form, a UUID.
    #[serde(rename = "formId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub form_id: Option<String>,
    /// The language of the answers, BCP 47. One tag as text, or a list of tags as the documents show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub locale: Option<Json>,
    /// How far the entry is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<KycFormEntryStatus>,
    /// The answers, one by one.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub answers: Option<Vec<KycAnswer>>,
    /// When the entry was made.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When the entry last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// The business profile that goes with it, a UUID. Only newer answers have it.
    #[serde(rename = "businessProfileId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub business_profile_id: Option<String>,
    /// The version of the business profile. Only newer answers have it.
    #[serde(rename = "businessProfileVersion", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub business_profile_version: Option<i64>,
    /// What the reviewer says, as a rule why the entry was rejected. Only newer answers have it.
    #[serde(rename = "reviewComment", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub review_comment: Option<String>,
    /// The name of the entry. Only newer answers have it.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub display_name: Option<String>,
    /// Marks of the entry. Only newer answers have them.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tags: Option<Vec<KycTag>>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for KycFormEntry {
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
/// How far an entry is.
pub enum KycFormEntryStatus {
/// Still being filled in.
Draft = "draft",
/// Handed in, not looked at yet.
Submitted = "submitted",
/// Looked at and accepted.
Approved = "approved",
/// Looked at and refused; `reviewComment` says why.
Rejected = "rejected",
/// No longer valid; the form has to be filled in anew.
Expired = "expired",
}
}

/// The answer to one question. Answers that are neither a text nor a list of texts stand in the raw JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct KycAnswer {
    /// The question, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The answer, where it is a text.
    #[serde(rename = "valueString", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value_string: Option<String>,
    /// The answer, where it is a list of texts. Only newer answers have it.
    #[serde(rename = "valueStringArray", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value_string_array: Option<Vec<String>>,
    /// Whether the answer is the one that the form proposes.
    #[serde(rename = "isDefault", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub is_default: Option<bool>,
}

/// A mark of an entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct KycTag {
    /// The name of the mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The value of the mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<String>,
}
