//! How a sandbox is to be run.

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

use crate::clock::{Micros, Start};
use crate::settings::Settings;
use crate::store::Place;

/// The default is what tests want: a free port of this machine, data in memory.
#[derive(Clone, Debug)]
pub struct Config {
    pub host: String,
    /// 0 takes a free one.
    pub port: u16,
    pub data: Place,
    pub access_key: String,
    /// Tokens that operations for users accept as `Bearer`.
    pub bearer_tokens: Vec<String>,
    /// How long a message stays in each status.
    pub step: Duration,
    /// How long after it was sent a message appears in lists.
    pub list_lag: Duration,
    /// Whether WhatsApp refuses what is not a template while the customer service window is closed.
    pub enforce_window: bool,
    /// Whether the documented rate limits hold.
    pub rate_limits: bool,
    /// Makes ids and chance the same at every run.
    pub seed: Option<u64>,
    /// When the sandbox's time begins; the machine's own time when there is none.
    pub time: Option<Timestamp>,
    /// How many of the sandbox's seconds go by in one of the machine's.
    pub speed: f64,
    /// Time moves only by steps that are asked for.
    pub paused: bool,
    /// Where webhooks for an address are delivered instead: pairs of beginnings of addresses.
    pub forwards: Vec<(String, String)>,
    /// A folder with the API's description, in place of the one inside the program.
    pub spec: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 0,
            data: Place::Memory,
            access_key: "test-access-key".to_owned(),
            bearer_tokens: Vec::new(),
            step: Duration::from_millis(300),
            list_lag: Duration::ZERO,
            enforce_window: false,
            rate_limits: false,
            seed: None,
            time: None,
            speed: 1.0,
            paused: false,
            forwards: Vec::new(),
            spec: None,
        }
    }
}

impl Config {
    pub(crate) fn clock_start(&self) -> Start {
        Start { at: self.time.map(Timestamp::as_microsecond), speed: self.speed, paused: self.paused }
    }

    pub(crate) fn settings(&self) -> Settings {
        Settings {
            step: micros(self.step),
            list_lag: micros(self.list_lag),
            enforce_window: self.enforce_window,
            rate_limits: self.rate_limits,
        }
    }
}

fn micros(duration: Duration) -> Micros {
    Micros::try_from(duration.as_micros()).unwrap_or(Micros::MAX / 8)
}
