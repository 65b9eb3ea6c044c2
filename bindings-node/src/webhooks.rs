//! What Bird posts to a user's server: core's checks as plain functions, without a client and without the event loop.
//!
//! They throw an error whose message is the JSON of core's error.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use birdwire::{
    Error,
    webhooks::{self, WebhookEvent},
};
use bytes::Bytes;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use serde::Deserialize;

use crate::{arguments, failure, text::Text};

type Pairs = Vec<(String, String)>;

/// What came with a body, and how to check it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Delivery {
    headers: Pairs,
    url: String,
    signing_keys: Vec<String>,
    tolerance_ms: Option<f64>,
    /// In milliseconds since 1970, as `timestamp`.
    now: Option<f64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Unsigned {
    url: String,
    signing_key: String,
    timestamp: Option<f64>,
}

/// An event, as the JSON that came.
#[napi(object, object_from_js = false)]
pub struct Delivered {
    pub kind: &'static str,
    /// The whole body; "no time" is null in it.
    pub text: Text,
    /// The same before "no time" became null, where there was any.
    pub original: Option<Text>,
    pub duplicate_key: Option<String>,
}

#[napi(catch_unwind)]
pub fn webhook_verify(body: Uint8Array, delivery: String) -> napi::Result<()> {
    thrown(read(&delivery).and_then(|(delivery, options)| {
        webhooks::verify(&body, &delivery.headers, &delivery.url, &delivery.signing_keys, &options)
    }))
}

#[napi(catch_unwind)]
pub fn webhook_unwrap(body: Uint8Array, delivery: String) -> napi::Result<Delivered> {
    thrown(read(&delivery).and_then(|(delivery, options)| {
        webhooks::unwrap(&body, &delivery.headers, &delivery.url, &delivery.signing_keys, &options).map(delivered)
    }))
}

/// The two headers, as pairs.
#[napi(catch_unwind)]
pub fn webhook_sign(body: Uint8Array, input: String) -> napi::Result<Vec<Vec<String>>> {
    thrown(arguments::json(&input).and_then(|unsigned: Unsigned| {
        let timestamp = unsigned.timestamp.map_or_else(|| Ok(SystemTime::now()), |at| time(at, "timestamp"))?;
        let headers = webhooks::sign(&body, &unsigned.url, &unsigned.signing_key, timestamp)?;
        Ok(headers.map(|(name, value)| vec![name.to_owned(), value]).into())
    }))
}

#[napi(catch_unwind)]
pub fn webhook_public_url(target: String, headers: String) -> napi::Result<String> {
    thrown(arguments::json(&headers).and_then(|headers: Pairs| webhooks::public_url(&target, &headers)))
}

/// What was delivered before.
#[napi]
pub struct NativeDuplicates {
    seen: webhooks::Duplicates,
}

#[napi]
impl NativeDuplicates {
    #[napi(constructor, catch_unwind)]
    pub fn new(capacity: Option<u32>) -> Self {
        let capacity = capacity.map_or(webhooks::Duplicates::DEFAULT_CAPACITY, |capacity| capacity as usize);
        Self { seen: webhooks::Duplicates::new(capacity) }
    }

    #[napi(catch_unwind)]
    pub fn first(&self, key: String) -> bool {
        self.seen.first_key(&key)
    }

    #[napi(catch_unwind)]
    pub fn forget(&self, key: String) {
        self.seen.forget_key(&key);
    }
}

fn delivered(event: WebhookEvent) -> Delivered {
    let came = Bytes::copy_from_slice(event.raw_json().as_bytes());
    let (text, original) = crate::text::without_no_time(came);
    Delivered { kind: event.kind(), text, original, duplicate_key: event.duplicate_key() }
}

fn read(json: &str) -> Result<(Delivery, webhooks::VerifyOptions), Error> {
    let delivery: Delivery = arguments::json(json)?;
    let mut options = webhooks::VerifyOptions::default();
    if let Some(milliseconds) = delivery.tolerance_ms {
        options.tolerance = Duration::try_from_secs_f64(milliseconds / 1000.0)
            .map_err(|_| Error::input("toleranceMs", "must be a number of milliseconds, and not below zero"))?;
    }
    options.now = delivery.now.map(|now| time(now, "now")).transpose()?;
    Ok((delivery, options))
}

/// A moment, from milliseconds since 1970.
fn time(milliseconds: f64, path: &str) -> Result<SystemTime, Error> {
    let distance = Duration::try_from_secs_f64(milliseconds.abs() / 1000.0).ok();
    let moment = distance.and_then(|distance| match milliseconds < 0.0 {
        true => UNIX_EPOCH.checked_sub(distance),
        false => UNIX_EPOCH.checked_add(distance),
    });
    moment.ok_or_else(|| Error::input(path, "lies too far away to be a time"))
}

/// The one option for keys is called `signingKey` here, whether it holds one or several.
fn thrown<T>(result: Result<T, Error>) -> napi::Result<T> {
    result.map_err(|error| {
        let index = error.path().and_then(|path| path.strip_prefix("signingKeys")).map(str::to_owned);
        let error = match index {
            Some(index) => error.with_path(format!("signingKey{index}")),
            None => error,
        };
        napi::Error::from_reason(failure::json(&error))
    })
}
