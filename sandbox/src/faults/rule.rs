//! One rule: which calls it is about, and how often it fires.

use axum::http::request::Parts;
use axum::http::{HeaderName, Method};
use serde_json::{Map, Value, json};

use crate::chance::Chance;
use crate::faults::kind::Strike;
use crate::faults::pattern::Pattern;
use crate::spec::Spec;

#[derive(Clone, Debug)]
pub struct Rule {
    pub calls: Calls,
    /// So many matching calls pass first.
    pub after: u64,
    /// So often it fires; for ever when left out.
    pub times: Option<u64>,
    pub chance: f64,
    pub strike: Strike,
    /// The rule in the words it was given.
    pub words: Map<String, Value>,
}

/// What a call must have; what is left out matches every call.
#[derive(Clone, Debug)]
pub struct Calls {
    pub operation: Option<String>,
    pub method: Option<Method>,
    pub path: Option<Pattern>,
    pub headers: Vec<(HeaderName, String)>,
}

impl Calls {
    pub fn include(&self, spec: &Spec, request: &Parts) -> bool {
        let path = request.uri.path();
        self.method.as_ref().is_none_or(|method| *method == request.method)
            && self.path.as_ref().is_none_or(|pattern| pattern.matches(path))
            && self.headers.iter().all(|(name, wanted)| {
                request.headers.get_all(name).iter().any(|value| value.as_bytes() == wanted.as_bytes())
            })
            && self
                .operation
                .as_ref()
                .is_none_or(|id| spec.find(&request.method, path).is_some_and(|(operation, _)| operation.id == *id))
    }
}

/// A rule in use, and what it has done so far.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub id: u64,
    pub rule: Rule,
    /// Matching calls that came as far as this rule.
    pub seen: u64,
    pub fired: u64,
}

impl Loaded {
    pub fn show(&self) -> Value {
        let mut shown = json!({ "id": self.id.to_string(), "seen": self.seen, "fired": self.fired });
        if let Value::Object(members) = &mut shown {
            members.extend(self.rule.words.clone());
        }
        shown
    }

    /// Counts a matching call, and whether it is struck.
    pub fn strikes(&mut self, chance: &Chance) -> bool {
        if self.rule.times.is_some_and(|times| self.fired >= times) {
            return false;
        }
        self.seen += 1;
        let fires = self.seen > self.rule.after
            && (self.rule.chance >= 1.0 || chance.strikes(self.rule.chance, self.id, self.seen));
        self.fired += u64::from(fires);
        fires
    }
}
