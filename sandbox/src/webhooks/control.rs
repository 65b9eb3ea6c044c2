//! Webhooks under `/_sandbox/`: what was delivered, trying again, subscriptions to addresses of one's own, forwards.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use hyper::Uri;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::answers;
use crate::app::App;
use crate::clock;
use crate::control::body::{ControlBody, ControlQuery};
use crate::errors::ApiError;
use crate::identity;
use crate::records;
use crate::spec::SpecError;
use crate::spec::nearest::did_you_mean;
use crate::webhooks::Event;
use crate::webhooks::available::attributes;
use crate::webhooks::deliveries::{self, emit};
use crate::webhooks::forwards::Forward;
use crate::webhooks::logs::Listing;
use crate::webhooks::run::run_due;
use crate::webhooks::subscription;
use crate::webhooks::subscriptions_changed;

type Shared = State<Arc<App>>;

const DEFAULT_LIMIT: usize = 50;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/_sandbox/webhooks", post(subscribe))
        .route("/_sandbox/webhooks/deliveries", get(list))
        .route("/_sandbox/webhooks/deliveries/{id}", get(details))
        .route("/_sandbox/webhooks/deliveries/{id}/retry", post(retry))
        .route("/_sandbox/webhooks/events", post(happen))
        .route("/_sandbox/webhooks/forwards", get(forwards).put(set_forwards))
}

/// A subscription like any other, except that its address may be any http address: `{event, url, signingKey?,
/// eventFilters?, service?, workspaceId?}`.
async fn subscribe(State(app): Shared, body: Bytes) -> Result<Response, ApiError> {
    let request = ControlBody::parse(&body)?;
    let (event, url) = (request.required("event")?, request.required("url")?);
    let uri: Option<Uri> = url.parse().ok();
    let http = |uri: &Uri| matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some();
    if !uri.as_ref().is_some_and(http) {
        return Err(ApiError::invalid_field(".url", "Is not an address such as http://127.0.0.1:8000/hook"));
    }
    let known = app.spec.events().iter().find(|known| known.name == event).map(|known| known.service.as_str());
    let workspace = match request.text("workspaceId") {
        Some(id) => app.places.workspace(id).ok_or_else(|| ApiError::not_found("workspace"))?,
        None => identity::WORKSPACE,
    };
    let filters = &request.0["eventFilters"];
    let whole = |filter: &Value| filter["key"].is_string() && filter["value"].is_string();
    if !filters.is_null() && !filters.as_array().is_some_and(|filters| filters.iter().all(whole)) {
        return Err(ApiError::invalid_field(
            ".eventFilters",
            "Is a list of objects with a key and a value, both texts",
        ));
    }
    let now = json!(clock::text(app.clock.now()));
    let id = app.chance.uuid().to_string();
    let mut record = Map::from_iter([
        ("id".to_owned(), json!(id)),
        ("organizationId".to_owned(), json!(identity::ORGANIZATION)),
        ("workspaceId".to_owned(), json!(workspace)),
        ("service".to_owned(), json!(request.text("service").or(known).unwrap_or("channels"))),
        ("event".to_owned(), json!(event)),
        ("url".to_owned(), json!(url)),
        ("status".to_owned(), json!("active")),
        ("createdAt".to_owned(), now.clone()),
        ("updatedAt".to_owned(), now),
    ]);
    for name in ["signingKey", "eventFilters"] {
        if !request.0[name].is_null() {
            record.insert(name.to_owned(), request.0[name].clone());
        }
    }
    let answer = Value::Object(record.clone());
    app.store
        .run(move |database| {
            let collection = subscription::collection(&workspace);
            let refusal = subscription::may_subscribe(&database.connection, &collection, &id, &record)?;
            if let Some(refusal) = refusal {
                return Ok(Err(refusal));
            }
            records::place(&database.connection, &collection, &id, database.now(), &record)?;
            subscriptions_changed(database)?;
            Ok(Ok(()))
        })
        .await??;
    Ok(answers::json(StatusCode::CREATED, &answer))
}

/// Lets an event happen that the sandbox has no part for, such as `conversation.created`: `{event, payload?, service?}`.
/// Without a payload it is an example. Answers with what subscribers are sent.
async fn happen(State(app): Shared, body: Bytes) -> Result<Response, ApiError> {
    let request = ControlBody::parse(&body)?;
    let name = request.required("event")?;
    let known = app.spec.event(request.text("service"), name);
    let payload = match (&request.0["payload"], known) {
        (Value::Null, Some(known)) => {
            let example = known.example.value().map_err(|SpecError(text)| ApiError::internal(text))?;
            example["payload"].clone()
        }
        (Value::Null, None) => {
            let names = app.spec.events().iter().map(|event| event.name.as_str());
            let text = format!("Is not an event of the documents; give its payload{}", did_you_mean(name, names));
            return Err(ApiError::invalid_field(".event", text));
        }
        (payload, _) => payload.clone(),
    };
    let service = request.text("service").or(known.map(|known| known.service.as_str())).unwrap_or("channels");
    let event = Event {
        service: service.to_owned(),
        event: name.to_owned(),
        attributes: known.map(|known| attributes(&known.envelope, &payload)).unwrap_or_default(),
        payload,
    };
    let sent = json!({ "service": event.service, "event": event.event, "payload": event.payload });
    app.store
        .run(move |database| {
            let now = database.now();
            emit(database, now, &event)
        })
        .await?;
    app.wake.notify_one();
    Ok(answers::json(StatusCode::ACCEPTED, &sent))
}

#[derive(Deserialize)]
struct Wanted {
    subscription: Option<String>,
    limit: Option<usize>,
}

/// Newest first, with every attempt.
async fn list(State(app): Shared, ControlQuery(wanted): ControlQuery<Wanted>) -> Result<Response, ApiError> {
    let listing = Listing {
        subscription: wanted.subscription.map(|id| identity::plain_id(&id)),
        outcome: None,
        since: app.clock.now() - deliveries::KEPT,
        after: None,
        limit: wanted.limit.unwrap_or(DEFAULT_LIMIT),
    };
    let shown = app
        .store
        .run(move |database| {
            let found = listing.read(&database.connection)?.unwrap_or_default();
            let attempts = |delivery: &deliveries::Delivery| deliveries::attempts(&database.connection, &delivery.id);
            found
                .iter()
                .map(|delivery| Ok(deliveries::shown(delivery, attempts(delivery)?)))
                .collect::<rusqlite::Result<Vec<_>>>()
        })
        .await?;
    Ok(answers::json(StatusCode::OK, &json!({ "results": shown })))
}

async fn details(State(app): Shared, Path(id): Path<String>) -> Result<Response, ApiError> {
    show(&app, id).await
}

/// Tries a delivery now, also one that was given up or taken, and answers when that is done.
async fn retry(State(app): Shared, Path(id): Path<String>) -> Result<Response, ApiError> {
    let wanted = id.clone();
    let there = app.store.run(move |database| deliveries::retry(&database.connection, &wanted, database.now())).await?;
    if !there {
        return Err(ApiError::not_found("delivery"));
    }
    run_due(&app).await;
    show(&app, id).await
}

async fn show(app: &App, id: String) -> Result<Response, ApiError> {
    let shown = app
        .store
        .run(move |database| {
            let Some(delivery) = deliveries::find(&database.connection, &id)? else { return Ok(None) };
            let attempts = deliveries::attempts(&database.connection, &id)?;
            Ok(Some(deliveries::shown(&delivery, attempts)))
        })
        .await?
        .ok_or_else(|| ApiError::not_found("delivery"))?;
    Ok(answers::json(StatusCode::OK, &shown))
}

async fn forwards(State(app): Shared) -> Response {
    let list: Vec<Value> =
        app.forwards.list().iter().map(|forward| json!({ "from": forward.from, "to": forward.to })).collect();
    answers::json(StatusCode::OK, &json!(list))
}

/// All of them: `[{from, to}]`.
async fn set_forwards(State(app): Shared, body: Bytes) -> Result<Response, ApiError> {
    let ControlBody(request) = ControlBody::parse(&body)?;
    let wrong = |index: usize, text: String| ApiError::invalid_field(format!("[{index}]"), text);
    let list =
        request.as_array().ok_or_else(|| ApiError::invalid_field(".", "Is a list of objects with from and to"))?;
    let mut forwards = Vec::new();
    for (index, entry) in list.iter().enumerate() {
        let text =
            |name: &str| entry[name].as_str().ok_or_else(|| wrong(index, format!("Property '{name}' is missing")));
        forwards.push(Forward::new(text("from")?, text("to")?).map_err(|text| wrong(index, text))?);
    }
    app.forwards.set(forwards);
    Ok(self::forwards(State(app)).await)
}
