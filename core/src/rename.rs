//! Members that answers spell in two ways, for a language that parses the text of an answer itself. The typed ones read
//! both spellings.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use memchr::memmem;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::{Value, value::RawValue};

use crate::operation::Rename;

/// The text with each such member under its one name, or none when nothing had to change. Where both spellings are
/// there, the name of `spec/` wins unless it is null.
///
/// The text is known to be JSON.
pub fn renamed(json: &[u8], renames: &[Rename]) -> Option<Bytes> {
    let ways: Vec<Way<'_>> = renames
        .iter()
        .filter(|rename| memmem::find(json, rename.from.as_bytes()).is_some())
        .map(|rename| Way { ahead: rename.path, rename })
        .collect();
    if ways.is_empty() {
        return None;
    }
    let whole: &RawValue = serde_json::from_slice(json).ok()?;
    let mut out = Vec::with_capacity(json.len());
    write(whole, &ways, &mut out);
    (out != json).then(|| Bytes::from(out))
}

/// What is left of the path to an object, and what to do there.
#[derive(Clone, Copy)]
struct Way<'r> {
    ahead: &'static [&'static str],
    rename: &'r Rename,
}

/// The ways that lead on through a member, or through an item where there is no name.
fn through<'r>(ways: &[Way<'r>], name: Option<&str>) -> Vec<Way<'r>> {
    let leads = |way: &&Way<'_>| way.ahead.first().is_some_and(|step| *step == "*" || Some(*step) == name);
    ways.iter().filter(leads).map(|way| Way { ahead: &way.ahead[1..], rename: way.rename }).collect()
}

fn write(value: &RawValue, ways: &[Way<'_>], out: &mut Vec<u8>) {
    let text = value.get();
    if ways.is_empty() {
        out.extend_from_slice(text.as_bytes());
    } else if let Ok(Members(members)) = serde_json::from_str(text) {
        write_object(&members, ways, out);
    } else if let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(text) {
        let ahead = through(ways, None);
        out.push(b'[');
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            write(item, &ahead, out);
        }
        out.push(b']');
    } else {
        out.extend_from_slice(text.as_bytes());
    }
}

fn write_object(members: &[(Cow<'_, str>, &RawValue)], ways: &[Way<'_>], out: &mut Vec<u8>) {
    let here = || ways.iter().filter(|way| way.ahead.is_empty()).map(|way| way.rename);
    let holds = |name: &str| members.iter().any(|(key, value)| key == name && value.get() != "null");
    let mut first = true;
    out.push(b'{');
    for (key, value) in members {
        let mut name = key.as_ref();
        if let Some(rename) = here().find(|rename| rename.from == name) {
            if holds(rename.to) {
                continue;
            }
            name = rename.to;
        } else if !holds(name) && here().any(|rename| rename.to == name && holds(rename.from)) {
            continue; // null, and the other spelling has a value
        }
        if !first {
            out.push(b',');
        }
        first = false;
        out.extend_from_slice(Value::from(name).to_string().as_bytes());
        out.push(b':');
        write(value, &through(ways, Some(name)), out);
    }
    out.push(b'}');
}

/// The members of an object in their order, unread.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;

        impl<'de> Visitor<'de> for Read {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RENAMES: &[Rename] = &[
        Rename { path: &["results", "*"], from: "Key", to: "key" },
        Rename { path: &["results", "*"], from: "KW", to: "kw" },
    ];

    fn rename(json: &str) -> String {
        let renamed = renamed(json.as_bytes(), RENAMES);
        renamed.map_or_else(|| "unchanged".to_owned(), |bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    #[test]
    fn the_other_spelling_gets_the_name() {
        assert_eq!(
            rename(r#"{"results": [{"Key": {"Key": 1}, "KW": "help"}, null, {"key": "b"}]}"#),
            r#"{"results":[{"key":{"Key": 1},"kw":"help"},null,{"key":"b"}]}"#
        );
    }

    #[test]
    fn of_both_spellings_the_one_with_a_value_stays() {
        assert_eq!(rename(r#"{"results":[{"Key":1,"key":2}]}"#), r#"{"results":[{"key":2}]}"#);
        assert_eq!(rename(r#"{"results":[{"Key":1,"key":null}]}"#), r#"{"results":[{"key":1}]}"#);
        assert_eq!(rename(r#"{"results":[{"Key":null,"key":null}]}"#), r#"{"results":[{"key":null,"key":null}]}"#);
    }

    #[test]
    fn everything_else_stays() {
        for json in
            [r#"{"results":[{"key":"a"}]}"#, r#"{"Key":1}"#, r#"{"results":{"Other":{"k":"Key"}}}"#, r#"["Key"]"#]
        {
            assert_eq!(rename(json), "unchanged", "{json}");
        }
    }
}
