//! sendMessage, getMessage and listChannelMessages.

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use crate::answers;
use crate::call::Call;
use crate::clock;
use crate::compose;
use crate::errors::ApiError;
use crate::listing::Listing;
use crate::message_rows;

pub async fn send(call: Call<'_>) -> Result<Response, ApiError> {
    let channel = call.channel()?;
    let request = call.body.unwrap_or_default();
    compose::check(channel, &request, clock::now())?;
    let step = call.app.step;
    let message = call
        .app
        .store
        .run(move |database| {
            let created = database.next_created();
            message_rows::insert(&database.connection, compose::outgoing(channel, &request, created, step))
        })
        .await?;
    Ok(answers::json(StatusCode::ACCEPTED, &message.first()))
}

pub async fn get(call: Call<'_>) -> Result<Response, ApiError> {
    let channel = call.channel()?;
    let id = call.path_parameter("messageId").to_owned();
    let found = call.app.store.run(move |database| message_rows::find(&database.connection, &id)).await?;
    let message = found
        .map(|message| message.at(clock::now()))
        .filter(|message| message["channelId"] == json!(channel.id))
        .ok_or_else(|| ApiError::not_found("message"))?;
    Ok(answers::json(StatusCode::OK, &message))
}

pub async fn list(call: Call<'_>) -> Result<Response, ApiError> {
    let listing = Listing::of_channel(&call.channel()?.id.to_string(), &call.query)?;
    let now = clock::now();
    let (start, end) = (listing.start, listing.end);
    let (page, opened) =
        call.app.store.run(move |database| Ok((listing.read(&database.connection)?, database.opened))).await?;
    let results: Vec<Value> = page.messages.iter().map(|message| message.at(now)).collect();
    let mut answer = json!({
        "startAt": clock::text(start.unwrap_or(opened)),
        "endAt": clock::text(end.unwrap_or(now)),
        "results": results,
    });
    if let Some(token) = page.next_token {
        answer["nextPageToken"] = json!(token);
    }
    Ok(answers::json(StatusCode::OK, &answer))
}
