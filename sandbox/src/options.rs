//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use birdwire_sandbox::{Config, FASTEST, Place};
use clap::{Args, Parser};
use jiff::Timestamp;

use crate::cli::Command;
use crate::environment;

const ABOUT: &str = "A local Bird: an API server for your tests and first steps.

It speaks the Bird workspaces API, refuses what the documents refuse, keeps the messages it is sent, and moves their
status by itself: accepted, processing, sent, delivered. Nothing leaves this machine.

The first line it prints is JSON with all that a client needs: url, accessKey, organizationId, workspaceId and the
ids of the channels.";

const EXAMPLES: &str = "Examples:
  birdwire-sandbox                         serve on http://127.0.0.1:4010, forget everything at the end
  birdwire-sandbox --port 0                take any free port, for tests; read it from the first line
  birdwire-sandbox --db messages.sqlite    keep the messages for the next start
  birdwire-sandbox --step 5000             five seconds in each status, to watch messages move
  birdwire-sandbox --paused --seed 1       time stands still until told to advance; the same ids at every run

While it runs, in another terminal (each has its --help):
  birdwire-sandbox send-inbound --channel sms --from +31612345678 \"Hi\"
  birdwire-sandbox faults add --operation sendMessage --status 503 --times 2
  birdwire-sandbox clock advance 2h
  birdwire-sandbox reset

Send a message (the channel is the one for SMS):
  curl -X POST http://127.0.0.1:4010/workspaces/11111111-1111-4111-8111-111111111111/channels/\\
33333333-0000-4000-8000-000000000002/messages \\
    -H 'Authorization: AccessKey test-access-key' -H 'Content-Type: application/json' \\
    -d '{\"receiver\": {\"contacts\": [{\"identifierValue\": \"+31612345678\"}]},
         \"body\": {\"type\": \"text\", \"text\": {\"text\": \"Hello\"}}}'

The sandbox itself is asked under /_sandbox/ (no key needed):
  GET    /_sandbox/health                  is it there?
  GET    /_sandbox/requests                the requests so far, keys hidden; DELETE forgets them
  POST   /_sandbox/inbound                 {\"channel\": \"sms\", \"from\": \"+31612345678\", \"text\": \"Hi\"}: someone writes to you
  POST   /_sandbox/messages/{id}/status    {\"status\": \"delivery_failed\", \"failure\": {\"code\": 15005}}: make one fail
  POST   /_sandbox/messages/{id}/interactions   {\"action\": 0}: press the first button; or {\"type\": \"read\"}
  POST   /_sandbox/contacts/{id}/window    {\"open\": true}: the WhatsApp window of a contact, by id or phone number
  PUT    /_sandbox/files/{messageId}/{fileId}   a file for media downloads; the file 'sample' is always there
  POST   /_sandbox/faults                  {\"operation\": \"sendMessage\", \"fault\": {\"kind\": \"answer\", \"status\": 503}}

Messages are listed newest first (reverse=true: oldest first); startAt is included, endAt is not.";

/// What can be said on the command line.
#[derive(Debug, Parser)]
#[command(name = "birdwire-sandbox", version, about = ABOUT, after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
pub struct Options {
    #[command(subcommand)]
    pub command: Option<Command>,

    #[command(flatten)]
    pub serve: Serve,
}

/// Without a command: how to serve.
#[derive(Args, Debug)]
pub struct Serve {
    /// Port to listen on; 0 takes a free one [env: BIRDWIRE_SANDBOX_PORT] [default: 4010]
    #[arg(long, value_name = "N")]
    port: Option<u16>,

    /// Address to listen on; anything but loopback lets other machines in
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: String,

    /// Where to keep the data: a file, which survives a restart, or :memory:
    #[arg(long, value_name = "FILE", default_value = ":memory:")]
    db: PathBuf,

    /// The access key to accept
    #[arg(long, value_name = "KEY", default_value = "test-access-key")]
    access_key: String,

    /// A user's token to accept as "Authorization: Bearer"; may be given several times
    #[arg(long = "bearer", value_name = "TOKEN")]
    bearer_tokens: Vec<String>,

    /// How long a message stays in each status; 0 delivers at once
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 300)]
    step: u32,

    /// How long after it was sent a message appears in lists
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    list_lag: u32,

    /// So many seconds of the sandbox go by in one of the machine's
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0, value_parser = speed)]
    speed: f64,

    /// Time stands still until it is told to advance
    #[arg(long)]
    paused: bool,

    /// When the sandbox's time begins, such as 2030-01-01T00:00:00Z; now when left out
    #[arg(long, value_name = "TIME")]
    time: Option<Timestamp>,

    /// The same ids and the same chance at every run
    #[arg(long, value_name = "N")]
    seed: Option<u64>,

    /// Answer 429 beyond the documented rates: 50 GET and 500 POST requests a second
    #[arg(long)]
    rate_limits: bool,

    /// Deliver webhooks for an address elsewhere, as https://app.example.com=http://127.0.0.1:8000; may be given
    /// several times
    #[arg(long = "forward", value_name = "FROM=TO", value_parser = forward)]
    forwards: Vec<(String, String)>,

    /// Read the API's description from the *.yaml files of a folder, in place of the one inside the program
    #[arg(long, value_name = "FOLDER")]
    spec: Option<PathBuf>,

    /// Fail WhatsApp messages that are no templates while the contact's 24-hour window is closed
    #[arg(long)]
    enforce_window: bool,

    /// Stop when standard input closes, as it does when the program that started the sandbox ends
    #[arg(long)]
    pub exit_with_parent: bool,
}

impl Serve {
    /// The error is a sentence for a person.
    pub fn config(&self) -> Result<Config, String> {
        Ok(Config {
            host: self.host.clone(),
            port: self.port.map_or_else(environment::port, |port| Ok(Some(port)))?.unwrap_or(environment::PORT),
            data: if self.db.as_os_str() == ":memory:" { Place::Memory } else { Place::File(self.db.clone()) },
            access_key: self.access_key.clone(),
            bearer_tokens: self.bearer_tokens.clone(),
            step: Duration::from_millis(self.step.into()),
            list_lag: Duration::from_millis(self.list_lag.into()),
            enforce_window: self.enforce_window,
            rate_limits: self.rate_limits,
            seed: self.seed,
            time: self.time,
            speed: self.speed,
            paused: self.paused,
            forwards: self.forwards.clone(),
            spec: self.spec.clone(),
        })
    }
}

fn speed(text: &str) -> Result<f64, String> {
    let speed = text.parse().ok().filter(|speed| *speed > 0.0 && *speed <= FASTEST);
    speed.ok_or_else(|| format!("a number above 0 and up to {FASTEST} is needed; --paused stops the clock"))
}

fn forward(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').filter(|(from, to)| !from.is_empty() && to.starts_with("http"));
    let (from, to) = pair.ok_or("write it as https://app.example.com=http://127.0.0.1:8000")?;
    Ok((from.to_owned(), to.to_owned()))
}
