//! Asks the running sandbox, and says clearly when there is none.

use std::time::Duration;

use serde_json::Value;
use ureq::Agent;
use ureq::http::{Request, Response};

use super::Target;

/// A step in time may have much to do on its way.
const LONGEST: Duration = Duration::from_secs(300);

pub struct Client {
    url: String,
    agent: Agent,
}

impl Client {
    pub fn new(target: &Target) -> Result<Self, String> {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // The sandbox is on this machine, whatever proxy the environment names.
            .proxy(None)
            .timeout_connect(Some(Duration::from_secs(5)))
            .timeout_global(Some(LONGEST));
        Ok(Self { url: target.url()?, agent: config.build().into() })
    }

    pub fn get(&self, path: &str) -> Result<Value, String> {
        self.ask("GET", path, None)
    }

    pub fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.ask("POST", path, Some(body))
    }

    pub fn delete(&self, path: &str) -> Result<Value, String> {
        self.ask("DELETE", path, None)
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let bytes = body.map(ToString::to_string).unwrap_or_default();
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.url))
            .header("content-type", "application/json")
            .body(bytes)
            .map_err(|error| format!("{} is no address of a sandbox: {error}", self.url))?;
        let answer = self.agent.run(request).map_err(|error| self.no_answer(&error))?;
        self.read(answer)
    }

    fn read(&self, mut answer: Response<ureq::Body>) -> Result<Value, String> {
        let status = answer.status();
        let text = answer.body_mut().read_to_string().map_err(|error| self.no_answer(&error))?;
        if status.is_success() && text.is_empty() {
            return Ok(Value::Null);
        }
        let value: Value = serde_json::from_str(&text)
            .map_err(|_| format!("what answers at {} is no sandbox (status {status}, no JSON)", self.url))?;
        if status.is_success() { Ok(value) } else { Err(complaint(&value)) }
    }

    fn no_answer(&self, error: &ureq::Error) -> String {
        format!(
            "no sandbox answers at {} ({error}); start one with 'birdwire-sandbox', or say where it is with --url or \
             BIRDWIRE_SANDBOX_URL",
            self.url
        )
    }
}

/// The envelope of an error, in one line.
fn complaint(envelope: &Value) -> String {
    let message = envelope["message"].as_str().unwrap_or("the sandbox refused");
    let details = envelope["details"].as_object().into_iter().flatten().map(|(field, texts)| {
        let texts: Vec<&str> = texts.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        format!("{field}: {}", texts.join(", "))
    });
    let details: Vec<String> = details.collect();
    if details.is_empty() { message.to_owned() } else { format!("{message}: {}", details.join("; ")) }
}
