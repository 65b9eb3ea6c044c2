//! The documented rate limits, per workspace and over all its channels. They hold while they are switched on, in the
//! sandbox's own time.

use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::Method;
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use uuid::Uuid;

use crate::app::App;
use crate::clock::Micros;
use crate::errors::ApiError;

/// Requests a second. Nothing is said about other methods.
const READS: NonZeroU32 = NonZeroU32::new(50).unwrap();
const WRITES: NonZeroU32 = NonZeroU32::new(500).unwrap();

#[derive(Default)]
pub struct Limits(Mutex<Option<Limiters>>);

impl Limits {
    /// A request over the limit is not processed. Paths that lead through no workspace have no limit.
    pub fn check(&self, app: &App, method: &Method, workspace: Option<Uuid>) -> Result<(), ApiError> {
        let Some(workspace) = workspace.filter(|_| app.settings.get().rate_limits) else { return Ok(()) };
        let now = app.clock.now();
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Who went back in time has not yet asked for what was asked for later.
        let limiters = match kept.take().filter(|limiters| limiters.last <= now) {
            Some(limiters) => kept.insert(limiters),
            None => kept.insert(Limiters::new(now)),
        };
        limiters.check(now, method, workspace)
    }
}

struct Limiters {
    tick: Tick,
    began: Micros,
    last: Micros,
    reads: Limiter,
    writes: Limiter,
}

type Limiter = RateLimiter<Uuid, HashMapStateStore<Uuid>, Tick, NoOpMiddleware<Nanos>>;

impl Limiters {
    fn new(now: Micros) -> Self {
        let tick = Tick::default();
        let limiter = |quota| RateLimiter::hashmap_with_clock(Quota::per_second(quota), tick.clone());
        Self { began: now, last: now, reads: limiter(READS), writes: limiter(WRITES), tick }
    }

    fn check(&mut self, now: Micros, method: &Method, workspace: Uuid) -> Result<(), ApiError> {
        self.last = now;
        self.tick.set(Duration::from_micros(u64::try_from(now - self.began).unwrap_or(0)));
        let (limiter, limit) = match *method {
            Method::GET => (&self.reads, READS),
            Method::POST => (&self.writes, WRITES),
            _ => return Ok(()),
        };
        limiter.check_key(&workspace).map_err(|_| ApiError::too_many_requests(limit.get(), method.as_str()))
    }
}

/// The sandbox's time, in the form that the limiter asks for it.
#[derive(Clone, Debug, Default)]
struct Tick(Arc<AtomicU64>);

impl Tick {
    fn set(&self, passed: Duration) {
        self.0.store(u64::try_from(passed.as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

impl Clock for Tick {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        Nanos::from(self.0.load(Ordering::Relaxed))
    }
}
