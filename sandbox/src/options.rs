//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;

use birdwire_sandbox::{Config, Place};

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

Then, in another terminal (the channel is the one for SMS):
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

Messages are listed newest first (reverse=true: oldest first); startAt is included, endAt is not.";

/// What can be said on the command line.
#[derive(Debug, Parser)]
#[command(name = "birdwire-sandbox", version, about = ABOUT, after_help = EXAMPLES)]
pub struct Options {
    /// Port to listen on; 0 takes a free one
    #[arg(long, value_name = "N", default_value_t = 4010, env = "BIRDWIRE_SANDBOX_PORT")]
    port: u16,

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

    /// Fail WhatsApp messages that are no templates while the contact's 24-hour window is closed
    #[arg(long)]
    enforce_window: bool,

    /// Stop when standard input closes, as it does when the program that started the sandbox ends
    #[arg(long)]
    pub exit_with_parent: bool,
}

impl Options {
    pub fn config(&self) -> Config {
        Config {
            host: self.host.clone(),
            port: self.port,
            data: if self.db.as_os_str() == ":memory:" { Place::Memory } else { Place::File(self.db.clone()) },
            access_key: self.access_key.clone(),
            bearer_tokens: self.bearer_tokens.clone(),
            step: Duration::from_millis(self.step.into()),
            enforce_window: self.enforce_window,
            ..Config::default()
        }
    }
}
