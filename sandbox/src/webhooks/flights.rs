//! The deliveries that are on their way. They are known by memory alone: none is after a restart.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

/// A subscription and a subject: one delivery after another.
pub type Lane = (String, String);

#[derive(Default)]
pub struct Flights {
    lanes: Mutex<HashMap<String, Lane>>,
    landed: watch::Sender<()>,
}

impl Flights {
    /// False when it is on its way already.
    pub fn start(&self, id: &str, lane: Lane) -> bool {
        self.known().insert(id.to_owned(), lane).is_none()
    }

    pub fn land(&self, id: &str) {
        self.known().remove(id);
        self.landed.send_replace(());
    }

    pub fn count(&self) -> usize {
        self.known().len()
    }

    pub fn lanes(&self) -> HashSet<Lane> {
        self.known().values().cloned().collect()
    }

    /// Returns when all that were on their way at the time of the call have landed.
    pub async fn wait(&self) {
        let mut landed = self.landed.subscribe();
        let waited_for: Vec<String> = self.known().keys().cloned().collect();
        while waited_for.iter().any(|id| self.known().contains_key(id)) {
            // The sender lives as long as `self`.
            let _ = landed.changed().await;
        }
    }

    /// Returns when fewer than `most` are on their way.
    pub async fn wait_for_room(&self, most: usize) {
        let mut landed = self.landed.subscribe();
        while self.count() >= most {
            let _ = landed.changed().await;
        }
    }

    fn known(&self) -> MutexGuard<'_, HashMap<String, Lane>> {
        // A map of names is whole between any two statements above.
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
