//! listAvailableWebhooks: the events of `spec/webhooks.yaml`, by service, with the keys they may be filtered by.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use crate::answers;
use crate::call::Call;
use crate::errors::ApiError;

/// The documented keys by what an event holds, and the members of it that they are compared with.
const FILTER_KEYS: [(&str, [(&str, &str); 2]); 4] = [
    ("MessageWebhook", [("channelId", "channelId"), ("messageStatus", "status")]),
    ("InteractionWebhook", [("channelId", "channelId"), ("interactionType", "type")]),
    ("ChannelWebhook", [("platformId", "platformId"), ("channelStatus", "status")]),
    ("CallWebhook", [("channelId", "channelId"), ("status", "status")]),
];

/// What filters compare of an event with this payload.
pub fn attributes(envelope: &str, payload: &Value) -> Vec<(String, String)> {
    let text = |member: &str| payload[member].as_str().map(str::to_owned);
    keys(envelope).iter().filter_map(|(key, member)| Some(((*key).to_owned(), text(member)?))).collect()
}

fn keys(envelope: &str) -> &'static [(&'static str, &'static str)] {
    FILTER_KEYS.iter().find(|(known, _)| *known == envelope).map_or(&[], |(_, keys)| keys)
}

pub fn list_available(call: Call<'_>) -> Result<Response, ApiError> {
    let wanted = call.query.get("service").and_then(Value::as_str);
    let mut services: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for event in call.app.spec.events() {
        // A pattern stands for events of platforms that nobody listed.
        if event.name.starts_with("*.") || wanted.is_some_and(|wanted| wanted != event.service) {
            continue;
        }
        let keys: Vec<&str> = keys(&event.envelope).iter().map(|(key, _)| *key).collect();
        let shown = json!({ "name": event.name, "filterKeys": keys });
        services.entry(&event.service).or_default().push(shown);
    }
    let results: Vec<Value> =
        services.into_iter().map(|(service, events)| json!({ "service": service, "events": events })).collect();
    Ok(answers::json(StatusCode::OK, &json!({ "results": results })))
}
