//! What can go wrong.

use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, StatusCode};

/// What happens to a call that is struck. `Given` is the answer to spoil, where it is not the real one.
#[derive(Clone, Debug)]
pub enum Kind {
    Answer(Given),
    /// The real answer, late.
    Delay,
    /// Part of the body, then silence.
    Stall(Given, Option<u64>),
    /// Part of the body, then the connection is closed.
    Cut(Given, Option<u64>),
    /// A `Content-Length` that is off by so much.
    WrongLength(Given, i64),
    InvalidJson(Given),
    InvalidUtf8(Given),
    Reset(Given, When),
    Redirect(Given, HeaderValue),
    /// Little on the wire, so many megabytes when unpacked.
    GzipBomb(Given, u64),
    /// A body that goes on until the caller closes.
    Endless(Given),
    ExpiredKey,
    /// Takes the request and says nothing.
    Hang,
}

/// When a connection is reset; bytes count from the first one of the head.
#[derive(Clone, Debug)]
pub enum When {
    BeforeRequest,
    DuringRequest(u64),
    AfterRequest,
    DuringAnswer(Option<u64>),
}

/// What is said about an answer; the rest of it is the real one's.
#[derive(Clone, Debug, Default)]
pub struct Given {
    pub status: Option<StatusCode>,
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub body: Option<Vec<u8>>,
    pub gzip: bool,
    pub processed: Option<bool>,
}

impl Given {
    /// Whether the request is carried out. By itself it is when a part of the real answer is needed, and an error says
    /// that it was not.
    pub fn is_processed(&self) -> bool {
        let refused = self.status.is_some_and(|status| status.is_client_error() || status.is_server_error());
        self.processed.unwrap_or(self.body.is_none() && !refused)
    }
}

/// A fault and how long the answer is held back before.
#[derive(Clone, Debug)]
pub struct Strike {
    pub kind: Kind,
    pub delay: Duration,
}
