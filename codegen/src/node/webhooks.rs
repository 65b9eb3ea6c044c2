//! What is posted to a user's server: a type a kind of payload, and the union of them.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::{Result, bail};

use super::{
    comment, quoted,
    types::{Names, Way, alternatives, imports},
};
use crate::{
    model::{Api, EventCase, Kind},
    rust::HEADER,
    usage::direct_names,
};

pub fn text(api: &Api) -> Result<String> {
    let names = Names::new(api);
    let mut used = BTreeSet::new();
    let mut body = String::new();
    let mut kinds = Vec::new();
    for case in &api.event_cases {
        check_spellings(api, &case.payload, &mut BTreeSet::new())?;
        let payload = names.of(&case.payload, Way::In);
        body.push_str(&comment(&[case.docs.clone(), events(api, case)], ""));
        let (envelope, kind) = (&case.envelope, quoted(&case.name));
        writeln!(body, "export type {envelope} = Webhook<{kind}, {payload}>\n")?;
        used.insert(payload);
        kinds.push(envelope.clone());
    }
    kinds.push("UnknownWebhook".to_owned());
    body.push_str(
        "/** An event that this version does not know, or whose payload is not what its name lets expect. */\n",
    );
    body.push_str("export type UnknownWebhook = Webhook<'unknown', unknown>\n\n");
    body.push_str("/** What Bird posted: its `kind` says what its payload is. */\n");
    alternatives(&mut body, "WebhookEvent", &kinds)?;

    let mut text = HEADER.to_owned();
    text.push_str("import type { Webhook } from '../event.js'\n");
    text.push_str(&imports(&used));
    text.push('\n');
    text.push_str(body.trim_end());
    text.push('\n');
    Ok(text)
}

/// The names that such an event comes under.
fn events(api: &Api, case: &EventCase) -> String {
    let of_case = api.events.iter().filter(|event| event.case == case.name);
    let lines: Vec<String> = of_case
        .map(|event| {
            let summary = event.summary.trim_end_matches('.');
            format!("- `{}` of `{}`: {summary}.", event.name, event.service)
        })
        .collect();
    lines.join("\n")
}

/// Node gives a payload as it came, so that a second spelling would stay unread.
fn check_spellings(api: &Api, name: &str, seen: &mut BTreeSet<String>) -> Result<()> {
    if !seen.insert(name.to_owned()) {
        return Ok(());
    }
    let schema = api.schema(name);
    if let Kind::Object(object) = &schema.kind
        && let Some(member) = object.members.iter().find(|member| member.also.is_some())
    {
        bail!("{name}.{}: `x-also` is not read within what is posted to a user's server", member.wire);
    }
    direct_names(schema).iter().try_for_each(|inner| check_spellings(api, inner, seen))
}
