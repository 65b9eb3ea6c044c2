//! `/_sandbox/conversations` and the messages of one.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::{Value, json};

use super::rows::{self, Conversation};
use crate::answers;
use crate::app::App;
use crate::clock::{self, Micros};
use crate::control::body::ControlQuery;
use crate::errors::ApiError;
use crate::messages::interactions;
use crate::messages::rows::StoredMessage;

const DEFAULT_LIMIT: usize = 50;
const MOST: usize = 200;

/// So much is caught up with at a time, so that a million messages do not keep everybody else waiting.
const AT_A_TIME: i64 = 2_000;

/// And for so long, before what is there is shown.
const PATIENCE: Duration = Duration::from_secs(1);

/// An inbox line shows so much of a message.
const MOST_TEXT: usize = 160;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    channel: Option<String>,
    limit: Option<usize>,
    page_token: Option<String>,
}

impl Part {
    fn limit(&self) -> usize {
        self.limit.unwrap_or(DEFAULT_LIMIT).clamp(1, MOST)
    }

    /// A page token is the moment before which the next page begins.
    fn before(&self) -> Result<Micros, ApiError> {
        let Some(token) = self.page_token.as_deref() else { return Ok(Micros::MAX) };
        token.parse().map_err(|_| ApiError::invalid_field("pageToken", "Is not a page token of this list"))
    }
}

/// Those with the newest messages first; `?channel=` a platform or a channel's id.
pub async fn list(State(app): State<Arc<App>>, ControlQuery(part): ControlQuery<Part>) -> Result<Response, ApiError> {
    let (limit, before) = (part.limit(), part.before()?);
    let channel = match part.channel.as_deref() {
        None | Some("") => None,
        Some(name) => {
            let channel = app.places.channel_by_name_or_id(name).ok_or_else(|| ApiError::not_found("channel"))?;
            Some(channel.id.to_string())
        }
    };
    let complete = catch_up(&app).await?;
    let (mut found, opened) = app
        .store
        .run(move |database| {
            let found = rows::conversations(&database.connection, channel.as_deref(), before, limit + 1)?;
            Ok((found, database.opened))
        })
        .await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let mut answer = json!({
        "results": found.iter().map(|one| shown(&app, one)).collect::<Value>(),
        "complete": complete,
        // What somebody remembers of other data is of no use with these.
        "opened": clock::text(opened),
    });
    if let Some(last) = found.last().filter(|_| more) {
        answer["nextPageToken"] = json!(last.last_created.to_string());
    }
    Ok(answers::json(StatusCode::OK, &answer))
}

/// The newest first, each with what its receiver did with it.
pub async fn messages(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    ControlQuery(part): ControlQuery<Part>,
) -> Result<Response, ApiError> {
    let (limit, before) = (part.limit(), part.before()?);
    let (channel, contact) = id.split_once('.').ok_or_else(|| ApiError::not_found("conversation"))?;
    let (channel, contact) = (channel.to_owned(), contact.to_owned());
    catch_up(&app).await?;
    let found = app
        .store
        .run(move |database| {
            let connection = &database.connection;
            let Some(conversation) = rows::conversation(connection, &channel, &contact)? else { return Ok(None) };
            let messages = rows::messages(connection, conversation.number, before, limit + 1)?;
            let with_interactions = messages.into_iter().map(|message| {
                let interactions = interactions::read(connection, &message.id)?;
                Ok((message, interactions))
            });
            Ok(Some((conversation, with_interactions.collect::<rusqlite::Result<Vec<_>>>()?)))
        })
        .await?;
    let (conversation, mut messages) = found.ok_or_else(|| ApiError::not_found("conversation"))?;
    let more = messages.len() > limit;
    messages.truncate(limit);
    let now = app.clock.now();
    let results = messages.iter().map(|(message, interactions)| {
        json!({ "message": message.at(now), "created": message.timeline.created, "interactions": interactions })
    });
    let mut answer = json!({ "conversation": shown(&app, &conversation), "results": results.collect::<Value>() });
    if let Some((last, _)) = messages.last().filter(|_| more) {
        answer["nextPageToken"] = json!(last.timeline.created.to_string());
    }
    Ok(answers::json(StatusCode::OK, &answer))
}

/// In pieces, between which others get their turn. False when there is more to do than one who asks may wait for.
async fn catch_up(app: &App) -> Result<bool, ApiError> {
    let begun = Instant::now();
    while app.store.run(|database| rows::catch_up(&database.connection, AT_A_TIME)).await? {
        if begun.elapsed() > PATIENCE {
            return Ok(false);
        }
    }
    Ok(true)
}

fn shown(app: &App, conversation: &Conversation) -> Value {
    let message = conversation.last.at(app.clock.now());
    let contact = if message["direction"] == "incoming" {
        &message["sender"]["contact"]
    } else {
        &message["receiver"]["contacts"][0]
    };
    let channel = app.places.channel(&conversation.channel_id);
    json!({
        "id": format!("{}.{}", conversation.channel_id, conversation.contact_id),
        "channelId": conversation.channel_id,
        "platform": channel.map(|channel| channel.platform),
        "contact": contact,
        "incoming": conversation.incoming,
        "outgoing": conversation.outgoing,
        "last": {
            "id": message["id"],
            "direction": message["direction"],
            "status": message["status"],
            "createdAt": message["createdAt"],
            "lastStatusAt": message["lastStatusAt"],
            "text": text(&conversation.last),
        },
    })
}

/// A message in one line: its subject, its text, or what it is.
fn text(message: &StoredMessage) -> String {
    let body = message.content.get("body").unwrap_or(&Value::Null);
    let kind = body["type"].as_str().unwrap_or_default();
    let content = &body[kind];
    let said =
        [&content["metadata"]["subject"], &content["text"], &content["title"]].into_iter().find_map(Value::as_str);
    let said = said.unwrap_or(match kind {
        "" if message.content.contains_key("template") => "template",
        "" => "message",
        kind => kind,
    });
    said.chars().take(MOST_TEXT).collect()
}
