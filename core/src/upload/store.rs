//! The second half of an upload: the form goes to its place, which knows nothing of Bird's credentials.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::HeaderMap;
use secrecy::SecretString;
use tokio::time::Instant;
use tracing::{debug, debug_span};

use super::presigned::Presigned;
use crate::{
    call::{Clock, Kind},
    client::Shared,
    config,
    error::{Delivery, Error},
    form::{self, Form},
    operation::Retry,
    redact::Scrubber,
    retry::Repeats,
    transport::{self, Until, failure, target::Target},
};

/// What is shorter is a date, a content type or a flag rather than a secret.
const SHORTEST_SECRET: usize = 20;

pub(super) struct Transfer<'a> {
    pub(super) shared: &'a Shared,
    pub(super) presigned: &'a Presigned,
    pub(super) form: &'a Arc<Form>,
    /// Its limit of an attempt is how long nothing may move.
    pub(super) clock: Clock,
}

impl Transfer<'_> {
    /// Sends the file, again where that is possible: the same file at the same place changes nothing.
    pub(super) async fn run(&self, max_retries: u32, mut attempts: u32) -> Result<(), Error> {
        let most = if self.form.replayable() { max_retries } else { 0 };
        let mut repeats = Repeats::new(Retry::Safe, most, self.clock);
        loop {
            let started = Instant::now();
            let span = debug_span!("birdwire.attempt", number = attempts + 1);
            let result = self.attempt(&mut attempts).await;
            let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
            match result {
                Ok(status) => {
                    debug!(parent: &span, status, milliseconds, "stored");
                    return Ok(());
                }
                Err(error) => {
                    let (kind, delivery) = (error.kind().as_str(), error.delivery().as_str());
                    debug!(parent: &span, kind, delivery, status = error.status(), milliseconds, "failed");
                    repeats.after(error).await.map_err(|error| error.with_attempts(attempts))?;
                }
            }
        }
    }

    async fn attempt(&self, attempts: &mut u32) -> Result<u16, Error> {
        let config = &self.shared.config;
        let target = Target::of(&self.presigned.url)?;
        let request = (self.presigned.verb.clone(), target, config::foreign_headers(&config.headers));
        let scrubber = || self.scrubber();
        let response = form::send(self.shared, request, self.form, &self.clock, &scrubber, attempts).await?;
        let (head, arriving) = response.into_parts();
        let (status, headers) = (head.status.as_u16(), head.headers);
        if head.status.is_success() {
            return Ok(status);
        }
        let until = Until::of(&self.clock, Kind::Form);
        match transport::read(status, arriving, until, config.max_response_bytes, &scrubber).await {
            Ok(body) => Err(refused(status, &headers, body, &self.scrubber())),
            Err(error) => Err(failure::headed(error, status, &headers, &self.scrubber())),
        }
    }

    /// The fields and the query are what the place takes for a credential.
    fn scrubber(&self) -> Scrubber {
        let url = &self.presigned.url;
        let query = url.query_pairs().map(|(_, value)| value.into_owned());
        let fields = self.presigned.fields.iter().map(|(_, value)| value.clone());
        let secrets = url.query().map(str::to_owned).into_iter().chain(query).chain(fields);
        let long = secrets.filter(|text| text.len() >= SHORTEST_SECRET).map(SecretString::from);
        Scrubber::new(self.shared.config.proxy.clone().into_iter().chain(long))
    }
}

/// A store says what is wrong as XML: `<Error><Code>…</Code><Message>…</Message></Error>`.
fn refused(status: u16, headers: &HeaderMap, body: Bytes, scrubber: &Scrubber) -> Error {
    let text = String::from_utf8_lossy(&body).into_owned();
    let error = failure::answer(status, headers, body, scrubber);
    let code = element(&text, "Code").map(|code| scrubber.text(code));
    let message = element(&text, "Message").map(|message| scrubber.text(message));
    let message = message.unwrap_or_else(|| error.message().to_owned());
    error.with_message(format!("the store of the file says: {message}")).with_code(code)
}

fn element<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let from = xml.split_once(&format!("<{name}>"))?.1;
    let text = from.split_once(&format!("</{name}>"))?.0.trim();
    (!text.is_empty() && !text.contains('<')).then_some(text)
}

impl Clock {
    /// The limit of the whole call passed before anything was sent.
    pub(crate) fn passed(&self) -> Error {
        let limit: Duration = self.call;
        Error::new(
            crate::error::ErrorKind::Timeout,
            Delivery::NeverSent,
            format!("the call's limit of {limit:?} passed while the file was read (timeout)"),
        )
    }
}
