//! What is posted to a user's server: an enum with a case a kind of payload.

use std::fmt::Write;

use anyhow::Result;

use super::{case_name, comment};
use crate::{model::Api, rust::HEADER};

pub fn event(api: &Api) -> Result<String> {
    let mut text =
        format!("{HEADER}/// What Bird posted, by the kind of its payload. A later version may have more cases.\n");
    text.push_str("public enum WebhookEvent: Sendable, Hashable {\n");
    for case in &api.event_cases {
        text.push_str(&comment(&case.docs, "    "));
        writeln!(text, "    case {}({})", case_name(&case.name), case.envelope)?;
    }
    text.push_str(
        "    /// An event that this version does not know, or whose payload is not what its name lets expect.\n",
    );
    text.push_str("    case unknown(UnknownWebhook)\n\n");
    text.push_str("    init(_ native: NativeEvent) {\n        switch native.payload {\n");
    for case in &api.event_cases {
        let name = case_name(&case.name);
        writeln!(text, "        case .{name}(let payload): self = .{name}(Webhook(payload, native))")?;
    }
    text.push_str(
        "        case .unknown: self = .unknown(Webhook(Json(text: native.payloadJson), native))\n        }\n    }\n\n",
    );
    text.push_str("    var native: NativeEvent {\n        switch self {\n");
    for case in api.event_cases.iter().map(|case| case_name(&case.name)).chain(["unknown".to_owned()]) {
        writeln!(text, "        case .{case}(let webhook): webhook.native")?;
    }
    text.push_str("        }\n    }\n}\n\n");
    for case in &api.event_cases {
        text.push_str(&comment(&case.docs, ""));
        writeln!(text, "public typealias {} = Webhook<{}>\n", case.envelope, case.payload)?;
    }
    Ok(text)
}
