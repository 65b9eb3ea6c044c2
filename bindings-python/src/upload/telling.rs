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
use pyo3::{call::PyCallArgs, prelude::*};
use tokio::task::JoinHandle;

use crate::error;

/// What core tells of files: the bytes that have gone out, and how many there are.
type Progress = Box<dyn Fn(u64, u64) + Send + Sync>;

/// Does what `send` does with the progress that it is given, and tells the function of it, if there is one.
pub async fn told<T, F: Future<Output = Result<T, Error>>>(
    callback: Option<Py<PyAny>>,
    send: impl FnOnce(Option<Progress>) -> F,
) -> Result<T, Error> {
    let Some(callback) = callback else { return send(None).await };
    let mut telling = Telling::<(u64, u64)>::start(callback);
    let tell = telling.progress();
    telling.beside(send(Some(Box::new(move |sent, total| tell((sent, total)))))).await
}

/// Tells whatever `T` is, as the arguments of the function.
pub struct Telling<T> {
    sender: Option<Sender<T>>,
    task: JoinHandle<Result<(), PyErr>>,
    /// Set where the upload was given up: what is still to be told is of no interest then.
    over: Arc<AtomicBool>,
}

impl<T: for<'py> PyCallArgs<'py> + Send + 'static> Telling<T> {
    pub fn start(callback: Py<PyAny>) -> Self {
        let (sender, receiver) = mpsc::channel();
        let over = Arc::new(AtomicBool::new(false));
        let until = over.clone();
        let task = runtime::handle().spawn_blocking(move || tell(&callback, &receiver, &until));
        Self { sender: Some(sender), task, over }
    }

    /// What core calls, which never waits. Taken once.
    pub fn progress(&mut self) -> impl Fn(T) + Send + Sync + 'static {
        let sender = self.sender.take();
        move |told| {
            if let Some(sender) = &sender {
                // Nobody listens any more after an exception.
                let _ = sender.send(told);
            }
        }
    }

    /// What the function has raised, as soon as it does; none when everything was told. Asked for again only after a drop.
    pub async fn ended(&mut self) -> Result<(), Error> {
        checked((&mut self.task).await)
    }

    /// The outcome of the upload, unless the function raises something.
    pub async fn beside<O>(mut self, upload: impl Future<Output = Result<O, Error>>) -> Result<O, Error> {
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

impl<T> Drop for Telling<T> {
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
fn tell<T>(callback: &Py<PyAny>, receiver: &Receiver<T>, over: &AtomicBool) -> Result<(), PyErr>
where
    T: for<'py> PyCallArgs<'py>,
{
    for told in receiver {
        if over.load(Ordering::Acquire) {
            break;
        }
        // Not attached while the interpreter shuts down: nobody listens any more then.
        match Python::try_attach(|py| callback.call1(py, told).map(drop)) {
            Some(told) => told?,
            None => break,
        }
    }
    Ok(())
}
