//! A file that Python reads: on a thread that may wait, piece by piece, and only as fast as the network takes them.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use birdwire::{Error, runtime};
use bytes::Bytes;
use futures_core::Stream;
use pyo3::prelude::*;
use tokio::sync::mpsc::{self, Receiver, Sender};

use super::piece;
use crate::error;

/// What a function gives until it gives nothing. It is not called before the first piece is wanted.
pub enum Reading {
    Waiting(Option<Py<PyAny>>),
    Running(Receiver<Result<Bytes, Error>>),
}

impl Reading {
    pub fn new(read: Py<PyAny>) -> Self {
        Self::Waiting(Some(read))
    }
}

impl Stream for Reading {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if let Self::Waiting(read) = this {
            let Some(read) = read.take() else { return Poll::Ready(None) };
            let (sender, receiver) = mpsc::channel(1);
            runtime::handle().spawn_blocking(move || give(&read, &sender));
            *this = Self::Running(receiver);
        }
        match this {
            Self::Running(receiver) => receiver.poll_recv(context),
            Self::Waiting(_) => Poll::Ready(None),
        }
    }
}

fn give(read: &Py<PyAny>, sender: &Sender<Result<Bytes, Error>>) {
    loop {
        // Not attached while the interpreter shuts down: nobody waits any more then.
        let read = Python::try_attach(|py| piece(read.bind(py).call0()?.as_any()));
        let next = match read {
            Some(Ok(Some(bytes))) => Ok(bytes),
            Some(Ok(None)) | None => return,
            Some(Err(exception)) => Err(error::itself(exception)),
        };
        let failed = next.is_err();
        if sender.blocking_send(next).is_err() || failed {
            return;
        }
    }
}
