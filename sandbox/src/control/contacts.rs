//! Contacts under `/_sandbox/`: WhatsApp's customer service window.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Shared;
use super::body::ControlBody;
use crate::app::App;
use crate::errors::ApiError;
use crate::messages::contacts;
use crate::{answers, clock, identity};

pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/_sandbox/contacts/{contact}/window", post(set_window))
}

/// Opens or closes the customer service window: `{open}` or `{expireAt}`. The contact is named by its id, or by an
/// identifier such as a phone number, which makes it known.
async fn set_window(State(app): Shared, Path(contact): Path<String>, body: Bytes) -> Result<Response, ApiError> {
    let request = ControlBody::parse(&body)?;
    let channel = request.channel(&app.places, Some("whatsapp"))?;
    if !channel.has_window() {
        let text = format!("A channel for {} has no customer service window", channel.platform);
        return Err(ApiError::invalid_field(".channel", text));
    }
    let closes = match (request.text("expireAt"), &request.0["open"]) {
        (Some(text), _) => {
            Some(clock::parse(text).ok_or_else(|| ApiError::invalid_field(".expireAt", "Is not a time"))?)
        }
        (None, Value::Bool(true)) => Some(app.clock.now() + contacts::WINDOW),
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
            contacts::set(database, channel, &id, closes)?;
            let closes = contacts::open_until(connection, channel, &id, database.now())?;
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
