//! What a Rust test gets from a sandbox in its own process: what a client needs, and the control API without HTTP.

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, header};
use serde_json::Value;
use tower_service::Service;

use crate::identity::{CHANNELS, ORGANIZATION, WORKSPACE};
use crate::server::Sandbox;

/// More than any answer of the control API.
const MOST_ANSWER: usize = 256 * 1024 * 1024;

impl Sandbox {
    pub fn access_key(&self) -> &str {
        &self.app.credentials.access_key
    }

    pub fn workspace_id(&self) -> String {
        WORKSPACE.to_string()
    }

    pub fn organization_id(&self) -> String {
        ORGANIZATION.to_string()
    }

    /// The id of the channel of a platform, such as `sms`.
    pub fn channel(&self, platform: &str) -> Option<String> {
        CHANNELS.iter().find(|channel| channel.platform == platform).map(|channel| channel.id.to_string())
    }

    /// Asks the sandbox itself, as a request below `/_sandbox` does: `control("POST", "/clock", json!({ "advance": "1h" }))`.
    /// The body of a GET is null. Where the answer has no content it is null too; a refusal is the error.
    pub async fn control(&self, method: &str, path: &str, body: Value) -> Result<Value, String> {
        let refused = |error: &dyn std::fmt::Display| format!("{method} /_sandbox{path}: {error}");
        let method = Method::from_bytes(method.as_bytes()).map_err(|error| refused(&error))?;
        let content = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
        let request = Request::builder()
            .method(method.clone())
            .uri(format!("/_sandbox{path}"))
            .header(header::HOST, self.url().trim_start_matches("http://"))
            .header(header::CONTENT_TYPE, "application/json")
            .body(content)
            .map_err(|error| refused(&error))?;
        let Ok(response) = self.router.clone().call(request).await;
        let status = response.status();
        let bytes = to_bytes(response.into_body(), MOST_ANSWER).await.map_err(|error| refused(&error))?;
        if bytes.is_empty() {
            return Ok(Value::Null);
        }
        let answer: Value = serde_json::from_slice(&bytes).map_err(|error| refused(&error))?;
        if status.is_client_error() || status.is_server_error() {
            return Err(refused(&format!("{} {}", answer["message"].as_str().unwrap_or_default(), answer["details"])));
        }
        Ok(answer)
    }
}
