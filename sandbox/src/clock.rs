//! Times are microseconds since 1970 inside and RFC 3339 text outside.

use jiff::Timestamp;

pub type Micros = i64;

pub fn now() -> Micros {
    Timestamp::now().as_microsecond()
}

pub fn text(time: Micros) -> String {
    // Out of range only for a file that was edited by hand.
    Timestamp::from_microsecond(time).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}

pub fn parse(text: &str) -> Option<Micros> {
    text.parse::<Timestamp>().ok().map(Timestamp::as_microsecond)
}
