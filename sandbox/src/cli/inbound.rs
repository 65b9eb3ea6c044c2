//! `send-inbound`.

use clap::Args;
use serde_json::{Value, json};

use super::Target;
use super::client::Client;

/// Write to one of the channels, as a person with a phone would
#[derive(Args, Debug)]
pub struct SendInbound {
    /// The channel, by its platform (sms, whatsapp, email, line, telegram, rcs) or its id
    #[arg(long, value_name = "NAME", default_value = "sms")]
    channel: String,

    /// Who writes: a phone number, an e-mail address, or the identifier of the channel
    #[arg(long, value_name = "IDENTIFIER")]
    from: String,

    /// With a picture
    #[arg(long)]
    image: bool,

    /// A whole body in place of the text, as JSON: {"type": "location", …}
    #[arg(long, value_name = "JSON", conflicts_with_all = ["text", "image"])]
    body: Option<String>,

    /// What is written
    #[arg(required_unless_present_any = ["image", "body"])]
    text: Option<String>,

    #[command(flatten)]
    target: Target,
}

impl SendInbound {
    pub fn run(self) -> Result<String, String> {
        let mut message = json!({ "channel": self.channel, "from": self.from });
        if let Some(text) = self.text {
            message["text"] = json!(text);
        }
        if self.image {
            message["image"] = json!(true);
        }
        if let Some(body) = self.body {
            message["body"] = serde_json::from_str(&body).map_err(|error| format!("--body is not JSON: {error}"))?;
        }
        let kept: Value = Client::new(&self.target)?.post("/_sandbox/inbound", &message)?;
        let id = kept["id"].as_str().unwrap_or_default();
        Ok(format!("{} wrote to {}: message {id}", self.from, self.channel))
    }
}
