//! listAvailableWebhooks: the events of `spec/webhooks.yaml`, by service, with the keys they may be filtered by.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use crate::answers;
use crate::call::Call;
use crate::errors::ApiError;

/// The documented keys, by what an event holds.
const FILTER_KEYS: [(&str, &[&str]); 4] = [
    ("MessageWebhook", &["channelId", "messageStatus"]),
    ("InteractionWebhook", &["channelId", "interactionType"]),
    ("ChannelWebhook", &["platformId", "channelStatus"]),
    ("CallWebhook", &["channelId", "status"]),
];

pub fn list_available(call: Call<'_>) -> Result<Response, ApiError> {
    let wanted = call.query.get("service").and_then(Value::as_str);
    let mut services: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for event in call.app.spec.events() {
        // A pattern stands for events of platforms that nobody listed.
        if event.name.starts_with("*.") || wanted.is_some_and(|wanted| wanted != event.service) {
            continue;
        }
        let keys =
            FILTER_KEYS.iter().find(|(envelope, _)| *envelope == event.envelope).map_or(&[][..], |(_, keys)| keys);
        let shown = json!({ "name": event.name, "filterKeys": keys });
        services.entry(&event.service).or_default().push(shown);
    }
    let results: Vec<Value> =
        services.into_iter().map(|(service, events)| json!({ "service": service, "events": events })).collect();
    Ok(answers::json(StatusCode::OK, &json!({ "results": results })))
}
