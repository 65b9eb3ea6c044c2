//! sendMessage, getMessage, listChannelMessages and listWorkspaceMessages.

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use crate::answers;
use crate::app::App;
use crate::call::Call;
use crate::clock::{self, Micros};
use crate::errors::ApiError;
use crate::messages::compose;
use crate::messages::listing::{Listing, Page, Seen};
use crate::messages::outbox::{self, Accepted};
use crate::messages::rows;

pub async fn send(call: Call<'_>) -> Result<Response, ApiError> {
    let channel = call.channel()?;
    let request = call.body.unwrap_or_default();
    compose::check(channel, &request, call.app.clock.now())?;
    let settings = call.app.settings.get();
    let take = move |database: &mut _| {
        outbox::take(database, Accepted { channel, request: &request, settings, batch: None, fault: None })
    };
    let message = call.app.store.run(take).await?;
    Ok(answers::json(StatusCode::ACCEPTED, &message.first()))
}

pub async fn get(call: Call<'_>) -> Result<Response, ApiError> {
    let channel = call.channel()?;
    let id = call.path_parameter("messageId").to_owned();
    let found = call.app.store.run(move |database| rows::find(&database.connection, &id)).await?;
    let message = found
        .map(|message| message.at(call.app.clock.now()))
        .filter(|message| message["channelId"] == json!(channel.id))
        .ok_or_else(|| ApiError::not_found("message"))?;
    Ok(answers::json(StatusCode::OK, &message))
}

pub async fn list_of_channel(call: Call<'_>) -> Result<Response, ApiError> {
    let seen = seen(call.app);
    let (listing, now) = (Listing::of_channel(&call.channel()?.id.to_string(), &call.query, seen)?, seen.now);
    let (start, end) = (listing.start, listing.end);
    let (page, opened) =
        call.app.store.run(move |database| Ok((listing.read(&database.connection)?, database.opened))).await?;
    let mut answer = json!({
        "startAt": clock::text(start.unwrap_or(opened)),
        "endAt": clock::text(end.unwrap_or(now)),
    });
    fill(&mut answer, page, now);
    Ok(answers::json(StatusCode::OK, &answer))
}

/// Over all channels. Here the documents show no window in the answer.
pub async fn list_of_workspace(call: Call<'_>) -> Result<Response, ApiError> {
    let seen = seen(call.app);
    let listing = Listing::of_workspace(&call.app.places, call.workspace, &call.query, seen)?;
    let page = call.app.store.run(move |database| listing.read(&database.connection)).await?;
    let mut answer = json!({});
    fill(&mut answer, page, seen.now);
    Ok(answers::json(StatusCode::OK, &answer))
}

fn seen(app: &App) -> Seen {
    Seen { now: app.clock.now(), lag: app.settings.get().list_lag }
}

fn fill(answer: &mut Value, page: Page, now: Micros) {
    answer["results"] = page.messages.iter().map(|message| message.at(now)).collect();
    if let Some(token) = page.next_token {
        answer["nextPageToken"] = json!(token);
    }
}
