//! `set-status`.

use clap::Args;
use serde_json::{Value, json};

use super::Target;
use super::client::Client;

#[derive(Args, Debug)]
pub struct SetStatus {
    /// The id of the message
    message: String,

    /// accepted, processing, sent, delivered, sending_failed, delivery_failed, …
    status: String,

    /// Why, in the words of the platform
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// The code of the failure, such as 15005
    #[arg(long, value_name = "CODE")]
    failure: Option<u32>,

    #[command(flatten)]
    target: Target,
}

impl SetStatus {
    pub fn run(self) -> Result<String, String> {
        let mut change = json!({ "status": self.status });
        if let Some(reason) = self.reason {
            change["reason"] = json!(reason);
        }
        if let Some(code) = self.failure {
            change["failure"] = json!({ "code": code });
        }
        let path = format!("/_sandbox/messages/{}/status", self.message);
        let message: Value = Client::new(&self.target)?.post(&path, &change)?;
        Ok(format!("message {} is {} and stays so", self.message, message["status"].as_str().unwrap_or_default()))
    }
}
