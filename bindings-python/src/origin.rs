//! Where an object comes from: the JSON of its tree, and the way through it to the object.

use std::{
    borrow::Cow,
    fmt,
    sync::{Arc, OnceLock},
};

use birdwire::{Response, input::RAW_KEY};
use bytes::Bytes;
use serde::{Deserialize, Deserializer, de};
use serde_json::{Value as Json, value::RawValue};

/// The root's JSON, and the answer it came in.
pub struct Origin {
    json: Source,
    pub response: Option<Arc<Response>>,
}

enum Source {
    Arrived(Bytes),
    /// As a constructor was given it, where values may be marked as raw. Few ever ask for its text.
    Made {
        given: Json,
        text: OnceLock<String>,
    },
}

impl Origin {
    pub fn arrived(json: Bytes, response: Option<Arc<Response>>) -> Self {
        Self { json: Source::Arrived(json), response }
    }

    /// Written by the user rather than by the API.
    pub fn made(given: Json) -> Self {
        Self { json: Source::Made { given, text: OnceLock::new() }, response: None }
    }

    pub fn is_made(&self) -> bool {
        matches!(self.json, Source::Made { .. })
    }

    pub fn text(&self) -> &str {
        match &self.json {
            // It was parsed as JSON, which is UTF-8.
            Source::Arrived(json) => std::str::from_utf8(json).unwrap_or_default(),
            Source::Made { given, text } => text.get_or_init(|| given.to_string()),
        }
    }

    /// What a constructor was given for the value that stands here, marks included.
    pub fn given(&self, at: &Position) -> Option<Json> {
        match &self.json {
            Source::Made { given, .. } if at.is_root() => Some(given.clone()),
            _ => serde_json::from_str(at.find(self.text())?).ok(),
        }
    }
}

/// The names that lead from the root to a value.
#[derive(Clone, Default)]
pub struct Position(Option<Arc<Step>>);

struct Step {
    before: Position,
    name: Name,
}

pub enum Name {
    Member(&'static str),
    /// Nulls in a list are not counted: the typed list has none.
    Index(usize),
    Key(Box<str>),
}

impl Position {
    pub fn then(self, name: Name) -> Self {
        Self(Some(Arc::new(Step { before: self, name })))
    }

    pub fn is_root(&self) -> bool {
        self.0.is_none()
    }

    /// The JSON of the value that stands here in `text`; none when it is absent or null.
    pub fn find<'a>(&self, text: &'a str) -> Option<&'a str> {
        let found = match &self.0 {
            None => text,
            Some(step) => step.name.find(step.before.find(text)?)?,
        };
        let found = see_through(found);
        (found != "null").then_some(found)
    }
}

impl Name {
    fn find<'a>(&self, text: &'a str) -> Option<&'a str> {
        match self {
            Self::Member(name) => member(text, name),
            Self::Key(name) => member(text, name),
            Self::Index(index) => {
                let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
                items.into_iter().map(RawValue::get).filter(|item| *item != "null").nth(*index)
            }
        }
    }
}

fn member<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let members: Members<'a> = serde_json::from_str(text).ok()?;
    members.0.into_iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.get())
}

/// What a mark of `birdwire.raw` wraps.
fn see_through(text: &str) -> &str {
    let marked = text.starts_with('{') && text.contains("birdwire.raw");
    if marked { member(text, RAW_KEY).unwrap_or(text) } else { text }
}

/// Whether marks of `birdwire.raw` stand somewhere in a value.
pub fn marked(value: &Json) -> bool {
    match value {
        Json::Array(items) => items.iter().any(marked),
        Json::Object(members) => members.contains_key(RAW_KEY) || members.values().any(marked),
        _ => false,
    }
}

/// Takes the marks of `birdwire.raw` out of a value.
pub fn unmark(value: &mut Json) {
    match value {
        Json::Array(items) => items.iter_mut().for_each(unmark),
        Json::Object(members) => {
            if let Some(inner) = members.remove(RAW_KEY) {
                *value = inner;
                return unmark(value);
            }
            members.values_mut().for_each(unmark);
        }
        _ => {}
    }
}

/// The members of an object, unread.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> de::Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    members.push(entry);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Object)
    }
}
