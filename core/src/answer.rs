//! From the bytes of an answer to typed values, and what an answer must hold.

use std::{collections::HashSet, fmt, ops::Deref, sync::Arc};

use bytes::Bytes;
use serde::{
    Deserializer,
    de::{DeserializeOwned, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use crate::{
    Error,
    call::Response,
    operation::{self, Operation, Paging},
};

/// A typed answer with everything that arrived around it. Members are reached through it: `message.id`.
#[derive(Clone)]
pub struct Answer<T> {
    value: T,
    json: Bytes,
    response: Arc<Response>,
}

/// What an operation can answer with.
pub trait Decoded: Sized {
    /// The first member that the answer must hold and does not, by its wire name.
    fn missing(&self) -> Option<&'static str> {
        None
    }

    /// Swift and Kotlin records carry the JSON they came from.
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, _json: &str) {}

    fn from_json(json: &[u8]) -> Result<Self, Error>;
}

impl Decoded for () {
    fn from_json(_json: &[u8]) -> Result<Self, Error> {
        Ok(())
    }
}

impl<T: Decoded> Answer<T> {
    pub fn decode(operation: &'static Operation, response: Response) -> Result<Self, Error> {
        let json = response.body.clone();
        let value = decode::<T>(&json, "").map_err(|error| describe(error, operation, &response))?;
        Ok(Self { value, json, response: Arc::new(response) })
    }

    /// One item of a page: its own JSON, and the page's answer around it.
    pub(crate) fn item(value: T, json: Bytes, response: Arc<Response>) -> Self {
        Self { value, json, response }
    }
}

impl<T> Answer<T> {
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The JSON that arrived, with every member that this version does not know.
    pub fn raw_json(&self) -> &str {
        // It was parsed as JSON, which is UTF-8.
        std::str::from_utf8(&self.json).unwrap_or_default()
    }

    /// Status, headers and body of the answer this came in.
    pub fn response(&self) -> &Response {
        &self.response
    }
}

impl<T> Deref for Answer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(formatter)
    }
}

/// Reads JSON into a type and looks for its required members. `at` is the path of this value inside the answer.
pub fn decode<T: Decoded>(json: &[u8], at: &str) -> Result<T, Error> {
    #[allow(unused_mut)]
    let mut value = T::from_json(json).map_err(|error| match error.path() {
        Some(path) if !at.is_empty() => {
            let path = if path.is_empty() { at.to_owned() } else { format!("{at}.{path}") };
            error.clone().with_path(path)
        }
        _ => error,
    })?;
    if let Some(member) = value.missing() {
        return Err(missing(&join(at, member)));
    }
    #[cfg(feature = "uniffi")]
    value.keep_json(std::str::from_utf8(json).unwrap_or_default());
    Ok(value)
}

/// What `Decoded::from_json` of every generated type does: one pass, and a second one only to say where it went wrong.
pub fn from_json<T: DeserializeOwned>(json: &[u8]) -> Result<T, Error> {
    // Checked once as a whole: from bytes, every text in it would be checked by itself.
    let read = match std::str::from_utf8(json) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(json),
    };
    read.map_err(|error| locate::<T>(json, error))
}

fn locate<T: DeserializeOwned>(json: &[u8], error: serde_json::Error) -> Error {
    if error.is_syntax() || error.is_eof() {
        return not_json(error);
    }
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Ok(_) => not_json(error),
        Err(located) => {
            let path = located.path().to_string();
            let path = if path == "." { String::new() } else { path };
            Error::decode(path, format!("the answer does not fit: {}", located.inner()))
                .with_source(located.into_inner())
        }
    }
}

fn not_json(error: serde_json::Error) -> Error {
    let message = format!("the answer is not JSON: {error}");
    Error::new(crate::ErrorKind::Decode, crate::Delivery::Answered, message).with_source(error)
}

pub(crate) fn missing(path: &str) -> Error {
    Error::decode(path, "the answer must hold this member and does not")
}

pub(crate) fn join(at: &str, member: &str) -> String {
    if at.is_empty() { member.to_owned() } else { format!("{at}.{member}") }
}

/// Adds what is known about the call that the answer belongs to.
pub(crate) fn describe(error: Error, operation: &'static Operation, response: &Response) -> Error {
    error
        .with_operation(operation.name)
        .with_status(response.status)
        .with_request_id(response.request_id().map(str::to_owned))
        .with_attempts(response.attempts)
        .with_headers(response.headers())
        .with_body(response.body.clone())
}

/// For a language that parses the text itself: is it JSON, and does it hold what it must? One pass, nothing kept but the page token.
pub fn scan(operation: &'static Operation, response: &Response) -> Result<Option<String>, Error> {
    let json = &response.body;
    let (required, items): (&[&str], _) = match &operation.answer {
        operation::Answer::Json { required } => (required, None),
        operation::Answer::List { required, item_required } => {
            (required, operation.paging.map(|paging| (paging, *item_required)))
        }
        operation::Answer::Media | operation::Answer::Empty => return Ok(None),
    };
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let scanned = match items {
        Some((Paging { items: "", .. }, required)) => deserializer
            .deserialize_seq(ScanItems { required, name: "" })
            .map(|missing| Scanned { missing: missing.flatten(), token: None }),
        items => Scan { required, items, at: "" }.deserialize(&mut deserializer),
    };
    let scanned = scanned.and_then(|scanned| {
        deserializer.end()?;
        Ok(scanned)
    });
    let outcome = match scanned {
        Ok(Scanned { missing: Some(path), .. }) => Err(missing(&path)),
        Ok(Scanned { token, .. }) => Ok(token),
        Err(error) if error.is_data() => {
            Err(Error::decode("", format!("the answer does not fit: {error}")).with_source(error))
        }
        Err(error) => Err(not_json(error)),
    };
    outcome.map_err(|error| describe(error, operation, response))
}

struct Scan<'a> {
    required: &'a [&'a str],
    items: Option<(Paging, &'a [&'a str])>,
    at: &'a str,
}

#[derive(Default)]
struct Scanned {
    missing: Option<String>,
    token: Option<String>,
}

impl<'de> DeserializeSeed<'de> for Scan<'_> {
    type Value = Scanned;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Scanned, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Scan<'_> {
    type Value = Scanned;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scanned, A::Error> {
        let mut scanned = Scanned::default();
        let mut present: HashSet<&str> = HashSet::new();
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            let found = self.required.iter().find(|name| **name == key);
            match &self.items {
                Some((paging, required)) if key == paging.items => {
                    match map.next_value_seed(ScanItems { required, name: paging.items })? {
                        None => continue, // null
                        Some(inner) => scanned.missing = scanned.missing.or(inner),
                    }
                }
                Some((Paging { next: Some(next), .. }, _)) if key == next.token => scanned.token = map.next_value()?,
                _ if found.is_some() => {
                    if map.next_value::<Option<IgnoredAny>>()?.is_none() {
                        continue;
                    }
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            present.extend(found);
        }
        if let Some(name) = self.required.iter().find(|name| !present.contains(**name)) {
            scanned.missing = Some(join(self.at, name));
        }
        Ok(scanned)
    }
}

struct ScanItems<'a> {
    required: &'a [&'a str],
    name: &'a str,
}

impl<'de> DeserializeSeed<'de> for ScanItems<'_> {
    type Value = Option<Option<String>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for ScanItems<'_> {
    type Value = Option<Option<String>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut first_missing = None;
        let mut index = 0;
        while let Some(scanned) = items.next_element_seed(ScanItem { required: self.required })? {
            if let (None, Some(member)) = (&first_missing, scanned) {
                first_missing = Some(format!("{}[{index}].{member}", self.name));
            }
            index += 1;
        }
        Ok(Some(first_missing))
    }
}

struct ScanItem<'a> {
    required: &'a [&'a str],
}

impl<'de> DeserializeSeed<'de> for ScanItem<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for ScanItem<'_> {
    type Value = Option<String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object or null")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Scan { required: self.required, items: None, at: "" }.deserialize(deserializer).map(|scanned| scanned.missing)
    }
}
