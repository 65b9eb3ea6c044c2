//! The requests that came in, for tests to look at. The oldest are forgotten first.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::clock::{self, Micros};

const MOST_REQUESTS: usize = 10_000;
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// Headers whose values are never shown.
const SECRET: [&str; 3] = ["authorization", "proxy-authorization", "cookie"];

#[derive(Default)]
pub struct Recorder(Mutex<Log>);

#[derive(Default)]
struct Log {
    requests: VecDeque<Recorded>,
    bytes: usize,
    /// The number of the first request in `requests`.
    first: u64,
}

struct Recorded {
    at: Micros,
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Map<String, Value>,
    body: Bytes,
    status: Option<u16>,
    begun: Instant,
    /// From the whole request to the answer.
    took: Option<Duration>,
}

impl Recorder {
    /// Before the request is answered, so that one whose caller hangs up is seen too. Returns its number.
    pub fn begin(&self, at: Micros, parts: &Parts, body: &Bytes) -> u64 {
        let query = parts.uri.query().unwrap_or_default();
        let recorded = Recorded {
            at,
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            headers: shown(&parts.headers),
            body: body.clone(),
            status: None,
            begun: Instant::now(),
            took: None,
        };
        let mut log = self.log();
        log.bytes += recorded.body.len();
        log.requests.push_back(recorded);
        while log.requests.len() > MOST_REQUESTS || (log.bytes > MOST_BYTES && log.requests.len() > 1) {
            if let Some(oldest) = log.requests.pop_front() {
                log.bytes -= oldest.body.len();
                log.first += 1;
            }
        }
        log.first + log.requests.len() as u64 - 1
    }

    pub fn finish(&self, number: u64, status: StatusCode) {
        let mut log = self.log();
        let index = number.checked_sub(log.first).and_then(|index| usize::try_from(index).ok());
        if let Some(recorded) = index.and_then(|index| log.requests.get_mut(index)) {
            recorded.status = Some(status.as_u16());
            recorded.took = Some(recorded.begun.elapsed());
        }
    }

    /// Oldest first: those after the one with this number, and of them so many of the last.
    pub fn list(&self, after: Option<u64>, limit: Option<usize>) -> Vec<Value> {
        let log = self.log();
        let numbered = (log.first..).zip(&log.requests).filter(|(number, _)| after.is_none_or(|after| *number > after));
        let numbered: Vec<_> = numbered.collect();
        let skipped = limit.map_or(0, |limit| numbered.len().saturating_sub(limit));
        numbered.into_iter().skip(skipped).map(|(number, recorded)| recorded.show(number)).collect()
    }

    pub fn clear(&self) {
        let mut log = self.log();
        log.first += log.requests.len() as u64;
        log.requests.clear();
        log.bytes = 0;
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        // A log is whole between any two statements above, so a panic elsewhere does not spoil it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Recorded {
    fn show(&self, number: u64) -> Value {
        let mut shown = json!({
            "number": number,
            "at": clock::text(self.at),
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "headers": self.headers,
            "body": null,
            "status": self.status,
            "ms": self.took.map(|took| (took.as_secs_f64() * 1e6).round() / 1e3),
        });
        if let Ok(body) = serde_json::from_slice::<Value>(&self.body) {
            shown["body"] = body;
        } else if let Ok(text) = std::str::from_utf8(&self.body) {
            if !text.is_empty() {
                shown["bodyText"] = json!(text);
            }
        } else {
            shown["bodyBase64"] = json!(STANDARD.encode(&self.body));
        }
        shown
    }
}

fn shown(headers: &HeaderMap) -> Map<String, Value> {
    let mut shown = Map::new();
    for name in headers.keys() {
        let values: Vec<String> = headers
            .get_all(name)
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .map(|value| if SECRET.contains(&name.as_str()) { redacted(&value) } else { value })
            .collect();
        shown.insert(name.to_string(), json!(values.join(", ")));
    }
    shown
}

/// The scheme may be seen, what follows may not.
fn redacted(value: &str) -> String {
    match value.split_once(' ') {
        Some((scheme, _)) if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => format!("{scheme} [redacted]"),
        _ => "[redacted]".to_owned(),
    }
}
