//! One attempt: one request on the wire and what came of it.

pub(crate) mod connector;
mod dial;
pub(crate) mod failure;
pub(crate) mod payload;
pub(crate) mod pool;
pub(crate) mod target;

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use http::{
    HeaderMap, HeaderValue, Response,
    header::{AUTHORIZATION, LOCATION},
};
use http_body::Body;
use secrecy::SecretString;
use tokio::time::{Instant, error::Elapsed, timeout_at};
use url::Url;

use self::{
    payload::{Payload, Whole},
    pool::{Arriving, piece, request},
    target::Target,
};
use crate::{
    call::{Clock, Content, Job, Kind},
    client::Shared,
    config,
    error::{Delivery, Error, ErrorKind},
    form,
    redact::Scrubber,
};

/// A success. A whole answer has its body here, a file has the `rest` still to come.
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) rest: Option<Arriving>,
    pub(crate) attempts: u32,
}

pub(crate) async fn within<F: Future>(at: Option<Instant>, future: F) -> Result<F::Output, Elapsed> {
    match at {
        Some(at) => timeout_at(at, future).await,
        None => Ok(future.await),
    }
}

/// When an attempt has to be over, and which limit says so.
#[derive(Clone, Copy)]
pub(crate) struct Until {
    pub(crate) at: Option<Instant>,
    limit: Limit,
}

#[derive(Clone, Copy)]
enum Limit {
    Call(Duration),
    Attempt(Duration),
    Idle(Duration),
}

impl Until {
    pub(crate) fn of(clock: &Clock, kind: Kind) -> Self {
        Self::since(Instant::now(), clock, kind)
    }

    /// Where the attempt, or the last sign of life, began at `start`.
    pub(crate) fn since(start: Instant, clock: &Clock, kind: Kind) -> Self {
        let attempt = start.checked_add(clock.attempt);
        match (clock.deadline, attempt) {
            (deadline, Some(attempt)) if deadline.is_none_or(|deadline| attempt < deadline) => {
                let limit = match kind {
                    Kind::Whole => Limit::Attempt(clock.attempt),
                    Kind::File | Kind::Form => Limit::Idle(clock.attempt),
                };
                Self { at: Some(attempt), limit }
            }
            (deadline, _) => Self { at: deadline, limit: Limit::Call(clock.call) },
        }
    }

    pub(crate) fn passed(self, delivery: Delivery) -> Error {
        let message = match self.limit {
            Limit::Call(limit) => format!("the call's limit of {limit:?} passed (timeout)"),
            Limit::Attempt(limit) => {
                format!("no whole answer within the attempt's limit of {limit:?} (attempt_timeout)")
            }
            Limit::Idle(limit) => format!("nothing moved for {limit:?} (idle_timeout)"),
        };
        Error::new(ErrorKind::Timeout, delivery, message)
    }
}

pub(crate) async fn attempt(
    shared: &Shared,
    job: &Job,
    authorization: HeaderValue,
    secrets: &[SecretString],
    attempts: &mut u32,
) -> Result<Got, Error> {
    let config = &shared.config;
    let scrubber = || Scrubber::new(secrets.iter().cloned().chain(config.proxy.clone())).hiding(job.private_values());
    let mut until = Until::of(&job.clock, job.kind);

    let mut headers = job.headers.clone();
    headers.insert(AUTHORIZATION, authorization);
    let (method, target) = (job.method.clone(), job.target.clone());
    let mut response = match &job.content {
        Content::Form(form) => {
            let response = form::send(shared, (method, target, headers), form, &job.clock, &scrubber, attempts).await?;
            until = Until::of(&job.clock, job.kind);
            response
        }
        content => {
            *attempts += 1;
            send(shared, Outgoing { method, target, headers, body: content.whole() }, until, &scrubber).await?
        }
    };

    if job.kind == Kind::File
        && response.status() == http::StatusCode::FOUND
        && let Some(target) = elsewhere(&response, &job.target, config.hosts.allow_http, &scrubber)?
    {
        let headers = config::foreign_headers(&config.headers);
        let request = Outgoing { method: http::Method::GET, target, headers, body: None };
        let until = Until::of(&job.clock, job.kind);
        *attempts += 1;
        response = send(shared, request, until, &scrubber).await?;
    }

    let (head, arriving) = response.into_parts();
    let (status, headers) = (head.status.as_u16(), head.headers);
    if head.status.is_success() && job.kind == Kind::File {
        return Ok(Got { status, headers, body: Bytes::new(), rest: Some(arriving), attempts: *attempts });
    }
    match read(status, arriving, until, config.max_response_bytes, &scrubber).await {
        Ok(body) if head.status.is_success() => Ok(Got { status, headers, body, rest: None, attempts: *attempts }),
        Ok(body) => Err(failure::answer(status, &headers, body, &scrubber())),
        Err(error) => Err(failure::headed(error, status, &headers, &scrubber())),
    }
}

struct Outgoing {
    method: http::Method,
    target: Target,
    headers: HeaderMap,
    body: Option<Bytes>,
}

/// Until the head of the answer.
async fn send(
    shared: &Shared,
    outgoing: Outgoing,
    until: Until,
    scrubber: &(dyn Fn() -> Scrubber + Sync),
) -> Result<Response<Arriving>, Error> {
    let pool = shared.connector.pool(&shared.config, &outgoing.target)?;
    // Without a body nothing tells when a request leaves, so it counts as gone from the start.
    let left = Arc::new(AtomicBool::new(outgoing.body.is_none()));
    let payload = match outgoing.body {
        Some(bytes) => Payload::Whole(Whole { bytes: Some(bytes), left: left.clone() }),
        None => Payload::Empty,
    };
    let request = request(outgoing.method, outgoing.target.uri, outgoing.headers, payload);
    match within(until.at, pool.request(request)).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(error)) => {
            Err(failure::connection(error, left.load(Ordering::Acquire), shared.config.limits.connect, &scrubber()))
        }
        Err(_) if left.load(Ordering::Acquire) => Err(until.passed(Delivery::MaybeSent)),
        Err(_) => Err(until.passed(Delivery::NeverSent)),
    }
}

pub(crate) async fn read(
    status: u16,
    mut arriving: Arriving,
    until: Until,
    limit: usize,
    scrubber: &(dyn Fn() -> Scrubber + Sync),
) -> Result<Bytes, Error> {
    let promised = arriving.size_hint().exact().and_then(|length| usize::try_from(length).ok());
    if promised.is_some_and(|length| length > limit) {
        return Err(failure::too_large(status, limit));
    }
    let body = async {
        let Some(first) = piece(&mut arriving).await? else { return Ok(Some(Bytes::new())) };
        if first.len() > limit {
            return Ok(None);
        }
        // Most answers are one piece, which is passed on without a copy.
        let Some(second) = piece(&mut arriving).await? else { return Ok(Some(first)) };
        let mut all = BytesMut::with_capacity(promised.unwrap_or(2 * (first.len() + second.len())));
        all.extend_from_slice(&first);
        let mut next = Some(second);
        while let Some(piece_of_it) = next {
            if all.len() + piece_of_it.len() > limit {
                return Ok(None);
            }
            all.extend_from_slice(&piece_of_it);
            next = piece(&mut arriving).await?;
        }
        Ok(Some(all.freeze()))
    };
    match within(until.at, body).await {
        Ok(Ok(Some(body))) => Ok(body),
        Ok(Ok(None)) => Err(failure::too_large(status, limit)),
        Ok(Err(error)) => Err(failure::body(error, status, &scrubber())),
        Err(_) => Err(until.passed(failure::delivery(status))),
    }
}

/// Where a file lies, when the answer says it in a way that can be followed.
fn elsewhere(
    response: &Response<Arriving>,
    from: &Target,
    allow_http: bool,
    scrubber: &(dyn Fn() -> Scrubber + Sync),
) -> Result<Option<Target>, Error> {
    let Some(location) = response.headers().get(LOCATION) else { return Ok(None) };
    let refuse = |why: &str| {
        let error = Error::new(ErrorKind::Api, Delivery::Answered, format!("the file's address {why}"));
        Err(failure::headed(error, 302, response.headers(), &scrubber()))
    };
    let joined = from.url().ok().zip(std::str::from_utf8(location.as_bytes()).ok());
    let Some((from, url)) = joined.and_then(|(from, text)| from.join(text).ok().map(|url| (from, url))) else {
        return refuse("cannot be read");
    };
    match distrust(&url, &from, allow_http) {
        Some(why) => refuse(why),
        None => Target::of(&url).map(Some),
    }
}

/// Why an address that an answer from `from` names is not gone to, if there is a reason.
pub(crate) fn distrust(url: &Url, from: &Url, allow_http: bool) -> Option<&'static str> {
    // After an answer over https nothing less will do, not even to this machine.
    let secure = url.scheme() == "https" || (from.scheme() == "http" && config::secure(url, allow_http));
    if !secure {
        return Some("is not https");
    }
    (!url.username().is_empty() || url.password().is_some()).then_some("holds a user name")
}
