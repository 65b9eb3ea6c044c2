//! What a record holds: the caller's members, then the server's own, then those of the example.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::clock::{self, Micros};
use crate::errors::ApiError;
use crate::records::kind::Kind;
use crate::records::rows::Content;

/// What the path says, by the names of its parameters.
pub type Ids = Vec<(String, String)>;

/// A record that a caller makes. A member that some call can set, and that this one left out, is not there.
pub fn made(kind: &Kind, ids: &Ids, id: &str, request: &Content, now: Micros) -> Result<Content, ApiError> {
    let mut record = kind.example()?;
    record.retain(|name, _| !kind.settable.contains(name) || kind.required.contains(name));
    for (name, member) in &kind.members {
        // The first one that is documented, except that something new is not shut off.
        let active = member.values.iter().find(|value| *value == "active");
        if name == "status"
            && let Some(status) = active.or(member.values.first())
        {
            record.insert(name.clone(), status.clone());
        }
    }
    give_ids(kind, &mut record, ids, id)?;
    give_times(kind, &mut record, now)?;
    give(kind, &mut record, request)?;
    Ok(record)
}

/// A record that nobody made: the example under this id.
pub fn example(kind: &Kind, ids: &Ids, id: &str, now: Micros) -> Result<Content, ApiError> {
    let mut record = kind.example()?;
    give_ids(kind, &mut record, ids, id)?;
    give_times(kind, &mut record, now)?;
    Ok(record)
}

/// The ids under which the examples of a collection stand: the same ones at every start.
pub fn example_ids(kind: &Kind, collection: &str) -> Vec<String> {
    if let Some(name) = &kind.known_name {
        return vec![name.clone()];
    }
    // What has no name cannot be told from a second one.
    let count: u8 = if kind.key.is_some() { 2 } else { 1 };
    (0..count)
        .map(|number| Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{collection}#{number}").as_bytes()).to_string())
        .collect()
}

/// A member that is given replaces the old one, null removes it, and what is absent stays.
pub fn changed(kind: &Kind, mut record: Content, changes: &Content, now: Micros) -> Result<Content, ApiError> {
    for name in changes.iter().filter(|(_, value)| value.is_null()).map(|(name, _)| name) {
        record.remove(name);
    }
    give(kind, &mut record, changes)?;
    touch(kind, &mut record, now)?;
    Ok(record)
}

/// Every member that callers set is set anew; the server's own stay.
pub fn replaced(kind: &Kind, mut record: Content, request: &Content, now: Micros) -> Result<Content, ApiError> {
    record.retain(|name, _| !kind.settable.contains(name) || kind.key.as_ref() == Some(name));
    changed(kind, record, request, now)
}

pub fn touch(kind: &Kind, record: &mut Content, now: Micros) -> Result<(), ApiError> {
    insert_if_fits(kind, record, "updatedAt", json!(clock::text(now)))
}

fn give(kind: &Kind, record: &mut Content, members: &Content) -> Result<(), ApiError> {
    for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        insert_if_fits(kind, record, name, value.clone())?;
    }
    Ok(())
}

fn give_ids(kind: &Kind, record: &mut Content, ids: &Ids, id: &str) -> Result<(), ApiError> {
    for (name, value) in ids {
        if kind.members.contains_key(name) {
            insert_if_fits(kind, record, name, json!(value))?;
        }
    }
    match &kind.key {
        Some(key) if !id.is_empty() => insert_if_fits(kind, record, key, json!(id)),
        _ => Ok(()),
    }
}

fn give_times(kind: &Kind, record: &mut Content, now: Micros) -> Result<(), ApiError> {
    for name in ["createdAt", "updatedAt"] {
        if kind.members.contains_key(name) {
            insert_if_fits(kind, record, name, json!(clock::text(now)))?;
        }
    }
    Ok(())
}

/// A request may have members that answers have not, or in another form.
fn insert_if_fits(kind: &Kind, record: &mut Content, name: &str, value: Value) -> Result<(), ApiError> {
    if kind.fits(name, &value)? && (kind.members.contains_key(name) || kind.open) {
        record.insert(name.to_owned(), value);
    }
    Ok(())
}
