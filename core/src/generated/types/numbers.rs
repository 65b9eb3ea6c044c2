// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `numbers`.

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

/// Country and network of a phone number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct NetworkLookup {
    /// The number that was looked up.
    #[serde(rename = "phoneNumber", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub phone_number: Option<String>,
    /// The country, an ISO 3166-1 code of two letters such as `US`.
    #[serde(rename = "countryCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub country_code: Option<String>,
    /// The calling code of the country, such as 1.
    #[serde(rename = "countryPrefix", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub country_prefix: Option<i64>,
    /// The mobile country code, such as `310`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub mcc: Option<String>,
    /// The mobile network code, such as `010`; empty where a line belongs to no mobile network.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub mnc: Option<String>,
    /// Mobile country code and mobile network code in one, such as `310010`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub mccmnc: Option<String>,
    /// The name of the network, for people. It changes with the company; the codes do not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub operator: Option<String>,
    /// The number, written in several ways.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub formats: Option<PhoneNumberFormats>,
    /// What kind of line the number belongs to.
    #[serde(rename = "typeOfService", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub type_of_service: Option<TypeOfService>,
    /// Whether the number can exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub validation: Option<PhoneNumberValidation>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for NetworkLookup {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// A phone number, written in several ways.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct PhoneNumberFormats {
    /// As E.164 has it: a plus, then digits only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub e164: Option<String>,
    /// With the calling code of the country, and spaces for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub international: Option<String>,
    /// As people in its country write it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub national: Option<String>,
    /// As a `tel:` URI.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub rfc3966: Option<String>,
}

/// Whether a phone number is well formed and from a range that is in use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct PhoneNumberValidation {
    /// Whether the number can exist. It may still be unused or out of reach.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub valid: Option<bool>,
    /// Why the number is not valid: `unallocated`, `special services` or `unknown`. One text in most of the
    /// documents, a list of texts in one place.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reason: Option<Json>,
}

open_enum! {
/// What kind of line a number belongs to.
pub enum TypeOfService {
/// A mobile line, which most likely takes voice and SMS.
Mobile = "mobile",
/// A landline, which most likely takes voice but no SMS.
Fixed = "fixed",
/// Something else: premium, toll-free, virtual, or for machines.
Other = "other",
}
}

/// What `numbers.networkLookup` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct GetNetworkLookup {
    /// The phone number in E.164 form, such as `+14155552671`, 1 to 30 characters. 1 to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub number: Option<String>,
}
