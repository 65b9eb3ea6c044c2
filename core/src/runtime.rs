//! Where the work runs: two tokio runtimes a process, each made at first use, and what a `fork` asks of them.
//!
//! One has threads of its own, for callers that go on meanwhile. The other has none: a caller that waits anyway drives
//! it on its own thread, with no switch to another thread on the way. Several such callers share it: one drives, and
//! whoever still waits when that one leaves takes over.

use std::{
    future::{Future, poll_fn},
    io,
    marker::PhantomData,
    mem,
    panic::resume_unwind,
    pin::{Pin, pin},
    process,
    ptr::null_mut,
    sync::{
        Arc,
        atomic::{AtomicPtr, Ordering},
        mpsc::{self, RecvTimeoutError},
    },
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    runtime::{Builder, Handle, Runtime},
    sync::{Notify, futures::Notified},
    task::{JoinError, JoinHandle, yield_now},
    time::{MissedTickBehavior, interval},
};
use tracing::instrument::WithSubscriber;

use crate::error::{Delivery, Error, ErrorKind};

const WORKERS: usize = 2;

/// How often a caller's runtime looks around: once for what came over its connections, once for what these make of it.
const TURNS: usize = 2;

/// How long a waiting caller may leave what else its thread has to do, such as an interrupt by the keyboard.
const BEAT: Duration = Duration::from_millis(50);

static RUNTIME: PerProcess<Shared> = PerProcess::new();
static CALLERS: PerProcess<Shared> = PerProcess::new();

/// One of the two runtimes. A connection belongs to the one that it was opened on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Workers,
    Callers,
}

/// The runtime with threads, on which every call of this library runs that nobody waits for by [`wait`].
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

/// Runs a call to its end on the calling thread, which does the work of its connections too. Some twenty times
/// a second it asks `go_on`, whose error drops the call.
///
/// Inside an asynchronous function the call runs on the runtime with threads, and this one only waits for it.
pub fn wait<T, F, E>(future: F, mut go_on: impl FnMut() -> Result<(), E>) -> Result<Result<T, Error>, E>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    if Handle::try_current().is_ok() {
        return wait_for_worker(future, go_on);
    }
    let callers = match CALLERS.get_or_try_init(Shared::callers) {
        Ok(callers) => callers,
        Err(error) => return Ok(Err(cannot_start(error))),
    };
    let mut future = pin!(Some(future));
    let mut rested = true;
    loop {
        let ended = callers.block_on(async {
            if mem::take(&mut rested) {
                // Nobody watched the connections since the last call: one that the server has closed is found out
                // now, before a request goes there.
                look_around().await;
            }
            let beat = pin!(callers.beat.notified());
            match future.as_mut().as_pin_mut() {
                Some(call) => either(call, beat).await,
                None => None,
            }
        });
        let result = match ended {
            Some(result) => Ok(result),
            None => match go_on() {
                Ok(()) => continue,
                Err(error) => Err(error),
            },
        };
        if !matches!(result, Ok(Ok(_))) {
            // What was given up is closed now, not at the next call.
            callers.block_on(async {
                future.set(None);
                look_around().await;
            });
        }
        return result;
    }
}

/// What the call came to, or none when the other future was ready before it.
async fn either<T>(mut call: Pin<&mut impl Future<Output = T>>, mut beat: Pin<&mut Notified<'_>>) -> Option<T> {
    poll_fn(|context| match call.as_mut().poll(context) {
        Poll::Ready(result) => Poll::Ready(Some(result)),
        Poll::Pending => beat.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Closes what was dropped on the runtime of waiting callers, which may have nobody left to drive it.
pub fn tidy() {
    if let Some(callers) = CALLERS.get()
        && Handle::try_current().is_err()
    {
        callers.block_on(look_around());
    }
}

async fn look_around() {
    for _ in 0..TURNS {
        yield_now().await;
    }
}

/// The thread is one of a runtime and may not drive another.
fn wait_for_worker<T, F, E>(future: F, mut go_on: impl FnMut() -> Result<(), E>) -> Result<Result<T, Error>, E>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    let handle = match try_handle() {
        Ok(handle) => handle,
        Err(error) => return Ok(Err(error)),
    };
    let (sender, receiver) = mpsc::sync_channel(1);
    let task = handle.spawn(async move {
        // Nobody listens any more when the call was given up.
        let _ = sender.send(future.await);
    });
    loop {
        match receiver.recv_timeout(BEAT) {
            Ok(result) => return Ok(result),
            Err(RecvTimeoutError::Disconnected) => {
                let message = "the call ended without a result";
                return Ok(Err(Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, message)));
            }
            Err(RecvTimeoutError::Timeout) => go_on().inspect_err(|_| task.abort())?,
        }
    }
}

pub(crate) fn try_handle() -> Result<Handle, Error> {
    let shared = RUNTIME.get_or_try_init(Shared::workers).map_err(cannot_start)?;
    Ok(shared.handle.clone())
}

fn cannot_start(error: io::Error) -> Error {
    Error::new(ErrorKind::Connection, Delivery::NeverSent, format!("the runtime could not start: {error}"))
        .with_source(error)
}

/// Which of the two runtimes this is, if it is one.
pub(crate) fn here() -> Option<Place> {
    let current = Handle::try_current().ok()?.id();
    let is =
        |runtime: &PerProcess<Shared>| runtime.of_any_process().is_some_and(|shared| shared.handle.id() == current);
    if is(&CALLERS) {
        Some(Place::Callers)
    } else if is(&RUNTIME) {
        Some(Place::Workers)
    } else {
        None
    }
}

/// The runtime that timers and files belong to: that of the running call, else the one with threads.
pub(crate) fn nearest() -> Result<Handle, Error> {
    if here().is_some() { Ok(Handle::current()) } else { try_handle() }
}

/// Runs the future on one of our runtimes, whatever executor the caller uses. Dropping it drops the work.
pub(crate) fn run<T, F>(future: F) -> impl Future<Output = Result<T, Error>> + Send
where
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    // Boxed here and once: what is awaited in two places, and spawned in one, is copied into each future around it.
    let future = Box::pin(future);
    async move { if here().is_some() { future.await } else { on_workers(future).await } }
}

/// The same on the runtime with threads, for work whose connections must be looked after when it was given up: what is
/// left of a file in the buffers of a connection goes out after its call has gone.
pub(crate) fn run_on_workers<T, F>(future: F) -> impl Future<Output = Result<T, Error>> + Send
where
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    on_workers(Box::pin(future))
}

async fn on_workers<T, F>(future: Pin<Box<F>>) -> Result<T, Error>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    if here() == Some(Place::Workers) {
        return future.await;
    }
    // A subscriber that the caller set for its own thread would not be seen by a worker's thread.
    let task = AbortOnDrop(try_handle()?.spawn(future.with_current_subscriber()));
    joined(task.await)
}

/// Does what a thread has to wait for, such as reading a file, on one that may.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    joined(nearest()?.spawn_blocking(work).await)
}

fn joined<T>(task: Result<Result<T, Error>, JoinError>) -> Result<T, Error> {
    match task {
        Ok(result) => result,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            Err(_) => Err(Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, "the runtime was shut down")),
        },
    }
}

struct AbortOnDrop<T>(JoinHandle<T>);

impl<T> Future for AbortOnDrop<T> {
    type Output = Result<T, JoinError>;

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
    /// Heard by those who wait in [`wait`]. One clock for all of them: a timer a call would cost as much as the call's
    /// own, and twice the trips into the kernel.
    beat: Arc<Notify>,
}

impl Shared {
    fn workers() -> io::Result<Self> {
        Self::of(Builder::new_multi_thread().worker_threads(WORKERS))
    }

    fn callers() -> io::Result<Self> {
        let shared = Self::of(&mut Builder::new_current_thread())?;
        let beat = shared.beat.clone();
        shared.handle.spawn(async move {
            let mut clock = interval(BEAT);
            clock.set_missed_tick_behavior(MissedTickBehavior::Delay);
            loop {
                clock.tick().await;
                beat.notify_waiters();
            }
        });
        Ok(shared)
    }

    fn of(builder: &mut Builder) -> io::Result<Self> {
        let runtime = builder.thread_name("birdwire").enable_all().build()?;
        Ok(Self { handle: runtime.handle().clone(), runtime: Some(runtime), beat: Arc::default() })
    }

    /// With threads or without: a handle alone would not drive the runtime that has none.
    fn block_on<F: Future>(&self, future: F) -> F::Output {
        match &self.runtime {
            Some(runtime) => runtime.block_on(future),
            None => self.handle.block_on(future),
        }
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
    /// The value, if this process has made it.
    pub(crate) fn get(&self) -> Option<&T> {
        self.entry().filter(|entry| entry.pid == process::id()).map(|entry| &entry.value)
    }

    /// The value, if there is one, only to be looked at: it may be the parent's.
    pub(crate) fn of_any_process(&self) -> Option<&T> {
        self.entry().map(|entry| &entry.value)
    }

    fn entry(&self) -> Option<&Entry<T>> {
        // SAFETY: an entry that was published here is freed by `drop` alone, which needs the value unborrowed.
        unsafe { self.entry.load(Ordering::Acquire).as_ref() }
    }

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
