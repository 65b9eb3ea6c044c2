//! The control API under `/_sandbox/`: what a test or a person asks of the sandbox itself. No key is needed.

pub mod body;
mod contacts;
mod messages;
mod places;
mod snapshots;
mod time;

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{any, get, post};
use serde::Deserialize;
use serde_json::json;

use crate::answers;
use crate::app::App;
use crate::errors::ApiError;
use crate::feed::Change;
use body::{ControlBody, ControlQuery};

type Shared = State<Arc<App>>;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/_sandbox/health", get(health))
        .route("/_sandbox/info", get(info))
        .route("/_sandbox/requests", get(requests).delete(clear_requests))
        .route("/_sandbox/reset", post(reset))
        .route("/_sandbox/settings", get(settings).patch(change_settings))
        .merge(contacts::routes())
        .merge(messages::routes())
        .merge(places::routes())
        .merge(snapshots::routes())
        .merge(time::routes())
        .route("/_sandbox/{*rest}", any(unknown))
        .method_not_allowed_fallback(unknown)
}

async fn health() -> Response {
    answers::json(StatusCode::OK, &json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION") }))
}

/// The first line again, and what has changed since.
async fn info(State(app): Shared) -> Response {
    let mut info = app.announcement();
    info["version"] = json!(env!("CARGO_PKG_VERSION"));
    info["clock"] = time::shown(&app);
    info["settings"] = app.settings.get().shown();
    answers::json(StatusCode::OK, &info)
}

#[derive(Deserialize)]
struct Part {
    after: Option<u64>,
    limit: Option<usize>,
}

/// Oldest first: those after the one numbered `after`, and of them the last `limit`.
async fn requests(State(app): Shared, ControlQuery(part): ControlQuery<Part>) -> Response {
    answers::json(StatusCode::OK, &json!({ "results": app.recorder.list(part.after, part.limit) }))
}

async fn clear_requests(State(app): Shared) -> Response {
    app.recorder.clear();
    answers::empty(StatusCode::NO_CONTENT)
}

/// Everything as at the start: no data, no requests, the settings and the time of the command line.
async fn reset(State(app): Shared) -> Result<Response, ApiError> {
    app.settings.reset();
    app.chance.reset();
    app.clock.reset();
    app.forwards.reset();
    app.store.run_alone(crate::store::Database::clear).await?;
    app.recorder.clear();
    app.faults.clear();
    app.feed.tell(|| Change::Reset);
    Ok(answers::empty(StatusCode::NO_CONTENT))
}

async fn settings(State(app): Shared) -> Response {
    answers::json(StatusCode::OK, &app.settings.get().shown())
}

async fn change_settings(State(app): Shared, body: Bytes) -> Result<Response, ApiError> {
    let settings = app.settings.get().changed(&ControlBody::parse(&body)?)?;
    app.settings.set(settings);
    app.feed.tell(|| Change::Settings);
    Ok(answers::json(StatusCode::OK, &settings.shown()))
}

async fn unknown() -> ApiError {
    ApiError::not_found("control operation")
}
