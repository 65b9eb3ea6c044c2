//! Snapshots under `/_sandbox/`: a state of all data to come back to.

use std::sync::{Arc, PoisonError};

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{delete, post};
use serde_json::json;

use super::Shared;
use crate::answers;
use crate::app::App;
use crate::errors::ApiError;
use crate::feed::Change;
use crate::snapshots::Snapshot;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/_sandbox/snapshots", post(take))
        .route("/_sandbox/snapshots/{id}", delete(remove))
        .route("/_sandbox/snapshots/{id}/restore", post(restore))
}

async fn take(State(app): Shared) -> Result<Response, ApiError> {
    let id = app.chance.uuid().to_string();
    let snapshot = app.store.run_alone(|database| Snapshot::take(database)).await?;
    app.snapshots.keep(id.clone(), snapshot);
    Ok(answers::json(StatusCode::CREATED, &json!({ "id": id })))
}

async fn restore(State(app): Shared, Path(id): Path<String>) -> Result<Response, ApiError> {
    let snapshot = app.snapshots.find(&id).ok_or_else(|| ApiError::not_found("snapshot"))?;
    let restore = move |database: &mut _| snapshot.lock().unwrap_or_else(PoisonError::into_inner).restore(database);
    app.store.run_alone(restore).await?;
    app.feed.tell(|| Change::Reset);
    Ok(answers::empty(StatusCode::NO_CONTENT))
}

async fn remove(State(app): Shared, Path(id): Path<String>) -> Result<Response, ApiError> {
    if !app.snapshots.remove(&id) {
        return Err(ApiError::not_found("snapshot"));
    }
    Ok(answers::empty(StatusCode::NO_CONTENT))
}
