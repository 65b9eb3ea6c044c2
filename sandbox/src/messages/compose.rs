//! From what a caller sends to the message that is stored and shown.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::clock::{self, Micros};
use crate::errors::ApiError;
use crate::identity::{Channel, contact_id};
use crate::messages::countries;
use crate::messages::rows::NewMessage;
use crate::messages::timeline::Timeline;
use crate::store::Moment;

/// Later than this is refused, as documented.
const LATEST_SCHEDULE: Micros = 35 * 24 * 60 * 60 * 1_000_000;

/// Members that a message shows as they were given.
const ECHOED: [&str; 7] = ["meta", "reference", "replyTo", "shortLinks", "scheduledFor", "body", "template"];

/// Where too many receivers stand.
pub const RECEIVERS: &str = ".receiver.contacts";

/// What the schema cannot say about a message to send.
pub fn check(channel: &Channel, request: &Value, now: Micros) -> Result<(), ApiError> {
    if request["body"].is_null() && request["template"].is_null() {
        return Err(ApiError::invalid_field(".body", "One of these is required: body, template"));
    }
    let receivers = request["receiver"]["contacts"].as_array().map_or(0, Vec::len);
    if receivers > 1 && channel.platform != "email" {
        let text = format!("Only e-mail takes more than one receiver, and this is a channel for {}", channel.platform);
        return Err(ApiError::invalid_field(RECEIVERS, text));
    }
    if let Some(text) = request["scheduledFor"].as_str() {
        let time = clock::parse(text)
            .ok_or_else(|| ApiError::invalid_field(".scheduledFor", "Is not a time the sandbox can hold"))?;
        if time > now + LATEST_SCHEDULE {
            return Err(ApiError::invalid_field(".scheduledFor", "Must not be more than 35 days ahead"));
        }
    }
    Ok(())
}

/// Whether WhatsApp takes it outside the customer service window.
pub fn is_template(request: &Value) -> bool {
    !request["template"].is_null() || request["body"]["type"] == "template"
}

/// `request` has passed the schema and [`check`].
pub fn outgoing(channel: &Channel, id: Uuid, request: &Value, moment: Moment, step: Micros) -> NewMessage {
    let contacts: Vec<Value> = request["receiver"]["contacts"]
        .as_array()
        .map(|contacts| contacts.iter().map(|contact| receiving_contact(channel, contact)).collect())
        .unwrap_or_default();
    let connector = connector(channel, &request["sender"]["connector"]);
    let tags: Vec<String> = strings(&request["tags"]).map(str::to_lowercase).collect();
    let scheduled = request["scheduledFor"].as_str().and_then(clock::parse).unwrap_or(moment.now);

    let mut content = Map::new();
    for name in ECHOED {
        if !request[name].is_null() {
            content.insert(name.to_owned(), request[name].clone());
        }
    }
    if !tags.is_empty() {
        content.insert("tags".to_owned(), json!(tags));
    }
    let message = NewMessage {
        id: id.to_string(),
        channel_id: channel.id.to_string(),
        platform: channel.platform,
        direction: "outgoing",
        timeline: Timeline { created: moment.created, starts: scheduled.max(moment.now), step },
        fixed: None,
        sender: connector["identifierValue"].as_str().map(str::to_owned),
        receivers: contacts.iter().flat_map(addresses).collect(),
        countries: contacts.iter().filter_map(|contact| contact["countryCode"].as_str()).map(str::to_owned).collect(),
        tags,
        batch_id: None,
        navigator_id: request["meta"]["navigatorId"].as_str().map(str::to_lowercase),
        email_subject: subject(request),
        content,
    };
    finished(message, json!({ "connector": connector }), json!({ "contacts": contacts }))
}

/// A message from `from`, as if a person had written to the channel.
pub fn incoming(channel: &Channel, id: Uuid, from: &str, body: Value, moment: Moment) -> NewMessage {
    let Moment { created, now } = moment;
    let contact = named_contact(channel.identifier_key, from);
    let connector = connector(channel, &Value::Null);
    let message = NewMessage {
        id: id.to_string(),
        channel_id: channel.id.to_string(),
        platform: channel.platform,
        direction: "incoming",
        timeline: Timeline { created, starts: now, step: 0 },
        fixed: None,
        sender: Some(from.to_owned()),
        receivers: vec![channel.address.to_owned()],
        countries: contact["countryCode"].as_str().map(str::to_owned).into_iter().collect(),
        tags: Vec::new(),
        batch_id: None,
        navigator_id: None,
        email_subject: subject(&json!({ "body": body })),
        content: Map::from_iter([
            ("body".to_owned(), body),
            ("parts".to_owned(), json!([{ "platformReference": format!("sandbox-{id}") }])),
        ]),
    };
    finished(message, json!({ "contact": contact }), json!({ "connector": connector }))
}

fn finished(mut message: NewMessage, sender: Value, receiver: Value) -> NewMessage {
    message.content.extend([
        ("id".to_owned(), json!(message.id)),
        ("channelId".to_owned(), json!(message.channel_id)),
        ("direction".to_owned(), json!(message.direction)),
        ("sender".to_owned(), sender),
        ("receiver".to_owned(), receiver),
    ]);
    message
}

fn connector(channel: &Channel, given: &Value) -> Value {
    let mut connector = json!({
        "id": channel.connector_id(),
        "identifierValue": given["identifierValue"].as_str().unwrap_or(channel.address),
    });
    if !given["annotations"].is_null() {
        connector["annotations"] = given["annotations"].clone();
    }
    connector
}

/// A contact as given, with the id that Bird would have found or made.
fn receiving_contact(channel: &Channel, given: &Value) -> Value {
    let mut contact = given.clone();
    if let Some(value) = given["identifierValue"].as_str() {
        let named = named_contact(given["identifierKey"].as_str().unwrap_or(channel.identifier_key), value);
        fill(&mut contact, named);
    } else if let Some(first) = given["identifiers"].get(0) {
        let key = first["identifierKey"].as_str().unwrap_or_default();
        let value = first["identifierValue"].as_str().unwrap_or_default();
        fill(&mut contact, json!({ "id": contact_id(key, value) }));
    }
    contact
}

fn named_contact(identifier_key: &str, identifier_value: &str) -> Value {
    let mut contact = json!({
        "id": contact_id(identifier_key, identifier_value),
        "identifierKey": identifier_key,
        "identifierValue": identifier_value,
    });
    if let Some(country) = countries::of_number(identifier_value) {
        contact["countryCode"] = json!(country);
    }
    contact
}

/// Adds the members of `other` that `value` has not.
fn fill(value: &mut Value, other: Value) {
    if let (Value::Object(value), Value::Object(other)) = (value, other) {
        for (name, member) in other {
            value.entry(name).or_insert(member);
        }
    }
}

/// Everything about a contact that the filter `to` may name.
pub fn addresses(contact: &Value) -> Vec<String> {
    let further = contact["identifiers"].as_array().map(Vec::as_slice).unwrap_or_default();
    let further = further.iter().map(|identifier| &identifier["identifierValue"]);
    let all = [&contact["identifierValue"], &contact["platformAddress"]].into_iter().chain(further);
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The subject of an e-mail stands in `meta.email` or in the metadata of whichever body there is.
fn subject(request: &Value) -> String {
    let body = &request["body"];
    let in_body = &body[body["type"].as_str().unwrap_or_default()]["metadata"]["subject"];
    let subject = request["meta"]["email"]["subject"].as_str().or(in_body.as_str());
    subject.unwrap_or_default().to_owned()
}

fn strings(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().map(Vec::as_slice).unwrap_or_default().iter().filter_map(Value::as_str)
}
