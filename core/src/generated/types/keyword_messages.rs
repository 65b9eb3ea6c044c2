// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `keyword_messages`.

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
/// What people want who send a keyword.
pub enum KeywordType {
/// To get messages, or to get them again, as with START.
Optin = "optin",
/// To get no more messages, as with STOP.
Optout = "optout",
/// To be told how it works, as with HELP. A good answer names the brand and a contact, and then the common
/// keywords.
Help = "help",
}
}

/// The answer to set for one kind of keyword in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct SetKeywordMessage {
    /// The kind of keyword. Required in a request.
    pub kw: KeywordType,
    /// The language, an ISO 639-1 code such as `en`. Required in a request.
    pub lang: String,
    /// The answer. An empty text brings the API's own answer back. Required in a request.
    pub value: String,
}

/// The answer to one kind of keyword in one language. The documents write its members both ways, `key` and `Key`;
/// both are read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(from = "KeywordMessageSpellings")]
pub struct KeywordMessage {
    /// The kind of keyword and the language, such as `optout:en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The kind of keyword.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub kw: Option<KeywordType>,
    /// The language, an ISO 639-1 code such as `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub lang: Option<String>,
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<String>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct KeywordMessageSpellings {
    #[serde(rename = "key")]
    key: Option<String>,
    #[serde(rename = "Key")]
    key_also: Option<String>,
    #[serde(rename = "kw")]
    kw: Option<KeywordType>,
    #[serde(rename = "KW")]
    kw_also: Option<KeywordType>,
    #[serde(rename = "lang")]
    lang: Option<String>,
    #[serde(rename = "Lang")]
    lang_also: Option<String>,
    #[serde(rename = "value")]
    value: Option<String>,
    #[serde(rename = "Value")]
    value_also: Option<String>,
}

impl From<KeywordMessageSpellings> for KeywordMessage {
    fn from(read: KeywordMessageSpellings) -> Self {
        Self {
            key: read.key.or(read.key_also),
            kw: read.kw.or(read.kw_also),
            lang: read.lang.or(read.lang_also),
            value: read.value.or(read.value_also),
            #[cfg(feature = "uniffi")]
            raw_json: None,
        }
    }
}

impl Decoded for KeywordMessage {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// The answers to keywords that a workspace has set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct KeywordMessageList {}

impl Decoded for KeywordMessageList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// The words that the API listens for, of one kind and in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct DefaultKeyword {
    /// The kind of keyword.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub kw: Option<KeywordType>,
    /// The language, an ISO 639-1 code such as `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub lang: Option<String>,
    /// The words, written as the documents write them.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub words: Option<Vec<String>>,
}
