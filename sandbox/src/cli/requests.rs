//! `requests`.

use clap::Args;
use serde_json::Value;

use super::Target;
use super::client::Client;

#[derive(Args, Debug)]
pub struct Requests {
    /// Only the last so many
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: u32,

    /// One JSON object a line, with headers and bodies
    #[arg(long)]
    json: bool,

    /// Forget them instead
    #[arg(long, conflicts_with_all = ["limit", "json"])]
    clear: bool,

    #[command(flatten)]
    target: Target,
}

impl Requests {
    pub fn run(self) -> Result<String, String> {
        let client = Client::new(&self.target)?;
        if self.clear {
            client.delete("/_sandbox/requests")?;
            return Ok("the requests are forgotten".to_owned());
        }
        let found = client.get(&format!("/_sandbox/requests?limit={}", self.limit))?;
        let show = |request: &Value| if self.json { request.to_string() } else { line(request) };
        let lines: Vec<String> = found["results"].as_array().into_iter().flatten().map(show).collect();
        Ok(if lines.is_empty() && !self.json { "no requests".to_owned() } else { lines.join("\n") })
    }
}

/// One without a status has no answer, or none yet.
fn line(request: &Value) -> String {
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    let status = request["status"].as_u64().map_or_else(|| "---".to_owned(), |status| status.to_string());
    format!("{}  {status}  {:<6} {}", text("at"), text("method"), text("path"))
}
