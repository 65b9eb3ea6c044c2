//! What is posted to a user's server: the enum of its kinds, and a row an event.

use std::fmt::Write;

use anyhow::Result;

use super::{HEADER, comment};
use crate::{model::*, names::pascal};

pub fn all(api: &Api) -> Result<String> {
    let mut text = format!("{HEADER}//! What Bird posts to a user's server.\n\n");
    text.push_str("use super::types::*;\nuse crate::webhooks::{EventRow, Webhook, webhook_event};\n\n");
    text.push_str("webhook_event! {\n");
    for case in &api.event_cases {
        text.push_str(&comment(&case.docs));
        writeln!(text, "{}({}),", pascal(&case.name), case.payload)?;
    }
    text.push_str("}\n\n/// Every event that has a payload of its own type.\n");
    text.push_str("pub static EVENTS: &[EventRow<WebhookEvent>] = &[\n");
    for event in &api.events {
        writeln!(
            text,
            "EventRow {{ service: {:?}, name: {:?}, kind: {:?}, sure: {}, \
             read: |event| Webhook::read(event).map(WebhookEvent::{}) }},",
            event.service,
            event.name,
            event.case,
            event.is_sure(),
            pascal(&event.case)
        )?;
    }
    text.push_str("];\n");
    Ok(text)
}
