//! Which events there are: rows that codegen writes, and how an event finds its own.

use super::{RawEvent, plant};
use crate::error::Error;

/// The kind of an event that has no row.
pub const UNKNOWN: &str = "unknown";

/// One event: its name, and how its payload is read.
pub struct EventRow<T: 'static> {
    /// The part of Bird that tells of it.
    pub service: &'static str,
    /// The whole name, or `*.` and its last part, for all names that have no row of their own.
    pub name: &'static str,
    /// What its payload is: `message`.
    pub kind: &'static str,
    /// The documents show what it holds: a payload that does not fit is an error, and makes the event unknown otherwise.
    pub sure: bool,
    /// Makes the typed event.
    pub read: fn(&RawEvent) -> Result<T, Error>,
}

/// Finds the event's kind, and reads its payload. `unknown` makes of it what has no kind.
pub(super) fn read<T>(rows: &[EventRow<T>], mut event: RawEvent, unknown: fn(RawEvent) -> T) -> Result<T, Error> {
    let Some(row) = find(rows, event.service(), event.event()) else { return Ok(unknown(event)) };
    plant!("unwrap", !row.sure && event.payload_json().starts_with('['));
    event.kind = row.kind;
    match (row.read)(&event) {
        Err(_) if !row.sure => {
            event.kind = UNKNOWN;
            Ok(unknown(event))
        }
        read => read,
    }
}

fn find<'a, T>(rows: &'a [EventRow<T>], service: &str, event: &str) -> Option<&'a EventRow<T>> {
    let of_service = || rows.iter().filter(|row| row.service == service);
    of_service().find(|row| row.name == event).or_else(|| {
        let (platform, last) = event.rsplit_once('.')?;
        of_service().find(|row| !platform.is_empty() && row.name.strip_prefix("*.") == Some(last))
    })
}
