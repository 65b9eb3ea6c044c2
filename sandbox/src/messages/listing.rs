//! Lists of messages: the documented filters as SQL, and pages by keyset.
//!
//! A page token is base64 of the JSON array `[createdAt, id]` of the last message seen, in the form of the token that
//! the documents show. A message that arrives while someone walks the pages neither repeats nor hides another.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{Connection, params_from_iter, types::Value as Sql};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::clock::{self, Micros};
use crate::errors::ApiError;
use crate::messages::rows::{self, COLUMNS, StoredMessage};
use crate::places::Places;

const DEFAULT_LIMIT: u64 = 10;

/// A failure that is still to come is not found.
const FAILED_BY: &str = "fixed_since <= ?";

/// A column that holds one value: it must be among those asked for.
macro_rules! one_of {
    ($column:literal) => {
        concat!($column, " IN (SELECT value FROM json_each(?))")
    };
}

/// A column that holds a JSON list: one of its values must be among those asked for.
macro_rules! shares {
    ($column:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM json_each(",
            $column,
            ") AS held WHERE held.value IN (SELECT value FROM json_each(?)))"
        )
    };
}

/// What to list: conditions with their values, where to go on, how much.
pub struct Listing {
    conditions: Vec<&'static str>,
    values: Vec<Sql>,
    newest_first: bool,
    limit: usize,
    pub start: Option<Micros>,
    pub end: Option<Micros>,
}

/// From when a list is seen.
#[derive(Clone, Copy)]
pub struct Seen {
    pub now: Micros,
    /// How long after it was sent a message appears.
    pub lag: Micros,
}

pub struct Page {
    pub messages: Vec<StoredMessage>,
    pub next_token: Option<String>,
}

impl Listing {
    pub fn of_channel(channel_id: &str, query: &Map<String, Value>, seen: Seen) -> Result<Self, ApiError> {
        let mut listing = Self::new(query, seen)?;
        listing.push("channel_id = ?", channel_id.to_owned());
        Ok(listing)
    }

    /// Over all channels of a workspace.
    pub fn of_workspace(
        places: &Places,
        workspace: Option<Uuid>,
        query: &Map<String, Value>,
        seen: Seen,
    ) -> Result<Self, ApiError> {
        let mut listing = Self::new(query, seen)?;
        let channels = places.channels();
        let (inside, outside): (Vec<_>, Vec<_>) =
            channels.into_iter().partition(|channel| Some(channel.workspace) == workspace);
        // Nearly always there is one workspace, and nothing to leave out.
        if !outside.is_empty() {
            listing.push_list(one_of!("channel_id"), inside.iter().map(|channel| channel.id.to_string()));
        }
        Ok(listing)
    }

    /// `query` has been held against the spec already.
    fn new(query: &Map<String, Value>, seen: Seen) -> Result<Self, ApiError> {
        let flag = |name: &str| query.get(name).and_then(Value::as_bool).unwrap_or(false);
        let mut listing = Self {
            // Something has to follow the word WHERE.
            conditions: vec!["TRUE"],
            values: Vec::new(),
            newest_first: !flag("reverse"),
            limit: usize::try_from(query.get("limit").and_then(Value::as_u64).unwrap_or(DEFAULT_LIMIT))
                .map_err(|_| ApiError::invalid_field("limit", "Is too large"))?,
            start: time(query, "startAt")?,
            end: time(query, "endAt")?,
        };
        listing.add_filters(query, seen.now);
        if seen.lag > 0 {
            // Only one's own messages are slow to appear.
            listing.push("(direction = 'incoming' OR created <= ?)", seen.now - seen.lag);
        }
        if let Some(start) = listing.start {
            listing.push("created >= ?", start);
        }
        if let Some(end) = listing.end {
            listing.push("created < ?", end);
        }
        if let Some(token) = query.get("pageToken").and_then(Value::as_str) {
            let (created, id) = read_token(token)
                .ok_or_else(|| ApiError::invalid_field("pageToken", "Is not a page token of this list"))?;
            listing.conditions.push(if listing.newest_first {
                "(created, id) < (?, ?)"
            } else {
                "(created, id) > (?, ?)"
            });
            listing.values.extend([Sql::from(created), Sql::from(id)]);
        }
        Ok(listing)
    }

    /// Several values of one filter are alternatives; several filters must all be met.
    fn add_filters(&mut self, query: &Map<String, Value>, now: Micros) {
        for (name, value) in query {
            let texts = texts(value);
            match name.as_str() {
                "platform" => {
                    // `sms-messagebird` is what the documents call the platform of an `sms` channel.
                    let names = texts.iter().map(|name| name.split('-').next().unwrap_or(name).to_lowercase());
                    self.push_list(one_of!("platform"), names);
                }
                "channelId" => self.push_list(one_of!("channel_id"), lower(texts)),
                "direction" => self.push_list(one_of!("direction"), texts.into_iter()),
                "id" => self.push_list(one_of!("id"), lower(texts)),
                "navigatorId" => self.push_list(one_of!("navigator_id"), lower(texts)),
                "batchId" => self.push_list(one_of!("batch_id"), lower(texts)),
                "from" => self.push_list(one_of!("sender"), texts.into_iter()),
                "to" => self.push_list(shares!("receivers"), texts.into_iter()),
                "countryCode" => {
                    let codes = texts.iter().map(|code| code.to_uppercase());
                    self.push_list(shares!("countries"), codes);
                }
                "tag" => self.push_list(shares!("tags"), lower(texts)),
                "failureCode" => {
                    self.push(one_of!("failure_code"), as_list(value).to_string());
                    self.push(FAILED_BY, now);
                }
                "failureSourceCode" => {
                    self.push_list(one_of!("failure_source_code"), texts.into_iter());
                    self.push(FAILED_BY, now);
                }
                "failureSourceName" => {
                    self.push_list(one_of!("failure_source_name"), texts.into_iter());
                    self.push(FAILED_BY, now);
                }
                "emailSubject" => {
                    for word in texts.iter().flat_map(|text| text.split_whitespace()) {
                        self.push("instr(email_subject, ?) > 0", word.to_lowercase());
                    }
                }
                _ => {}
            }
        }
    }

    fn push(&mut self, condition: &'static str, value: impl Into<Sql>) {
        self.conditions.push(condition);
        self.values.push(value.into());
    }

    fn push_list(&mut self, condition: &'static str, values: impl Iterator<Item = String>) {
        self.push(condition, json!(values.collect::<Vec<_>>()).to_string());
    }

    pub fn read(self, connection: &Connection) -> rusqlite::Result<Page> {
        let order = if self.newest_first { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT {COLUMNS} FROM messages WHERE {} ORDER BY created {order}, id {order} LIMIT {}",
            self.conditions.join(" AND "),
            // One more than asked for tells whether there is a next page.
            self.limit + 1,
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(self.values), rows::read)?;
        let mut messages = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        let more = messages.len() > self.limit;
        messages.truncate(self.limit);
        let next_token = messages.last().filter(|_| more).map(write_token);
        Ok(Page { messages, next_token })
    }
}

fn write_token(last: &StoredMessage) -> String {
    STANDARD.encode(json!([clock::text(last.timeline.created), last.id]).to_string())
}

fn read_token(token: &str) -> Option<(Micros, String)> {
    let (created, id): (String, String) = serde_json::from_slice(&STANDARD.decode(token).ok()?).ok()?;
    Some((clock::parse(&created)?, id))
}

fn time(query: &Map<String, Value>, name: &str) -> Result<Option<Micros>, ApiError> {
    let Some(text) = query.get(name).and_then(Value::as_str) else { return Ok(None) };
    let time = clock::parse(text).ok_or_else(|| ApiError::invalid_field(name, "Is not a time the sandbox can hold"))?;
    Ok(Some(time))
}

fn as_list(value: &Value) -> Value {
    if value.is_array() { value.clone() } else { json!([value]) }
}

fn texts(value: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match value {
        Value::Array(values) => values.iter().filter_map(text).collect(),
        value => text(value).into_iter().collect(),
    }
}

fn lower(texts: Vec<String>) -> impl Iterator<Item = String> {
    texts.into_iter().map(|text| text.to_lowercase())
}
