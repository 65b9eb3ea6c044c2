// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The payloads of what Bird posts to a user's server.

use birdwire::webhooks::WebhookEvent;
use pyo3::prelude::*;

use crate::webhooks;

/// The payload as an object; that of an unknown event as its JSON.
pub fn payload(py: Python<'_>, event: WebhookEvent) -> PyResult<Bound<'_, PyAny>> {
    match event {
        WebhookEvent::Message(event) => webhooks::payload(py, event),
        WebhookEvent::Interaction(event) => webhooks::payload(py, event),
        WebhookEvent::Channel(event) => webhooks::payload(py, event),
        WebhookEvent::Call(event) => webhooks::payload(py, event),
        WebhookEvent::Conversation(event) => webhooks::payload(py, event),
        WebhookEvent::Endpoint(event) => webhooks::payload(py, event),
        WebhookEvent::Brand(event) => webhooks::payload(py, event),
        WebhookEvent::Campaign(event) => webhooks::payload(py, event),
        WebhookEvent::BrandVetting(event) => webhooks::payload(py, event),
        WebhookEvent::TfnVerification(event) => webhooks::payload(py, event),
        unknown => Ok(unknown.payload_json().into_pyobject(py)?.into_any()),
    }
}
