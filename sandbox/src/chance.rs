//! Ids and chance. With a seed they are the same at every run, as long as the requests come in the same order.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};
use uuid::{Builder, Uuid};

pub struct Chance {
    seed: Option<u64>,
    source: Mutex<StdRng>,
}

impl Chance {
    pub fn new(seed: Option<u64>) -> Self {
        Self { seed, source: Mutex::new(begin(seed)) }
    }

    pub fn uuid(&self) -> Uuid {
        let mut bytes = [0; 16];
        self.source().fill_bytes(&mut bytes);
        Builder::from_random_bytes(bytes).into_uuid()
    }

    /// True so often as `share` says: never at 0, always at 1.
    pub fn happens(&self, share: f64) -> bool {
        self.source().random_bool(share.clamp(0.0, 1.0))
    }

    /// With a seed, the same row again.
    pub fn reset(&self) {
        *self.source() = begin(self.seed);
    }

    fn source(&self) -> MutexGuard<'_, StdRng> {
        // Numbers stay numbers, whoever panicked elsewhere.
        self.source.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn begin(seed: Option<u64>) -> StdRng {
    match seed {
        Some(seed) => StdRng::seed_from_u64(seed),
        // Version 4 UUIDs are the randomness of the machine.
        None => {
            let (first, second) = (Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes());
            let mut whole = [0; 32];
            whole[..16].copy_from_slice(&first);
            whole[16..].copy_from_slice(&second);
            StdRng::from_seed(whole)
        }
    }
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
}
