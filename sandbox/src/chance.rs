//! Ids and chance. With a seed they are the same at every run, as long as the requests come in the same order: what
//! time, webhooks and answers need is drawn elsewhere, so that it shifts no id of what is kept.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};
use uuid::{Builder, Uuid};

pub struct Chance {
    seed: Option<u64>,
    sources: Mutex<Sources>,
}

struct Sources {
    root: [u8; 32],
    kept: StdRng,
    interactions: StdRng,
    deliveries: StdRng,
    answers: StdRng,
}

impl Sources {
    fn new(seed: Option<u64>) -> Self {
        let root = root(seed);
        let source = |number| branch(root, [number, 0]);
        Self { root, kept: source(1), interactions: source(2), deliveries: source(3), answers: source(4) }
    }
}

impl Chance {
    pub fn new(seed: Option<u64>) -> Self {
        Self { seed, sources: Mutex::new(Sources::new(seed)) }
    }

    /// For what is kept.
    pub fn uuid(&self) -> Uuid {
        draw(&mut self.sources().kept)
    }

    pub fn interaction(&self) -> Uuid {
        draw(&mut self.sources().interactions)
    }

    pub fn delivery(&self) -> Uuid {
        draw(&mut self.sources().deliveries)
    }

    /// By which an answer can be named.
    pub fn answer(&self) -> Uuid {
        draw(&mut self.sources().answers)
    }

    /// Whether a fault fires at a call: so often as `share` says, never at 0, always at 1. What other calls and other
    /// faults do changes nothing.
    pub fn strikes(&self, share: f64, fault: u64, call: u64) -> bool {
        // Above the numbers of the sources.
        branch(self.sources().root, [fault + 100, call]).random_bool(share.clamp(0.0, 1.0))
    }

    /// With a seed, the same rows again.
    pub fn reset(&self) {
        *self.sources() = Sources::new(self.seed);
    }

    fn sources(&self) -> MutexGuard<'_, Sources> {
        // Numbers stay numbers, whoever panicked elsewhere.
        self.sources.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn draw(source: &mut StdRng) -> Uuid {
    let mut bytes = [0; 16];
    source.fill_bytes(&mut bytes);
    Builder::from_random_bytes(bytes).into_uuid()
}

/// Another row for every pair of numbers.
fn branch(mut root: [u8; 32], numbers: [u64; 2]) -> StdRng {
    let numbers = numbers.into_iter().flat_map(u64::to_le_bytes);
    root.iter_mut().zip(numbers).for_each(|(byte, other)| *byte ^= other);
    StdRng::from_seed(root)
}

fn root(seed: Option<u64>) -> [u8; 32] {
    let mut root = [0; 32];
    match seed {
        Some(seed) => StdRng::seed_from_u64(seed).fill_bytes(&mut root),
        // Version 4 UUIDs are the randomness of the machine.
        None => {
            root[..16].copy_from_slice(Uuid::new_v4().as_bytes());
            root[16..].copy_from_slice(Uuid::new_v4().as_bytes());
        }
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_itself_and_none_does_not() {
        let row = |seed| {
            let chance = Chance::new(seed);
            (0..3).map(|_| chance.uuid()).collect::<Vec<_>>()
        };
        assert_eq!(row(Some(7)), row(Some(7)));
        assert_ne!(row(Some(7)), row(Some(8)));
        assert_ne!(row(None), row(None));
        let chance = Chance::new(Some(7));
        let first = chance.uuid();
        chance.reset();
        assert_eq!(chance.uuid(), first);
        assert_eq!(first.get_version_num(), 4);
    }

    #[test]
    fn what_happens_beside_shifts_nothing() {
        let (quiet, busy) = (Chance::new(Some(7)), Chance::new(Some(7)));
        let row = |chance: &Chance| (0..50).map(|call| chance.strikes(0.5, 1, call)).collect::<Vec<_>>();
        for _ in 0..3 {
            let _ = (busy.interaction(), busy.delivery(), busy.answer(), busy.strikes(0.5, 2, 1));
        }
        assert_eq!((quiet.uuid(), row(&quiet)), (busy.uuid(), row(&busy)));
        assert!(row(&quiet).contains(&true) && row(&quiet).contains(&false));
        assert_eq!((quiet.strikes(0.0, 1, 1), quiet.strikes(1.0, 1, 1)), (false, true));
    }
}
