//! The one error of the library. Bindings turn it into their language's classes and add nothing to it.

use std::{error::Error as StdError, fmt, time::Duration};

use bytes::Bytes;
use serde_json::Value;

/// What went wrong, how far the request got, and everything the server said about it.
///
/// ```
/// # fn handle(error: birdwire::Error) {
/// use birdwire::{Delivery, ErrorKind};
/// match (error.kind(), error.delivery()) {
///     (ErrorKind::RateLimit, _) => println!("again in {:?}", error.retry_after()),
///     (_, Delivery::MaybeSent) => println!("look at the list of messages before sending again"),
///     _ => println!("{error}"),
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    delivery: Delivery,
    message: String,
    path: Option<String>,
    status: Option<u16>,
    code: Option<String>,
    details: Option<Value>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    body: Option<Bytes>,
    headers: Vec<(String, String)>,
    operation: Option<&'static str>,
    source: Option<std::sync::Arc<dyn StdError + Send + Sync>>,
}

/// The kinds of error. New ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The input is wrong; nothing was sent. [`Error::path`] says where.
    Input,
    /// No connection, or one that broke.
    Connection,
    /// A time limit of the call passed.
    Timeout,
    /// The caller gave up.
    Cancelled,
    /// The answer is not what the API promises. [`Error::path`] says where.
    Decode,
    /// The answer is larger than the client accepts.
    ResponseTooLarge,
    /// Too many calls are waiting already.
    Overloaded,
    /// A webhook's signature does not match.
    WebhookSignature,
    /// 400
    BadRequest,
    /// 401
    Authentication,
    /// 403
    PermissionDenied,
    /// 404
    NotFound,
    /// 409
    Conflict,
    /// 422, with [`Error::details`]
    Validation,
    /// 429, with [`Error::retry_after`] where the server names a time
    RateLimit,
    /// 5xx
    Server,
    /// Any other answer that is no success.
    Api,
}

/// What a caller needs to know about money: may the request have had an effect?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// Nothing left this machine, or the server certainly refused it before reading.
    NeverSent,
    /// The answer says what happened.
    Answered,
    /// The request left and no answer says what became of it.
    MaybeSent,
}

impl ErrorKind {
    /// The name that every language and every vector uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Connection => "connection",
            Self::Timeout => "timeout",
            Self::Cancelled => "cancelled",
            Self::Decode => "decode",
            Self::ResponseTooLarge => "responseTooLarge",
            Self::Overloaded => "overloaded",
            Self::WebhookSignature => "webhookSignature",
            Self::BadRequest => "badRequest",
            Self::Authentication => "authentication",
            Self::PermissionDenied => "permissionDenied",
            Self::NotFound => "notFound",
            Self::Conflict => "conflict",
            Self::Validation => "validation",
            Self::RateLimit => "rateLimit",
            Self::Server => "server",
            Self::Api => "api",
        }
    }

    /// The kind of an answer with this status.
    pub fn from_status(status: u16) -> Self {
        match status {
            400 => Self::BadRequest,
            401 => Self::Authentication,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            409 => Self::Conflict,
            422 => Self::Validation,
            429 => Self::RateLimit,
            500..=599 => Self::Server,
            _ => Self::Api,
        }
    }
}

impl Delivery {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NeverSent => "neverSent",
            Self::Answered => "answered",
            Self::MaybeSent => "maybeSent",
        }
    }
}

impl Error {
    pub fn new(kind: ErrorKind, delivery: Delivery, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            delivery,
            message: message.into(),
            path: None,
            status: None,
            code: None,
            details: None,
            request_id: None,
            retry_after: None,
            attempts: 0,
            body: None,
            headers: Vec::new(),
            operation: None,
            source: None,
        }))
    }

    /// Wrong input, found before anything was sent. `path` is written in the wire's names: `body.tags[3]`.
    pub fn input(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Input, Delivery::NeverSent, message).with_path(path)
    }

    /// An answer that arrived whole and does not hold what it must.
    pub fn decode(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, Delivery::Answered, message).with_path(path)
    }

    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    pub fn delivery(&self) -> Delivery {
        self.0.delivery
    }

    /// What went wrong, in the server's words where it said something.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Where in the input or in the answer.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The API's own code, such as `InvalidPayload`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// What the API says member by member (422).
    pub fn details(&self) -> Option<&Value> {
        self.0.details.as_ref()
    }

    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many requests were made on the wire.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The answer's body as it came.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    pub fn headers(&self) -> &[(String, String)] {
        &self.0.headers
    }

    /// The operation in the resource tree, e.g. `channels.messages.send`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.message = message.into();
        self
    }

    pub fn with_path(mut self, path: impl Into<String>) -> Self {
        self.0.path = Some(path.into());
        self
    }

    pub fn with_delivery(mut self, delivery: Delivery) -> Self {
        self.0.delivery = delivery;
        self
    }

    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub fn with_code(mut self, code: Option<String>) -> Self {
        self.0.code = code;
        self
    }

    pub fn with_details(mut self, details: Option<Value>) -> Self {
        self.0.details = details;
        self
    }

    pub fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.request_id = request_id;
        self
    }

    pub fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub fn with_body(mut self, body: Bytes) -> Self {
        self.0.body = Some(body);
        self
    }

    pub fn with_headers(mut self, headers: Vec<(String, String)>) -> Self {
        self.0.headers = headers;
        self
    }

    pub fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(std::sync::Arc::from(source.into()));
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{operation}: ")?;
        }
        if let Some(status) = inner.status {
            write!(f, "{status} ")?;
        }
        if let Some(code) = &inner.code {
            write!(f, "{code}: ")?;
        }
        // An empty one stands for the whole body.
        if let Some(path) = inner.path.as_deref().filter(|path| !path.is_empty()) {
            write!(f, "{path}: ")?;
        }
        f.write_str(&inner.message)?;
        if let Some(request_id) = &inner.request_id {
            write!(f, " (request {request_id})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body is left out: it may hold what a customer wrote.
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("delivery", &self.0.delivery)
            .field("status", &self.0.status)
            .field("code", &self.0.code)
            .field("path", &self.0.path)
            .field("message", &self.0.message)
            .field("request_id", &self.0.request_id)
            .field("attempts", &self.0.attempts)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as &(dyn StdError + 'static))
    }
}
