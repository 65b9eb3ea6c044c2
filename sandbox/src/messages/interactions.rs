//! listMessageInteractions, and how an interaction comes to be.

use axum::http::StatusCode;
use axum::response::Response;
use rusqlite::{Connection, params};
use serde_json::{Map, Value, json};

use crate::answers;
use crate::call::Call;
use crate::clock;
use crate::errors::ApiError;
use crate::identity::Channel;
use crate::messages::press::Press;
use crate::messages::rows::{self, StoredMessage};
use crate::store::Database;

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS interactions (
        number INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL,
        content TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS interactions_by_message ON interactions (message_id, number);
";

/// In the order in which they happened.
pub async fn list(call: Call<'_>) -> Result<Response, ApiError> {
    let channel = call.channel()?;
    let id = call.path_parameter("messageId").to_owned();
    let results = call
        .app
        .store
        .run(move |database| {
            let message = rows::find(&database.connection, &id)?;
            match message.filter(|message| message.content["channelId"] == json!(channel.id)) {
                Some(message) => read(&database.connection, &message.id).map(Some),
                None => Ok(None),
            }
        })
        .await?
        .ok_or_else(|| ApiError::not_found("message"))?;
    Ok(answers::json(StatusCode::OK, &json!({ "results": results })))
}

/// An interaction with a message, as the documents show one. Members of `given` stand as they are; the rest follows
/// from the message.
pub fn compose(database: &Database, channel: &Channel, message: &StoredMessage, given: &Map<String, Value>) -> Value {
    let content = &message.content;
    // On your side of an outgoing message is its sender.
    let connector = if message.outgoing { &content["sender"] } else { &content["receiver"] };
    let mut interaction = json!({
        "id": database.chance.interaction(),
        "messageId": message.id,
        "channelId": channel.id,
        "platformId": channel.platform_id(),
        "type": "clicked",
    });
    if let Some(reference) = content.get("reference") {
        interaction["messageReference"] = reference.clone();
    }
    interaction["messagePartsCount"] = json!(1);
    interaction["messageTags"] = content.get("tags").cloned().unwrap_or_else(|| json!([]));
    interaction["receiver"] = connector.clone();
    interaction["createdAt"] = json!(clock::text(database.now()));
    for (name, value) in given {
        interaction[name] = value.clone();
    }
    interaction
}

/// What a receiver does that opens, reads or presses: the members that the documents show for it.
pub fn usual(message: &StoredMessage, kind: &str) -> Map<String, Value> {
    let pressed = Press::find(message, &json!({ "action": 0 })).map(|press| press.interaction());
    match (kind, pressed) {
        ("clicked", Ok(pressed)) => pressed,
        ("clicked", Err(_)) => Map::from_iter([
            ("type".to_owned(), json!("clicked")),
            ("details".to_owned(), json!("click")),
            ("metadata".to_owned(), json!({ "link": { "url": "https://example.com/" } })),
        ]),
        ("opened", _) => {
            Map::from_iter([("type".to_owned(), json!("opened")), ("details".to_owned(), json!("initial_open"))])
        }
        (other, _) => Map::from_iter([("type".to_owned(), json!(other))]),
    }
}

pub fn insert(connection: &Connection, message_id: &str, interaction: &Value) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO interactions (message_id, content) VALUES (?1, ?2)",
        params![message_id, interaction.to_string()],
    )?;
    Ok(())
}

pub fn read(connection: &Connection, message_id: &str) -> rusqlite::Result<Vec<Value>> {
    let mut statement =
        connection.prepare_cached("SELECT content FROM interactions WHERE message_id = ?1 ORDER BY number")?;
    let rows = statement.query_map([message_id], |row| {
        let content: String = row.get(0)?;
        serde_json::from_str(&content)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, error.into()))
    })?;
    rows.collect()
}
