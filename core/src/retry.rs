//! The loop around the attempts. Repeating a send may cost somebody money, so it is short on purpose.

use std::{borrow::Cow, slice, time::Duration};

use rand::Rng;
use secrecy::SecretString;
use tokio::time::{Instant, sleep};
use tracing::{Instrument, debug, debug_span, info};

use crate::{
    auth::Credential,
    call::{Clock, Job},
    client::Shared,
    error::{Delivery, Error, ErrorKind},
    operation::Retry,
    transport::{self, Got, failure},
};

const FIRST_WAIT: f64 = 0.5;
const LONGEST_WAIT: f64 = 8.0;

pub(crate) async fn run(shared: &Shared, job: &Job) -> Result<Got, Error> {
    let mut attempts = 0;
    // What can be read a single time is never sent twice.
    let most = if job.content.replayable() { job.max_retries } else { 0 };
    let mut repeats = Repeats::new(job.retry, most, job.clock);
    let mut rejected: Option<SecretString> = None;
    loop {
        let finish = |error: Error| repeats.settle(error).with_attempts(attempts);
        let held;
        let (authorization, secrets) = match &job.authorization {
            Some(given) => (given.header.clone(), given.secrets.as_slice()),
            None => {
                held = secret(shared, &job.clock, rejected.as_ref()).await.map_err(finish)?;
                let header = match &shared.authorization {
                    Some(value) => value.clone(),
                    None => shared.config.identity.credential.header(&held).map_err(finish)?,
                };
                (header, slice::from_ref(held.as_ref()))
            }
        };
        if let Some(pace) = &job.pace {
            pace.turn().await;
        }

        let span = debug_span!("birdwire.attempt", number = attempts + 1);
        let started = Instant::now();
        let before = attempts;
        let result =
            transport::attempt(shared, job, authorization, secrets, &mut attempts).instrument(span.clone()).await;
        let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
        let error = match result {
            Ok(mut got) => {
                debug!(parent: &span, status = got.status, milliseconds, "answered");
                got.attempts = attempts;
                return Ok(got);
            }
            Err(error) => error,
        };
        debug!(
            parent: &span,
            kind = error.kind().as_str(),
            delivery = error.delivery().as_str(),
            status = error.status(),
            milliseconds,
            "failed"
        );

        // A token that ran out: nothing happened on the server, so even a send may go again, once, with a new one.
        // A 401 of the second request of an attempt is that of a file's own place, which never saw the token.
        if error.kind() == ErrorKind::Authentication
            && rejected.is_none()
            && attempts == before + 1
            && job.content.replayable()
            && matches!(shared.config.identity.credential, Credential::Provider(_))
        {
            rejected = secrets.first().cloned();
            continue;
        }
        repeats.after(error).await.map_err(|error| error.with_attempts(attempts))?;
    }
}

/// Decides after each failed attempt whether there is another one.
pub(crate) struct Repeats {
    retry: Retry,
    most: u32,
    clock: Clock,
    done: u32,
    maybe_sent: bool,
}

impl Repeats {
    pub(crate) fn new(retry: Retry, most: u32, clock: Clock) -> Self {
        Self { retry, most, clock, done: 0, maybe_sent: false }
    }

    /// Waits until it is time for another attempt; where there is none, gives back what the call ends with.
    pub(crate) async fn after(&mut self, error: Error) -> Result<(), Error> {
        let wait = match error.retry_after() {
            Some(wait) => wait,
            None => backoff(self.done),
        };
        if self.done >= self.most || !worth_it(self.retry, &error) || !fits(&self.clock, wait) {
            return Err(self.settle(error));
        }
        self.maybe_sent |= error.delivery() == Delivery::MaybeSent;
        self.done += 1;
        info!(repeat = self.done, wait = ?wait, kind = error.kind().as_str(), status = error.status(), "trying again");
        sleep(wait).await;
        Ok(())
    }

    fn settle(&self, error: Error) -> Error {
        settle(error, self.retry, self.maybe_sent)
    }
}

/// The text that goes into `Authorization`.
async fn secret<'a>(
    shared: &'a Shared,
    clock: &Clock,
    rejected: Option<&SecretString>,
) -> Result<Cow<'a, SecretString>, Error> {
    let provider = match &shared.config.identity.credential {
        Credential::AccessKey(secret) | Credential::Bearer(secret) => return Ok(Cow::Borrowed(secret)),
        Credential::Provider(provider) => provider,
        Credential::Vendor(_) => return Err(Error::input("credentials", "are chosen call by call")),
    };
    let asked = shared.tokens().get(provider.as_ref(), rejected);
    match transport::within(clock.deadline, asked).await {
        Ok(token) => token.map(Cow::Owned),
        Err(_) => Err(Error::new(
            ErrorKind::Timeout,
            Delivery::NeverSent,
            format!("the token provider gave no token within the call's limit of {:?}", clock.call),
        )),
    }
}

/// Whether the rules of the operation allow another attempt after this error.
fn worth_it(retry: Retry, error: &Error) -> bool {
    let broken = matches!(error.kind(), ErrorKind::Connection | ErrorKind::Timeout);
    if broken && error.delivery() == Delivery::NeverSent {
        return !failure::is_certificate(error);
    }
    if matches!(error.kind(), ErrorKind::ResponseTooLarge | ErrorKind::Decode | ErrorKind::Input) {
        return false;
    }
    match retry {
        Retry::Read | Retry::Safe => broken || matches!(error.status(), Some(408 | 429 | 500..=599)),
        Retry::Reference | Retry::Unsafe => matches!(error.status(), Some(429 | 503)),
    }
}

/// An earlier attempt of a write may have had an effect that the last one knows nothing of.
fn settle(error: Error, retry: Retry, maybe_sent: bool) -> Error {
    if maybe_sent && (retry != Retry::Read || error.delivery() == Delivery::NeverSent) {
        error.with_delivery(Delivery::MaybeSent)
    } else {
        error
    }
}

/// A wait that ends after the deadline would only delay the bad news.
fn fits(clock: &Clock, wait: Duration) -> bool {
    match clock.deadline {
        Some(deadline) => Instant::now().checked_add(wait).is_some_and(|end| end < deadline),
        None => true,
    }
}

/// Full jitter: many clients that failed together do not come back together.
fn backoff(repeats: u32) -> Duration {
    let most = (FIRST_WAIT * f64::from(2_u32.pow(repeats.min(8)))).min(LONGEST_WAIT);
    Duration::from_secs_f64(rand::rng().random_range(0.0..=most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_bounded() {
        for (repeats, most) in [(0, 0.5), (1, 1.0), (2, 2.0), (4, 8.0), (5, 8.0), (4_000_000_000, 8.0)] {
            for _ in 0..200 {
                assert!(backoff(repeats).as_secs_f64() <= most);
            }
        }
    }

    #[test]
    fn the_table_of_repeats() {
        let answered =
            |status: u16| Error::new(ErrorKind::from_status(status), failure::delivery(status), "").with_status(status);
        for status in [408, 429, 500, 502, 503, 504, 599] {
            assert!(worth_it(Retry::Read, &answered(status)), "{status}");
            assert!(worth_it(Retry::Safe, &answered(status)), "{status}");
            assert_eq!(worth_it(Retry::Unsafe, &answered(status)), matches!(status, 429 | 503), "{status}");
        }
        for status in [302, 400, 401, 403, 404, 409, 422] {
            assert!(!worth_it(Retry::Read, &answered(status)), "{status}");
            assert!(!worth_it(Retry::Unsafe, &answered(status)), "{status}");
        }
        let broken = |delivery| Error::new(ErrorKind::Connection, delivery, "");
        assert!(worth_it(Retry::Unsafe, &broken(Delivery::NeverSent)));
        assert!(!worth_it(Retry::Unsafe, &broken(Delivery::MaybeSent)));
        assert!(worth_it(Retry::Read, &broken(Delivery::MaybeSent)));
        assert!(!worth_it(
            Retry::Read,
            &Error::new(ErrorKind::ResponseTooLarge, Delivery::MaybeSent, "").with_status(500)
        ));
    }

    #[test]
    fn an_earlier_doubt_stays() {
        let refused = Error::new(ErrorKind::Connection, Delivery::NeverSent, "");
        assert_eq!(settle(refused.clone(), Retry::Safe, true).delivery(), Delivery::MaybeSent);
        assert_eq!(settle(refused, Retry::Safe, false).delivery(), Delivery::NeverSent);
        let missing = Error::new(ErrorKind::NotFound, Delivery::Answered, "");
        assert_eq!(settle(missing.clone(), Retry::Read, true).delivery(), Delivery::Answered);
        assert_eq!(settle(missing, Retry::Safe, true).delivery(), Delivery::MaybeSent);
    }
}
