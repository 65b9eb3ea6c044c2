//! OpenAPI's `webhooks`: what is posted to a user's server, and what each of these events holds.

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use serde_json::Value;

use crate::{
    build::{required_text, text},
    load::{Documents, reference_name},
    model::*,
    names,
    operations::sure,
};

/// What the name of every envelope ends with; what comes before it is the name of the case.
const SUFFIX: &str = "Webhook";

/// The members of an envelope, all of which every event must hold.
const SERVICE: &str = "service";
const EVENT: &str = "event";
const PAYLOAD: &str = "payload";

/// What an event may say. It has no operation, so nothing about requests of ours belongs here.
const KEYS: [&str; 7] = ["summary", "description", "x-service", "x-sure", "x-source", "requestBody", "responses"];

/// Reads the events, and takes their envelopes out of the schemas: an envelope becomes a case, not a type of its own.
pub fn read(documents: &Documents, api: &mut Api) -> Result<()> {
    let mut cases: IndexMap<String, EventCase> = IndexMap::new();
    for (area, document) in &documents.0 {
        let Some(webhooks) = document.get("webhooks").and_then(Value::as_object) else { continue };
        for (name, item) in webhooks {
            let at = || format!("{area}.yaml: webhook {name}");
            let event = event(documents, api, area, name, item, &mut cases).with_context(at)?;
            let twin = |other: &&Event| other.service == event.service && other.name == event.name;
            if api.events.iter().any(|other| twin(&other)) {
                bail!("{}: the service {} has this event already", at(), event.service);
            }
            api.events.push(event);
        }
    }
    cases.keys().for_each(|envelope| drop(api.schemas.shift_remove(envelope)));
    api.event_cases = cases.into_values().collect();
    Ok(())
}

fn event(
    documents: &Documents,
    api: &Api,
    area: &str,
    name: &str,
    item: &Value,
    cases: &mut IndexMap<String, EventCase>,
) -> Result<Event> {
    check_name(name)?;
    let methods: Vec<&String> = item.as_object().map(|item| item.keys().collect()).unwrap_or_default();
    if methods != ["post"] {
        bail!("an event is a `post`, and nothing stands beside it");
    }
    let post = item["post"].as_object().context("`post` is an object")?;
    if let Some(key) = post.keys().find(|key| !KEYS.contains(&key.as_str())) {
        bail!("an event has no `{key}`; it has {}", KEYS.join(", "));
    }
    let post = &item["post"];
    let (_, body) = documents.resolve(area, post.get("requestBody").context("`requestBody` is missing")?)?;
    let schema = body.pointer("/content/application~1json/schema").context("`requestBody` is `application/json`")?;
    let envelope = reference_name(schema).context("the body is a $ref to a named schema")?;
    let service = required_text(post, "x-service")?;
    let case = case(api, envelope, &service).with_context(|| format!("schema {envelope}"))?;
    let event = Event {
        name: name.to_owned(),
        service,
        case: case.name.clone(),
        summary: required_text(post, "summary")?,
        docs: text(post, "description"),
        sure: sure(post)?,
    };
    cases.entry(envelope.to_owned()).or_insert(case);
    Ok(event)
}

/// A whole name, or `*.` and the last part of one.
fn check_name(name: &str) -> Result<()> {
    let last = name.strip_prefix("*.").unwrap_or(name);
    let is_pattern = last.len() < name.len();
    if last.is_empty() || last.contains('*') || is_pattern && last.contains('.') {
        bail!("a name that stands for several is `*.` and one more part");
    }
    Ok(())
}

/// The case of an envelope, which must have the shape that all of them share.
fn case(api: &Api, envelope: &str, service: &str) -> Result<EventCase> {
    let schema = api.schemas.get(envelope).context("stands nowhere in spec/")?;
    let Kind::Object(object) = &schema.kind else { bail!("an envelope is an object") };
    let wires: Vec<&str> = object.members.iter().map(|member| member.wire.as_str()).collect();
    let [service_member, _, payload] = object.members.as_slice() else {
        bail!("an envelope has `{SERVICE}`, `{EVENT}` and `{PAYLOAD}`, in this order, and nothing else");
    };
    if wires != [SERVICE, EVENT, PAYLOAD] || object.members[1].ty != Type::String {
        bail!("an envelope has `{SERVICE}`, `{EVENT}` (a text) and `{PAYLOAD}`, in this order, and nothing else");
    }
    if object.required_in_answer != wires {
        bail!("`x-required-in-answer` of an envelope is [{}]", wires.join(", "));
    }
    check_service(api, &service_member.ty, service)?;
    let Type::Named(payload) = &payload.ty else {
        bail!("`{PAYLOAD}` is a $ref; an event of whose payload nothing is known has no entry, and is unknown");
    };
    if !api.schemas.get(payload).is_some_and(|payload| matches!(payload.kind, Kind::Object(_))) {
        bail!("`{PAYLOAD}` is an object, and {payload} is none");
    }
    let word = envelope.strip_suffix(SUFFIX).filter(|word| !word.is_empty() && *word != "Unknown");
    let word =
        word.with_context(|| format!("the name ends in {SUFFIX}, and is neither that alone nor Unknown{SUFFIX}"))?;
    Ok(EventCase {
        name: names::camel(word),
        snake: names::snake(word),
        envelope: envelope.to_owned(),
        docs: schema.docs.clone(),
        payload: payload.clone(),
    })
}

fn check_service(api: &Api, ty: &Type, service: &str) -> Result<()> {
    let Type::Named(name) = ty else { bail!("`{SERVICE}` is a $ref to an enum") };
    let Some(Kind::Enum(values)) = api.schemas.get(name).map(|schema| &schema.kind) else {
        bail!("`{SERVICE}` is a $ref to an enum, and {name} is none");
    };
    if !values.values.iter().any(|value| value.wire == service) {
        bail!("x-service: {service} is no {name}");
    }
    Ok(())
}
