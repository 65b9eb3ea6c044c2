//! listWebhookLogs and getWebhookLogDetails: how deliveries went, newest first, for seven days.

use axum::http::StatusCode;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::answers;
use crate::call::Call;
use crate::clock::{self, Micros};
use crate::errors::ApiError;
use crate::identity;
use crate::records;
use crate::spec::Operation;
use crate::webhooks::deliveries::{self, COLUMNS, Delivery, KEPT};

const DEFAULT_LIMIT: u64 = 10;

/// Which deliveries to list.
pub struct Listing {
    /// Those of every subscription when there is none.
    pub subscription: Option<String>,
    pub outcome: Option<String>,
    pub since: Micros,
    /// The delivery after which the page begins.
    pub after: Option<String>,
    pub limit: usize,
}

pub async fn list_logs(operation: &Operation, call: Call<'_>) -> Result<Response, ApiError> {
    records::check_parents(operation, &call).await?;
    let text = |name: &str| call.query.get(name).and_then(Value::as_str).map(str::to_owned);
    let after = text("pageToken").map(|token| read_token(&token).ok_or_else(no_token)).transpose()?;
    let limit = call.query.get("limit").and_then(Value::as_u64).unwrap_or(DEFAULT_LIMIT);
    let listing = Listing {
        subscription: Some(subscription_id(&call)),
        outcome: text("executionStatus"),
        since: call.app.clock.now() - KEPT,
        after,
        limit: usize::try_from(limit).unwrap_or(usize::MAX - 1),
    };
    let limit = listing.limit;
    let listing = Listing { limit: limit + 1, ..listing };
    let mut found =
        call.app.store.run(move |database| listing.read(&database.connection)).await?.ok_or_else(no_token)?;
    let more = found.len() > limit;
    found.truncate(limit);
    let mut page = json!({ "results": found.iter().map(entry).collect::<Vec<_>>() });
    if let Some(last) = found.last().filter(|_| more) {
        page["nextPageToken"] = json!(token(last));
    }
    Ok(answers::json(StatusCode::OK, &page))
}

pub async fn log_details(operation: &Operation, call: Call<'_>) -> Result<Response, ApiError> {
    records::check_parents(operation, &call).await?;
    let id = call.query.get("requestId").and_then(Value::as_str).map(identity::plain_id).unwrap_or_default();
    let (subscription, since) = (subscription_id(&call), call.app.clock.now() - KEPT);
    let attempts = call
        .app
        .store
        .run(move |database| {
            let connection = &database.connection;
            let delivery = deliveries::find(connection, &id)?;
            let here = |delivery: &Delivery| delivery.subscription == subscription && delivery.created >= since;
            match delivery.filter(here) {
                Some(_) => deliveries::attempts(connection, &id).map(Some),
                None => Ok(None),
            }
        })
        .await?
        .ok_or_else(|| ApiError::not_found("delivery"))?;
    Ok(answers::json(StatusCode::OK, &json!({ "results": attempts })))
}

impl Listing {
    /// Newest first; none when there is no delivery to begin after.
    pub fn read(&self, connection: &Connection) -> rusqlite::Result<Option<Vec<Delivery>>> {
        let mut before = i64::MAX;
        if let Some(id) = &self.after {
            match deliveries::find(connection, id)? {
                Some(delivery) => before = delivery.seq,
                None => return Ok(None),
            }
        }
        // The index that fits is another one for each.
        let of = if self.subscription.is_some() { "subscription = ?1" } else { "?1 IS NULL" };
        let sql = format!(
            "SELECT {COLUMNS} FROM webhook_deliveries
             WHERE {of} AND seq < ?2 AND created >= ?3 AND (?4 IS NULL OR outcome = ?4) ORDER BY seq DESC LIMIT ?5"
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let limit = i64::try_from(self.limit).unwrap_or(i64::MAX);
        let values = params![self.subscription, before, self.since, self.outcome, limit];
        let rows = statement.query_map(values, deliveries::read)?;
        rows.collect::<rusqlite::Result<Vec<_>>>().map(Some)
    }
}

fn entry(delivery: &Delivery) -> Value {
    let mut entry = json!({
        "requestId": delivery.id,
        "attemptCount": delivery.attempts,
        "executionStatus": delivery.outcome,
        "createdAt": clock::text(delivery.created),
    });
    if let Some(status) = delivery.status {
        entry["httpStatusCode"] = json!(status);
    }
    entry
}

fn subscription_id(call: &Call<'_>) -> String {
    identity::plain_id(call.path_parameter("webhookSubscriptionId"))
}

fn token(delivery: &Delivery) -> String {
    STANDARD.encode(json!([clock::text(delivery.created), delivery.id]).to_string())
}

fn read_token(token: &str) -> Option<String> {
    let (_, id): (String, String) = serde_json::from_slice(&STANDARD.decode(token).ok()?).ok()?;
    Some(id)
}

fn no_token() -> ApiError {
    ApiError::invalid_field("pageToken", "Is not a page token of this list")
}
