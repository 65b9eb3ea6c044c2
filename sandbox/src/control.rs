//! The control API under `/_sandbox/`: what a test or a person asks of the sandbox itself. No key is needed.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use axum::routing::{any, get, post};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::app::App;
use crate::clock;
use crate::compose;
use crate::control_body::ControlBody;
use crate::errors::ApiError;
use crate::identity::{self, Channel};
use crate::media::{self, File};
use crate::message_rows::{self, ABOUT_THE_END, StoredMessage};
use crate::press::Press;
use crate::store::Database;
use crate::timeline::Standing;
use crate::{answers, contacts, interactions};

type Shared = State<Arc<App>>;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/_sandbox/health", get(health))
        .route("/_sandbox/requests", get(requests).delete(clear_requests))
        .route("/_sandbox/inbound", post(inbound))
        .route("/_sandbox/messages/{id}/status", post(set_status))
        .route("/_sandbox/messages/{id}/interactions", post(interact))
        .route("/_sandbox/contacts/{contact}/window", post(set_window))
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
    let request = ControlBody::parse(&body)?;
    let channel = request.channel(None)?;
    let from = request.required("from")?.to_owned();
    let id = Uuid::new_v4();
    let body = if request.0["image"] == true {
        let place = format!("{}/workspaces/{}/messages/{id}/media/{}", app.url, identity::WORKSPACE, media::SAMPLE);
        let mut image = json!({ "images": [{ "mediaUrl": place }] });
        if let Some(text) = request.text("text") {
            image["text"] = json!(text);
        }
        json!({ "type": "image", "image": image })
    } else {
        json!({ "type": "text", "text": { "text": request.required("text")? } })
    };
    let message = app.store.run(move |database| write(database, channel, id, &from, body)).await?;
    Ok(answers::json(StatusCode::CREATED, &message.at(clock::now())))
}

/// Someone writes, becomes known by it, and may be answered for a day.
fn write(
    database: &mut Database,
    channel: &Channel,
    id: Uuid,
    from: &str,
    body: Value,
) -> rusqlite::Result<StoredMessage> {
    let created = database.next_created();
    let message = compose::incoming(channel, id, from, body, created);
    let person = [message.content["sender"]["contact"].clone()];
    contacts::remember(&database.connection, &person)?;
    contacts::open(&database.connection, channel, &person, created)?;
    message_rows::insert(&database.connection, message)
}

/// Stops a message's own movement: `{status, reason, details, failure}`, of which `status` is required.
async fn set_status(State(app): Shared, Path(id): Path<String>, body: Bytes) -> Result<Response, ApiError> {
    let request = ControlBody::parse(&body)?;
    let status = request.required("status")?.to_owned();
    let mut message = find(&app, id).await?;
    message.fixed = Some(Standing { status, since: clock::now() });
    for name in ABOUT_THE_END {
        if !request.0[name].is_null() {
            message.content.insert(name.to_owned(), request.0[name].clone());
        }
    }
    let message = app
        .store
        .run(move |database| {
            message_rows::fix(&database.connection, &message)?;
            Ok(message)
        })
        .await?;
    Ok(answers::json(StatusCode::OK, &message.at(clock::now())))
}

/// A receiver does something with a message. Either `{action, item}`, positions of a button to press, or the members of
/// the interaction, of which `type` is required. RCS reports a pressed button as an incoming message as well.
async fn interact(State(app): Shared, Path(id): Path<String>, body: Bytes) -> Result<Response, ApiError> {
    let ControlBody(request) = ControlBody::parse(&body)?;
    let message = find(&app, id).await?;
    let channel = message.content["channelId"].as_str().and_then(Channel::by_id);
    let channel = channel.ok_or_else(|| ApiError::not_found("channel"))?;
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
    let interaction = interactions::compose(channel, &message, &given);
    let kept = interaction.clone();
    app.store
        .run(move |database| {
            interactions::insert(&database.connection, &message.id, &kept)?;
            if let Some((body, from)) = answer {
                write(database, channel, Uuid::new_v4(), &from, body)?;
            }
            Ok(())
        })
        .await?;
    Ok(answers::json(StatusCode::CREATED, &interaction))
}

/// Opens or closes the customer service window: `{open}` or `{expireAt}`. The contact is named by its id, or by an
/// identifier such as a phone number, which makes it known.
async fn set_window(State(app): Shared, Path(contact): Path<String>, body: Bytes) -> Result<Response, ApiError> {
    let request = ControlBody::parse(&body)?;
    let channel = request.channel(Some("whatsapp"))?;
    if !channel.has_window() {
        let text = format!("A channel for {} has no customer service window", channel.platform);
        return Err(ApiError::invalid_field(".channel", text));
    }
    let closes = match (request.text("expireAt"), &request.0["open"]) {
        (Some(text), _) => {
            Some(clock::parse(text).ok_or_else(|| ApiError::invalid_field(".expireAt", "Is not a time"))?)
        }
        (None, Value::Bool(true)) => Some(clock::now() + contacts::WINDOW),
        (None, Value::Bool(false)) => None,
        _ => return Err(ApiError::invalid_field(".open", "One of these is required: open, expireAt")),
    };
    let by_id = Uuid::try_parse(&contact).ok();
    let id = by_id.unwrap_or_else(|| identity::contact_id(channel.identifier_key, &contact)).to_string();
    let window = app
        .store
        .run(move |database| {
            let connection = &database.connection;
            if by_id.is_none() {
                contacts::remember(connection, &[json!({ "id": id, "identifierValue": contact })])?;
            } else if !contacts::is_known(connection, &id)? {
                return Ok(None);
            }
            contacts::set(connection, channel, &id, closes)?;
            let closes = contacts::open_until(connection, channel, &id, clock::now())?;
            Ok(Some(json!({
                "contactId": id,
                "channelId": channel.id,
                "serviceWindowExpireAt": closes.map(clock::text),
            })))
        })
        .await?
        .ok_or_else(|| ApiError::not_found("contact"))?;
    Ok(answers::json(StatusCode::OK, &window))
}

async fn find(app: &App, id: String) -> Result<StoredMessage, ApiError> {
    let message = app.store.run(move |database| message_rows::find(&database.connection, &id)).await?;
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

async fn unknown() -> ApiError {
    ApiError::not_found("control operation")
}
