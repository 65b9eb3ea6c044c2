//! How the status of a message moves by itself. Nothing runs in the background: the status is worked out whenever a
//! message is read, so it is the same in a list and in a get, and right after a restart.

use crate::clock::Micros;

const STEPS: [&str; 4] = ["accepted", "processing", "sent", "delivered"];

/// When a message may begin to move and how fast.
#[derive(Clone, Copy, Debug)]
pub struct Timeline {
    /// No two messages share one, so while the clock stands it lies a little ahead of the clock.
    pub created: Micros,
    /// Later than `created` when the message was scheduled; otherwise what the clock showed.
    pub starts: Micros,
    /// Time in each status before the next; zero is straight to the end.
    pub step: Micros,
}

/// A status and since when the message has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub status: String,
    pub since: Micros,
}

impl Timeline {
    pub fn at(&self, now: Micros) -> Standing {
        if now < self.starts && self.is_scheduled() {
            return Standing { status: "scheduled".to_owned(), since: self.created };
        }
        let last = STEPS.len() as Micros - 1;
        let done = if self.step > 0 { ((now - self.starts) / self.step).clamp(0, last) } else { last };
        let status = STEPS.get(usize::try_from(done).unwrap_or_default()).copied().unwrap_or("accepted");
        Standing { status: status.to_owned(), since: (self.starts + done * self.step).max(self.created) }
    }

    /// When the status changes.
    pub fn moments(&self) -> Vec<Micros> {
        // The first status of a message that is sent at once is that of its beginning.
        let first = if self.is_scheduled() { 0 } else { 1 };
        let mut moments: Vec<_> = (first..STEPS.len() as Micros).map(|step| self.starts + step * self.step).collect();
        // Without steps, all but the last are passed in the same moment.
        moments.dedup();
        moments
    }

    /// When the message goes to the platform.
    pub fn would_be_sent(&self) -> Micros {
        self.starts + 2 * self.step
    }

    /// What the answer to a send says, however fast the steps are.
    pub fn first(&self) -> Standing {
        let status = if self.is_scheduled() { "scheduled" } else { "accepted" };
        Standing { status: status.to_owned(), since: self.created }
    }

    pub fn is_scheduled(&self) -> bool {
        self.starts > self.created
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(timeline: Timeline, now: Micros) -> (String, Micros) {
        let standing = timeline.at(now);
        (standing.status, standing.since)
    }

    #[test]
    fn moves_step_by_step_and_stays_delivered() {
        let timeline = Timeline { created: 100, starts: 100, step: 10 };
        assert_eq!(status(timeline, 100), ("accepted".to_owned(), 100));
        assert_eq!(status(timeline, 109), ("accepted".to_owned(), 100));
        assert_eq!(status(timeline, 110), ("processing".to_owned(), 110));
        assert_eq!(status(timeline, 125), ("sent".to_owned(), 120));
        assert_eq!(status(timeline, 9_999), ("delivered".to_owned(), 130));
    }

    #[test]
    fn waits_for_its_time() {
        let timeline = Timeline { created: 100, starts: 500, step: 10 };
        assert_eq!(status(timeline, 499), ("scheduled".to_owned(), 100));
        assert_eq!(status(timeline, 500), ("accepted".to_owned(), 500));
        assert_eq!(timeline.first().status, "scheduled");
    }

    #[test]
    fn while_the_clock_stands_a_later_message_moves_like_the_first() {
        let timeline = Timeline { created: 103, starts: 100, step: 10 };
        assert_eq!(status(timeline, 100), ("accepted".to_owned(), 103));
        assert_eq!(status(timeline, 110), ("processing".to_owned(), 110));
        assert_eq!(timeline.first().status, "accepted");
    }

    #[test]
    fn without_steps_it_is_delivered_at_once() {
        let timeline = Timeline { created: 100, starts: 100, step: 0 };
        assert_eq!(status(timeline, 100), ("delivered".to_owned(), 100));
        assert_eq!(timeline.first().status, "accepted");
    }
}
