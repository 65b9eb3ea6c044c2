//! `clock`.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::Target;
use super::client::Client;

#[derive(Args, Debug)]
pub struct Clock {
    #[command(subcommand)]
    change: Option<Change>,

    #[command(flatten)]
    target: Target,
}

#[derive(Debug, Subcommand)]
enum Change {
    /// Go ahead, and do on the way all that is due: 2h30m, 45s, or seconds
    Advance {
        span: String,
        #[command(flatten)]
        target: Target,
    },
    /// So many seconds of the sandbox in one of the machine
    Speed {
        factor: f64,
        #[command(flatten)]
        target: Target,
    },
    /// Stand still until told to advance
    Pause(Target),
    /// Go on after a pause
    Resume(Target),
    /// Go ahead to a moment such as 2030-01-01T00:00:00Z
    Set {
        time: String,
        #[command(flatten)]
        target: Target,
    },
}

impl Clock {
    pub fn run(self) -> Result<String, String> {
        let (target, request) = match self.change {
            None => return Ok(shown(&Client::new(&self.target)?.get("/_sandbox/clock")?)),
            Some(Change::Advance { span, target }) => {
                let span = span.parse::<f64>().map_or_else(|_| json!(span), |seconds| json!(seconds));
                (target, json!({ "advance": span }))
            }
            Some(Change::Speed { factor, target }) => (target, json!({ "speed": factor })),
            Some(Change::Pause(target)) => (target, json!({ "pause": true })),
            Some(Change::Resume(target)) => (target, json!({ "pause": false })),
            Some(Change::Set { time, target }) => (target, json!({ "set": time })),
        };
        Ok(shown(&Client::new(&target)?.post("/_sandbox/clock", &request)?))
    }
}

fn shown(clock: &Value) -> String {
    let now = clock["now"].as_str().unwrap_or_default();
    match (clock["paused"].as_bool(), clock["speed"].as_f64()) {
        (Some(true), _) => format!("it is {now}, and time stands still"),
        (_, Some(speed)) if (speed - 1.0).abs() > f64::EPSILON => {
            format!("it is {now}, and time goes {speed} times as fast")
        }
        _ => format!("it is {now}"),
    }
}
