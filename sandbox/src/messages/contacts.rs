//! getChannelContact: the contacts that messages made known, and WhatsApp's customer service window.
//!
//! A window is a row with a beginning and an end, so that a scheduled template opens it in its own time.

use axum::http::StatusCode;
use axum::response::Response;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};

use crate::answers;
use crate::call::Call;
use crate::clock::{self, Micros};
use crate::errors::ApiError;
use crate::identity::Channel;
use crate::messages::compose;
use crate::store::Database;

/// How long a window stays open, as documented.
pub const WINDOW: Micros = 24 * 60 * 60 * 1_000_000;

/// A contact that was named by nothing but its id has one row with an empty value.
pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS contact_identifiers (
        contact_id TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (contact_id, value)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS service_windows (
        channel_id TEXT NOT NULL,
        contact_id TEXT NOT NULL,
        opens INTEGER NOT NULL,
        closes INTEGER NOT NULL
    );
    CREATE INDEX IF NOT EXISTS service_windows_by_contact ON service_windows (channel_id, contact_id);
";

pub async fn get(call: Call<'_>) -> Result<Response, ApiError> {
    let channel = call.channel()?;
    let id = call.path_parameter("contactId").to_ascii_lowercase();
    let identifier = call.query.get("contactIdentifierValue").and_then(Value::as_str).unwrap_or_default().to_owned();
    let window = call
        .app
        .store
        .run(move |database| {
            let identifiers = identifiers(&database.connection, &id)?;
            if identifiers.is_empty() {
                return Ok(None);
            }
            // Nobody wrote from an identifier that is not the contact's, so no window is open there.
            if !identifier.is_empty() && !identifiers.contains(&identifier) {
                return Ok(Some(None));
            }
            Ok(Some(open_until(&database.connection, channel, &id, database.now())?))
        })
        .await?
        .ok_or_else(|| ApiError::not_found("contact"))?;
    let answer = json!({
        "serviceWindowExpireAt": window.map(clock::text),
        "isPermanentSession": !channel.has_window(),
        "metadata": {},
    });
    Ok(answers::json(StatusCode::OK, &answer))
}

/// Makes the contacts of a message known; a person who is known already stays as they are.
pub fn remember(connection: &Connection, contacts: &[Value]) -> rusqlite::Result<()> {
    let mut insert =
        connection.prepare_cached("INSERT OR IGNORE INTO contact_identifiers (contact_id, value) VALUES (?1, ?2)")?;
    for contact in contacts {
        let Some(id) = contact["id"].as_str().map(str::to_ascii_lowercase) else { continue };
        let addresses = compose::addresses(contact);
        if addresses.is_empty() {
            insert.execute([&*id, ""])?;
        }
        for address in addresses {
            insert.execute([&id, &address])?;
        }
    }
    Ok(())
}

/// None when nobody has that id.
fn identifiers(connection: &Connection, id: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement =
        connection.prepare_cached("SELECT value FROM contact_identifiers WHERE contact_id = ?1 ORDER BY value")?;
    let rows = statement.query_map([id], |row| row.get(0))?;
    rows.collect()
}

pub fn is_known(connection: &Connection, id: &str) -> rusqlite::Result<bool> {
    Ok(!identifiers(connection, id)?.is_empty())
}

/// Whether none of these contacts is out of reach; always so on a channel without windows.
pub fn all_open(connection: &Connection, channel: &Channel, contacts: &[Value], at: Micros) -> rusqlite::Result<bool> {
    if !channel.has_window() {
        return Ok(true);
    }
    for contact in contacts {
        if open_until(connection, channel, contact["id"].as_str().unwrap_or_default(), at)?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Opens the window for 24 hours from `at`. On a channel without windows nothing happens.
pub fn open(connection: &Connection, channel: &Channel, contacts: &[Value], at: Micros) -> rusqlite::Result<()> {
    if !channel.has_window() {
        return Ok(());
    }
    for id in contacts.iter().filter_map(|contact| contact["id"].as_str()) {
        let values = params![channel.id.to_string(), id.to_ascii_lowercase(), at, at + WINDOW];
        // A window that is open at that time is made longer.
        let longer = connection
            .prepare_cached(
                "UPDATE service_windows SET closes = MAX(closes, ?4)
                 WHERE channel_id = ?1 AND contact_id = ?2 AND opens <= ?3 AND closes >= ?3",
            )?
            .execute(values)?;
        if longer == 0 {
            insert(connection, values)?;
        }
    }
    Ok(())
}

/// Sets when the window closes, whatever was there before; `None` and a past time close it.
pub fn set(database: &Database, channel: &Channel, id: &str, closes: Option<Micros>) -> rusqlite::Result<()> {
    let (channel_id, now, connection) = (channel.id.to_string(), database.now(), &database.connection);
    connection
        .execute("DELETE FROM service_windows WHERE channel_id = ?1 AND contact_id = ?2", params![channel_id, id])?;
    match closes.filter(|closes| *closes > now) {
        Some(closes) => insert(connection, params![channel_id, id, now, closes]),
        None => Ok(()),
    }
}

fn insert(connection: &Connection, values: &[&dyn rusqlite::ToSql]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO service_windows (channel_id, contact_id, opens, closes) VALUES (?1, ?2, ?3, ?4)")?
        .execute(values)?;
    Ok(())
}

/// When the window closes that is open at `now`.
pub fn open_until(
    connection: &Connection,
    channel: &Channel,
    id: &str,
    now: Micros,
) -> rusqlite::Result<Option<Micros>> {
    let closes = connection
        .prepare_cached(
            "SELECT MAX(closes) FROM service_windows
             WHERE channel_id = ?1 AND contact_id = ?2 AND opens <= ?3 AND closes > ?3",
        )?
        .query_row(params![channel.id.to_string(), id.to_ascii_lowercase(), now], |row| row.get(0))
        .optional()?;
    Ok(closes.flatten())
}
