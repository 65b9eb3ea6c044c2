//! What is known in memory: who asked for what, so that an event nobody wants costs nothing, and what is on its way.

use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use tokio::sync::watch;

use crate::webhooks::subscription::{self, Subscription};

pub type Active = Arc<[Arc<Subscription>]>;

/// The part of [`Database`](crate::store::Database) that webhooks keep outside the tables.
#[derive(Default)]
pub struct State {
    /// Read when it is first needed, and again after a change.
    active: RefCell<Option<Active>>,
    pub flights: Arc<Flights>,
}

impl State {
    pub fn wanted(&self, connection: &Connection, service: &str, event: &str) -> bool {
        // A database that cannot be read says so where the answer matters more.
        self.active(connection)
            .is_ok_and(|active| active.iter().any(|known| known.service == service && known.event == event))
    }

    pub fn active(&self, connection: &Connection) -> rusqlite::Result<Active> {
        if let Some(active) = &*self.active.borrow() {
            return Ok(Arc::clone(active));
        }
        let active: Active = subscription::active(connection)?.into_iter().map(Arc::new).collect();
        *self.active.borrow_mut() = Some(Arc::clone(&active));
        Ok(active)
    }

    /// How many were active when that was last looked at.
    pub fn known(&self) -> usize {
        self.active.borrow().as_ref().map_or(0, |active| active.len())
    }

    /// After any change to the table of records: a subscription made, changed or deleted, a reset, a restored snapshot.
    pub fn forget(&self) {
        *self.active.borrow_mut() = None;
    }
}

/// The deliveries that are on their way. They are known by memory alone: none is after a restart.
#[derive(Default)]
pub struct Flights {
    ids: Mutex<HashSet<String>>,
    landed: watch::Sender<()>,
}

impl Flights {
    /// False when it is on its way already.
    pub fn start(&self, id: &str) -> bool {
        self.ids().insert(id.to_owned())
    }

    pub fn has(&self, id: &str) -> bool {
        self.ids().contains(id)
    }

    pub fn land(&self, id: &str) {
        self.ids().remove(id);
        self.landed.send_replace(());
    }

    /// Returns when all that were on their way at the time of the call have landed.
    pub async fn wait(&self) {
        let mut landed = self.landed.subscribe();
        let waited_for = self.ids().clone();
        while !self.ids().is_disjoint(&waited_for) {
            // The sender lives as long as `self`.
            let _ = landed.changed().await;
        }
    }

    /// Returns when fewer than `most` are on their way.
    pub async fn wait_for_room(&self, most: usize) {
        let mut landed = self.landed.subscribe();
        while self.ids().len() >= most {
            let _ = landed.changed().await;
        }
    }

    fn ids(&self) -> MutexGuard<'_, HashSet<String>> {
        // A set of names is whole between any two statements above.
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
