//! One call: from an operation's row and its arguments to a request that is ready to leave, and back.

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue,
    header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE},
};
use secrecy::SecretString;
use serde_json::Value;
use tokio::time::Instant;
use tracing::{Instrument, info_span};

use crate::{
    auth::Authorization,
    client::{Client, Shared},
    config,
    error::Error,
    form::Form,
    input,
    media::Media,
    operation::{Auth, Method, Operation, Retry},
    pace::Pace,
    path::{self, Ids},
    retry, runtime,
    transport::{Got, failure, target::Target},
};

/// What a generated method hands over.
#[derive(Clone, Default)]
pub struct Arguments {
    /// In the order of the path, without those that the client knows itself.
    pub path: Vec<String>,
    /// An object, or null. A list repeats its name; null members are left out.
    pub query: Value,
    pub body: Option<Value>,
    pub input: InputStyle,
}

impl fmt::Debug for Arguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The values of a body are left out: they may be what a customer wrote, or who one is.
        f.debug_struct("Arguments")
            .field("path", &self.path)
            .field("query", &self.query)
            .field("body", &self.body.is_some())
            .field("input", &self.input)
            .finish()
    }
}

/// How a language spells the members of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputStyle {
    /// Types of ours: only the wire's names, and an unknown enum value was written on purpose.
    #[default]
    Typed,
    /// Only the wire's names.
    Wire,
    /// The wire's names and `snake_case`.
    Both,
}

/// What one call does differently from the client.
#[derive(Clone, Default)]
pub struct CallOptions {
    /// The whole call with its retries. For a download, this one includes the transfer.
    pub timeout: Option<Duration>,
    /// One request and its answer.
    pub attempt_timeout: Option<Duration>,
    pub max_retries: Option<u32>,
    pub workspace_id: Option<String>,
    pub organization_id: Option<String>,
    pub headers: Vec<(String, String)>,
    /// How long to rest between two questions, for methods that wait. Otherwise 1 second at first, and each time half as
    /// much again, up to 10 seconds.
    pub poll_interval: Option<Duration>,
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The values of headers may be secrets of the user's own.
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("max_retries", &self.max_retries)
            .field("workspace_id", &self.workspace_id)
            .field("organization_id", &self.organization_id)
            .field("headers", &names)
            .field("poll_interval", &self.poll_interval)
            .finish()
    }
}

/// A successful answer as it came.
#[derive(Clone)]
pub struct Response {
    pub status: u16,
    pub(crate) headers: HeaderMap,
    pub body: Bytes,
    /// How many requests were made on the wire.
    pub attempts: u32,
}

impl Response {
    /// The body of an answer that was kept elsewhere, such as in a file. What came around it is not known any more.
    pub fn restored(body: Bytes) -> Self {
        Self { status: 200, headers: HeaderMap::new(), body, attempts: 0 }
    }

    /// All headers, with their names in lower case.
    pub fn headers(&self) -> Vec<(String, String)> {
        failure::plain_headers(&self.headers)
    }

    /// The first header of this name, in whatever case.
    pub fn header(&self, name: &str) -> Option<&str> {
        failure::header(&self.headers, name)
    }

    /// What Bird's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        failure::request_id(&self.headers)
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body is left out: it may hold what a customer wrote.
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// A request that is ready to leave, as often as its rules allow.
#[derive(Clone)]
pub(crate) struct Job {
    /// The place in the resource tree; none for a free request.
    pub(crate) operation: Option<&'static str>,
    /// Credentials that the documents allow; empty for a free request.
    pub(crate) auth: &'static [Auth],
    pub(crate) method: http::Method,
    /// Shown in traces: ids and queries belong to the user.
    pub(crate) template: &'static str,
    pub(crate) target: Target,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Content,
    /// The members of the body whose values no error may show.
    pub(crate) private: &'static [&'static str],
    /// What a call to another vendor is let in with.
    pub(crate) authorization: Option<Authorization>,
    /// Where requests take turns.
    pub(crate) pace: Option<Arc<Pace>>,
    pub(crate) retry: Retry,
    pub(crate) max_retries: u32,
    pub(crate) kind: Kind,
    pub(crate) clock: Clock,
}

impl Job {
    /// Looked up only when there is an error to show.
    pub(crate) fn private_values(&self) -> Vec<SecretString> {
        let parsed = match &self.content {
            Content::Whole(body) if !self.private.is_empty() => serde_json::from_slice::<Value>(body).ok(),
            _ => None,
        };
        let Some(Value::Object(mut members)) = parsed else { return Vec::new() };
        let values = self.private.iter().filter_map(|name| members.remove(*name));
        values
            .flat_map(|value| match value {
                Value::Array(values) => values,
                value => vec![value],
            })
            .filter_map(|value| if let Value::String(text) = value { Some(SecretString::from(text)) } else { None })
            .collect()
    }
}

/// What a request carries.
#[derive(Clone)]
pub(crate) enum Content {
    Empty,
    Whole(Bytes),
    /// Written while it is sent.
    Form(Arc<Form>),
}

impl Content {
    /// What is in memory anyway.
    pub(crate) fn whole(&self) -> Option<Bytes> {
        match self {
            Self::Whole(bytes) => Some(bytes.clone()),
            Self::Empty | Self::Form(_) => None,
        }
    }

    /// Whether it can be sent more than once.
    pub(crate) fn replayable(&self) -> bool {
        match self {
            Self::Empty | Self::Whole(_) => true,
            Self::Form(form) => form.replayable(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The answer is read to its end.
    Whole,
    /// The answer is a file: one 302 is followed, and the body is left to the caller.
    File,
    /// The request holds files; the answer is read to its end. Files take as long as they take, as long as they move.
    Form,
}

/// The limits of one call, counted from its start.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    /// None when it lies beyond what a clock can hold, and for files on their way out without a limit of their own.
    pub(crate) deadline: Option<Instant>,
    pub(crate) call: Duration,
    /// One attempt; for a file, one wait.
    pub(crate) attempt: Duration,
    /// Whether the caller asked for the limit of this very call.
    pub(crate) explicit: bool,
}

impl Clock {
    pub(crate) fn start(client: &Client, options: &CallOptions, kind: Kind) -> Result<Self, Error> {
        let limits = &client.shared.config.limits;
        let call = config::positive("options.timeout", options.timeout.unwrap_or(limits.call))?;
        let attempt = match kind {
            Kind::Whole => limits.attempt,
            Kind::File | Kind::Form => limits.idle,
        };
        let attempt = config::positive("options.attempt_timeout", options.attempt_timeout.unwrap_or(attempt))?;
        let explicit = options.timeout.is_some();
        let limited = explicit || kind != Kind::Form;
        Ok(Self { deadline: Instant::now().checked_add(call).filter(|_| limited), call, attempt, explicit })
    }
}

impl Client {
    /// Makes a call and gives back the answer as it came. Anything but a 2xx is an [`Error`].
    ///
    /// Dropping the future drops the request.
    pub async fn call(
        &self,
        operation: &'static Operation,
        mut arguments: Arguments,
        options: &CallOptions,
    ) -> Result<Response, Error> {
        let job =
            self.job(operation, &mut arguments, options, Kind::Whole).map_err(|e| e.with_operation(operation.name))?;
        self.run(job).await.map(Response::from)
    }

    /// Makes a call whose answer is a file. A redirect to where the file lies is followed, without any credential.
    pub async fn download(
        &self,
        operation: &'static Operation,
        mut arguments: Arguments,
        options: &CallOptions,
    ) -> Result<Media, Error> {
        let job =
            self.job(operation, &mut arguments, options, Kind::File).map_err(|e| e.with_operation(operation.name))?;
        let clock = job.clock;
        let got = self.run(job).await?;
        Media::new(got, operation.name, clock, self.shared.config.max_response_bytes)
    }

    /// Checks the arguments, puts them into the wire's names, and makes a request of them. Of a form or of lines it makes
    /// the rest: their content is put in by whoever reads it.
    pub(crate) fn job(
        &self,
        operation: &'static Operation,
        arguments: &mut Arguments,
        options: &CallOptions,
        kind: Kind,
    ) -> Result<Job, Error> {
        let config = &self.shared.config;
        config.identity.owns(operation)?;
        config.identity.fill(operation, arguments)?;
        input::check(operation, arguments)?;
        let ids = Ids {
            workspace: options.workspace_id.as_deref().or(config.identity.workspace_id.as_deref()),
            organization: options.organization_id.as_deref().or(config.identity.organization_id.as_deref()),
        };
        let filled = path::fill(operation, &arguments.path, &ids)?;
        let target = path::target(config.hosts.base(operation.host), &filled, path::pairs(&arguments.query)?)?;

        let mut headers = config.headers.clone();
        if kind == Kind::File {
            headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
            // A file is wanted as it is, and with its length.
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        }
        let content = match &arguments.body {
            Some(body) if operation.files.is_none() => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                Content::Whole(encode(body)?)
            }
            _ => Content::Empty,
        };
        config::add_headers(&mut headers, "options.headers", &options.headers)?;

        Ok(Job {
            operation: Some(operation.name),
            auth: operation.auth,
            method: method(operation.method),
            template: operation.path,
            target,
            headers,
            content,
            private: operation.private,
            authorization: config.identity.credential.authorize(operation.auth)?,
            pace: None,
            retry: effective(operation.retry, arguments.body.as_ref()),
            max_retries: options.max_retries.unwrap_or(config.max_retries),
            kind,
            clock: Clock::start(self, options, kind)?,
        })
    }

    /// Every call comes through here.
    pub(crate) async fn run(&self, job: Job) -> Result<Got, Error> {
        let span = info_span!(
            "birdwire.call",
            operation = job.operation.unwrap_or("request"),
            method = %job.method,
            path = job.template,
        );
        let shared: Arc<Shared> = self.shared.clone();
        let (operation, auth) = (job.operation, job.auth);
        let result = runtime::run(async move { retry::run(&shared, &job).await }.instrument(span)).await;
        let result = result.map_err(|error| self.shared.config.identity.credential.explain(error, auth));
        match operation {
            Some(name) => result.map_err(|error| error.with_operation(name)),
            None => result,
        }
    }
}

pub(crate) fn encode(body: &Value) -> Result<Bytes, Error> {
    serde_json::to_vec(body)
        .map(Bytes::from)
        .map_err(|error| Error::input("body", format!("cannot be written as JSON: {error}")))
}

impl From<Got> for Response {
    fn from(got: Got) -> Self {
        Self { status: got.status, headers: got.headers, body: got.body, attempts: got.attempts }
    }
}

fn method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}

/// A `reference` is unique on the server, so that a repeated send with one is found out there.
fn effective(retry: Retry, body: Option<&Value>) -> Retry {
    if retry != Retry::Reference {
        return retry;
    }
    let reference = body.and_then(|body| body.get("reference")).and_then(Value::as_str);
    if reference.is_some_and(|text| !text.is_empty()) { Retry::Safe } else { Retry::Unsafe }
}
