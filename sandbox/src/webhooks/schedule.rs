//! When a delivery that failed is tried again.

use crate::clock::Micros;

const SECOND: Micros = 1_000_000;

/// Each wait is so much longer than the one before it.
const GROWTH: Micros = 45 * SECOND;

/// With the waits above, the last attempt comes 7 hours, 52 minutes and 30 seconds after the first. The documents say
/// 8 hours and show a log with 36 attempts.
const MOST_ATTEMPTS: u32 = 36;

/// How long to wait after so many failed attempts; nothing when that was the last one.
pub fn wait_after(attempts: u32) -> Option<Micros> {
    (attempts < MOST_ATTEMPTS).then(|| GROWTH * Micros::from(attempts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_for_eight_hours() {
        let waits: Vec<Micros> = (1..).map_while(wait_after).collect();
        assert_eq!(waits.len(), 35);
        assert!(waits.windows(2).all(|pair| pair[0] < pair[1]));
        let total: Micros = waits.iter().sum();
        let hour = 3600 * SECOND;
        assert!(total <= 8 * hour && total > 15 * hour / 2, "{total}");
    }
}
