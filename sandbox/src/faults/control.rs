//! `/_sandbox/faults`: what a test or a person loads, looks at and takes away.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{delete, get};
use serde_json::json;

use crate::answers;
use crate::app::App;
use crate::control::body::ControlBody;
use crate::errors::ApiError;
use crate::faults::read;
use crate::feed::Change;

type Shared = State<Arc<App>>;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/_sandbox/faults", get(list).post(add).delete(clear))
        .route("/_sandbox/faults/{id}", delete(remove))
}

async fn list(State(app): Shared) -> Response {
    answers::json(StatusCode::OK, &json!({ "results": app.faults.list() }))
}

async fn add(State(app): Shared, body: Bytes) -> Result<Response, ApiError> {
    let ControlBody(sent) = ControlBody::parse(&body)?;
    let shown = app.faults.add(read::rule(&app.spec, sent)?);
    app.feed.tell(|| Change::Faults);
    Ok(answers::json(StatusCode::CREATED, &shown))
}

async fn clear(State(app): Shared) -> Response {
    app.faults.clear();
    app.feed.tell(|| Change::Faults);
    answers::empty(StatusCode::NO_CONTENT)
}

async fn remove(State(app): Shared, Path(id): Path<String>) -> Result<Response, ApiError> {
    if !app.faults.remove(&id) {
        return Err(ApiError::not_found("fault"));
    }
    app.feed.tell(|| Change::Faults);
    Ok(answers::empty(StatusCode::NO_CONTENT))
}
