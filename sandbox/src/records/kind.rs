//! One kind of record: where its collection is, and what its members are.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::errors::ApiError;
use crate::spec::SpecError;
use crate::spec::example::Example;
use crate::spec::rules::Rules;

/// How the first records get into a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// By a call of the API: it is empty at first.
    Made,
    /// No call makes one, and a list shows what there is: a few examples are there from the start.
    Examples,
    /// No call makes or lists them: every id is there until it is deleted.
    Anything,
    /// There is one, without an id of its own.
    Single,
}

pub struct Kind {
    /// The template of the collection's path, or of the path of the one record.
    pub template: String,
    pub origin: Origin,
    /// The parameter of the path that names a record.
    pub parameter: Option<String>,
    /// The member that holds what the path names it by.
    pub key: Option<String>,
    /// A name of a record that the documents tell of.
    pub known_name: Option<String>,
    /// Nothing when no call answers with one.
    pub example: Option<Example>,
    pub members: BTreeMap<String, Member>,
    /// Whether a record may have members that are not listed.
    pub open: bool,
    /// Members that some call sets: what the caller leaves out is not there.
    pub settable: Vec<String>,
    /// Members that an answer always has.
    pub required: Vec<String>,
}

pub struct Member {
    pub rules: Rules,
    pub values: Vec<Value>,
    /// No two records of a collection have the same.
    pub unique: bool,
}

impl Kind {
    /// Whether an answer may have this member with this value.
    pub fn fits(&self, name: &str, value: &Value) -> Result<bool, ApiError> {
        match self.members.get(name) {
            Some(member) => Ok(member.rules.check(value, name)?.is_empty()),
            None => Ok(self.open),
        }
    }

    pub fn example(&self) -> Result<Map<String, Value>, ApiError> {
        let Some(example) = &self.example else { return Ok(Map::new()) };
        match example.value().map_err(|SpecError(text)| ApiError::internal(text))? {
            Value::Object(members) => Ok(members),
            _ => Ok(Map::new()),
        }
    }

    /// What to call it in a sentence: `organizations` makes `organization`.
    pub fn noun(&self) -> String {
        let plural = self.template.rsplit('/').find(|part| !part.starts_with('{')).unwrap_or("record");
        let words = plural.replace('-', " ");
        if self.origin == Origin::Single {
            return words;
        }
        match words.strip_suffix("ies") {
            Some(stem) => format!("{stem}y"),
            None => words.strip_suffix('s').unwrap_or(&words).to_owned(),
        }
    }
}
