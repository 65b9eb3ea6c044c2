//! Uploads in the database: what was issued, and the file in pieces.
//!
//! A file is written piece by piece under the name of its attempt, and is there once the upload points to that attempt.
//! So a file that breaks off in the middle is never seen, and a second one replaces the first at once.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value};
use uuid::Uuid;

/// The last statement forgets the pieces of files that were under way when the program ended.
pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS uploads (
        id TEXT PRIMARY KEY NOT NULL,
        channel_id TEXT,
        content_type TEXT NOT NULL,
        fields TEXT NOT NULL,
        attempt TEXT,
        size INTEGER
    );
    CREATE TABLE IF NOT EXISTS upload_pieces (
        attempt TEXT NOT NULL,
        number INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (attempt, number)
    );
    DELETE FROM upload_pieces WHERE attempt NOT IN (SELECT attempt FROM uploads WHERE attempt IS NOT NULL);
";

/// A form that was handed out.
pub struct Issued {
    pub id: String,
    /// The channel that the upload is bound to, if it is.
    pub channel_id: Option<String>,
    pub content_type: String,
    /// The fields of the form, in their order.
    pub fields: Map<String, Value>,
}

/// A file that is there.
#[derive(Clone)]
pub struct Landed {
    pub content_type: String,
    pub attempt: String,
    pub size: i64,
}

pub fn insert(connection: &Connection, issued: &Issued) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO uploads (id, channel_id, content_type, fields) VALUES (?1, ?2, ?3, ?4)",
        params![issued.id, issued.channel_id, issued.content_type, Value::Object(issued.fields.clone()).to_string()],
    )?;
    Ok(())
}

pub fn issued(connection: &Connection, id: &str) -> rusqlite::Result<Option<Issued>> {
    connection
        .query_row("SELECT id, channel_id, content_type, fields FROM uploads WHERE id = ?1", [id], |row| {
            let fields: String = row.get(3)?;
            let fields = serde_json::from_str(&fields).map_err(|error| {
                rusqlite::Error::FromSqlConversionFailure(3, rusqlite::types::Type::Text, error.into())
            })?;
            Ok(Issued { id: row.get(0)?, channel_id: row.get(1)?, content_type: row.get(2)?, fields })
        })
        .optional()
}

/// The file of an upload that is bound to this channel, or to none.
pub fn landed(connection: &Connection, id: &str, channel_id: Option<&str>) -> rusqlite::Result<Option<Landed>> {
    connection
        .query_row(
            "SELECT content_type, attempt, size FROM uploads
             WHERE id = ?1 AND channel_id IS ?2 AND attempt IS NOT NULL",
            params![id.to_ascii_lowercase(), channel_id.map(str::to_ascii_lowercase)],
            |row| Ok(Landed { content_type: row.get(0)?, attempt: row.get(1)?, size: row.get(2)? }),
        )
        .optional()
}

pub fn new_attempt() -> String {
    Uuid::new_v4().to_string()
}

pub fn put_piece(connection: &Connection, attempt: &str, number: u32, bytes: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO upload_pieces (attempt, number, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![attempt, number, bytes])?;
    Ok(())
}

pub fn piece(connection: &Connection, attempt: &str, number: u32) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT bytes FROM upload_pieces WHERE attempt = ?1 AND number = ?2")?
        .query_row(params![attempt, number], |row| row.get(0))
        .optional()
}

/// Makes an attempt the file of its upload, in place of the one before.
pub fn land(connection: &Connection, id: &str, attempt: &str, size: i64) -> rusqlite::Result<()> {
    connection
        .execute("DELETE FROM upload_pieces WHERE attempt = (SELECT attempt FROM uploads WHERE id = ?1)", [id])?;
    connection.execute("UPDATE uploads SET attempt = ?2, size = ?3 WHERE id = ?1", params![id, attempt, size])?;
    Ok(())
}

pub fn forget(connection: &Connection, attempt: &str) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM upload_pieces WHERE attempt = ?1", [attempt])?;
    Ok(())
}
