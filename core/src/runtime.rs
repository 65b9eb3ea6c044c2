//! Where the work runs: one tokio runtime a process, made at first use, and what a `fork` asks of it.

use std::{
    future::Future,
    marker::PhantomData,
    panic::resume_unwind,
    pin::Pin,
    process,
    ptr::null_mut,
    sync::atomic::{AtomicPtr, Ordering},
    task::{Context, Poll},
};

use tokio::{
    runtime::{Builder, Handle, Runtime},
    task::JoinHandle,
};
use tracing::instrument::WithSubscriber;

use crate::error::{Delivery, Error, ErrorKind};

const WORKERS: usize = 2;

static RUNTIME: PerProcess<Shared> = PerProcess::new();

/// The runtime that every call of this library runs on.
///
/// # Panics
///
/// When the system gives no thread for it.
pub fn handle() -> Handle {
    match try_handle() {
        Ok(handle) => handle,
        Err(error) => panic!("{error}"),
    }
}

/// Runs a future to its end on the calling thread. Not for use inside an async function.
pub fn block_on<F: Future>(future: F) -> F::Output {
    handle().block_on(future)
}

pub(crate) fn try_handle() -> Result<Handle, Error> {
    let shared = RUNTIME.get_or_try_init(Shared::new).map_err(|error| {
        Error::new(ErrorKind::Connection, Delivery::NeverSent, format!("the runtime could not start: {error}"))
            .with_source(error)
    })?;
    Ok(shared.handle.clone())
}

/// Runs the future on the library's runtime, whatever executor the caller uses. Dropping it drops the work.
pub(crate) async fn run<T, F>(future: F) -> Result<T, Error>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    let handle = try_handle()?;
    if Handle::try_current().is_ok_and(|current| current.id() == handle.id()) {
        return future.await;
    }
    // A subscriber that the caller set for its own thread would not be seen by a worker's thread.
    let task = AbortOnDrop(handle.spawn(future.with_current_subscriber()));
    match task.await {
        Ok(result) => result,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            Err(_) => Err(Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, "the runtime was shut down")),
        },
    }
}

struct AbortOnDrop<T>(JoinHandle<T>);

impl<T> Future for AbortOnDrop<T> {
    type Output = Result<T, tokio::task::JoinError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

struct Shared {
    handle: Handle,
    runtime: Option<Runtime>,
}

impl Shared {
    fn new() -> std::io::Result<Self> {
        let runtime =
            Builder::new_multi_thread().worker_threads(WORKERS).thread_name("birdwire").enable_all().build()?;
        Ok(Self { handle: runtime.handle().clone(), runtime: Some(runtime) })
    }
}

impl Drop for Shared {
    // Reached only by the loser of a race for the first use; an ordinary drop panics inside another runtime.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// A value that belongs to one process: after a `fork` the child makes its own and leaks the parent's, whose threads
/// and sockets it does not own. There is no lock, since a lock held during the `fork` would stay locked in the child.
pub(crate) struct PerProcess<T> {
    entry: AtomicPtr<Entry<T>>,
    owns: PhantomData<T>,
}

struct Entry<T> {
    pid: u32,
    value: T,
}

impl<T> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self { entry: AtomicPtr::new(null_mut()), owns: PhantomData }
    }
}

impl<T: Send + Sync> PerProcess<T> {
    /// Two threads that come first at the same time both make a value, and one of the two is dropped.
    pub(crate) fn get_or_try_init<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        let pid = process::id();
        let seen = self.entry.load(Ordering::Acquire);
        // SAFETY: an entry that was published here is freed by `drop` alone, which needs the value unborrowed.
        if let Some(entry) = unsafe { seen.as_ref() }
            && entry.pid == pid
        {
            return Ok(&entry.value);
        }
        let fresh = Box::into_raw(Box::new(Entry { pid, value: make()? }));
        match self.entry.compare_exchange(seen, fresh, Ordering::AcqRel, Ordering::Acquire) {
            // SAFETY: published just now, and never freed before `drop`.
            Ok(_) => Ok(unsafe { &(*fresh).value }),
            Err(current) => {
                // SAFETY: `fresh` was never published. `current` is another thread's entry of this very process,
                // because an entry is only ever replaced by a process that is not the one that made it.
                unsafe {
                    drop(Box::from_raw(fresh));
                    Ok(&(*current).value)
                }
            }
        }
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        let entry = *self.entry.get_mut();
        // SAFETY: nobody else can reach the entry any more. A parent's entry stays leaked.
        unsafe {
            if !entry.is_null() && (*entry).pid == process::id() {
                drop(Box::from_raw(entry));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_once() {
        let cell = PerProcess::new();
        let first: Result<&String, ()> = cell.get_or_try_init(|| Ok("one".to_owned()));
        assert_eq!(first.map(String::as_str), Ok("one"));
        let second: Result<&String, ()> = cell.get_or_try_init(|| Err(()));
        assert_eq!(second.map(String::as_str), Ok("one"));
    }

    #[test]
    fn a_failure_is_not_kept() {
        let cell: PerProcess<u8> = PerProcess::new();
        assert_eq!(cell.get_or_try_init(|| Err("no")), Err("no"));
        assert_eq!(cell.get_or_try_init(|| Ok::<_, ()>(7)), Ok(&7));
    }

    #[test]
    fn the_runtime_is_shared() {
        assert_eq!(handle().id(), handle().id());
        assert_eq!(block_on(run(async { Ok(5) })).map_err(|error| error.to_string()), Ok(5));
    }
}
