//! Methods that wait for a job: the question how far it is, asked until it is done.

use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, sleep};
use tracing::{Instrument, debug, info_span};

use crate::{
    Client, Delivery, Error, ErrorKind, Response, answer,
    call::{Arguments, CallOptions, Clock, Kind},
    config,
    operation::{self, Operation},
    runtime,
    transport::within,
};

/// How long to wait for a job when nobody says.
const LONGEST: Duration = Duration::from_secs(600);

const FIRST_REST: Duration = Duration::from_secs(1);
const LONGEST_REST: Duration = Duration::from_secs(10);

impl Client {
    /// Makes a call again and again until its answer says that the job is done, and gives back that answer, whatever
    /// became of the job. The first question is asked at once.
    ///
    /// `options.timeout` limits the whole of it (10 minutes otherwise), `options.attempt_timeout` and
    /// `options.max_retries` hold for each question, and `options.poll_interval` says how long to rest between two.
    pub async fn wait(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        options: &CallOptions,
    ) -> Result<Response, Error> {
        let Some(row) = &operation.wait else {
            return Err(Error::input("operation", "is nothing to wait for").with_operation(operation.name));
        };
        let span = info_span!("birdwire.wait", operation = row.name);
        let (client, options) = (self.clone(), options.clone());
        let work = async move { client.wait_here(operation, row, arguments, &options).await };
        runtime::run(work.instrument(span)).await.map_err(|error| error.with_operation(row.name))
    }

    async fn wait_here(
        &self,
        operation: &'static Operation,
        row: &operation::Wait,
        arguments: Arguments,
        options: &CallOptions,
    ) -> Result<Response, Error> {
        let mut rests = Rests::new(options)?;
        let limit = CallOptions { timeout: options.timeout.or(Some(LONGEST)), ..options.clone() };
        let clock = Clock::start(self, &limit, Kind::Whole)?;
        let mut state = None;
        loop {
            let mut job = self.job(operation, &mut arguments.clone(), &limit, Kind::Whole)?;
            job.clock = clock;
            let response = match self.run(job).await {
                Ok(got) => Response::from(got),
                Err(error) if error.kind() == ErrorKind::Timeout && clock.is_over() => {
                    return Err(error.with_message(over(&clock, row, state)));
                }
                Err(error) => return Err(error),
            };
            answer::scan(operation, &response)?;
            state = member(&response, row.member);
            if state.as_deref().is_some_and(|state| row.until.contains(&state)) {
                return Ok(response);
            }
            let rest = rests.next();
            debug!(state, ?rest, "not done yet");
            if within(clock.deadline, sleep(rest)).await.is_err() {
                let message = over(&clock, row, state);
                return Err(Error::new(ErrorKind::Timeout, Delivery::Answered, message)
                    .with_attempts(response.attempts)
                    .with_request_id(response.request_id().map(str::to_owned)));
            }
        }
    }
}

/// How long to rest between two questions.
struct Rests {
    next: Duration,
    grow: bool,
}

impl Rests {
    fn new(options: &CallOptions) -> Result<Self, Error> {
        let next = config::positive("options.poll_interval", options.poll_interval.unwrap_or(FIRST_REST))?;
        Ok(Self { next, grow: options.poll_interval.is_none() })
    }

    fn next(&mut self) -> Duration {
        let rest = self.next;
        if self.grow {
            self.next = (rest * 3 / 2).min(LONGEST_REST);
        }
        rest
    }
}

impl Clock {
    fn is_over(&self) -> bool {
        self.deadline.is_some_and(|deadline| deadline <= Instant::now())
    }
}

/// Where the job stands; none where the answer does not say it as a text.
fn member(response: &Response, name: &str) -> Option<String> {
    let answer: Value = serde_json::from_slice(&response.body).ok()?;
    answer.get(name)?.as_str().map(str::to_owned)
}

fn over(clock: &Clock, row: &operation::Wait, state: Option<String>) -> String {
    let stands = match state {
        Some(state) => format!("{} was {state:?}", row.member),
        None => format!("{} was not told", row.member),
    };
    format!("not done within the wait's limit of {:?} (timeout): the last {stands}", clock.call)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rests_grow_unless_one_was_given() -> Result<(), Error> {
        let mut rests = Rests::new(&CallOptions::default())?;
        let seconds: Vec<f64> = (0..8).map(|_| rests.next().as_secs_f64()).collect();
        assert_eq!(seconds, [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0]);
        let own = CallOptions { poll_interval: Some(Duration::from_millis(10)), ..CallOptions::default() };
        let mut rests = Rests::new(&own)?;
        assert_eq!([rests.next(), rests.next()], [Duration::from_millis(10); 2]);
        let none = CallOptions { poll_interval: Some(Duration::ZERO), ..CallOptions::default() };
        assert_eq!(
            Rests::new(&none).err().and_then(|e| e.path().map(str::to_owned)).as_deref(),
            Some("options.poll_interval")
        );
        Ok(())
    }
}
