//! The control API under `/_sandbox/`: what a test or a person asks of the sandbox itself. No key is needed.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use axum::routing::{any, get, post};
use serde_json::json;
use uuid::Uuid;

use crate::answers;
use crate::app::App;
use crate::call::parse_json;
use crate::clock;
use crate::compose;
use crate::errors::ApiError;
use crate::identity::{self, Channel};
use crate::media::{self, File};
use crate::message_rows;
use crate::timeline::Standing;

type Shared = State<Arc<App>>;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/_sandbox/health", get(health))
        .route("/_sandbox/requests", get(requests).delete(clear_requests))
        .route("/_sandbox/inbound", post(inbound))
        .route("/_sandbox/messages/{id}/status", post(set_status))
        .route("/_sandbox/files/{message_id}/{file_id}", get(get_file).put(put_file))
        .route("/_sandbox/{*rest}", any(unknown))
        .method_not_allowed_fallback(unknown)
}

async fn health() -> Response {
    answers::json(StatusCode::OK, &json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION") }))
}

async fn requests(State(app): Shared) -> Response {
    answers::json(StatusCode::OK, &json!({ "results": app.recorder.list() }))
}

async fn clear_requests(State(app): Shared) -> Response {
    app.recorder.clear();
    answers::empty(StatusCode::NO_CONTENT)
}

/// A person writes to a channel: `{channel, from, text}`, and a picture with `image: true`.
async fn inbound(State(app): Shared, body: Bytes) -> Result<Response, ApiError> {
    let request = parse_json(&body)?;
    let text = |name: &str| request[name].as_str().filter(|text| !text.is_empty());
    let required = |name: &str| {
        text(name).ok_or_else(|| ApiError::invalid_field(format!(".{name}"), format!("Property '{name}' is missing")))
    };
    let channel = Channel::by_name_or_id(required("channel")?).ok_or_else(|| ApiError::not_found("channel"))?;
    let from = required("from")?.to_owned();
    let id = Uuid::new_v4();
    let body = if request["image"] == true {
        let place = format!("{}/workspaces/{}/messages/{id}/media/{}", app.url, identity::WORKSPACE, media::SAMPLE);
        let mut image = json!({ "images": [{ "mediaUrl": place }] });
        if let Some(text) = text("text") {
            image["text"] = json!(text);
        }
        json!({ "type": "image", "image": image })
    } else {
        json!({ "type": "text", "text": { "text": required("text")? } })
    };
    let message = app
        .store
        .run(move |database| {
            let created = database.next_created();
            message_rows::insert(&database.connection, compose::incoming(channel, id, &from, body, created))
        })
        .await?;
    Ok(answers::json(StatusCode::CREATED, &message.at(clock::now())))
}

/// Stops a message's own movement: `{status, reason, details, failure}`, of which `status` is required.
async fn set_status(State(app): Shared, Path(id): Path<String>, body: Bytes) -> Result<Response, ApiError> {
    let request = parse_json(&body)?;
    let status = request["status"]
        .as_str()
        .ok_or_else(|| ApiError::invalid_field(".status", "Property 'status' is missing"))?
        .to_owned();
    let message = app
        .store
        .run(move |database| {
            let Some(mut message) = message_rows::find(&database.connection, &id)? else { return Ok(None) };
            message.fixed = Some(Standing { status, since: clock::now() });
            for name in ["reason", "details", "failure"] {
                if !request[name].is_null() {
                    message.content.insert(name.to_owned(), request[name].clone());
                }
            }
            message_rows::fix(&database.connection, &message)?;
            Ok(Some(message))
        })
        .await?
        .ok_or_else(|| ApiError::not_found("message"))?;
    Ok(answers::json(StatusCode::OK, &message.at(clock::now())))
}

/// Where a media download with `redirect=true` is sent to.
async fn get_file(State(app): Shared, Path((message, file)): Path<(String, String)>) -> Result<Response, ApiError> {
    let file = media::find(&app.store, &message, &file).await?;
    Ok(answers::bytes(StatusCode::OK, &file.content_type, file.bytes))
}

async fn put_file(
    State(app): Shared,
    Path((message, file)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, ApiError> {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let content_type = content_type.unwrap_or("application/octet-stream").to_owned();
    media::put(&app.store, message, file, File { content_type, bytes: body.to_vec() }).await?;
    Ok(answers::empty(StatusCode::NO_CONTENT))
}

async fn unknown() -> ApiError {
    ApiError::not_found("control operation")
}
