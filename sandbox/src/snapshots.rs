//! Copies of all data, kept in memory for a test that wants to go back to them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::clock::Micros;
use crate::store::Database;

/// Each is as large as the data.
const MOST: usize = 16;

#[derive(Default)]
pub struct Snapshots(Mutex<VecDeque<Kept>>);

/// A snapshot under its id.
type Kept = (String, Arc<Mutex<Snapshot>>);

/// The data and the time at which they were so.
pub struct Snapshot {
    connection: Connection,
    at: Micros,
}

impl Snapshot {
    pub fn take(database: &Database) -> rusqlite::Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        copy(&database.connection, &mut connection)?;
        Ok(Self { connection, at: database.now() })
    }

    /// Puts data and time back to what they were.
    pub fn restore(&self, database: &mut Database) -> rusqlite::Result<()> {
        copy(&self.connection, &mut database.connection)?;
        database.clock.set(self.at);
        database.reload()
    }
}

impl Snapshots {
    /// When there are too many, the oldest goes.
    pub fn keep(&self, id: String, snapshot: Snapshot) {
        let mut kept = self.kept();
        if kept.len() >= MOST {
            kept.pop_front();
        }
        kept.push_back((id, Arc::new(Mutex::new(snapshot))));
    }

    pub fn find(&self, id: &str) -> Option<Arc<Mutex<Snapshot>>> {
        self.kept().iter().find(|(known, _)| known == id).map(|(_, snapshot)| Arc::clone(snapshot))
    }

    pub fn remove(&self, id: &str) -> bool {
        let mut kept = self.kept();
        let before = kept.len();
        kept.retain(|(known, _)| known != id);
        kept.len() < before
    }

    fn kept(&self) -> MutexGuard<'_, VecDeque<Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn copy(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    // All pages in one step: nothing else uses either connection.
    Backup::new(from, to)?.run_to_completion(i32::MAX, Duration::ZERO, None)
}
