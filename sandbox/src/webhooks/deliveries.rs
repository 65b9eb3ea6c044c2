//! Deliveries and their attempts in the database.

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value, json};

use crate::clock::{self, Micros};
use crate::identity;
use crate::store::Database;
use crate::webhooks::Event;
use crate::webhooks::flights::Lane;
use crate::webhooks::schedule;
use crate::webhooks::subscribed::Active;
use crate::webhooks::subscription::Subscription;

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS webhook_deliveries (
        seq INTEGER PRIMARY KEY,
        id TEXT UNIQUE NOT NULL,
        subscription TEXT NOT NULL,
        subject TEXT NOT NULL,
        service TEXT NOT NULL,
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
    CREATE INDEX IF NOT EXISTS webhook_deliveries_by_time ON webhook_deliveries (created);
    CREATE TABLE IF NOT EXISTS webhook_attempts (
        delivery TEXT NOT NULL,
        number INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (delivery, number)
    ) WITHOUT ROWID;
";

/// How many of a subscription are on their way at a time, so that a receiver that hangs leaves room for others, and a
/// small one is not run over.
const MOST_TO_ONE: usize = 16;

/// How long a delivery stays in the log, as documented for failures.
pub const KEPT: Micros = 7 * 24 * 60 * 60 * 1_000_000;

pub const COLUMNS: &str = "seq, id, subscription, service, event, created, body, due, attempts, outcome, status";

/// A row of the log.
pub struct Delivery {
    pub seq: i64,
    pub id: String,
    pub subscription: String,
    pub service: String,
    pub event: String,
    pub created: Micros,
    pub body: String,
    pub due: Option<Micros>,
    pub attempts: u32,
    /// `pending`, `retrying`, `succeeded` or `failed`.
    pub outcome: String,
    pub status: Option<u16>,
}

/// A delivery that is on its way.
pub struct Job {
    pub id: String,
    pub created: Micros,
    pub body: String,
    /// None when it was deleted or is inactive.
    pub subscription: Option<Arc<Subscription>>,
}

/// How an attempt ended.
pub struct Outcome {
    pub at: Micros,
    pub status: Option<u16>,
    pub attempt: Map<String, Value>,
}

/// Writes a pending delivery for every active subscription that asks for the event.
pub fn emit(database: &mut Database, now: Micros, event: &Event) -> rusqlite::Result<()> {
    let active = database.webhooks.active(&database.connection)?;
    if active.is_empty() {
        return Ok(());
    }
    let workspace = workspace(database, event);
    for subscription in active.iter().filter(|subscription| subscription.takes(event, &workspace)) {
        let body = json!({ "service": event.service, "event": event.event, "payload": event.payload }).to_string();
        let id = database.chance.delivery().to_string();
        database
            .connection
            .prepare_cached(
                "INSERT INTO webhook_deliveries
                    (id, subscription, subject, service, event, created, body, due, attempts, outcome)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?6, 0, 'pending')",
            )?
            .execute(params![id, subscription.id, subject(event), event.service, event.event, now, body])?;
    }
    Ok(())
}

/// That of the channel it is about, or the sandbox's own.
fn workspace(database: &Database, event: &Event) -> String {
    let channel = event.attributes.iter().find(|(key, _)| key == "channelId");
    let channel = channel.and_then(|(_, id)| database.places.channel(id));
    channel.map_or(identity::WORKSPACE, |channel| channel.workspace).to_string()
}

/// What it is about. What happens to one thing is delivered in its order, as long as it is taken at once.
fn subject(event: &Event) -> &str {
    let id = |name: &str| event.payload[name].as_str();
    id("messageId").or_else(|| id("id")).unwrap_or_default()
}

/// When the next delivery is to be tried; those on their way do not count.
pub fn next_due(database: &Database) -> rusqlite::Result<Option<Micros>> {
    Ok(due(database, Micros::MAX, 1)?.first().map(|due| due.at))
}

/// Some that are due by `now`; from here on they are on their way.
pub fn take(database: &mut Database, now: Micros, most: usize) -> rusqlite::Result<Vec<Job>> {
    forget_old(&database.connection, now)?;
    let active: Active = database.webhooks.active(&database.connection)?;
    let mut jobs = Vec::new();
    for due in due(database, now, most)? {
        let Some(delivery) = find(&database.connection, &due.id)? else { continue };
        if database.webhooks.flights.start(&due.id, due.lane) {
            jobs.push(Job {
                subscription: active.iter().find(|known| known.id == delivery.subscription).cloned(),
                id: due.id,
                created: delivery.created,
                body: delivery.body,
            });
        }
    }
    Ok(jobs)
}

/// What came of an attempt, and when the next one is.
pub fn note(database: &mut Database, job: &Job, outcome: &Outcome) -> rusqlite::Result<()> {
    // It may be gone: the sandbox was reset.
    let Some(delivery) = find(&database.connection, &job.id)? else { return Ok(()) };
    let attempts = delivery.attempts + 1;
    let succeeded = outcome.status.is_some_and(|status| (200..300).contains(&status));
    let wait = schedule::wait_after(attempts).filter(|_| !succeeded && job.subscription.is_some());
    let outcome_name = match (succeeded, wait) {
        (true, _) => "succeeded",
        (false, Some(_)) => "retrying",
        (false, None) => "failed",
    };
    database
        .connection
        .prepare_cached(
            "UPDATE webhook_deliveries SET attempts = ?2, outcome = ?3, status = ?4, due = ?5 WHERE id = ?1",
        )?
        .execute(params![job.id, attempts, outcome_name, outcome.status, wait.map(|wait| outcome.at + wait)])?;
    database
        .connection
        .prepare_cached("INSERT OR REPLACE INTO webhook_attempts (delivery, number, content) VALUES (?1, ?2, ?3)")?
        .execute(params![job.id, attempts, Value::Object(outcome.attempt.clone()).to_string()])?;
    Ok(())
}

/// Makes it due, whatever came of it before.
pub fn retry(connection: &Connection, id: &str, now: Micros) -> rusqlite::Result<bool> {
    let changed = connection.execute("UPDATE webhook_deliveries SET due = ?2 WHERE id = ?1", params![id, now])?;
    Ok(changed > 0)
}

pub fn find(connection: &Connection, id: &str) -> rusqlite::Result<Option<Delivery>> {
    connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM webhook_deliveries WHERE id = ?1"))?
        .query_row([id], read)
        .optional()
}

/// First to last.
pub fn attempts(connection: &Connection, id: &str) -> rusqlite::Result<Vec<Value>> {
    let mut statement =
        connection.prepare_cached("SELECT content FROM webhook_attempts WHERE delivery = ?1 ORDER BY number")?;
    let rows = statement.query_map([id], |row| row.get::<_, String>(0))?;
    rows.map(|content| Ok(serde_json::from_str(&content?).unwrap_or_default())).collect()
}

pub fn read(row: &Row<'_>) -> rusqlite::Result<Delivery> {
    Ok(Delivery {
        seq: row.get(0)?,
        id: row.get(1)?,
        subscription: row.get(2)?,
        service: row.get(3)?,
        event: row.get(4)?,
        created: row.get(5)?,
        body: row.get(6)?,
        due: row.get(7)?,
        attempts: row.get(8)?,
        outcome: row.get(9)?,
        status: row.get(10)?,
    })
}

struct Due {
    id: String,
    at: Micros,
    lane: Lane,
}

/// Soonest first, without those on their way and those that wait for one of them.
fn due(database: &Database, by: Micros, most: usize) -> rusqlite::Result<Vec<Due>> {
    let mut busy = database.webhooks.flights.lanes();
    let mut to: HashMap<String, usize> = HashMap::new();
    for (subscription, _) in &busy {
        *to.entry(subscription.clone()).or_default() += 1;
    }
    let full: Vec<_> = to.iter().filter(|(_, count)| **count >= MOST_TO_ONE).map(|(id, _)| id).collect();
    let mut statement = database.connection.prepare_cached(
        "SELECT id, due, subscription, subject FROM webhook_deliveries
         WHERE due <= ?1 AND subscription NOT IN (SELECT value FROM json_each(?2)) ORDER BY due, seq",
    )?;
    let mut rows = statement.query(params![by, json!(full).to_string()])?;
    let mut found = Vec::new();
    while found.len() < most
        && let Some(row) = rows.next()?
    {
        let lane: Lane = (row.get(2)?, row.get(3)?);
        let count = to.entry(lane.0.clone()).or_default();
        if *count < MOST_TO_ONE && busy.insert(lane.clone()) {
            *count += 1;
            found.push(Due { id: row.get(0)?, at: row.get(1)?, lane });
        }
    }
    Ok(found)
}

fn forget_old(connection: &Connection, now: Micros) -> rusqlite::Result<()> {
    let old = now - KEPT;
    connection
        .prepare_cached(
            "DELETE FROM webhook_attempts
             WHERE delivery IN (SELECT id FROM webhook_deliveries WHERE created < ?1 AND due IS NULL)",
        )?
        .execute([old])?;
    connection.prepare_cached("DELETE FROM webhook_deliveries WHERE created < ?1 AND due IS NULL")?.execute([old])?;
    Ok(())
}

/// What the control API shows of a delivery.
pub fn shown(delivery: &Delivery, attempts: Vec<Value>) -> Value {
    json!({
        "id": delivery.id,
        "subscriptionId": delivery.subscription,
        "service": delivery.service,
        "event": delivery.event,
        "createdAt": clock::text(delivery.created),
        "executionStatus": delivery.outcome,
        "httpStatusCode": delivery.status,
        "attemptCount": delivery.attempts,
        "nextAttemptAt": delivery.due.map(clock::text),
        "body": serde_json::from_str::<Value>(&delivery.body).unwrap_or_default(),
        "attempts": attempts,
    })
}
