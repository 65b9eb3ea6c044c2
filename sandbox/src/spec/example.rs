//! A value that fits a schema of `spec/`: what an operation answers for which the sandbox keeps no records.

use std::sync::Arc;

use rand::SeedableRng;
use rand::distr::Distribution;
use rand::rngs::StdRng;
use regex::Regex;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::identity;
use crate::spec::SpecError;
use crate::spec::documents::{Documents, Place};

/// Deeper down an object holds what it must and nothing more, so that a type inside itself comes to an end.
const DEPTH: usize = 6;

/// Where the longest chain of required members must have ended.
const BOTTOM: usize = 32;

/// How often a pattern may repeat what it leaves open.
const REPEATS: u32 = 8;

/// A schema and the documents it is a part of.
pub struct Example {
    documents: Arc<Documents>,
    schema: Place,
}

impl Example {
    pub fn new(documents: &Arc<Documents>, schema: Place) -> Self {
        Self { documents: Arc::clone(documents), schema }
    }

    pub fn schema(&self) -> &Place {
        &self.schema
    }

    /// The same one every time.
    pub fn value(&self) -> Result<Value, SpecError> {
        self.of(&self.schema, "value", 0)
    }

    fn of(&self, schema: &Place, name: &str, depth: usize) -> Result<Value, SpecError> {
        let place = self.documents.follow(schema.clone())?;
        if depth > BOTTOM {
            return Err(place.fault("is inside itself, and required there"));
        }
        let schema = self.documents.require(&place)?;
        if let Some(value) = schema.get("const").or_else(|| schema.pointer("/enum/0")) {
            return Ok(value.clone());
        }
        if schema.get("properties").is_some() {
            return self.object(&place, schema, depth);
        }
        if let Some(choices) = schema.get("oneOf").and_then(Value::as_array) {
            let first = choices.iter().position(|choice| choice["type"] != "null").unwrap_or_default();
            return self.of(&place.join("oneOf").join(&first.to_string()), name, depth + 1);
        }
        Ok(match kind(schema) {
            Some("string") => json!(text(schema, name)),
            Some("integer") => json!(schema["minimum"].as_i64().unwrap_or(1)),
            Some("number") => json!(schema["minimum"].as_f64().unwrap_or(1.0)),
            Some("boolean") => json!(true),
            Some("array") => {
                let least = schema["minItems"].as_u64().unwrap_or(1).max(1);
                let item = self.of(&place.join("items"), name, depth + 1)?;
                Value::Array((0..least).map(|_| item.clone()).collect())
            }
            Some("object") if schema["additionalProperties"].is_object() => {
                json!({ "key": self.of(&place.join("additionalProperties"), name, depth + 1)? })
            }
            _ => json!({}),
        })
    }

    fn object(&self, place: &Place, schema: &Value, depth: usize) -> Result<Value, SpecError> {
        // Where one of several members is required, it is the first.
        let first = |rule: &str, name: &str| holds(&schema[rule][0]["required"], name);
        let required = |name: &str| {
            ["required", "x-required-in-answer"].iter().any(|list| holds(&schema[list], name))
                || first("anyOf", name)
                || first("oneOf", name)
        };
        let choices = schema["oneOf"].as_array().map(Vec::as_slice).unwrap_or_default();
        let excluded =
            |name: &str| !first("oneOf", name) && choices.iter().any(|choice| holds(&choice["required"], name));
        let mut members = Map::new();
        let properties = place.join("properties");
        for name in self.documents.keys(&properties) {
            if (depth < DEPTH || required(&name)) && !excluded(&name) {
                let value = self.of(&properties.join(&name), &name, depth + 1)?;
                members.insert(name, value);
            }
        }
        Ok(Value::Object(members))
    }
}

fn kind(schema: &Value) -> Option<&str> {
    match &schema["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
        kind => kind.as_str(),
    }
}

fn holds(list: &Value, name: &str) -> bool {
    list.as_array().is_some_and(|names| names.iter().any(|known| known == name))
}

/// A text of the documented form, or the name of the member that holds it.
fn text(schema: &Value, name: &str) -> String {
    match schema["format"].as_str() {
        Some("uuid") => return Uuid::new_v5(&identity::WORKSPACE, name.as_bytes()).to_string(),
        Some("date-time") => return "2026-01-01T00:00:00Z".to_owned(),
        Some("uri") => return format!("https://example.com/{name}"),
        _ => {}
    }
    if let Some(text) = schema["pattern"].as_str().and_then(|pattern| matching(pattern, name)) {
        return text;
    }
    let (least, most) = (schema["minLength"].as_u64().unwrap_or(0), schema["maxLength"].as_u64().unwrap_or(u64::MAX));
    let mut text = name.to_owned();
    while (text.len() as u64) < least {
        text.push_str(name);
    }
    text.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    text
}

/// A text that a pattern matches: one that means something where there is one, otherwise any.
fn matching(pattern: &str, name: &str) -> Option<String> {
    let rule = Regex::new(pattern).ok()?;
    let plain = [name, "example.com", "https://example.com/", "+31612345678", "1"];
    if let Some(text) = plain.into_iter().find(|text| rule.is_match(text)) {
        return Some(text.to_owned());
    }
    let inside = pattern.trim_start_matches('^').trim_end_matches('$');
    let generator = rand_regex::Regex::compile(inside, REPEATS).ok()?;
    Some(generator.sample(&mut StdRng::seed_from_u64(1)))
}
