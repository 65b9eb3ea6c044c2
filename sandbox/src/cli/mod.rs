//! What people say to a sandbox that is running: each command is one request under `/_sandbox/`.

mod client;
mod clock;
mod faults;
mod inbound;
mod messages;
mod requests;

use clap::{Args, Subcommand};
use serde_json::json;

use self::client::Client;
use crate::environment;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write to one of the channels, as a person with a phone would
    SendInbound(inbound::SendInbound),
    /// Stop a message at a status
    SetStatus(messages::SetStatus),
    /// The requests that came in so far, oldest first
    Requests(requests::Requests),
    /// Make calls fail: list, add or clear faults
    #[command(subcommand)]
    Faults(faults::Faults),
    /// Read or move the sandbox's time
    Clock(clock::Clock),
    /// Forget everything: messages, records, requests, faults, settings and time are as at the start
    Reset(Target),
    /// Keep a copy of all data and the time, to come back to
    Snapshot(Target),
    /// Go back to a snapshot
    Restore {
        /// The id that 'snapshot' showed
        id: String,
        #[command(flatten)]
        target: Target,
    },
}

/// Which sandbox is meant.
#[derive(Args, Debug)]
#[command(next_help_heading = "Options")]
pub struct Target {
    /// Where the sandbox is [env: BIRDWIRE_SANDBOX_URL] [default: port 4010, or BIRDWIRE_SANDBOX_PORT, on this machine]
    #[arg(long, value_name = "URL")]
    url: Option<String>,
}

impl Target {
    /// What is set to nothing is not set. A port of 0 is a free one, and tells nothing.
    fn url(&self) -> Result<String, String> {
        if let Some(url) = self.url.clone().or_else(|| environment::text("BIRDWIRE_SANDBOX_URL")) {
            return Ok(url.trim_end_matches('/').to_owned());
        }
        let port = environment::port()?.filter(|port| *port > 0).unwrap_or(environment::PORT);
        Ok(format!("http://127.0.0.1:{port}"))
    }
}

impl Command {
    /// What it says in the end. The error is a sentence for a person.
    pub fn run(self) -> Result<String, String> {
        match self {
            Self::SendInbound(command) => command.run(),
            Self::SetStatus(command) => command.run(),
            Self::Requests(command) => command.run(),
            Self::Faults(command) => command.run(),
            Self::Clock(command) => command.run(),
            Self::Reset(target) => {
                Client::new(&target)?.post("/_sandbox/reset", &json!({}))?;
                Ok("everything is as at the start".to_owned())
            }
            Self::Snapshot(target) => {
                let taken = Client::new(&target)?.post("/_sandbox/snapshots", &json!({}))?;
                let id = taken["id"].as_str().unwrap_or_default();
                Ok(format!("snapshot {id}; 'birdwire-sandbox restore {id}' goes back to it"))
            }
            Self::Restore { id, target } => {
                Client::new(&target)?.post(&format!("/_sandbox/snapshots/{id}/restore"), &json!({}))?;
                Ok(format!("everything is as it was in snapshot {id}"))
            }
        }
    }
}
