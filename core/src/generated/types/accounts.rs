// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `accounts`.

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

/// A new organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CreateOrganization {
    /// The name people see. 1 to 256 characters. Required in a request.
    pub name: String,
    /// The readable identifier, of letters, digits and hyphens. 1 to 253 characters. Required in a request.
    pub slug: String,
    /// The country in which the organization works, an ISO 3166-1 code such as `NL`. Required in a request.
    #[serde(rename = "countryCode")]
    pub country_code: String,
}

/// The members of an organization to change. Every member is optional; one that is left out keeps its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct UpdateOrganization {
    /// The name people see. 1 to 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// Address of the picture shown beside the name.
    #[serde(rename = "avatarUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub avatar_url: Option<String>,
    /// The new state of the organization; null clears it.
    #[serde(skip_serializing_if = "Change::is_keep")]
    pub status: OrganizationStatusChange,
    /// Why the organization has its status; null clears it.
    #[serde(rename = "statusReason", skip_serializing_if = "Change::is_keep")]
    pub status_reason: StringChange,
    /// The user who is to own the organization, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub owner: Option<String>,
}

/// An organization as the API returns it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Organization {
    /// The organization, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The name people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The readable identifier, made of letters, digits and hyphens.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub slug: Option<String>,
    /// Address of the picture shown beside the name.
    #[serde(rename = "avatarUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub avatar_url: Option<String>,
    /// Whether the organization may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<OrganizationStatus>,
    /// Why the organization has its status.
    #[serde(rename = "statusReason", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status_reason: Option<String>,
    /// How many invited users have not joined yet.
    #[serde(rename = "pendingMemberCount", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub pending_member_count: Option<i64>,
    /// How many users belong to it.
    #[serde(rename = "activeMemberCount", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub active_member_count: Option<i64>,
    /// The user who owns the organization, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub owner: Option<String>,
    /// When it was made.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// What manages this organization.
    #[serde(rename = "managedBy", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub managed_by: Option<Vec<OrganizationManager>>,
    /// Whether Bird has checked who the organization is. Only newer answers have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub verified: Option<bool>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for Organization {
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
/// Whether an organization may be used.
pub enum OrganizationStatus {
/// The organization is shut off.
Banned = "banned",
/// The organization works normally.
Active = "active",
}
}

/// One manager of an organization. The wire names of its members start with capitals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct OrganizationManager {
    /// What kind of thing the manager is.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<String>,
    /// The id of the manager.
    #[serde(rename = "ID", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
}

/// Leave it, clear it, or set it.
pub type OrganizationStatusChange = Change<OrganizationStatus>;

#[cfg(feature = "uniffi")]
#[uniffi::remote(Enum)]
pub enum OrganizationStatusChange {
    Keep,
    Clear,
    Set(OrganizationStatus),
}

/// Leave it, clear it, or set it.
pub type StringChange = Change<String>;

#[cfg(feature = "uniffi")]
#[uniffi::remote(Enum)]
pub enum StringChange {
    Keep,
    Clear,
    Set(String),
}
