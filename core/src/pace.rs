//! Taking turns: so many requests a second, and so many at a time, as a vendor asks of whoever sends a long list.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use governor::{
    Quota, RateLimiter,
    clock::Clock,
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed},
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, sleep},
};

use crate::operation::Limits;

/// The clock of tokio, which a test can stop.
struct TokioClock {
    start: Instant,
}

impl Clock for TokioClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.start.elapsed()
    }
}

pub(crate) struct Pace {
    limiter: RateLimiter<NotKeyed, InMemoryState, TokioClock, NoOpMiddleware<Duration>>,
    places: Arc<Semaphore>,
}

impl Pace {
    pub(crate) fn new(limits: &Limits) -> Self {
        let per_second = NonZeroU32::new(limits.per_second).unwrap_or(NonZeroU32::MIN);
        // One after the other, not all of a second's at its begin: so no second of any clock sees more.
        let quota = Quota::per_second(per_second).allow_burst(NonZeroU32::MIN);
        let clock = TokioClock { start: Instant::now() };
        Self { limiter: RateLimiter::direct_with_clock(quota, clock), places: Arc::new(Semaphore::new(limits.at_once)) }
    }

    /// Waits until one of those that are under way has ended. None when the places are gone, which nobody closes.
    pub(crate) async fn place(&self) -> Option<OwnedSemaphorePermit> {
        self.places.clone().acquire_owned().await.ok()
    }

    /// Waits until it is time for a request. A repeated one takes its turn as well.
    pub(crate) async fn turn(&self) {
        while let Err(early) = self.limiter.check() {
            sleep(early.wait_time_from(self.limiter.clock().now())).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::task::JoinSet;

    use super::*;

    const LIMITS: Limits = Limits { members: &[], items: 1, per_second: 4, at_once: 4 };

    #[tokio::test(start_paused = true)]
    async fn no_second_has_more_than_its_requests() {
        let (pace, start) = (Arc::new(Pace::new(&LIMITS)), Instant::now());
        let mut waiting = JoinSet::new();
        for _ in 0..41 {
            let pace = pace.clone();
            waiting.spawn(async move {
                pace.turn().await;
                start.elapsed()
            });
        }
        let mut turns = waiting.join_all().await;
        turns.sort();
        assert!(turns[0] < Duration::from_millis(2), "the first waits for nothing: {:?}", turns[0]);
        // A timer of tokio may be a millisecond late, and is never early.
        for five in turns.windows(5) {
            assert!(five[4] - five[0] >= Duration::from_millis(990), "{five:?}");
        }
        assert!(turns[40] < Duration::from_millis(10_100), "and no longer than needed: {:?}", turns[40]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_place_is_free_when_somebody_leaves() {
        let pace = Pace::new(&LIMITS);
        let mut taken = Vec::new();
        for _ in 0..4 {
            taken.push(pace.place().await);
        }
        let fifth = tokio::time::timeout(Duration::from_secs(60), pace.place());
        assert!(fifth.await.is_err(), "there are four places");
        taken.pop();
        assert!(pace.place().await.is_some());
    }
}
