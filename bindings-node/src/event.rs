//! What JavaScript is told: how a call ended, what it came to before its end, or that a token is needed.

use birdwire::{Error, Media, answer, call::Response, operation::Operation};
use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use serde::Serialize;

use crate::{
    failure,
    text::{self, Text},
};

/// The `id` is that of the call, or of the question for a token.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub struct Event {
    pub id: u32,
    /// How it failed, as JSON.
    pub error: Option<String>,
    /// The JSON of an answer.
    pub text: Option<Text>,
    /// The same before "no time" became null, where there was any.
    pub original: Option<Text>,
    /// Of a page: what the page after it is asked with.
    pub next: Option<String>,
    /// Status and headers, as JSON, where somebody wants to know.
    pub head: Option<String>,
    /// A piece of a file, or the body of a free request.
    pub bytes: Option<Buffer>,
    /// How long the file is that was written.
    pub length: Option<f64>,
    /// The next part of a source is asked for: which of the call's sources.
    pub wanted: Option<u32>,
    /// Of files: how many bytes left, and how many there are. Of a long list: how many entries were sent.
    pub sent: Option<f64>,
    pub total: Option<f64>,
    /// Of a long list: how many entries were taken from it, and how many were in requests that failed.
    pub read: Option<f64>,
    pub failed: Option<f64>,
    /// The number of the provider that is asked for a token.
    pub provider: Option<u32>,
    /// The token that the API refused.
    pub rejected: Option<String>,
}

impl Event {
    pub fn new(id: u32) -> Self {
        Self { id, ..Self::default() }
    }

    /// The answer of a call; `head` where somebody wants to know its status and headers.
    pub fn answered(id: u32, operation: &'static Operation, response: &Response, head: bool) -> Result<Self, Error> {
        answer::scan(operation, response)?;
        let (text, original) =
            text::of_answer(operation, response).map_err(|error| error.with_operation(operation.name))?;
        Ok(Self { text: Some(text), original, head: head.then(|| self::head(response)), ..Self::new(id) })
    }

    pub fn failed(id: u32, error: &Error) -> Self {
        Self { error: Some(failure::json(error)), ..Self::new(id) }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Head<'a> {
    status: u16,
    headers: Vec<(String, String)>,
    attempts: u32,
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<&'a str>,
}

impl Head<'_> {
    fn json(&self) -> String {
        // Numbers and text alone: nothing here can fail to become JSON.
        serde_json::to_string(self).unwrap_or_default()
    }
}

pub fn head(response: &Response) -> String {
    let (status, attempts) = (response.status, response.attempts);
    Head { status, headers: response.headers(), attempts, request_id: response.request_id(), location: None }.json()
}

pub fn media_head(media: &Media) -> String {
    Head {
        status: media.status,
        headers: media.headers(),
        attempts: media.attempts(),
        request_id: media.request_id(),
        location: media.location.as_deref(),
    }
    .json()
}
