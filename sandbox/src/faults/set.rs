//! The rules in use.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::request::Parts;
use serde_json::Value;

use crate::app::App;
use crate::faults::kind::Strike;
use crate::faults::rule::{Loaded, Rule};

/// What faults never touch: or nobody could take them away again.
const OURS: &str = "/_sandbox";

#[derive(Default)]
pub struct Faults {
    rules: Mutex<Rules>,
    /// Whether there are any: all that a call costs while there are none.
    any: AtomicBool,
}

#[derive(Debug, Default)]
struct Rules {
    list: Vec<Loaded>,
    last_id: u64,
}

impl Faults {
    pub fn may_strike(&self, path: &str) -> bool {
        self.any.load(Ordering::Relaxed) && path != "/" && !path.starts_with(OURS)
    }

    /// The first rule that fires, oldest first.
    pub fn pick(&self, app: &App, request: &Parts) -> Option<Strike> {
        let mut rules = self.rules();
        for loaded in &mut rules.list {
            if loaded.rule.calls.include(&app.spec, request) && loaded.strikes(&app.chance) {
                return Some(loaded.rule.strike.clone());
            }
        }
        None
    }

    /// Returns the rule as it is shown from now on.
    pub fn add(&self, rule: Rule) -> Value {
        let mut rules = self.rules();
        rules.last_id += 1;
        let loaded = Loaded { id: rules.last_id, rule, seen: 0, fired: 0 };
        let shown = loaded.show();
        rules.list.push(loaded);
        self.note(&rules);
        shown
    }

    /// Oldest first.
    pub fn list(&self) -> Vec<Value> {
        self.rules().list.iter().map(Loaded::show).collect()
    }

    /// Whether there was such a rule.
    pub fn remove(&self, id: &str) -> bool {
        let mut rules = self.rules();
        let before = rules.list.len();
        rules.list.retain(|loaded| loaded.id.to_string() != id);
        self.note(&rules);
        rules.list.len() < before
    }

    pub fn clear(&self) {
        let mut rules = self.rules();
        *rules = Rules::default();
        self.note(&rules);
    }

    fn note(&self, rules: &Rules) {
        self.any.store(!rules.list.is_empty(), Ordering::Relaxed);
    }

    fn rules(&self) -> MutexGuard<'_, Rules> {
        // Rules are whole between any two statements above, so a panic elsewhere does not spoil them.
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
