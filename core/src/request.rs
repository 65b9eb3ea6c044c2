//! The way out: any request to a host of Bird, for what has no method yet.

use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, header::CONTENT_TYPE};
use serde_json::Value;

use crate::{
    call::{self, CallOptions, Clock, Content, Job, Kind, Response},
    client::Client,
    config,
    error::Error,
    operation::{Auth, Host, Retry},
    path,
};

/// A request that no method stands for. Credentials, retries, limits and errors are those of any other call.
///
/// ```
/// # async fn example(client: birdwire::Client) -> Result<(), birdwire::Error> {
/// use birdwire::{CallOptions, Request};
/// let request = Request::new("GET", "/workspaces/1/something").query("limit", "10");
/// let answer = client.request(request, &CallOptions::default()).await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Request {
    pub method: String,
    /// Below the base URL, starting with `/`. What stands between slashes is escaped by the caller.
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: Vec<(String, String)>,
    pub body: Option<Payload>,
    pub host: Host,
}

/// The body of a [`Request`].
#[derive(Clone, PartialEq)]
pub enum Payload {
    Json(Value),
    /// Its content type is given as a header.
    Bytes(Bytes),
}

impl Request {
    pub fn new(method: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            path: path.into(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            host: Host::Api,
        }
    }

    /// Adds one pair; a name may come more than once.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub fn json(mut self, body: Value) -> Self {
        self.body = Some(Payload::Json(body));
        self
    }

    pub fn bytes(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Some(Payload::Bytes(body.into()));
        self
    }

    pub fn host(mut self, host: Host) -> Self {
        self.host = host;
        self
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither headers nor body: both may hold what is nobody's business.
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("host", &self.host)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Sends a request of your own making. Only GET and HEAD are repeated like a read.
    ///
    /// A path that would leave the host this client is set up for is refused.
    pub async fn request(&self, request: Request, options: &CallOptions) -> Result<Response, Error> {
        let job = self.free_job(request, options)?;
        self.run(job).await.map(Response::from)
    }

    fn free_job(&self, request: Request, options: &CallOptions) -> Result<Job, Error> {
        let config = &self.shared.config;
        let method = method(&request.method)?;
        let free = path::free(&request.path)?;
        let query = request.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let target = path::target(config.hosts.base(request.host), &free, query)?;

        let mut headers = config.headers.clone();
        let content = match request.body {
            Some(Payload::Json(body)) => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                Content::Whole(call::encode(&body)?)
            }
            Some(Payload::Bytes(bytes)) => Content::Whole(bytes),
            None => Content::Empty,
        };
        config::add_headers(&mut headers, "headers", &request.headers)?;
        config::add_headers(&mut headers, "options.headers", &options.headers)?;

        let read = matches!(method, http::Method::GET | http::Method::HEAD);
        Ok(Job {
            operation: None,
            auth: &[],
            method,
            // The real path holds ids.
            template: "",
            target,
            headers,
            content,
            private: &[],
            authorization: config.identity.credential.authorize(&[Auth::Basic, Auth::Plain])?,
            pace: None,
            retry: if read { Retry::Read } else { Retry::Unsafe },
            max_retries: options.max_retries.unwrap_or(config.max_retries),
            kind: Kind::Whole,
            clock: Clock::start(self, options, Kind::Whole)?,
        })
    }
}

fn method(text: &str) -> Result<http::Method, Error> {
    match text.to_ascii_uppercase().as_str() {
        "GET" => Ok(http::Method::GET),
        "HEAD" => Ok(http::Method::HEAD),
        "POST" => Ok(http::Method::POST),
        "PUT" => Ok(http::Method::PUT),
        "PATCH" => Ok(http::Method::PATCH),
        "DELETE" => Ok(http::Method::DELETE),
        "OPTIONS" => Ok(http::Method::OPTIONS),
        _ => Err(Error::input("method", "must be GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS")),
    }
}
