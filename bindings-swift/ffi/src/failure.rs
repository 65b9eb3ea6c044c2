//! Core's one error as a record. The façades make their language's error of it.

use std::{fmt, time::Duration};

use birdwire::{Error, Json};

use crate::response::{HeaderField, header_fields};

/// Everything that is known about an error. No member is called `message` or `cause`: Kotlin's exceptions have these.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Failure {
    /// As in `birdwire::ErrorKind::as_str`.
    pub kind: String,
    /// As in `birdwire::Delivery::as_str`.
    pub delivery: String,
    /// What went wrong, in the server's words where it said something.
    pub text: String,
    /// One line with operation, status, code and path, for people.
    pub summary: String,
    pub path: Option<String>,
    pub status: Option<u16>,
    pub code: Option<String>,
    pub details: Option<Json>,
    pub request_id: Option<String>,
    pub retry_after: Option<Duration>,
    pub attempts: u32,
    pub body: Option<Vec<u8>>,
    pub headers: Vec<HeaderField>,
    pub operation: Option<String>,
}

#[derive(Debug, uniffi::Error)]
pub enum BirdFailure {
    Call { failure: Failure },
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            kind: error.kind().as_str().to_owned(),
            delivery: error.delivery().as_str().to_owned(),
            text: error.message().to_owned(),
            summary: error.to_string(),
            path: error.path().map(str::to_owned),
            status: error.status(),
            code: error.code().map(str::to_owned),
            details: error.details().cloned().map(Json),
            request_id: error.request_id().map(str::to_owned),
            retry_after: error.retry_after(),
            attempts: error.attempts(),
            body: error.body().map(|body| body.to_vec()),
            headers: header_fields(error.headers()),
            operation: error.operation().map(str::to_owned),
        }
    }
}

impl From<Error> for BirdFailure {
    fn from(error: Error) -> Self {
        Self::Call { failure: error.into() }
    }
}

impl fmt::Display for BirdFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Call { failure } = self;
        formatter.write_str(&failure.summary)
    }
}

impl std::error::Error for BirdFailure {}
