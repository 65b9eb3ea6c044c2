//! What is still to happen with messages, as rows with a due moment. The status of a message needs none: it is worked
//! out when the message is read. Rows are written for what somebody wants to hear of, and for what receivers will do.

use rusqlite::{Connection, OptionalExtension, params};

use crate::clock::Micros;

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS moves (
        due INTEGER NOT NULL,
        number INTEGER NOT NULL,
        message_id TEXT NOT NULL,
        -- NULL: the message has another status from then on; 'window': whether it may be sent is looked at; otherwise the
        -- type of an interaction.
        interaction TEXT,
        PRIMARY KEY (due, number, message_id)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS moves_by_message ON moves (message_id);
";

/// In the place of an interaction: whether a scheduled message may be sent is known only in its time.
pub const WINDOW: &str = "window";

pub struct Move {
    pub due: Micros,
    pub message_id: String,
    pub interaction: Option<String>,
    number: i64,
}

/// `number` keeps those of one moment and message apart.
pub fn insert(
    connection: &Connection,
    due: Micros,
    number: i64,
    message_id: &str,
    interaction: Option<&str>,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO moves (due, number, message_id, interaction) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![due, number, message_id, interaction])?;
    Ok(())
}

pub fn next_due(connection: &Connection) -> rusqlite::Result<Option<Micros>> {
    connection.prepare_cached("SELECT MIN(due) FROM moves")?.query_row([], |row| row.get(0))
}

/// The first of those that are due, taken away.
pub fn take(connection: &Connection, now: Micros) -> rusqlite::Result<Option<Move>> {
    let found = connection
        .prepare_cached(
            "SELECT due, message_id, interaction, number FROM moves WHERE due <= ?1 ORDER BY due, number, message_id LIMIT 1",
        )?
        .query_row([now], |row| {
            Ok(Move { due: row.get(0)?, message_id: row.get(1)?, interaction: row.get(2)?, number: row.get(3)? })
        })
        .optional()?;
    if let Some(found) = &found {
        connection
            .prepare_cached("DELETE FROM moves WHERE due = ?1 AND number = ?2 AND message_id = ?3")?
            .execute(params![found.due, found.number, found.message_id])?;
    }
    Ok(found)
}

/// The message ends earlier than was thought; whoever was to hear of its moves hears of that.
pub fn end_at(connection: &Connection, message_id: &str, due: Micros) -> rusqlite::Result<()> {
    let later = connection
        .prepare_cached("DELETE FROM moves WHERE message_id = ?1 AND due >= ?2 AND interaction IS NULL")?
        .execute(params![message_id, due])?;
    connection
        .prepare_cached("DELETE FROM moves WHERE message_id = ?1 AND interaction IS NOT NULL")?
        .execute([message_id])?;
    if later > 0 { insert(connection, due, 0, message_id, None) } else { Ok(()) }
}

/// The message will not move by itself any more, and its receiver does nothing with it.
pub fn stop(connection: &Connection, message_id: &str) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM moves WHERE message_id = ?1")?.execute([message_id])?;
    Ok(())
}

/// The message will not move by itself any more; its receiver may still do something with it.
pub fn stop_moving(connection: &Connection, message_id: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM moves WHERE message_id = ?1 AND (interaction IS NULL OR interaction = ?2)")?
        .execute([message_id, WINDOW])?;
    Ok(())
}
