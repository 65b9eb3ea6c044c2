//! How the sandbox behaves where Bird's own behaviour is a matter of circumstances. All of it can be changed while it runs.

use std::sync::{PoisonError, RwLock};

use serde_json::{Value, json};

use crate::clock::Micros;
use crate::control::body::ControlBody;
use crate::errors::ApiError;

/// Longer than a month in one status is a slip.
const MOST_MILLISECONDS: u64 = 31 * 24 * 60 * 60 * 1000;

#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How long a message stays in each status.
    pub step: Micros,
    /// How long after it was sent a message appears in lists.
    pub list_lag: Micros,
    /// Whether WhatsApp refuses what is not a template while the customer service window is closed.
    pub enforce_window: bool,
    /// Whether the documented rate limits hold.
    pub rate_limits: bool,
}

impl Settings {
    pub fn shown(&self) -> Value {
        json!({
            "step": self.step / 1000,
            "listLag": self.list_lag / 1000,
            "enforceWindow": self.enforce_window,
            "rateLimits": self.rate_limits,
        })
    }

    /// The members that are given; one that is not known is refused, and then none is taken.
    pub fn changed(mut self, request: &ControlBody) -> Result<Self, ApiError> {
        let members = request.0.as_object().ok_or_else(|| ApiError::invalid_field(".", "Is not an object"))?;
        for (name, value) in members {
            let at = format!(".{name}");
            let flag = || value.as_bool().ok_or_else(|| ApiError::invalid_field(&at, "Is not true or false"));
            match name.as_str() {
                "step" => self.step = milliseconds(&at, value)?,
                "listLag" => self.list_lag = milliseconds(&at, value)?,
                "enforceWindow" => self.enforce_window = flag()?,
                "rateLimits" => self.rate_limits = flag()?,
                _ => {
                    let text = "Is no setting; known are step, listLag, enforceWindow and rateLimits";
                    return Err(ApiError::invalid_field(at, text));
                }
            }
        }
        Ok(self)
    }
}

/// The settings of a running sandbox, and those it started with.
pub struct CurrentSettings {
    start: Settings,
    now: RwLock<Settings>,
}

impl CurrentSettings {
    pub fn new(start: Settings) -> Self {
        Self { start, now: RwLock::new(start) }
    }

    pub fn get(&self) -> Settings {
        *self.now.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn set(&self, settings: Settings) {
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = settings;
    }

    pub fn reset(&self) {
        self.set(self.start);
    }
}

fn milliseconds(at: &str, value: &Value) -> Result<Micros, ApiError> {
    let given = value.as_u64().filter(|given| *given <= MOST_MILLISECONDS);
    let given = given.and_then(|given| Micros::try_from(given).ok());
    given.map(|given| given * 1000).ok_or_else(|| {
        ApiError::invalid_field(at, format!("Is not a number of milliseconds from 0 to {MOST_MILLISECONDS}"))
    })
}
