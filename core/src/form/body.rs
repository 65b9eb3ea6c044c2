//! The form on its way out, at the pace of the network.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::{Stream, future::BoxFuture};
use tokio::time::Instant;

use super::{Form, Part, Progress, at, source::Reader};
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
    form: Arc<Form>,
    /// Which part is under way.
    index: usize,
    step: Step,
    /// Of this file, and of all.
    own: Told,
    all: Told,
    pulse: Arc<Pulse>,
}

/// How far a part is. Each file is opened when its turn comes: a form may have more of them than can be open at once.
enum Step {
    Head,
    Opening(BoxFuture<'static, Result<Reader, Error>>),
    Reading(Reader),
    Over,
}

/// What has gone out, and up to where somebody was told.
struct Told {
    sent: u64,
    total: u64,
    told: Option<u64>,
}

impl Told {
    fn new(total: u64) -> Self {
        Self { sent: 0, total, told: None }
    }

    fn tell(&mut self, progress: Option<&Progress>) {
        if self.told != Some(self.sent)
            && let Some(progress) = progress
        {
            progress(self.sent, self.total);
        }
        self.told = Some(self.sent);
    }
}

impl Body {
    pub(super) fn new(form: &Arc<Form>, pulse: &Arc<Pulse>) -> Self {
        Self {
            form: form.clone(),
            index: 0,
            step: Step::Head,
            own: Told::new(0),
            all: Told::new(form.files()),
            pulse: pulse.clone(),
        }
    }

    fn poll_form(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let form = self.form.clone();
            let Some(part) = form.parts.get(self.index) else {
                let ended = matches!(std::mem::replace(&mut self.step, Step::Over), Step::Over);
                return Poll::Ready((!ended).then(|| Ok(form.tail.clone())));
            };
            match &mut self.step {
                Step::Head => {
                    self.own = Told::new(part.source.length);
                    self.step = Step::Opening(part.source.reader());
                    return Poll::Ready(Some(Ok(part.head.clone())));
                }
                Step::Opening(reader) => match ready!(reader.as_mut().poll(context)) {
                    Ok(reader) => self.step = Step::Reading(reader),
                    Err(error) => return Poll::Ready(Some(Err(at(&part.place, error)))),
                },
                Step::Reading(reader) => {
                    // A piece counts as sent when the next one is asked for.
                    self.own.tell(part.progress.as_ref());
                    self.all.tell(form.progress.as_ref());
                    let Some(piece) = ready!(poll_file(part, reader, self.own.total - self.own.sent, context)) else {
                        self.index += 1;
                        self.step = Step::Head;
                        continue;
                    };
                    if let Ok(piece) = &piece {
                        self.own.sent += piece.len() as u64;
                        self.all.sent += piece.len() as u64;
                    }
                    return Poll::Ready(Some(piece.map_err(|error| at(&part.place, error))));
                }
                Step::Over => return Poll::Ready(None),
            }
        }
    }
}

/// The next piece of a file of which so much is missing; none when it has ended where it should.
fn poll_file(
    part: &Part,
    reader: &mut Reader,
    missing: u64,
    context: &mut Context<'_>,
) -> Poll<Option<Result<Bytes, Error>>> {
    if missing == 0 && !reader.is_stream() {
        return Poll::Ready(None);
    }
    let wrong =
        |how: &str| Error::input("file", format!("is {how} than the {} bytes that it should have", part.source.length));
    Poll::Ready(match ready!(reader.poll_piece(context)) {
        None if missing > 0 => Some(Err(wrong("shorter"))),
        Some(Ok(piece)) if piece.len() as u64 > missing && reader.is_stream() => Some(Err(wrong("longer"))),
        Some(Ok(mut piece)) => {
            // What a file has grown by since it was looked at is left out.
            piece.truncate(usize::try_from(missing).unwrap_or(usize::MAX));
            Some(Ok(piece))
        }
        other => other,
    })
}

impl Stream for Body {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        this.pulse.state().left = true;
        let item = ready!(this.poll_form(context));
        let mut state = this.pulse.state();
        if let Some(Err(error)) = &item {
            // The HTTP library would only say that a body broke off.
            state.failure = Some(error.clone());
        }
        state.moved = Instant::now();
        drop(state);
        Poll::Ready(item)
    }
}
