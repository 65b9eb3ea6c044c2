//! What is posted to a user's server: a class a kind of payload, below `WebhookEvent`.

use std::fmt::Write;

use anyhow::Result;

use super::{comment, file};
use crate::{model::Api, names};

pub fn events(api: &Api) -> Result<String> {
    let mut body = String::new();
    for case in &api.event_cases {
        body.push_str(&comment(std::slice::from_ref(&case.docs), 0));
        writeln!(body, "public class {} internal constructor(", case.envelope)?;
        body.push_str("    native: NativeEvent,\n");
        body.push_str(&comment(&["What the event tells of.".to_owned()], 4));
        writeln!(body, "    public val payload: {},\n) : WebhookEvent(native)\n", case.payload)?;
    }
    body.push_str(
        "internal fun webhookEvent(native: NativeEvent): WebhookEvent =\n    when (val payload = native.payload) {\n",
    );
    for case in &api.event_cases {
        let name = names::pascal(&case.name);
        writeln!(body, "        is NativePayload.{name} -> {}(native, payload.value)", case.envelope)?;
    }
    body.push_str("        is NativePayload.Unknown -> UnknownWebhook(native)\n    }\n");
    let imports = ["dev.birdwire.internal.NativeEvent", "dev.birdwire.internal.NativePayload", "dev.birdwire.types.*"];
    Ok(file("dev.birdwire", &imports, &body))
}
