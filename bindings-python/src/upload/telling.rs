//! Progress, told to a function of the user's on a thread of its own, so that it holds up nobody else.

use std::{
    future::Future,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, Sender},
    },
};

use birdwire::{Error, runtime};
use pyo3::prelude::*;
use tokio::task::JoinHandle;

use crate::error;

/// What core tells: the bytes that have gone out, and how many there are.
type Progress = Box<dyn Fn(u64, u64) + Send + Sync>;

/// Does what `send` does with the progress that it is given, and tells the function of it, if there is one.
pub async fn told<T, F: Future<Output = Result<T, Error>>>(
    callback: Option<Py<PyAny>>,
    send: impl FnOnce(Option<Progress>) -> F,
) -> Result<T, Error> {
    let Some(callback) = callback else { return send(None).await };
    let mut telling = Telling::start(callback);
    let progress = telling.progress();
    telling.beside(send(Some(progress))).await
}

struct Telling {
    sender: Option<Sender<(u64, u64)>>,
    task: JoinHandle<Result<(), PyErr>>,
    /// Set where the upload was given up: what is still to be told is of no interest then.
    over: Arc<AtomicBool>,
}

impl Telling {
    fn start(callback: Py<PyAny>) -> Self {
        let (sender, receiver) = mpsc::channel();
        let over = Arc::new(AtomicBool::new(false));
        let until = over.clone();
        let task = runtime::handle().spawn_blocking(move || tell(&callback, &receiver, &until));
        Self { sender: Some(sender), task, over }
    }

    /// What core calls; it never waits. Taken once.
    fn progress(&mut self) -> Progress {
        let sender = self.sender.take();
        Box::new(move |sent, total| {
            if let Some(sender) = &sender {
                // Nobody listens any more after an exception.
                let _ = sender.send((sent, total));
            }
        })
    }

    /// The outcome of the upload, unless the function raises something.
    async fn beside<T>(mut self, upload: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let mut upload = pin!(upload);
        let result = tokio::select! {
            biased;
            result = &mut upload => result?,
            told = &mut self.task => {
                checked(told)?;
                // It has told everything: the upload is about to end.
                return upload.await;
            }
        };
        // The last call may still be under way.
        checked((&mut self.task).await)?;
        Ok(result)
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Release);
    }
}

fn checked(told: Result<Result<(), PyErr>, tokio::task::JoinError>) -> Result<(), Error> {
    match told {
        Ok(told) => told.map_err(error::itself),
        Err(failure) => Err(error::itself(error::internal(&failure.to_string()))),
    }
}

/// Ends when the upload has ended, and at the first exception.
fn tell(callback: &Py<PyAny>, receiver: &Receiver<(u64, u64)>, over: &AtomicBool) -> Result<(), PyErr> {
    for (sent, total) in receiver {
        if over.load(Ordering::Acquire) {
            break;
        }
        // Not attached while the interpreter shuts down: nobody listens any more then.
        match Python::try_attach(|py| callback.call1(py, (sent, total)).map(drop)) {
            Some(told) => told?,
            None => break,
        }
    }
    Ok(())
}
