//! Messages under `/_sandbox/`: someone writes, a status is set, a receiver presses a button, a file is put.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};
use uuid::Uuid;

use super::Shared;
use super::body::ControlBody;
use crate::answers;
use crate::app::App;
use crate::errors::ApiError;
use crate::identity::Channel;
use crate::messages;
use crate::messages::compliance;
use crate::messages::compose;
use crate::messages::media::{self, File};
use crate::messages::moves;
use crate::messages::press::Press;
use crate::messages::rows::{ABOUT_THE_END, StoredMessage};
use crate::messages::timeline::Standing;
use crate::messages::{contacts, interactions};
use crate::store::Database;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/_sandbox/inbound", post(inbound))
        .route("/_sandbox/messages/{id}/status", post(set_status))
        .route("/_sandbox/messages/{id}/interactions", post(interact))
        .route("/_sandbox/files/{message_id}/{file_id}", get(get_file).put(put_file))
}

/// A person writes to a channel: `{channel, from, text}`, a picture with `image: true`, or anything with a whole `body`.
async fn inbound(State(app): Shared, body: Bytes) -> Result<Response, ApiError> {
    let request = ControlBody::parse(&body)?;
    let channel = request.channel(&app.places, None)?;
    let from = request.required("from")?.to_owned();
    let id = app.chance.uuid();
    let body = if request.0["body"].is_object() {
        request.0["body"].clone()
    } else if request.0["image"] == true {
        let place = format!("{}/workspaces/{}/messages/{id}/media/{}", app.url, channel.workspace, media::SAMPLE);
        let mut image = json!({ "images": [{ "mediaUrl": place }] });
        if let Some(text) = request.text("text") {
            image["text"] = json!(text);
        }
        json!({ "type": "image", "image": image })
    } else {
        json!({ "type": "text", "text": { "text": request.required("text")? } })
    };
    let (keywords, settings) = (Arc::clone(&app.spec.keywords), app.settings.get());
    let message = app
        .store
        .run(move |database| {
            let message = write(database, channel, id, &from, body)?;
            compliance::answer(database, &keywords, channel, &message, settings)?;
            Ok(message)
        })
        .await?;
    Ok(answers::json(StatusCode::CREATED, &message.at(app.clock.now())))
}

/// Someone writes, becomes known by it, and may be answered for a day.
fn write(
    database: &mut Database,
    channel: &Channel,
    id: Uuid,
    from: &str,
    body: Value,
) -> rusqlite::Result<StoredMessage> {
    let moment = database.next_moment();
    let message = compose::incoming(channel, id, from, body, moment);
    let person = [message.content["sender"]["contact"].clone()];
    contacts::remember(&database.connection, &person)?;
    contacts::open(&database.connection, channel, &person, moment.now)?;
    let message = messages::rows::insert(&database.connection, message)?;
    messages::events::received(database, channel, &message)?;
    Ok(message)
}

/// Stops a message's own movement: `{status, reason, details, failure}`, of which `status` is required.
async fn set_status(State(app): Shared, Path(id): Path<String>, body: Bytes) -> Result<Response, ApiError> {
    let request = ControlBody::parse(&body)?;
    let status = request.required("status")?.to_owned();
    let mut message = find(&app, id).await?;
    if !app.spec.statuses.is_empty() && !app.spec.statuses.contains(&status) {
        let text = format!("Is no status of a message; those are {}", app.spec.statuses.join(", "));
        return Err(ApiError::invalid_field(".status", text));
    }
    // What was to happen with a message that arrives happens all the same.
    let arrives = matches!(status.as_str(), "sent" | "delivered");
    message.fixed = Some(Standing { status, since: app.clock.now() });
    for name in ABOUT_THE_END {
        message.content.remove(name);
        if !request.0[name].is_null() {
            message.content.insert(name.to_owned(), request.0[name].clone());
        }
    }
    let message = app
        .store
        .run(move |database| {
            messages::rows::fix(&database.connection, &message)?;
            let stop = if arrives { moves::stop_moving } else { moves::stop };
            stop(&database.connection, &message.id)?;
            let channel = message.content["channelId"].as_str().and_then(|id| database.places.channel(id));
            if let Some(channel) = channel {
                let now = database.now();
                messages::events::moved(database, channel, &message, now)?;
            }
            Ok(message)
        })
        .await?;
    Ok(answers::json(StatusCode::OK, &message.at(app.clock.now())))
}

/// A receiver does something with a message. Either `{action, item}`, positions of a button to press, or the members of
/// the interaction, of which `type` is required. RCS reports a pressed button as an incoming message as well.
async fn interact(State(app): Shared, Path(id): Path<String>, body: Bytes) -> Result<Response, ApiError> {
    let ControlBody(request) = ControlBody::parse(&body)?;
    let message = find(&app, id).await?;
    let channel = message.content["channelId"].as_str().and_then(|id| app.places.channel(id));
    let channel = channel.ok_or_else(|| ApiError::not_found("channel"))?;
    if !message.outgoing {
        return Err(ApiError::conflict("The message is an incoming one; interactions are with those that were sent"));
    }
    let (mut given, mut answer) = (request.as_object().cloned().unwrap_or_default(), None);
    if request["action"].is_null() {
        if !request["type"].is_string() {
            return Err(ApiError::invalid_field(".type", "One of these is required: type, action"));
        }
    } else {
        let press = Press::find(&message, &request)?;
        given.retain(|name, _| !matches!(name.as_str(), "action" | "item"));
        let mut pressed = press.interaction();
        pressed.extend(given);
        given = pressed;
        answer = press.answer().filter(|_| channel.platform == "rcs").zip(message.receiver());
    }
    let interaction = app
        .store
        .run(move |database| {
            let interaction = interactions::compose(database, channel, &message, &given);
            interactions::insert(&database.connection, &message.id, &interaction)?;
            messages::events::interacted(database, channel, &message, &interaction)?;
            if let Some((body, from)) = answer {
                let id = database.chance.uuid();
                write(database, channel, id, &from, body)?;
            }
            Ok(interaction)
        })
        .await?;
    Ok(answers::json(StatusCode::CREATED, &interaction))
}

async fn find(app: &App, id: String) -> Result<StoredMessage, ApiError> {
    let message = app.store.run(move |database| messages::rows::find(&database.connection, &id)).await?;
    message.ok_or_else(|| ApiError::not_found("message"))
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
