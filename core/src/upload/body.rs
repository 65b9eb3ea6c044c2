//! The form on its way out, at the pace of the network.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::Instant;

use super::{Progress, form::Form, source::Reader};
use crate::error::Error;

/// What the body of a request tells the one who waits for the answer.
pub(super) struct Pulse(Mutex<State>);

struct State {
    /// A body nobody asked for means that nothing has left.
    left: bool,
    moved: Instant,
    /// Why the body broke off, where that was the fault of its source.
    failure: Option<Error>,
}

impl Pulse {
    pub(super) fn new() -> Self {
        Self(Mutex::new(State { left: false, moved: Instant::now(), failure: None }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn left(&self) -> bool {
        self.state().left
    }

    pub(super) fn moved(&self) -> Instant {
        self.state().moved
    }

    pub(super) fn failure(&self) -> Option<Error> {
        self.state().failure.take()
    }
}

pub(super) struct Body {
    head: Option<Bytes>,
    reader: Reader,
    tail: Option<Bytes>,
    sent: u64,
    total: u64,
    /// Up to where `progress` was told.
    told: Option<u64>,
    progress: Option<Progress>,
    pulse: Arc<Pulse>,
}

impl Body {
    pub(super) fn new(form: &Form, reader: Reader, total: u64, progress: Option<Progress>, pulse: &Arc<Pulse>) -> Self {
        Self {
            head: Some(form.head.clone()),
            reader,
            tail: Some(form.tail.clone()),
            sent: 0,
            total,
            told: None,
            progress,
            pulse: pulse.clone(),
        }
    }

    /// A piece counts as sent when the next one is asked for.
    fn tell(&mut self) {
        if self.told != Some(self.sent)
            && let Some(progress) = &self.progress
        {
            progress(self.sent, self.total);
        }
        self.told = Some(self.sent);
    }

    /// The next piece of the file; none when it has ended where it should.
    fn poll_file(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let missing = self.total - self.sent;
        if missing == 0 && !self.reader.is_stream() {
            return Poll::Ready(None);
        }
        let wrong =
            |how: &str| Error::input("file", format!("is {how} than the {} bytes that it should have", self.total));
        Poll::Ready(match ready!(self.reader.poll_piece(context)) {
            None if missing > 0 => Some(Err(wrong("shorter"))),
            Some(Ok(piece)) if piece.len() as u64 > missing && self.reader.is_stream() => Some(Err(wrong("longer"))),
            Some(Ok(mut piece)) => {
                // What a file has grown by since it was looked at is left out.
                piece.truncate(usize::try_from(missing).unwrap_or(usize::MAX));
                Some(Ok(piece))
            }
            other => other,
        })
    }
}

impl Stream for Body {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        this.pulse.state().left = true;
        let item = match this.head.take() {
            Some(head) => Some(Ok(head)),
            None => {
                this.tell();
                match ready!(this.poll_file(context)) {
                    Some(Ok(piece)) => {
                        this.sent += piece.len() as u64;
                        Some(Ok(piece))
                    }
                    Some(Err(error)) => {
                        // The HTTP library would only say that a body broke off.
                        this.pulse.state().failure = Some(error.clone());
                        Some(Err(error))
                    }
                    None => this.tail.take().map(Ok),
                }
            }
        };
        this.pulse.state().moved = Instant::now();
        Poll::Ready(item)
    }
}
