//! Core's error as JSON, of which JavaScript makes an instance of one of its classes.

use std::error::Error as _;

use birdwire::{Error, ErrorKind};
use serde::Serialize;
use serde_json::Value;

use crate::tokens::ProviderFailed;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Failure<'a> {
    kind: &'static str,
    delivery: &'static str,
    message: String,
    reason: &'a str,
    path: Option<&'a str>,
    status: Option<u16>,
    code: Option<&'a str>,
    details: Option<&'a Value>,
    request_id: Option<&'a str>,
    /// In milliseconds.
    retry_after: Option<f64>,
    attempts: u32,
    body: Option<String>,
    headers: &'a [(String, String)],
    operation: Option<&'static str>,
    /// What led to it, the nearest first.
    causes: Vec<String>,
    /// The question for a token that was answered by an error.
    question: Option<u32>,
}

pub fn json(error: &Error) -> String {
    let error = &spelled(error);
    let mut causes = Vec::new();
    let mut question = None;
    let mut source = error.source();
    while let Some(cause) = source {
        match cause.downcast_ref::<ProviderFailed>() {
            Some(failed) => question = Some(failed.question),
            None => causes.push(cause.to_string()),
        }
        source = cause.source();
    }
    let failure = Failure {
        kind: error.kind().as_str(),
        delivery: error.delivery().as_str(),
        message: error.to_string(),
        reason: error.message(),
        path: error.path(),
        status: error.status(),
        code: error.code(),
        details: error.details(),
        request_id: error.request_id(),
        retry_after: error.retry_after().map(|wait| wait.as_secs_f64() * 1000.0),
        attempts: error.attempts(),
        body: error.body().map(|body| String::from_utf8_lossy(body).into_owned()),
        headers: error.headers(),
        operation: error.operation(),
        causes,
        question,
    };
    // Text and numbers alone: nothing here can fail to become JSON.
    serde_json::to_string(&failure).unwrap_or_default()
}

/// Core calls the options by their names in Rust: `options.attempt_timeout` is `options.attemptTimeout` here. What the
/// API has names for keeps them.
fn spelled(error: &Error) -> Error {
    let path = error.path().unwrap_or_default();
    let of_api = ["body", "query", "path"].contains(&path.split(['.', '[']).next().unwrap_or_default());
    if error.kind() != ErrorKind::Input || of_api || !path.contains('_') || path.contains(char::is_uppercase) {
        return error.clone();
    }
    error.clone().with_path(match path {
        "ca_bundle" => "ca".to_owned(),
        path => camel(path),
    })
}

fn camel(path: &str) -> String {
    let mut name = String::with_capacity(path.len());
    let mut begins = false;
    for letter in path.chars() {
        match letter {
            '_' => begins = true,
            letter if begins => {
                name.push(letter.to_ascii_uppercase());
                begins = false;
            }
            letter => name.push(letter),
        }
    }
    name
}
