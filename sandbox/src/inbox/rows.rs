//! Who talks with whom, as rows. They follow from the messages, and are caught up with when somebody looks: sending
//! costs nothing more for them, and a file that was written without them gets them at the first look.

use rusqlite::{Connection, OptionalExtension, named_params, params};

use crate::clock::Micros;
use crate::messages;
use crate::messages::rows::{COLUMNS, StoredMessage};

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS conversations (
        number INTEGER PRIMARY KEY,
        channel_id TEXT NOT NULL,
        contact_id TEXT NOT NULL,
        last_created INTEGER NOT NULL,
        last_message TEXT NOT NULL,
        incoming INTEGER NOT NULL,
        outgoing INTEGER NOT NULL,
        UNIQUE (channel_id, contact_id)
    );
    CREATE INDEX IF NOT EXISTS conversations_by_time ON conversations (last_created);
    CREATE INDEX IF NOT EXISTS conversations_by_channel ON conversations (channel_id, last_created);
    CREATE TABLE IF NOT EXISTS conversation_messages (
        conversation INTEGER NOT NULL,
        created INTEGER NOT NULL,
        message_id TEXT NOT NULL,
        PRIMARY KEY (conversation, created)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS conversations_through (last_row INTEGER NOT NULL);
";

/// The contact on the other side: who wrote it, or the first one it was written to.
macro_rules! contact {
    () => {
        "COALESCE(json_extract(content, '$.sender.contact.id'),
                  json_extract(content, '$.receiver.contacts[0].id'), '')"
    };
}

/// One line of the inbox.
pub struct Conversation {
    pub number: i64,
    pub channel_id: String,
    pub contact_id: String,
    pub incoming: i64,
    pub outgoing: i64,
    pub last_created: Micros,
    pub last: StoredMessage,
}

/// Takes up to `most` messages in that came since the last time. True when there are more.
pub fn catch_up(connection: &Connection, most: i64) -> rusqlite::Result<bool> {
    let known = connection.query_row("SELECT last_row FROM conversations_through", [], |row| row.get(0)).optional()?;
    let known: i64 = known.unwrap_or(0);
    let newest: i64 = connection.query_row("SELECT COALESCE(MAX(rowid), 0) FROM messages", [], |row| row.get(0))?;
    if newest == known {
        return Ok(false);
    }
    // Fewer than there were: the messages were forgotten, and others may have come.
    let after = if newest < known { forget(connection)? } else { known };
    let through = newest.min(after.saturating_add(most));
    connection
        .prepare_cached(concat!(
            "INSERT INTO conversations (channel_id, contact_id, last_created, last_message, incoming, outgoing)
             SELECT channel_id, contact, MAX(created), id, SUM(direction = 'incoming'), SUM(direction <> 'incoming')
             FROM (SELECT channel_id, id, created, direction, ",
            contact!(),
            " AS contact FROM messages WHERE rowid > ?1 AND rowid <= ?2)
             WHERE TRUE GROUP BY channel_id, contact
             ON CONFLICT (channel_id, contact_id) DO UPDATE SET
                last_message = CASE WHEN excluded.last_created > last_created THEN excluded.last_message
                               ELSE last_message END,
                last_created = MAX(last_created, excluded.last_created),
                incoming = incoming + excluded.incoming,
                outgoing = outgoing + excluded.outgoing"
        ))?
        .execute([after, through])?;
    connection
        .prepare_cached(concat!(
            "INSERT OR IGNORE INTO conversation_messages (conversation, created, message_id)
             SELECT number, created, id
             FROM (SELECT channel_id, id, created, ",
            contact!(),
            " AS contact FROM messages WHERE rowid > ?1 AND rowid <= ?2) AS message
             JOIN conversations ON conversations.channel_id = message.channel_id AND contact_id = contact"
        ))?
        .execute([after, through])?;
    connection.execute("DELETE FROM conversations_through", [])?;
    connection.execute("INSERT INTO conversations_through (last_row) VALUES (?1)", [through])?;
    Ok(through < newest)
}

fn forget(connection: &Connection) -> rusqlite::Result<i64> {
    connection.execute("DELETE FROM conversation_messages", [])?;
    connection.execute("DELETE FROM conversations", [])?;
    Ok(0)
}

/// Those with the newest messages first, of one channel or of all, from before a moment.
pub fn conversations(
    connection: &Connection,
    channel_id: Option<&str>,
    before: Micros,
    limit: usize,
) -> rusqlite::Result<Vec<Conversation>> {
    // An index serves only what is surely asked for.
    let of_channel = if channel_id.is_some() { "channel_id = :channel" } else { ":channel IS NULL" };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {MESSAGE}, number, channel_id, contact_id, incoming, outgoing, last_created
         FROM conversations JOIN (SELECT {MESSAGE_COLUMNS} FROM messages) ON message_id = last_message
         WHERE last_created < :before AND {of_channel}
         ORDER BY last_created DESC LIMIT :limit"
    ))?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement
        .query_map(named_params! { ":before": before, ":channel": channel_id, ":limit": limit }, read_conversation)?;
    rows.collect()
}

pub fn conversation(
    connection: &Connection,
    channel_id: &str,
    contact_id: &str,
) -> rusqlite::Result<Option<Conversation>> {
    connection
        .prepare_cached(&format!(
            "SELECT {MESSAGE}, number, channel_id, contact_id, incoming, outgoing, last_created
             FROM conversations JOIN (SELECT {MESSAGE_COLUMNS} FROM messages) ON message_id = last_message
             WHERE channel_id = ?1 AND contact_id = ?2"
        ))?
        .query_row([channel_id, contact_id], read_conversation)
        .optional()
}

/// The newest first, from before a moment.
pub fn messages(
    connection: &Connection,
    conversation: i64,
    before: Micros,
    limit: usize,
) -> rusqlite::Result<Vec<StoredMessage>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM messages WHERE id IN (
            SELECT message_id FROM conversation_messages
            WHERE conversation = ?1 AND created < ?2 ORDER BY created DESC LIMIT ?3)
         ORDER BY created DESC"
    ))?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![conversation, before, limit], messages::rows::read)?;
    rows.collect()
}

/// The columns of a message under names that those of a conversation do not have.
const MESSAGE_COLUMNS: &str = "id AS message_id, created, starts, step, fixed_status, fixed_since, direction, content";
const MESSAGE: &str = "message_id, created, starts, step, fixed_status, fixed_since, direction, content";

fn read_conversation(row: &rusqlite::Row<'_>) -> rusqlite::Result<Conversation> {
    Ok(Conversation {
        last: messages::rows::read(row)?,
        number: row.get("number")?,
        channel_id: row.get("channel_id")?,
        contact_id: row.get("contact_id")?,
        incoming: row.get("incoming")?,
        outgoing: row.get("outgoing")?,
        last_created: row.get("last_created")?,
    })
}
