//! Waiting for a call on the caller's own thread, without the GIL and with an ear for Ctrl-C.

use std::{
    future::Future,
    sync::mpsc::{self, RecvTimeoutError},
    time::Duration,
};

use birdwire::{Error, runtime};
use pyo3::prelude::*;

use crate::{error, outcome::Outcome};

/// How long Ctrl-C may go unheard.
const TICK: Duration = Duration::from_millis(50);

pub fn wait<F>(py: Python<'_>, future: F) -> PyResult<Bound<'_, PyAny>>
where
    F: Future<Output = Result<Outcome, Error>> + Send + 'static,
{
    py.detach(|| settle(future))?.map_err(|error| error::raise(py, error))?.show(py)
}

fn settle<F>(future: F) -> PyResult<Result<Outcome, Error>>
where
    F: Future<Output = Result<Outcome, Error>> + Send + 'static,
{
    let (sender, receiver) = mpsc::sync_channel(1);
    let task = runtime::handle().spawn(async move {
        // Nobody listens any more when the call was interrupted.
        let _ = sender.send(future.await);
    });
    loop {
        match receiver.recv_timeout(TICK) {
            Ok(result) => return Ok(result),
            Err(RecvTimeoutError::Disconnected) => return Err(error::internal("the call ended without a result")),
            Err(RecvTimeoutError::Timeout) => {
                if let Err(interrupt) = Python::attach(|py| py.check_signals()) {
                    task.abort();
                    return Err(interrupt);
                }
            }
        }
    }
}
