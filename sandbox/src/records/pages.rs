//! Lists of records: the documented filters, and pages. Newest first, as messages are; `reverse=true` turns it round.
//!
//! A page token is base64 of the JSON array `[createdAt, id]` of the last record seen, in the form of the token that the
//! documents show.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use crate::clock;
use crate::errors::ApiError;
use crate::records::rows::{self, Content, Order, Stored};
use crate::records::stop::Stop;

const DEFAULT_LIMIT: u64 = 10;

/// Parameters that are about pages, not about records.
const ABOUT_PAGES: [&str; 3] = ["limit", "pageToken", "reverse"];

pub struct Page {
    pub records: Vec<Content>,
    pub next_token: Option<String>,
}

/// `query` has been held against the spec already. A list that is not paged is one page.
pub fn read(connection: &Connection, collection: &str, query: &Map<String, Value>, paged: bool) -> Result<Page, Stop> {
    let reverse = query.get("reverse").and_then(Value::as_bool).unwrap_or(false);
    let order = if reverse || !paged { Order::OldestFirst } else { Order::NewestFirst };
    let mut after = if order == Order::NewestFirst { i64::MAX } else { 0 };
    if let Some(token) = query.get("pageToken").and_then(Value::as_str) {
        let id = read_token(token).unwrap_or_default();
        match rows::position(connection, collection, &id)? {
            Some(position) => after = position,
            None => return Err(ApiError::invalid_field("pageToken", "Is not a page token of this list").into()),
        }
    }
    let limit = query.get("limit").and_then(Value::as_u64).unwrap_or(DEFAULT_LIMIT);
    let limit = if paged { usize::try_from(limit).unwrap_or(usize::MAX) } else { usize::MAX };
    let (mut records, mut last, mut more) = (Vec::new(), None, false);
    rows::walk(connection, collection, after, order, |stored| {
        if !matches(&stored, query) {
            return true;
        }
        if records.len() == limit {
            more = true;
            return false;
        }
        last = Some(token(&stored));
        records.push(stored.content);
        true
    })?;
    Ok(Page { records, next_token: last.filter(|_| more) })
}

fn token(stored: &Stored) -> String {
    STANDARD.encode(json!([clock::text(stored.created), stored.id]).to_string())
}

fn read_token(token: &str) -> Option<String> {
    let (_, id): (String, String) = serde_json::from_slice(&STANDARD.decode(token).ok()?).ok()?;
    Some(id)
}

/// Several values of one filter are alternatives; several filters must all be met.
fn matches(stored: &Stored, query: &Map<String, Value>) -> bool {
    let filters = query.iter().filter(|(name, _)| !ABOUT_PAGES.contains(&name.as_str()));
    filters.into_iter().all(|(name, wanted)| match (name.as_str(), wanted.as_str().and_then(clock::parse)) {
        ("startAt", Some(start)) => stored.created >= start,
        ("endAt", Some(end)) => stored.created < end,
        ("search", _) => is_about(stored, wanted.as_str().unwrap_or_default()),
        _ => match member(&stored.content, name) {
            Some(held) => as_list(held).iter().any(|held| as_list(wanted).iter().any(|wanted| same(held, wanted))),
            // A record without the member cannot have the value.
            None => false,
        },
    })
}

/// `tag` and `tags`, `id` and `ids` are one.
fn member<'a>(content: &'a Content, name: &str) -> Option<&'a Value> {
    let singular = name.strip_suffix('s').and_then(|name| content.get(name));
    content.get(name).or(singular).or_else(|| content.get(&format!("{name}s")))
}

/// Whether one of its texts holds what is searched for, in capitals or not.
fn is_about(stored: &Stored, searched: &str) -> bool {
    let searched = searched.to_lowercase();
    stored.content.values().filter_map(Value::as_str).any(|text| text.to_lowercase().contains(&searched))
}

fn same(held: &Value, wanted: &Value) -> bool {
    match (held, wanted) {
        (Value::String(held), Value::String(wanted)) => held.eq_ignore_ascii_case(wanted),
        (Value::Bool(held), Value::String(wanted)) => wanted.parse() == Ok(*held),
        _ => held == wanted,
    }
}

fn as_list(value: &Value) -> &[Value] {
    match value {
        Value::Array(values) => values,
        value => std::slice::from_ref(value),
    }
}
