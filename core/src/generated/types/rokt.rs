// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `rokt`.

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
/// What is to become of the people on a list.
pub enum AudienceAction {
/// They are put on the list, which may serve to show offers to them or to hide offers from them.
Include = "include",
/// They are taken off the list.
Exclude = "exclude",
}
}

/// People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or
/// taken off.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
pub struct CustomAudienceImport {
    /// The account, as OnePlatform shows it. At least 1 characters. Otherwise that of the client.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub account_id: Option<String>,
    /// Whether to put people on the list or to take them off. Required in a request.
    pub action: AudienceAction,
    /// The name of the list. Rokt takes AdvertiserDatabase when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub list: Option<String>,
    /// One e-mail address. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub email: Option<String>,
    /// E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub emails: Option<Vec<String>>,
    /// The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower
    /// case too.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sha256: Option<String>,
    /// The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sha256s: Option<Vec<String>>,
}

impl std::fmt::Debug for CustomAudienceImport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomAudienceImport")
            .field("account_id", &self.account_id)
            .field("action", &self.action)
            .field("list", &self.list)
            .field("email", &self.email.as_ref().map(|_| Hidden))
            .field("emails", &self.emails.as_ref().map(|_| Hidden))
            .field("sha256", &self.sha256.as_ref().map(|_| Hidden))
            .field("sha256s", &self.sha256s.as_ref().map(|_| Hidden))
            .finish()
    }
}

/// People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or
/// taken off.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
pub struct CustomAudienceImportLegacy {
    /// The account. The samples leave it out here, since the API key belongs to one account. At least 1 characters.
    /// Otherwise that of the client.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub account_id: Option<String>,
    /// Whether to put people on the list or to take them off. Required in a request.
    pub action: AudienceAction,
    /// The name of the list. Rokt takes AdvertiserDatabase when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub list: Option<String>,
    /// One e-mail address. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub email: Option<String>,
    /// E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub emails: Option<Vec<String>>,
    /// The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower
    /// case too.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sha256: Option<String>,
    /// The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sha256s: Option<Vec<String>>,
}

impl std::fmt::Debug for CustomAudienceImportLegacy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomAudienceImportLegacy")
            .field("account_id", &self.account_id)
            .field("action", &self.action)
            .field("list", &self.list)
            .field("email", &self.email.as_ref().map(|_| Hidden))
            .field("emails", &self.emails.as_ref().map(|_| Hidden))
            .field("sha256", &self.sha256.as_ref().map(|_| Hidden))
            .field("sha256s", &self.sha256s.as_ref().map(|_| Hidden))
            .finish()
    }
}
