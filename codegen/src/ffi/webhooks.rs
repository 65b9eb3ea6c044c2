//! What is posted to a user's server: its payload, by the kind.

use std::fmt::Write;

use anyhow::Result;

use crate::{model::Api, names::pascal, rust::HEADER};

pub fn payloads(api: &Api) -> Result<String> {
    let mut text = format!("{HEADER}//! The payloads of events.\n\n");
    text.push_str("use birdwire::{types::*, webhooks::WebhookEvent};\n\n");
    text.push_str("/// What an event tells of.\n#[derive(uniffi::Enum)]\n");
    text.push_str(
        "// Events come one at a time: room for the largest costs nothing.\n#[allow(clippy::large_enum_variant)]\n",
    );
    text.push_str("pub enum NativePayload {\n");
    for case in &api.event_cases {
        writeln!(text, "{} {{ value: {} }},", pascal(&case.name), case.payload)?;
    }
    text.push_str("Unknown,\n}\n\nimpl From<WebhookEvent> for NativePayload {\n");
    text.push_str("fn from(event: WebhookEvent) -> Self {\nmatch event {\n");
    for case in &api.event_cases {
        let name = pascal(&case.name);
        writeln!(text, "WebhookEvent::{name}(webhook) => Self::{name} {{ value: webhook.payload }},")?;
    }
    text.push_str("_ => Self::Unknown,\n}\n}\n}\n");
    Ok(text)
}
