//! The envelope of an event: the service, the event's name and its payload, whatever that holds.

use std::{fmt, ops::Range, sync::Arc};

use serde::Deserialize;
use serde_json::value::RawValue;

use super::rows::UNKNOWN;
use crate::{
    answer::{self, Decoded},
    error::{Delivery, Error},
};

/// An event as it came: its name, its JSON, and the kind of event that it is.
#[derive(Clone, PartialEq)]
pub struct RawEvent {
    service: String,
    event: String,
    pub(super) kind: &'static str,
    json: Arc<str>,
    payload: Range<usize>,
}

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    service: Option<&'a RawValue>,
    #[serde(borrow)]
    event: Option<&'a RawValue>,
    #[serde(borrow)]
    payload: Option<&'a RawValue>,
}

/// What tells one delivery from another.
#[derive(Deserialize)]
struct Identity {
    id: Option<String>,
    status: Option<String>,
}

impl RawEvent {
    /// Reads a body that was verified before.
    pub(super) fn from_json(body: &[u8]) -> Result<Self, Error> {
        let refuse = |path, message| wrong(body, path, message);
        let text = std::str::from_utf8(body).map_err(|_| refuse("", "the body is not UTF-8, so it is no JSON"))?;
        // serde would take a list for an object as well.
        if !text.trim_start_matches([' ', '\t', '\r', '\n']).starts_with('{') {
            return Err(refuse("", NO_EVENT));
        }
        let envelope: Envelope = serde_json::from_str(text).map_err(|_| refuse("", NO_EVENT))?;
        let name = |path, member: Option<&RawValue>| {
            let member = member.ok_or_else(|| refuse(path, MISSING))?;
            serde_json::from_str::<String>(member.get()).map_err(|_| refuse(path, "must be a text"))
        };
        let service = name("service", envelope.service)?;
        let event = name("event", envelope.event)?;
        let payload = envelope.payload.ok_or_else(|| refuse("payload", MISSING))?.get();
        let start = payload.as_ptr() as usize - text.as_ptr() as usize;
        Ok(Self { service, event, kind: UNKNOWN, payload: start..start + payload.len(), json: text.into() })
    }

    /// The part of Bird that tells of it, such as `channels`.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// The name, such as `sms.inbound`.
    pub fn event(&self) -> &str {
        &self.event
    }

    /// What the payload is: `message`, `interaction`, …, or `unknown`.
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// The payload as JSON.
    pub fn payload_json(&self) -> &str {
        self.json.get(self.payload.clone()).unwrap_or_default()
    }

    /// The whole body.
    pub fn raw_json(&self) -> &str {
        &self.json
    }

    /// Reads the payload into a type. The error names the path, and nothing of what the body holds.
    pub fn payload_as<T: Decoded>(&self) -> Result<T, Error> {
        answer::decode(self.payload_json().as_bytes(), "payload").map_err(|error| {
            let path = error.path().unwrap_or("payload");
            wrong(self.json.as_bytes(), path, "does not fit what the documents say of this event")
        })
    }

    /// By what a delivery is known when it comes again: a message by its id and status, an interaction by its id. Nothing
    /// for all other events, which may happen twice alike.
    pub fn duplicate_key(&self) -> Option<String> {
        if !matches!(self.kind, "message" | "interaction") {
            return None;
        }
        let Identity { id, status } = serde_json::from_str(self.payload_json()).ok()?;
        match self.kind {
            "message" => Some(format!("message/{}/{}", id?, status.unwrap_or_default())),
            _ => Some(format!("interaction/{}", id?)),
        }
    }
}

const NO_EVENT: &str = "the body is no JSON object with a service, an event and a payload, so it is no event of Bird's";
const MISSING: &str = "an event must hold this member and does not";

fn wrong(body: &[u8], path: &str, message: &str) -> Error {
    Error::decode(path, message).with_delivery(Delivery::NeverSent).with_body(bytes::Bytes::copy_from_slice(body))
}

impl fmt::Debug for RawEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The payload is left out: it may hold what a customer wrote.
        formatter
            .debug_struct("RawEvent")
            .field("service", &self.service)
            .field("event", &self.event)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
