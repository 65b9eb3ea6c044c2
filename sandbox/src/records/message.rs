//! Messages that a test puts there, in the table where messages are.

use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::clock::{self, Micros};
use crate::messages;
use crate::messages::compose;
use crate::messages::rows::NewMessage;
use crate::messages::timeline::{Standing, Timeline};
use crate::records::rows::Content;
use crate::store::Database;

/// Shows these members from now on, and moves no more. On a channel that is not there nothing is kept.
pub fn put(database: &mut Database, channel_id: &str, id: &str, mut content: Content) -> rusqlite::Result<()> {
    let Some(channel) = database.places.channel(channel_id) else { return Ok(()) };
    delete(&database.connection, id)?;
    let created = time(&content, "createdAt").unwrap_or_else(|| database.next_moment().created);
    let since = time(&content, "lastStatusAt").or_else(|| time(&content, "updatedAt")).unwrap_or(created);
    let text = |name: &str| content.get(name).and_then(Value::as_str);
    let direction = if text("direction") == Some("incoming") { "incoming" } else { "outgoing" };
    let contacts = content.get("receiver").and_then(|receiver| receiver["contacts"].as_array()).cloned();
    let contacts = contacts.unwrap_or_default();
    let sender = content.get("sender").cloned().unwrap_or_default();
    let sender = ["connector", "contact"].iter().find_map(|kind| sender[kind]["identifierValue"].as_str());
    let tags = content.get("tags").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let message = NewMessage {
        id: id.to_owned(),
        channel_id: channel.id.to_string(),
        platform: channel.platform,
        direction,
        timeline: Timeline { created, starts: created, step: 0 },
        fixed: Some(Standing { status: text("status").unwrap_or("delivered").to_owned(), since }),
        sender: sender.map(str::to_owned),
        receivers: contacts.iter().flat_map(compose::addresses).collect(),
        countries: contacts.iter().filter_map(|contact| contact["countryCode"].as_str()).map(str::to_owned).collect(),
        tags: tags.iter().filter_map(Value::as_str).map(str::to_lowercase).collect(),
        batch_id: text("batchId").map(str::to_owned),
        navigator_id: None,
        email_subject: content
            .get("meta")
            .and_then(|meta| meta["email"]["subject"].as_str())
            .unwrap_or_default()
            .to_owned(),
        content: Content::new(),
    };
    content.insert("id".to_owned(), json!(id));
    content.insert("channelId".to_owned(), json!(channel.id));
    content.insert("direction".to_owned(), json!(direction));
    messages::rows::insert(&database.connection, NewMessage { content, ..message })?;
    Ok(())
}

pub fn delete(connection: &Connection, id: &str) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM messages WHERE id = ?1", [id])?;
    Ok(())
}

/// Those of a channel, or of all where none is named.
pub fn clear(connection: &Connection, channel_id: &str) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM messages WHERE channel_id = ?1 OR ?1 = ''", params![channel_id])?;
    Ok(())
}

fn time(content: &Content, name: &str) -> Option<Micros> {
    content.get(name).and_then(Value::as_str).and_then(clock::parse)
}
