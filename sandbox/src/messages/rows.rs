//! Messages in the database: what is stored in which column, and how a row becomes a message again.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value, json};

use crate::clock::{self, Micros};
use crate::messages::compose;
use crate::messages::timeline::{Standing, Timeline};

/// The columns that [`read`] wants, in its order.
pub const COLUMNS: &str = "id, created, starts, step, fixed_status, fixed_since, direction, content";

/// Members that say why a message ended as it did.
pub const ABOUT_THE_END: [&str; 3] = ["reason", "details", "failure"];

/// A message to be stored. The columns beside `content` are what lists filter by.
pub struct NewMessage {
    pub id: String,
    pub channel_id: String,
    pub platform: &'static str,
    pub direction: &'static str,
    pub timeline: Timeline,
    /// A status that does not move once it is reached, and ends the message's own movement.
    pub fixed: Option<Standing>,
    pub sender: Option<String>,
    pub receivers: Vec<String>,
    pub countries: Vec<String>,
    pub tags: Vec<String>,
    pub batch_id: Option<String>,
    pub navigator_id: Option<String>,
    pub email_subject: String,
    pub content: Map<String, Value>,
}

/// A message as stored.
pub struct StoredMessage {
    pub id: String,
    pub timeline: Timeline,
    pub fixed: Option<Standing>,
    pub outgoing: bool,
    pub content: Map<String, Value>,
}

impl StoredMessage {
    pub fn at(&self, now: Micros) -> Value {
        match &self.fixed {
            Some(fixed) if fixed.since <= now => self.standing(fixed),
            Some(_) => self.before_end(&self.timeline.at(now)),
            None => self.standing(&self.timeline.at(now)),
        }
    }

    /// The identifier of the first receiving contact.
    pub fn receiver(&self) -> Option<String> {
        let contact = &self.content.get("receiver")?["contacts"][0];
        compose::addresses(contact).into_iter().next()
    }

    /// As the answer to a send shows it.
    pub fn first(&self) -> Value {
        self.before_end(&self.timeline.first())
    }

    /// What is known about the end is not told before it.
    fn before_end(&self, standing: &Standing) -> Value {
        let mut message = self.standing(standing);
        if let Some(message) = message.as_object_mut() {
            message.retain(|name, _| !ABOUT_THE_END.contains(&name.as_str()));
        }
        message
    }

    fn standing(&self, standing: &Standing) -> Value {
        let mut message = self.content.clone();
        let since = clock::text(standing.since);
        message.insert("status".to_owned(), json!(standing.status));
        message.insert("createdAt".to_owned(), json!(clock::text(self.timeline.created)));
        message.insert("lastStatusAt".to_owned(), json!(since));
        message.insert("updatedAt".to_owned(), json!(since));
        // The platform names its part once it has the message.
        if self.outgoing && matches!(standing.status.as_str(), "sent" | "delivered" | "delivery_failed") {
            let reference = || json!([{ "platformReference": format!("sandbox-{}", self.id) }]);
            message.entry("parts").or_insert_with(reference);
        }
        Value::Object(message)
    }
}

pub fn insert(connection: &Connection, message: NewMessage) -> rusqlite::Result<StoredMessage> {
    let fixed = message.fixed.as_ref();
    let failure = message.content.get("failure");
    connection
        .prepare_cached(
            "INSERT INTO messages (id, channel_id, platform, direction, created, starts, step, fixed_status,
                fixed_since, sender, receivers, countries, tags, navigator_id, email_subject, content, failure_code,
                failure_source_code, failure_source_name, batch_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
        )?
        .execute(params![
            message.id,
            message.channel_id,
            message.platform,
            message.direction,
            message.timeline.created,
            message.timeline.starts,
            message.timeline.step,
            fixed.map(|fixed| fixed.status.as_str()),
            fixed.map(|fixed| fixed.since),
            message.sender,
            json!(message.receivers).to_string(),
            json!(message.countries).to_string(),
            json!(message.tags).to_string(),
            message.navigator_id,
            message.email_subject.to_lowercase(),
            Value::Object(message.content.clone()).to_string(),
            failure.and_then(|failure| failure["code"].as_i64()),
            failure.and_then(|failure| failure["source"]["code"].as_str()),
            failure.and_then(|failure| failure["source"]["name"].as_str()),
            message.batch_id,
        ])?;
    Ok(StoredMessage {
        id: message.id,
        timeline: message.timeline,
        fixed: message.fixed,
        outgoing: message.direction == "outgoing",
        content: message.content,
    })
}

pub fn find(connection: &Connection, id: &str) -> rusqlite::Result<Option<StoredMessage>> {
    let id = id.to_ascii_lowercase();
    connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM messages WHERE id = ?1"))?
        .query_row([id], read)
        .optional()
}

/// Outgoing messages whose status will still change by itself.
pub fn moving(connection: &Connection, now: Micros) -> rusqlite::Result<Vec<StoredMessage>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM messages
         WHERE direction = 'outgoing' AND COALESCE(fixed_since, starts + 3 * step) > ?1"
    ))?;
    let rows = statement.query_map([now], read)?;
    rows.collect()
}

/// Sets a status for good and, with it, what is known about it.
pub fn fix(connection: &Connection, message: &StoredMessage) -> rusqlite::Result<()> {
    let failure = message.content.get("failure");
    connection.execute(
        "UPDATE messages SET fixed_status = ?2, fixed_since = ?3, failure_code = ?4, failure_source_code = ?5,
            failure_source_name = ?6, content = ?7 WHERE id = ?1",
        params![
            message.id,
            message.fixed.as_ref().map(|fixed| fixed.status.as_str()),
            message.fixed.as_ref().map(|fixed| fixed.since),
            failure.and_then(|failure| failure["code"].as_i64()),
            failure.and_then(|failure| failure["source"]["code"].as_str()),
            failure.and_then(|failure| failure["source"]["name"].as_str()),
            Value::Object(message.content.clone()).to_string(),
        ],
    )?;
    Ok(())
}

pub fn read(row: &Row<'_>) -> rusqlite::Result<StoredMessage> {
    let status: Option<String> = row.get(4)?;
    let since: Option<Micros> = row.get(5)?;
    let content: String = row.get(7)?;
    let content = serde_json::from_str(&content)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(7, rusqlite::types::Type::Text, error.into()))?;
    Ok(StoredMessage {
        id: row.get(0)?,
        timeline: Timeline { created: row.get(1)?, starts: row.get(2)?, step: row.get(3)? },
        fixed: status.zip(since).map(|(status, since)| Standing { status, since }),
        outgoing: row.get::<_, String>(6)? == "outgoing",
        content,
    })
}
