//! A form to its place, whichever that is: a host of Bird, or a store that knows none of its credentials.

use std::sync::Arc;

use http::{
    HeaderMap, HeaderValue, Response,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
};
use tokio::time::Instant;

use super::{
    Form,
    body::{Body, Pulse},
};
use crate::{
    call::{Clock, Kind},
    client::Shared,
    error::{Delivery, Error},
    redact::Scrubber,
    transport::{
        Until, failure,
        payload::Payload,
        pool::{Arriving, request},
        target::Target,
        within,
    },
};

/// Sends a form once, up to the head of the answer. `attempts` counts it once all of its files were there to be read.
pub(crate) async fn send(
    shared: &Shared,
    (method, target, mut headers): (http::Method, Target, HeaderMap),
    form: &Arc<Form>,
    clock: &Clock,
    scrubber: &(dyn Fn() -> Scrubber + Sync),
    attempts: &mut u32,
) -> Result<Response<Arriving>, Error> {
    form.ready().await?;
    let pool = shared.connector.pool(&shared.config, &target)?;
    headers.insert(CONTENT_TYPE, form.content_type.clone());
    headers.insert(CONTENT_LENGTH, HeaderValue::from(form.length()));
    let pulse = Arc::new(Pulse::new());
    let payload = Payload::Form(Box::pin(Body::new(form, &pulse)));
    *attempts += 1;
    let answer = std::pin::pin!(pool.request(request(method, target.uri, headers, payload)));
    match while_moving(answer, &pulse, clock).await? {
        Ok(response) => Ok(response),
        Err(error) => {
            let broken = failure::connection(error, pulse.left(), shared.config.limits.connect, &scrubber());
            Err(pulse.failure().unwrap_or(broken))
        }
    }
}

/// Waits for the answer as long as the form moves and the call's own limit allows.
async fn while_moving<F: Future + Unpin>(mut answer: F, pulse: &Pulse, clock: &Clock) -> Result<F::Output, Error> {
    loop {
        let until = Until::since(pulse.moved(), clock, Kind::Form);
        match within(until.at, &mut answer).await {
            Ok(output) => return Ok(output),
            Err(_) => {
                let later = Until::since(pulse.moved(), clock, Kind::Form);
                if later.at.is_none_or(|at| at > Instant::now()) {
                    continue;
                }
                let delivery = if pulse.left() { Delivery::MaybeSent } else { Delivery::NeverSent };
                return Err(later.passed(delivery));
            }
        }
    }
}
