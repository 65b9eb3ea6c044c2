//! Channels under `/_sandbox/`: one with an id that a test wants to use.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Shared;
use super::body::ControlBody;
use crate::answers;
use crate::app::App;
use crate::errors::ApiError;
use crate::identity::{Channel, WORKSPACE};
use crate::places::NewChannel;

pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/_sandbox/channels", get(list).post(add))
}

async fn list(State(app): Shared) -> Response {
    let channels: Vec<Value> = app.places.channels().into_iter().map(shown).collect();
    answers::json(StatusCode::OK, &json!({ "results": channels }))
}

/// `{platform, id}`, and `workspaceId` and `address` if they shall be others than those of the sandbox. The workspace
/// is there from then on.
async fn add(State(app): Shared, body: Bytes) -> Result<Response, ApiError> {
    let request = ControlBody::parse(&body)?;
    let uuid = |name: &str, text: &str| {
        Uuid::try_parse(text).map_err(|_| ApiError::invalid_field(format!(".{name}"), "Is not a UUID"))
    };
    let channel = NewChannel {
        id: match request.text("id") {
            Some(text) => uuid("id", text)?,
            None => app.chance.uuid(),
        },
        workspace: request.text("workspaceId").map_or(Ok(WORKSPACE), |text| uuid("workspaceId", text))?,
        platform: request.required("platform")?.to_owned(),
        address: request.text("address").map(str::to_owned),
    };
    let added = app.store.run(move |database| database.places.add(&database.connection, channel)).await?;
    Ok(answers::json(StatusCode::CREATED, &shown(added?)))
}

fn shown(channel: &Channel) -> Value {
    json!({
        "id": channel.id,
        "workspaceId": channel.workspace,
        "platform": channel.platform,
        "address": channel.address,
    })
}
