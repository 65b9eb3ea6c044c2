//! Reading what the control API is sent.

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::errors::ApiError;
use crate::identity::Channel;
use crate::places::Places;

/// The query of a control request.
pub struct ControlQuery<T>(pub T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for ControlQuery<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        let Query(query) = Query::try_from_uri(&parts.uri).map_err(|error| {
            ApiError::bad_request(format!("The query is not as it should be: {}", error.body_text()))
        })?;
        Ok(Self(query))
    }
}

/// The body of a control request.
pub struct ControlBody(pub Value);

impl ControlBody {
    pub fn parse(body: &[u8]) -> Result<Self, ApiError> {
        serde_json::from_slice(body)
            .map(Self)
            .map_err(|error| ApiError::bad_request(format!("The body is not JSON: {error}")))
    }

    /// A text that is there and says something.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0[name].as_str().filter(|text| !text.is_empty())
    }

    pub fn required(&self, name: &str) -> Result<&str, ApiError> {
        self.text(name)
            .ok_or_else(|| ApiError::invalid_field(format!(".{name}"), format!("Property '{name}' is missing")))
    }

    /// The channel named by its platform or its id.
    pub fn channel(&self, places: &Places, default: Option<&str>) -> Result<&'static Channel, ApiError> {
        let name = match (self.text("channel"), default) {
            (None, Some(default)) => default,
            _ => self.required("channel")?,
        };
        places.channel_by_name_or_id(name).ok_or_else(|| ApiError::not_found("channel"))
    }
}
