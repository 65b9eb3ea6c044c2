// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `sessions`.

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

/// Where a user is signed in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct SessionList {}

impl Decoded for SessionList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// One login of a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Session {
    /// The user, a UUID.
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub user_id: Option<String>,
    /// The session, by the id of its token, a UUID.
    #[serde(rename = "tokenId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub token_id: Option<String>,
    /// The IP address that the user came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub ip: Option<String>,
    /// What the browser or program called itself.
    #[serde(rename = "userAgent", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub user_agent: Option<String>,
    /// The country, as it follows from the IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub country: Option<String>,
    /// The region, as it follows from the IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub region: Option<String>,
    /// The city, as it follows from the IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub city: Option<String>,
    /// When the user signed in.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When the session last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for Session {
    fn missing(&self) -> Option<&'static str> {
        if self.token_id.is_none() {
            return Some("tokenId");
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
