//! Deliveries and their attempts in the database.

use rusqlite::{Connection, params};
use serde_json::json;
use uuid::Uuid;

use crate::clock::Micros;
use crate::store::Database;
use crate::webhooks::Event;

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS webhook_deliveries (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT UNIQUE NOT NULL,
        subscription TEXT NOT NULL,
        event TEXT NOT NULL,
        created INTEGER NOT NULL,
        body TEXT NOT NULL,
        due INTEGER,
        attempts INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        status INTEGER
    );
    CREATE INDEX IF NOT EXISTS webhook_deliveries_due ON webhook_deliveries (due) WHERE due IS NOT NULL;
    CREATE INDEX IF NOT EXISTS webhook_deliveries_of ON webhook_deliveries (subscription, seq);
    CREATE TABLE IF NOT EXISTS webhook_attempts (
        delivery TEXT NOT NULL,
        number INTEGER NOT NULL,
        at INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (delivery, number)
    ) WITHOUT ROWID;
";

/// Writes a pending delivery for every active subscription that asks for the event. Its id follows from the
/// subscription and its place in the log, so that a run with a seed repeats itself.
pub fn emit(database: &mut Database, now: Micros, event: &Event) -> rusqlite::Result<()> {
    let active = database.webhooks.active(&database.connection)?;
    for subscription in active.iter().filter(|subscription| subscription.takes(event)) {
        let body = json!({ "service": event.service, "event": event.event, "payload": event.payload }).to_string();
        let id = Uuid::try_parse(&subscription.id).unwrap_or_default();
        let number = last(&database.connection)? + 1;
        let id = Uuid::new_v5(&id, &number.to_be_bytes()).to_string();
        database
            .connection
            .prepare_cached(
                "INSERT INTO webhook_deliveries (id, subscription, event, created, body, due, attempts, outcome)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?4, 0, 'pending')",
            )?
            .execute(params![id, subscription.id, event.event, now, body])?;
    }
    Ok(())
}

/// When the next delivery is to be tried; those on their way do not count.
pub fn next_due(database: &Database) -> rusqlite::Result<Option<Micros>> {
    let flights = &database.webhooks.flights;
    let mut statement = database
        .connection
        .prepare_cached("SELECT id, due FROM webhook_deliveries WHERE due IS NOT NULL ORDER BY due LIMIT ?1")?;
    let mut rows = statement.query([i64::try_from(flights.count()).unwrap_or(i64::MAX - 1) + 1])?;
    while let Some(row) = rows.next()? {
        if !flights.has(&row.get::<_, String>(0)?) {
            return row.get(1).map(Some);
        }
    }
    Ok(None)
}

fn last(connection: &Connection) -> rusqlite::Result<i64> {
    connection.prepare_cached("SELECT COALESCE(MAX(seq), 0) FROM webhook_deliveries")?.query_row([], |row| row.get(0))
}
