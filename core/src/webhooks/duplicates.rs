//! Deliveries that came before. Bird posts an event again until it is answered with 2xx, and sometimes after that.

use std::{
    collections::{HashSet, VecDeque},
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use sha2::{Digest, Sha256};

use super::RawEvent;

/// So long a part of the digest that no two keys ever share it.
type Mark = [u8; 16];

/// Remembers what was delivered: the latest so many messages, by id and status, and interactions, by id. Use one for a whole
/// process; a server of several processes needs a store that they share, with [`RawEvent::duplicate_key`] as its key.
pub struct Duplicates {
    capacity: usize,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    marks: HashSet<Mark>,
    order: VecDeque<Mark>,
}

impl Duplicates {
    /// A hundred thousand, in less than 8 MB.
    pub const DEFAULT_CAPACITY: usize = 100_000;

    /// Remembers so many deliveries. The one that was added first is forgotten when there is no room.
    pub fn new(capacity: usize) -> Self {
        Self { capacity, seen: Mutex::default() }
    }

    /// Whether this event came for the first time, and so has to be handled. True for all that are never duplicates.
    pub fn first(&self, event: &RawEvent) -> bool {
        event.duplicate_key().is_none_or(|key| self.first_key(&key))
    }

    /// The same by a key of [`RawEvent::duplicate_key`].
    pub fn first_key(&self, key: &str) -> bool {
        let mark = mark(key);
        let mut seen = self.seen();
        if seen.marks.contains(&mark) {
            return false;
        }
        if seen.order.len() >= self.capacity
            && let Some(oldest) = seen.order.pop_front()
        {
            seen.marks.remove(&oldest);
        }
        if self.capacity > 0 {
            seen.marks.insert(mark);
            seen.order.push_back(mark);
        }
        true
    }

    /// Forgets an event that could not be handled, so that it is taken when Bird posts it again.
    pub fn forget(&self, event: &RawEvent) {
        if let Some(key) = event.duplicate_key() {
            self.forget_key(&key);
        }
    }

    /// The same by a key of [`RawEvent::duplicate_key`].
    pub fn forget_key(&self, key: &str) {
        let mark = mark(key);
        let mut seen = self.seen();
        if seen.marks.remove(&mark) {
            // The latest stands last, and that is the one to be forgotten as a rule.
            if let Some(place) = seen.order.iter().rposition(|found| *found == mark) {
                seen.order.remove(place);
            }
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Duplicates {
    fn default() -> Self {
        Self::new(Self::DEFAULT_CAPACITY)
    }
}

impl fmt::Debug for Duplicates {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Duplicates").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

fn mark(key: &str) -> Mark {
    let mut mark = Mark::default();
    // Both are as long as it takes: the digest has 32 bytes.
    mark.iter_mut().zip(Sha256::digest(key.as_bytes())).for_each(|(to, from)| *to = from);
    mark
}
