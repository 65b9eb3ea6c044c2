//! The documents of `spec/` and walking in them: places, `$ref`, and which JSON types a schema admits.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use crate::spec::SpecError;

/// What a URI fragment may hold as it is; path templates bring braces, which it may not.
const FRAGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'~').remove(b'-').remove(b'.').remove(b'_');

/// Where the documents pretend to live, so that `common.yaml#/…` inside them resolves.
pub const BASE: &str = "https://spec.invalid/";

/// A place in a document: the file and the keys that lead there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    file: String,
    keys: Vec<String>,
}

impl Place {
    /// A document as a whole.
    pub fn root(file: &str) -> Self {
        Self { file: file.to_owned(), keys: Vec::new() }
    }

    pub fn join(&self, key: &str) -> Self {
        let mut place = self.clone();
        place.keys.push(key.to_owned());
        place
    }

    pub fn last(&self) -> &str {
        self.keys.last().map_or("", String::as_str)
    }

    pub fn uri(&self) -> String {
        let pointer: String = self.keys.iter().map(|key| format!("/{}", escape(key))).collect();
        format!("{BASE}{}#{}", self.file, utf8_percent_encode(&pointer, FRAGMENT))
    }

    pub fn fault(&self, text: &str) -> SpecError {
        SpecError(format!("{}: {}: {text}", self.file, self.keys.join(" › ")))
    }

    fn parse(reference: &str, from: &Self) -> Option<Self> {
        let (file, pointer) = reference.split_once('#')?;
        let file = if file.is_empty() { from.file.clone() } else { file.to_owned() };
        let keys = pointer.split('/').skip(1).map(unescape).collect();
        Some(Self { file, keys })
    }
}

pub struct Documents(Map<String, Value>);

impl Documents {
    pub fn new(documents: Value) -> Result<Self, SpecError> {
        match documents {
            Value::Object(documents) => Ok(Self(documents)),
            _ => Err(SpecError("the documents are not an object".to_owned())),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter()
    }

    /// Every entry below `paths`, in every file.
    pub fn path_items(&self) -> Vec<Place> {
        self.entries("paths")
    }

    /// Every entry below `webhooks`, in every file.
    pub fn webhooks(&self) -> Vec<Place> {
        self.entries("webhooks")
    }

    fn entries(&self, section: &str) -> Vec<Place> {
        let section = |file: &String| Place { file: file.clone(), keys: vec![section.to_owned()] };
        self.0
            .keys()
            .map(section)
            .flat_map(|section| self.keys(&section).into_iter().map(move |name| section.join(&name)))
            .collect()
    }

    pub fn get(&self, place: &Place) -> Option<&Value> {
        place.keys.iter().try_fold(self.0.get(&place.file)?, |value, key| match value {
            Value::Array(items) => items.get(key.parse::<usize>().ok()?),
            other => other.get(key),
        })
    }

    pub fn require(&self, place: &Place) -> Result<&Value, SpecError> {
        self.get(place).ok_or_else(|| place.fault("is missing"))
    }

    pub fn keys(&self, place: &Place) -> Vec<String> {
        let keys = |value: &Value| Some(value.as_object()?.keys().cloned().collect());
        self.get(place).and_then(keys).unwrap_or_default()
    }

    /// The place itself, or where its `$ref` (and that one's) leads.
    pub fn follow(&self, mut place: Place) -> Result<Place, SpecError> {
        // A chain longer than this is a circle.
        for _ in 0..16 {
            let Some(reference) = self.require(&place)?.get("$ref").and_then(Value::as_str) else {
                return Ok(place);
            };
            place = Place::parse(reference, &place).ok_or_else(|| place.fault("the $ref has no fragment"))?;
        }
        Err(place.fault("the $ref leads in a circle"))
    }

    /// The JSON types that a schema admits, read through `$ref`, `oneOf` and `anyOf`; none when it names none.
    pub fn types(&self, schema: &Place) -> Result<Vec<String>, SpecError> {
        let mut types = Vec::new();
        for place in self.alternatives(schema)? {
            match self.require(&place)?.get("type") {
                Some(Value::String(name)) => types.push(name.clone()),
                Some(Value::Array(names)) => types.extend(names.iter().filter_map(Value::as_str).map(str::to_owned)),
                _ => {}
            }
        }
        Ok(types)
    }

    pub fn item_types(&self, schema: &Place) -> Result<Vec<String>, SpecError> {
        let mut types = Vec::new();
        for place in self.alternatives(schema)? {
            let items = place.join("items");
            if self.get(&items).is_some() {
                types.extend(self.types(&items)?);
            }
        }
        Ok(types)
    }

    /// The names that the object schema with the keyword at `pointer` knows. The validator says where in a file a
    /// schema stands but not reliably in which file; names of schemas are unique over all of them.
    pub fn properties_beside(&self, pointer: &str) -> Vec<String> {
        let Some((schema, _)) = pointer.rsplit_once('/') else { return Vec::new() };
        let properties = |document: &Value| Some(document.pointer(schema)?.get("properties")?.as_object()?.clone());
        self.0
            .values()
            .find_map(properties)
            .map(|known| known.into_iter().map(|(name, _)| name).collect())
            .unwrap_or_default()
    }

    fn alternatives(&self, schema: &Place) -> Result<Vec<Place>, SpecError> {
        let place = self.follow(schema.clone())?;
        let mut found = Vec::new();
        for keyword in ["oneOf", "anyOf"] {
            let list = place.join(keyword);
            let count = self.get(&list).and_then(Value::as_array).map_or(0, Vec::len);
            for index in 0..count {
                found.extend(self.alternatives(&list.join(&index.to_string()))?);
            }
        }
        found.push(place);
        Ok(found)
    }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn unescape(key: &str) -> String {
    key.replace("~1", "/").replace("~0", "~")
}
