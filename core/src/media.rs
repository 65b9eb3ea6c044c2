//! A file on its way: read piece by piece, at the pace of whoever reads.

use std::{
    ffi::OsString,
    fmt,
    future::{Future, poll_fn},
    path::{Path, PathBuf},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::HeaderMap;
use http_body_util::BodyExt;
use tokio::{
    fs::File,
    io::AsyncWriteExt,
    time::{Instant, Sleep, sleep_until},
};

use crate::{
    call::Clock,
    error::{Delivery, Error, ErrorKind},
    redact::Scrubber,
    runtime,
    transport::{Got, failure, pool::BodyError},
};

type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, BodyError>> + Send>>;

/// A file of the API. Its bytes arrive while they are read; dropping it closes the connection.
///
/// Where no bytes come for the client's `idle_timeout`, the transfer fails.
pub struct Media {
    pub status: u16,
    headers: HeaderMap,
    /// Where the file lies, when the answer named the place instead of being the file.
    pub location: Option<String>,
    attempts: u32,
    operation: &'static str,
    pieces: Option<Pieces>,
    alarm: Pin<Box<Sleep>>,
    armed: bool,
    idle: Duration,
    /// The limit of the whole call, when the caller set it for this call.
    deadline: Option<Instant>,
    call: Duration,
    limit: usize,
}

impl Media {
    pub(crate) fn new(got: Got, operation: &'static str, clock: Clock, limit: usize) -> Result<Self, Error> {
        // A timer belongs to a runtime, and the caller may be on none.
        let context = runtime::nearest()?;
        let _context = context.enter();
        Ok(Self {
            status: got.status,
            location: failure::header(&got.headers, "location").map(str::to_owned),
            headers: got.headers,
            attempts: got.attempts,
            operation,
            pieces: got.rest.map(|rest| Box::pin(rest.into_data_stream()) as Pieces),
            alarm: Box::pin(sleep_until(Instant::now())),
            armed: false,
            idle: clock.attempt,
            deadline: if clock.explicit { clock.deadline } else { None },
            call: clock.call,
            limit,
        })
    }

    /// All headers, with their names in lower case.
    pub fn headers(&self) -> Vec<(String, String)> {
        failure::plain_headers(&self.headers)
    }

    /// The first header of this name, in whatever case.
    pub fn header(&self, name: &str) -> Option<&str> {
        failure::header(&self.headers, name)
    }

    pub fn content_type(&self) -> Option<&str> {
        self.header("content-type")
    }

    /// In bytes, where the server says it.
    pub fn content_length(&self) -> Option<u64> {
        self.header("content-length").and_then(|text| text.parse().ok())
    }

    pub fn request_id(&self) -> Option<&str> {
        failure::request_id(&self.headers)
    }

    /// How many requests were made on the wire, that to the file's own place included.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The next piece, or none at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    /// The whole file. More than the client's `max_response_bytes` is an error; read piece by piece instead.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        if self.content_length().is_some_and(|length| length > self.limit as u64) {
            return Err(self.annotate(failure::too_large(self.status, self.limit)));
        }
        let Some(first) = self.chunk().await? else { return Ok(Bytes::new()) };
        let mut all = BytesMut::from(first);
        while let Some(piece) = self.chunk().await? {
            if all.len() + piece.len() > self.limit {
                return Err(self.annotate(failure::too_large(self.status, self.limit)));
            }
            all.extend_from_slice(&piece);
        }
        if all.len() > self.limit {
            return Err(self.annotate(failure::too_large(self.status, self.limit)));
        }
        Ok(all.freeze())
    }

    /// Writes the file and gives back its length. The name appears when the file is whole, never before.
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        runtime::run(self.write(path)).await
    }

    async fn write(mut self, path: PathBuf) -> Result<u64, Error> {
        let operation = self.operation;
        let disk = |error: std::io::Error| {
            Error::input("path", format!("the file cannot be written: {error}"))
                .with_delivery(Delivery::Answered)
                .with_operation(operation)
                .with_source(error)
        };
        let Some(name) = path.file_name() else {
            return Err(Error::input("path", "is not the name of a file").with_operation(operation));
        };
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{:08x}.part", rand::random::<u32>()));
        let mut part = Part { path: path.with_file_name(hidden), whole: false };

        let mut file = File::create_new(&part.path).await.map_err(disk)?;
        let mut length = 0;
        while let Some(piece) = self.chunk().await? {
            file.write_all(&piece).await.map_err(disk)?;
            length += piece.len() as u64;
        }
        file.flush().await.map_err(disk)?;
        drop(file);
        tokio::fs::rename(&part.path, &path).await.map_err(disk)?;
        part.whole = true;
        Ok(length)
    }

    fn annotate(&self, error: Error) -> Error {
        // The credential of the call went to no place that a file's answer could quote it from.
        failure::headed(error, self.status, &self.headers, &Scrubber::default())
            .with_attempts(self.attempts)
            .with_operation(self.operation)
    }

    /// Ready once nothing has come for too long.
    fn poll_alarm(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        let now = Instant::now();
        if !self.armed {
            let idle = now.checked_add(self.idle);
            let Some(at) = [idle, self.deadline].into_iter().flatten().min() else { return Poll::Pending };
            self.alarm.as_mut().reset(at);
            self.armed = true;
        }
        ready!(self.alarm.as_mut().poll(context));
        let message = match self.deadline {
            Some(deadline) if deadline <= now => format!("the call's limit of {:?} passed (timeout)", self.call),
            _ => format!("nothing came for {:?} (idle_timeout)", self.idle),
        };
        Poll::Ready(self.annotate(Error::new(ErrorKind::Timeout, failure::delivery(self.status), message)))
    }
}

impl Stream for Media {
    type Item = Result<Bytes, Error>;

    /// After an error the stream is at its end.
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            let Some(pieces) = this.pieces.as_mut() else { return Poll::Ready(None) };
            let result = match pieces.as_mut().poll_next(context) {
                Poll::Ready(result) => result,
                Poll::Pending => match this.poll_alarm(context) {
                    Poll::Ready(error) => {
                        this.pieces = None;
                        return Poll::Ready(Some(Err(error)));
                    }
                    Poll::Pending => return Poll::Pending,
                },
            };
            this.armed = false;
            match result {
                Some(Ok(piece)) if piece.is_empty() => {}
                Some(Ok(piece)) => return Poll::Ready(Some(Ok(piece))),
                Some(Err(error)) => {
                    this.pieces = None;
                    let error = failure::body(error, this.status, &Scrubber::default());
                    return Poll::Ready(Some(Err(this.annotate(error))));
                }
                None => {
                    this.pieces = None;
                    return Poll::Ready(None);
                }
            }
        }
    }
}

impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The location may be signed, which makes it a key to the file.
        f.debug_struct("Media")
            .field("status", &self.status)
            .field("content_type", &self.content_type())
            .field("content_length", &self.content_length())
            .finish_non_exhaustive()
    }
}

/// A file that is not whole yet: it goes away when the transfer fails or is given up.
struct Part {
    path: PathBuf,
    whole: bool,
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.whole {
            // Nothing is left to do about a file that cannot even be removed.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
