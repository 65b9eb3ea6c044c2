// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `media`.

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

/// What is to be uploaded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CreatePresignedUpload {
    /// The media type of the file, such as `image/png`. At least 1 characters. Required in a request.
    #[serde(rename = "contentType")]
    pub content_type: String,
}

/// Where and how to upload one file. The form fields are leave to upload; keep them to yourself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct PresignedUpload {
    /// The address by which messages name the file.
    #[serde(rename = "mediaUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// Where to send the file.
    #[serde(rename = "uploadUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub upload_url: Option<String>,
    /// How to send it, such as `POST`.
    #[serde(rename = "uploadMethod", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub upload_method: Option<String>,
    /// The form fields to send before the file, by name.
    #[serde(rename = "uploadFormData", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub upload_form_data: Option<Json>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for PresignedUpload {
    fn missing(&self) -> Option<&'static str> {
        if self.media_url.is_none() {
            return Some("mediaUrl");
        }
        if self.upload_url.is_none() {
            return Some("uploadUrl");
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

/// What `channels.messages.media.download` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct GetMessageMedia {
    /// Whether the API should answer with a redirect to the file. No default is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub redirect: Option<bool>,
}
