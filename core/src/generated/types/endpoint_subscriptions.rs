// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `endpoint_subscriptions`.

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

/// How much to subscribe to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ActivateEndpointSubscription {
    /// How many, 1 at least. The documents do not say of what. At least 1. Required in a request.
    pub quantity: i64,
}

/// A subscription that an endpoint has or can have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct EndpointSubscription {
    /// Its name: `main` for long codes; for short codes and alphanumeric senders the country to send to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// Whether it is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<EndpointSubscriptionStatus>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub price: Option<Money>,
    /// The subscription behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscription: Option<EndpointSubscriptionDetails>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for EndpointSubscription {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// When a subscription began and ended.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct EndpointSubscriptionDetails {
    /// The subscription, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// What it belongs to, a UUID.
    #[serde(rename = "correlationId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub correlation_id: Option<String>,
    /// Its state; the documents show `active` and `none`, and no list.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<String>,
    /// When it was ordered.
    #[serde(rename = "subscribedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscribed_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// When it was canceled.
    #[serde(rename = "canceledAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub canceled_at: Option<Timestamp>,
    /// When it takes effect.
    #[serde(rename = "startAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub start_at: Option<Timestamp>,
    /// When it runs out.
    #[serde(rename = "endAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub end_at: Option<Timestamp>,
}

open_enum! {
/// Whether a subscription is in force.
pub enum EndpointSubscriptionStatus {
/// In force.
Active = "active",
/// Not in force.
Inactive = "inactive",
}
}

/// The subscriptions of an endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct EndpointSubscriptionList {}

impl Decoded for EndpointSubscriptionList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}
