//! The events that are posted to a user's server: a class a case, and their payloads as objects.

use std::fmt::Write;

use anyhow::Result;

use super::{HEADER, docstring, names::import};
use crate::{docs, model::*, names::pascal, rust};

/// `bindings-python/src/generated/payloads.rs`
pub fn native(api: &Api) -> Result<String> {
    let mut out = format!("{}//! The payloads of what Bird posts to a user's server.\n\n", rust::HEADER);
    out.push_str("use birdwire::webhooks::WebhookEvent;\nuse pyo3::prelude::*;\n\nuse crate::webhooks;\n\n");
    out.push_str("/// The payload as an object; that of an unknown event as its JSON.\n");
    out.push_str(
        "pub fn payload(py: Python<'_>, event: WebhookEvent) -> PyResult<Bound<'_, PyAny>> {\nmatch event {\n",
    );
    for case in &api.event_cases {
        writeln!(out, "WebhookEvent::{}(event) => webhooks::payload(py, event),", pascal(&case.name))?;
    }
    out.push_str("unknown => Ok(unknown.payload_json().into_pyobject(py)?.into_any()),\n}\n}\n");
    Ok(out)
}

/// `_generated/webhooks.py`
pub fn file(api: &Api) -> Result<String> {
    let mut out = HEADER.to_owned();
    out.push_str(&docstring("The classes of what Bird posts to a user's server, one for each kind of payload.", 0));
    out.push_str("\nfrom __future__ import annotations\n\nfrom typing import Literal, TypeAlias, final\n\n");
    let classes: Vec<&str> =
        api.event_cases.iter().map(|case| case.envelope.as_str()).chain(["UnknownWebhook"]).collect();
    let mut public: Vec<&str> = classes.iter().copied().chain(["WebhookEvent"]).collect();
    public.sort();
    let mut payloads: Vec<&str> = api.event_cases.iter().map(|case| case.payload.as_str()).collect();
    payloads.sort();
    payloads.dedup();
    out.push_str(&import(".._native", &payloads, 0));
    out.push_str("from .._webhook_event import UnknownWebhook, Webhook\n");
    out.push_str("\n__all__ = [\n");
    for name in &public {
        writeln!(out, "    {name:?},")?;
    }
    out.push_str("]\n");
    for case in &api.event_cases {
        writeln!(out, "\n\n@final\nclass {}(Webhook[{}]):", case.envelope, case.payload)?;
        out.push_str(&docstring(&format!("{}\n\n{}", docs::sentence(&case.docs), events(api, case)), 4));
        writeln!(out, "\n    __slots__ = ()\n\n    @property\n    def kind(self) -> Literal[{:?}]:", case.name)?;
        writeln!(out, "        return {:?}", case.name)?;
    }
    writeln!(out, "\n\nWebhookEvent: TypeAlias = (\n    {}\n)", classes.join("\n    | "))?;
    out.push_str(&docstring("What Bird posted: one class for each kind of payload.", 0));
    out.push_str("\nKINDS: dict[str, type[WebhookEvent]] = {\n");
    for case in &api.event_cases {
        writeln!(out, "    {:?}: {},", case.name, case.envelope)?;
    }
    out.push_str("    \"unknown\": UnknownWebhook,\n}\n");
    out.push_str(&docstring("The class of each kind that core knows.", 0));
    Ok(out)
}

/// Which events are of the case.
fn events(api: &Api, case: &EventCase) -> String {
    let names: Vec<String> =
        api.events.iter().filter(|event| event.case == case.name).map(|event| format!("`{}`", event.name)).collect();
    format!("`payload` is a `birdwire.{}`. Events: {}.", case.payload, names.join(", "))
}
