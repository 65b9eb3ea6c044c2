// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `actions`.

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

keyed_union! {
/// Something the receiver can do with a message, by kind.
pub enum Action {
/// Opens an address.
Link(LinkAction) = "link" in link "link",
/// Answers with the text of the button.
Reply(ReplyAction) = "reply" in reply "reply",
/// Asks for a location.
LocationRequest(Option<LocationRequestAction>) = "locationRequest" in location_request "locationRequest",
/// Starts a purchase.
Buy(BuyAction) = "buy" in buy "buy",
/// Answers with a payload that the receiver does not see.
Postback(PostbackAction) = "postback" in postback "postback",
}
members {
link: LinkAction = "link" is Link,
reply: ReplyAction = "reply" is Reply,
location_request: LocationRequestAction = "locationRequest" is LocationRequest,
buy: BuyAction = "buy" is Buy,
postback: PostbackAction = "postback" is Postback,
}
}

/// Opens an address.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LinkAction {
    /// What the button says. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The address to open, or a template variable such as `{{url}}`. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub url: Option<String>,
}

/// Answers with the text of the button.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ReplyAction {
    /// What the button says, and the answer sent. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// Address of a picture for the button.
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub image_url: Option<String>,
    /// More about the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<ActionMetadata>,
}

/// Asks the receiver for a location.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LocationRequestAction {
    /// What the button says. The API takes `Send location` when it is left out. Default: Send location.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
}

/// Starts a purchase.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BuyAction {
    /// What the button says. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// The price in hundredths of the currency. Required in a request.
    #[serde(rename = "amountCents", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub amount_cents: Option<i64>,
    /// The currency, three letters such as `EUR`. 3 to 3 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub currency: Option<String>,
}

/// Answers with a payload that the receiver does not see.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct PostbackAction {
    /// What the button says. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// What comes back to you when the button is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub payload: Option<String>,
    /// Address of a picture for the button.
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub image_url: Option<String>,
    /// More about the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub metadata: Option<ActionMetadata>,
}

/// More about an action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ActionMetadata {
    /// The second line of a row; WhatsApp lists only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<ActionDescription>,
}

/// The second line of a row in a WhatsApp list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ActionDescription {
    /// The text, at most 72 characters. At most 72 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub label: Option<String>,
}
