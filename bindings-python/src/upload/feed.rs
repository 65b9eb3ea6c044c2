//! A file that an event loop reads, and hands over piece by piece.

use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use birdwire::Error;
use bytes::Bytes;
use futures_core::Stream;
use pyo3::prelude::*;
use tokio::sync::{mpsc, oneshot};

use super::piece;
use crate::{
    bridge::{Bridge, Pending},
    error,
    outcome::Outcome,
};

/// Pieces of a file that are read on an event loop.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Feed {
    state: Mutex<State>,
    ended: Arc<AtomicBool>,
}

struct State {
    sender: Option<mpsc::Sender<Bytes>>,
    wanted: Option<oneshot::Receiver<()>>,
    pieces: Option<Pieces>,
}

#[pymethods]
impl Feed {
    #[new]
    fn new() -> Self {
        let (sender, receiver) = mpsc::channel(1);
        let (want, wanted) = oneshot::channel();
        let ended = Arc::new(AtomicBool::new(false));
        let pieces = Pieces { receiver, want: Some(want), ended: ended.clone() };
        let state = State { sender: Some(sender), wanted: Some(wanted), pieces: Some(pieces) };
        Self { state: Mutex::new(state), ended }
    }

    /// Ends when the first piece is wanted, or none any more.
    fn wanted_on(&self, bridge: &Bound<'_, Bridge>) -> PyResult<Pending> {
        let wanted = self.state().wanted.take();
        Bridge::start(bridge, async move {
            let wanted = match wanted {
                Some(wanted) => wanted.await.is_ok(),
                None => false,
            };
            Ok(Outcome::Flag(wanted))
        })
    }

    /// Hands a piece over; `False` when nobody takes it any more.
    fn push_on(&self, bridge: &Bound<'_, Bridge>, piece: &Bound<'_, PyAny>) -> PyResult<Pending> {
        let piece = self::piece(piece)?.unwrap_or_default();
        Bridge::start(bridge, self.push(piece))
    }

    /// After the last piece.
    fn end(&self) {
        self.ended.store(true, Ordering::Release);
        self.state().sender = None;
    }
}

impl Feed {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, piece: Bytes) -> impl Future<Output = Result<Outcome, Error>> + Send + use<> {
        let sender = self.state().sender.clone();
        async move {
            let taken = match sender {
                Some(sender) => sender.send(piece).await.is_ok(),
                None => false,
            };
            Ok(Outcome::Flag(taken))
        }
    }

    pub fn pieces(&self) -> PyResult<Pieces> {
        self.state().pieces.take().ok_or_else(|| error::internal("a file is sent once"))
    }
}

/// The other end.
pub struct Pieces {
    receiver: mpsc::Receiver<Bytes>,
    want: Option<oneshot::Sender<()>>,
    ended: Arc<AtomicBool>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(want) = self.want.take() {
            // Nobody waits any more where the reading was given up.
            let _ = want.send(());
        }
        self.receiver.poll_recv(context).map(|piece| match piece {
            Some(piece) => Some(Ok(piece)),
            None if self.ended.load(Ordering::Acquire) => None,
            // What came so far must not pass for the whole.
            None => Some(Err(Error::input("file", "was given up before its end"))),
        })
    }
}
