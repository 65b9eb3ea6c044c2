//! The API's "no time" for a language that parses the text of an answer itself. The typed ones meet it in `lenient`.

use bytes::Bytes;
use memchr::memmem;

use crate::{Timestamp, lenient::ZERO};

/// How a time of year one begins, whatever fraction or offset follows.
const START: &[u8] = b"\"0001-01-01T00:00:00";

/// The text with null for each "no time" under one of these names, or none when nothing had to change.
///
/// The text is known to be JSON.
pub fn cleared(json: &[u8], names: &[&str]) -> Option<Bytes> {
    let mut cleared = Vec::new();
    let mut copied = 0;
    for start in memmem::find_iter(json, START) {
        let Some(length) = memchr::memchr(b'"', &json[start + 1..]) else { break };
        let end = start + 1 + length + 1;
        if is_no_time(&json[start + 1..end - 1]) && stands_under(&json[..start], names) {
            cleared.extend_from_slice(&json[copied..start]);
            cleared.extend_from_slice(b"null");
            copied = end;
        }
    }
    if copied == 0 {
        return None;
    }
    cleared.extend_from_slice(&json[copied..]);
    Some(Bytes::from(cleared))
}

fn is_no_time(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| text.parse::<Timestamp>().is_ok_and(|time| time == ZERO))
}

/// Whether what comes before a value ends with one of the names. A quote inside a text has a backslash before it and
/// no colon, so that a message which quotes JSON stays as it is.
fn stands_under(before: &[u8], names: &[&str]) -> bool {
    let Some(before) = before.trim_ascii_end().strip_suffix(b":") else { return false };
    let Some(before) = before.trim_ascii_end().strip_suffix(b"\"") else { return false };
    names.iter().any(|name| before.strip_suffix(name.as_bytes()).is_some_and(|before| before.ends_with(b"\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clear(json: &str) -> String {
        let cleared = cleared(json.as_bytes(), &["createdAt", "endAt"]);
        cleared.map_or_else(|| "unchanged".to_owned(), |bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    #[test]
    fn no_time_becomes_null_where_a_time_is_due() {
        assert_eq!(clear(r#"{"createdAt":"0001-01-01T00:00:00Z","a":1}"#), r#"{"createdAt":null,"a":1}"#);
        assert_eq!(
            clear(r#"[{"endAt" : "0001-01-01T00:00:00.000+00:00"}, {"createdAt": "0001-01-01T00:00:00Z"}]"#),
            r#"[{"endAt" : null}, {"createdAt": null}]"#
        );
    }

    #[test]
    fn everything_else_stays() {
        for json in [
            r#"{"createdAt":"2025-01-01T00:00:00Z"}"#,
            r#"{"createdAt":"0001-01-01T00:00:00+01:00"}"#,
            r#"{"text":"0001-01-01T00:00:00Z"}"#,
            r#"{"xcreatedAt":"0001-01-01T00:00:00Z"}"#,
            r#"{"createdAt":["0001-01-01T00:00:00Z"]}"#,
            r#"{"text":"\"createdAt\":\"0001-01-01T00:00:00Z\""}"#,
        ] {
            assert_eq!(clear(json), "unchanged", "{json}");
        }
    }
}
