//! What is known in memory: who asked for what, so that an event nobody wants costs nothing, and what is on its way.

use std::cell::RefCell;
use std::sync::Arc;

use rusqlite::Connection;

use crate::webhooks::flights::Flights;
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
