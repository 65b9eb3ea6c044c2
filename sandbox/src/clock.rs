//! The sandbox's time, which a test may hurry, hold and step. Inside, times are microseconds since 1970; outside, RFC
//! 3339 text.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;

pub type Micros = i64;

/// Nobody needs it faster, and a slip in a number must not run time off its end.
pub const FASTEST: f64 = 1_000_000.0;

/// The last moment that can be stepped to: the year 9000 leaves room for what happens after it.
pub const LAST: Micros = 221_845_392_000_000_000;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A time that begins as the machine's own.
pub struct Clock {
    start: Start,
    state: Mutex<State>,
    changes: watch::Sender<()>,
}

/// How a clock begins, and how it is again after a reset.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// The machine's own time when there is none.
    pub at: Option<Micros>,
    /// How many of its seconds go by in one of the machine's.
    pub speed: f64,
    pub paused: bool,
}

/// What a clock shows.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    pub now: Micros,
    pub speed: f64,
    pub paused: bool,
}

struct State {
    /// What it showed at `since`, in the machine's time.
    shown: Micros,
    since: Micros,
    speed: f64,
    paused: bool,
}

impl State {
    fn begin(start: Start) -> Self {
        let since = machine_time();
        Self { shown: start.at.unwrap_or(since), since, speed: start.speed, paused: start.paused }
    }

    fn now(&self, machine: Micros) -> Micros {
        let passed = if self.paused { 0 } else { (machine - self.since).max(0) };
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            reason = "years fit, and `LAST` bounds it"
        )]
        let passed = if self.speed == 1.0 { passed } else { (passed as f64 * self.speed) as Micros };
        self.shown.saturating_add(passed).min(LAST)
    }

    /// Goes on from `shown`, whatever went before.
    fn set(&mut self, shown: Micros) {
        (self.shown, self.since) = (shown.min(LAST), machine_time());
    }
}

impl Clock {
    pub fn new(start: Start) -> Self {
        Self { start, state: Mutex::new(State::begin(start)), changes: watch::Sender::new(()) }
    }

    pub fn now(&self) -> Micros {
        self.state().now(machine_time())
    }

    pub fn read(&self) -> Reading {
        let state = self.state();
        Reading { now: state.now(machine_time()), speed: state.speed, paused: state.paused }
    }

    /// Goes on from this time; one that has passed changes nothing.
    pub fn step_to(&self, time: Micros) {
        self.change(|state, now| state.set(time.max(now)));
    }

    /// How far it is ahead of the machine's time.
    pub fn ahead(&self) -> Micros {
        let machine = machine_time();
        self.state().now(machine) - machine
    }

    /// Goes on from this time, also from an earlier one.
    pub fn set(&self, time: Micros) {
        self.change(|state, _| state.set(time));
    }

    pub fn set_speed(&self, speed: f64) {
        self.change(|state, now| {
            state.set(now);
            state.speed = speed;
        });
    }

    pub fn pause(&self, paused: bool) {
        self.change(|state, now| {
            state.set(now);
            state.paused = paused;
        });
    }

    /// As it was at the start of the sandbox.
    pub fn reset(&self) {
        self.change(|state, _| *state = State::begin(self.start));
    }

    /// Returns when the clock shows `time` or later, and as well when somebody changed it.
    pub async fn wait_until(&self, time: Micros) {
        let mut changes = self.changes.subscribe();
        let Some(wait) = self.real_time_until(time) else {
            // A sender that is gone means the end of the sandbox.
            let _ = changes.changed().await;
            return;
        };
        let _ = tokio::time::timeout(wait, changes.changed()).await;
    }

    /// None when it does not go on by itself.
    fn real_time_until(&self, time: Micros) -> Option<Duration> {
        let state = self.state();
        let missing = time.saturating_sub(state.now(machine_time()));
        if missing <= 0 {
            return Some(Duration::ZERO);
        }
        if state.paused || state.speed <= 0.0 {
            return None;
        }
        let whole = Duration::from_micros(missing.unsigned_abs()).as_secs_f64();
        // Timers further away than a day are looked at again then.
        let wait = Duration::try_from_secs_f64(whole / state.speed).unwrap_or(DAY);
        Some(wait.min(DAY))
    }

    fn change(&self, change: impl FnOnce(&mut State, Micros)) {
        let mut state = self.state();
        let now = state.now(machine_time());
        change(&mut state, now);
        drop(state);
        self.changes.send_replace(());
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A state is whole between any two statements above, so a panic elsewhere does not spoil it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub fn text(time: Micros) -> String {
    // Out of range only for a file that was edited by hand.
    Timestamp::from_microsecond(time).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}

pub fn parse(text: &str) -> Option<Micros> {
    text.parse::<Timestamp>().ok().map(Timestamp::as_microsecond)
}

fn machine_time() -> Micros {
    Timestamp::now().as_microsecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Micros = 3_600_000_000;

    fn clock(speed: f64, paused: bool) -> Clock {
        Clock::new(Start { at: Some(HOUR), speed, paused })
    }

    #[test]
    fn a_paused_clock_moves_by_steps_only() {
        let clock = clock(1.0, true);
        assert_eq!((clock.now(), clock.now()), (HOUR, HOUR));
        clock.step_to(3 * HOUR);
        assert_eq!(clock.now(), 3 * HOUR);
        clock.step_to(2 * HOUR);
        assert_eq!(clock.now(), 3 * HOUR, "steps lead forward");
        clock.reset();
        assert_eq!(clock.now(), HOUR);
    }

    #[test]
    fn a_fast_clock_shows_more_time_than_went_by() {
        let clock = clock(3600.0, false);
        let before = machine_time();
        std::thread::sleep(Duration::from_millis(20));
        let (shown, real) = (clock.now() - HOUR, machine_time() - before);
        assert!(shown >= 3600 * 20_000, "{shown}");
        assert!(shown <= 3600 * (real + 20_000), "{shown} in {real}");
    }

    #[tokio::test]
    async fn a_clock_that_hardly_moves_can_be_waited_for() {
        let clock = clock(f64::MIN_POSITIVE, false);
        let waited = tokio::time::timeout(Duration::from_millis(20), clock.wait_until(2 * HOUR)).await;
        assert!(waited.is_err(), "it is not yet time");
    }

    #[tokio::test]
    async fn whoever_waits_wakes_when_the_time_is_stepped() {
        let clock = std::sync::Arc::new(clock(1.0, true));
        let waiting = tokio::spawn({
            let clock = std::sync::Arc::clone(&clock);
            async move {
                while clock.now() < 2 * HOUR {
                    clock.wait_until(2 * HOUR).await;
                }
            }
        });
        tokio::time::sleep(Duration::from_millis(10)).await;
        assert!(!waiting.is_finished());
        clock.step_to(2 * HOUR);
        let woken = tokio::time::timeout(Duration::from_secs(5), waiting).await;
        assert!(woken.is_ok());
    }
}
