//! What JavaScript gives part by part: a file's pieces, a list's entries. Each part is asked for by an event when the one
//! before it has been dealt with.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use birdwire::{Delivery, Error, ErrorKind};
use tokio::sync::oneshot;

use crate::{bridge::Shared, event::Event};

/// A call, and which of its sources: a call may send several files.
pub type Source = (u32, u32);

/// The parts that calls wait for. None stands for the end of a source.
pub struct Feed<T>(Mutex<HashMap<Source, oneshot::Sender<Option<T>>>>);

impl<T> Default for Feed<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Feed<T> {
    fn awaited(&self) -> MutexGuard<'_, HashMap<Source, oneshot::Sender<Option<T>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for the next part.
    pub fn ask(&self, shared: &Shared, source: Source) -> Part<T> {
        let (sender, receiver) = oneshot::channel();
        self.awaited().insert(source, sender);
        shared.send(Event { wanted: Some(source.1), ..Event::new(source.0) });
        receiver
    }

    /// Hands over what was asked for. A call that was given up does not wait for it.
    pub fn give(&self, source: Source, part: Option<T>) {
        let sender = self.awaited().remove(&source);
        if let Some(sender) = sender {
            let _ = sender.send(part);
        }
    }

    pub fn forget(&self, source: Source) {
        drop(self.awaited().remove(&source));
    }
}

/// A part on its way. It fails when the thread that gives the parts has ended.
pub type Part<T> = oneshot::Receiver<Option<T>>;

pub fn broken_off(what: &str) -> Error {
    Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, format!("{what} breaks off"))
}

/// Forgets what nobody waits for any more.
pub struct Asked<T: 'static> {
    pub shared: Arc<Shared>,
    pub source: Source,
    pub feed: fn(&Shared) -> &Feed<T>,
}

impl<T> Asked<T> {
    pub fn ask(&self) -> Part<T> {
        (self.feed)(&self.shared).ask(&self.shared, self.source)
    }
}

impl<T> Drop for Asked<T> {
    fn drop(&mut self) {
        (self.feed)(&self.shared).forget(self.source);
    }
}
