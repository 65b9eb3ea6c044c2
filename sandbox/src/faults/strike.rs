//! Carries a fault out on one call.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use tower_service::Service;

use crate::app::App;
use crate::errors::ApiError;
use crate::faults::answer::{Answer, Framing};
use crate::faults::bomb::Bomb;
use crate::faults::kind::{Given, Kind, Strike, When};
use crate::faults::spoil;
use crate::feed::Change;
use crate::intake;
use crate::server::REQUEST_ID;
use crate::wire::{Step, Wire};

/// The time that bytes get to reach the caller before a reset overtakes them.
const ON_THEIR_WAY: Duration = Duration::from_millis(50);

/// What a body without an end repeats.
const BLANKS: usize = 16 * 1024;

/// Answers a call, as it should be or as the first fault that fires wants it.
pub async fn answer(app: &Arc<App>, mut router: Router, wire: &Wire, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Some(strike) = app.faults.pick(app, &parts) else {
        return really(&mut router, Request::from_parts(parts, body)).await;
    };
    app.feed.tell(|| Change::Faults);
    let call = Struck { app, router, wire, parts, body, delay: strike.delay };
    call.answer(strike).await.unwrap_or_else(IntoResponse::into_response)
}

async fn really(router: &mut Router, request: Request) -> Response {
    let Ok::<_, Infallible>(response) = router.call(request).await;
    response
}

/// A call that a fault fires on.
struct Struck<'a> {
    app: &'a Arc<App>,
    router: Router,
    wire: &'a Wire,
    parts: Parts,
    body: Body,
    delay: Duration,
}

impl Struck<'_> {
    async fn answer(self, strike: Strike) -> Result<Response, ApiError> {
        let wire = self.wire;
        match strike.kind {
            Kind::Answer(given) => {
                let answer = self.compose(&given).await?;
                if answer.frames_itself() {
                    return wire.take_over(vec![Step::Write(answer.part(Framing::AsGiven, u64::MAX))]).await;
                }
                Ok(answer.into_response())
            }
            Kind::Delay => Ok(self.compose(&Given::default()).await?.into_response()),
            Kind::Stall(given, after) => {
                let answer = self.compose(&given).await?;
                wire.take_over(vec![Step::Write(begun(&answer, after)), Step::Hold]).await
            }
            Kind::Cut(given, after) => {
                let answer = self.compose(&given).await?;
                wire.take_over(vec![Step::Write(begun(&answer, after))]).await
            }
            Kind::WrongLength(given, by) => {
                let answer = self.compose(&given).await?;
                let length = answer.length().saturating_add_signed(by);
                wire.take_over(vec![Step::Write(answer.part(Framing::Length(length), u64::MAX))]).await
            }
            Kind::InvalidJson(given) => self.spoilt(&given, spoil::json).await,
            Kind::InvalidUtf8(given) => self.spoilt(&given, spoil::utf8).await,
            Kind::Reset(given, when) => self.reset(&given, when).await,
            Kind::Redirect(given, to) => {
                self.refuse(given.status.unwrap_or(StatusCode::FOUND)).await?;
                let mut answer = Answer::json(StatusCode::FOUND, Vec::new());
                answer.headers.insert(header::LOCATION, to);
                Ok(answer.with(&given).into_response())
            }
            Kind::GzipBomb(given, megabytes) => self.explode(&given, megabytes).await,
            Kind::Endless(given) => {
                let mut answer = self.compose(&given).await?;
                // Up to its last brace it could still end well.
                answer.body.pop();
                let mut start = answer.head(Framing::Chunked);
                start.extend(chunk(&answer.body));
                wire.take_over(vec![Step::Write(start.into()), Step::Forever(chunk(&[b' '; BLANKS]).into())]).await
            }
            Kind::ExpiredKey => {
                self.refuse(StatusCode::UNAUTHORIZED).await?;
                Err(ApiError::unauthorized("The access key has expired"))
            }
            Kind::Hang => {
                self.read().await?;
                wire.take_over(vec![Step::Hold]).await
            }
        }
    }

    async fn reset(self, given: &Given, when: When) -> Result<Response, ApiError> {
        let wire = self.wire;
        match when {
            When::BeforeRequest => tokio::time::sleep(self.delay).await,
            When::DuringRequest(bytes) => self.read_part(bytes).await,
            When::AfterRequest => {
                self.compose(given).await?;
            }
            When::DuringAnswer(bytes) => {
                let answer = self.compose(given).await?;
                let mut part = match bytes {
                    Some(_) => answer.part(Framing::Length(answer.length()), u64::MAX),
                    None => begun(&answer, None),
                };
                part.truncate(bytes.and_then(|bytes| usize::try_from(bytes).ok()).unwrap_or(usize::MAX));
                return wire.take_over(vec![Step::Write(part), Step::Wait(ON_THEIR_WAY), Step::Reset]).await;
            }
        }
        wire.take_over(vec![Step::Reset]).await
    }

    async fn explode(self, given: &Given, megabytes: u64) -> Result<Response, ApiError> {
        let wire = self.wire;
        let status = given.status.unwrap_or_else(|| self.success());
        self.refuse(status).await?;
        let bomb = Bomb::new(megabytes);
        let mut answer = Answer::json(status, Vec::new());
        answer.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        answer.set(&given.headers);
        let head = answer.head(Framing::Length(bomb.length(megabytes)));
        let megabyte = Step::Repeat(bomb.megabyte, megabytes);
        wire.take_over(vec![Step::Write(head.into()), Step::Write(bomb.start), megabyte, Step::Write(bomb.end)]).await
    }

    async fn spoilt(self, given: &Given, spoil: fn(&mut Vec<u8>)) -> Result<Response, ApiError> {
        let mut answer = self.compose(given).await?;
        spoil(&mut answer.body);
        Ok(answer.into_response())
    }

    /// The answer, real as far as nothing else is given. The delay lies behind the work: a caller that gives up
    /// cannot know whether it was done.
    async fn compose(mut self, given: &Given) -> Result<Answer, ApiError> {
        let delay = self.delay;
        let answer = if given.is_processed() {
            let request = Request::from_parts(self.parts, self.body);
            Answer::from_response(really(&mut self.router, request).await).await
        } else {
            let status = given.status.unwrap_or_else(|| self.success());
            let id = HeaderValue::from_str(&self.app.chance.answer().to_string());
            self.take(status).await?;
            let mut answer = match given.body {
                Some(_) => Answer::json(status, Vec::new()),
                None => Answer::refusal(status),
            };
            answer.headers.extend(id.map(|id| (REQUEST_ID, id)));
            answer
        };
        tokio::time::sleep(delay).await;
        Ok(answer.with(given))
    }

    /// Takes the request without doing what it asks for, and holds the answer back.
    async fn refuse(self, status: StatusCode) -> Result<(), ApiError> {
        let delay = self.delay;
        self.take(status).await?;
        tokio::time::sleep(delay).await;
        Ok(())
    }

    async fn take(self, status: StatusCode) -> Result<(), ApiError> {
        let app = self.app;
        let number = self.read().await?;
        app.recorder.finish(number, status);
        app.feed.tell(|| Change::Request { number });
        Ok(())
    }

    /// The whole request, which is then on record under this number.
    async fn read(self) -> Result<u64, ApiError> {
        let body = intake::read(&self.parts.headers, self.body).await?;
        Ok(self.app.recorder.begin(self.app.clock.now(), &self.parts, &body))
    }

    /// So many bytes of the request, its head included, or all of it where it is shorter.
    async fn read_part(self, bytes: u64) {
        let mut read = head_length(&self.parts);
        let mut parts = self.body.into_data_stream();
        while read < bytes {
            match parts.next().await {
                Some(Ok(part)) => read += part.len() as u64,
                Some(Err(_)) | None => break,
            }
        }
        tokio::time::sleep(self.delay).await;
    }

    /// What the documents call a success of this operation.
    fn success(&self) -> StatusCode {
        let operation = self.app.spec.find(&self.parts.method, self.parts.uri.path());
        operation.map_or(StatusCode::OK, |(operation, _)| operation.success.status)
    }
}

/// The head and the first bytes of the body: half of it unless told otherwise.
fn begun(answer: &Answer, after: Option<u64>) -> Bytes {
    answer.part(Framing::Length(answer.length()), after.unwrap_or(answer.length() / 2))
}

/// As HTTP writes a head, with one blank after each colon.
fn head_length(parts: &Parts) -> u64 {
    let target = parts.uri.path_and_query().map_or(1, |target| target.as_str().len());
    let first_line = parts.method.as_str().len() + target + " HTTP/1.1".len() + " \r\n".len();
    let headers: usize = parts.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    (first_line + headers + "\r\n".len()) as u64
}

fn chunk(bytes: &[u8]) -> Vec<u8> {
    if bytes.is_empty() {
        // A chunk of nothing would be the end.
        return Vec::new();
    }
    let mut chunk = format!("{:x}\r\n", bytes.len()).into_bytes();
    chunk.extend_from_slice(bytes);
    chunk.extend_from_slice(b"\r\n");
    chunk
}
