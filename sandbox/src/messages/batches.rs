//! sendBatchMessages: the messages are taken first, and each is checked later, by itself.

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use crate::answers;
use crate::call::Call;
use crate::errors::{ApiError, Details};
use crate::messages::compose;
use crate::messages::outbox::{self, Accepted};
use crate::messages::special::{self, Failure};

/// The member that holds the messages.
pub const MESSAGES: &str = "messageRequests";

/// The documented codes: what the channel cannot do, and what is no valid message.
const IMPOSSIBLE: i64 = 11001;
const INVALID: i64 = 11002;

pub async fn send(call: Call<'_>) -> Result<Response, ApiError> {
    let channel = call.channel()?;
    let rules = call.app.spec.operation("sendMessage").and_then(|operation| operation.body.as_ref());
    let rules = rules.ok_or_else(|| ApiError::internal("the spec has no sendMessage"))?;
    let (now, settings) = (call.app.clock.now(), call.app.settings.get());
    let mut requests = Vec::new();
    for request in call.body.unwrap_or_default()[MESSAGES].as_array_mut().unwrap_or(&mut Vec::new()) {
        let details = rules.rules.check(request, "")?;
        let fault = if !details.is_empty() {
            let fault = fault(INVALID, &details);
            *request = without(request, &details);
            Some(fault)
        } else {
            compose::check(channel, request, now).err().map(|error| match error.details() {
                Some(details) if details.contains_key(compose::RECEIVERS) => fault(IMPOSSIBLE, details),
                details => fault(INVALID, details.unwrap_or(&Details::new())),
            })
        };
        requests.push((request.take(), fault));
    }
    let batch = call.app.chance.uuid();
    let take = move |database: &mut _| {
        for (request, fault) in requests {
            outbox::take(database, Accepted { channel, request: &request, settings, batch: Some(batch), fault })?;
        }
        Ok(())
    };
    call.app.store.run(take).await?;
    Ok(answers::json(StatusCode::ACCEPTED, &json!({ "batchId": batch })))
}

/// What is wrong inside of a single message does not make the batch wrong; what is no object is no message at all.
pub fn is_checked_later(operation: &str, field: &str) -> bool {
    let inside = field.strip_prefix('.').and_then(|field| field.strip_prefix(MESSAGES));
    operation == "sendBatchMessages"
        && inside.and_then(|rest| rest.split_once(']')).is_some_and(|(_, member)| !member.is_empty())
}

fn fault(code: i64, details: &Details) -> Failure {
    let lines = details.iter().map(|(field, texts)| format!("{field}: {}", texts.join(", ")));
    Failure { reason: lines.collect::<Vec<_>>().join("; "), ..special::unsendable(code) }
}

/// The members with which nothing is wrong.
fn without(request: &Value, details: &Details) -> Value {
    let is_wrong = |name: &str| {
        details.keys().any(|field| {
            let rest = field.strip_prefix('.').and_then(|field| field.strip_prefix(name));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        })
    };
    let members = request.as_object().into_iter().flatten();
    members.filter(|(name, _)| !is_wrong(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}
