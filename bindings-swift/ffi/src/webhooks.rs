//! What Bird posts to a user's server. It needs no client, no runtime and no network, so nothing here is async.

use std::time::{Duration, SystemTime};

use birdwire::webhooks::{self, DEFAULT_TOLERANCE, Duplicates, VerifyOptions};

use crate::{
    failure::BirdFailure,
    generated::webhooks::NativePayload,
    response::{HeaderField, pairs},
};

/// A request as the user's server got it, and what it is verified with.
#[derive(uniffi::Record)]
pub struct NativeDelivery {
    pub body: Vec<u8>,
    pub headers: Vec<HeaderField>,
    pub url: String,
    pub signing_keys: Vec<String>,
    #[uniffi(default)]
    pub tolerance: Option<Duration>,
    #[uniffi(default)]
    pub now: Option<SystemTime>,
}

impl NativeDelivery {
    fn options(&self) -> VerifyOptions {
        VerifyOptions { tolerance: self.tolerance.unwrap_or(DEFAULT_TOLERANCE), now: self.now }
    }
}

#[uniffi::export]
pub fn verify_delivery(delivery: NativeDelivery) -> Result<(), BirdFailure> {
    let options = delivery.options();
    let headers = pairs(delivery.headers);
    Ok(webhooks::verify(&delivery.body, &headers, &delivery.url, delivery.signing_keys, &options)?)
}

/// An event: what came, and the payload as a type.
#[derive(uniffi::Record)]
pub struct NativeEvent {
    pub service: String,
    pub event: String,
    pub kind: String,
    pub payload_json: String,
    /// The whole body.
    pub raw_json: String,
    pub duplicate_key: Option<String>,
    pub payload: NativePayload,
}

#[uniffi::export]
pub fn unwrap_delivery(delivery: NativeDelivery) -> Result<NativeEvent, BirdFailure> {
    let options = delivery.options();
    let headers = pairs(delivery.headers);
    let event = webhooks::unwrap(&delivery.body, &headers, &delivery.url, delivery.signing_keys, &options)?;
    Ok(NativeEvent {
        service: event.service().to_owned(),
        event: event.event().to_owned(),
        kind: event.kind().to_owned(),
        payload_json: event.payload_json().to_owned(),
        raw_json: event.raw_json().to_owned(),
        duplicate_key: event.duplicate_key(),
        payload: event.into(),
    })
}

/// The headers that Bird would send; signed now where no time is given.
#[uniffi::export]
pub fn sign_delivery(
    body: Vec<u8>,
    url: &str,
    signing_key: &str,
    timestamp: Option<SystemTime>,
) -> Result<Vec<HeaderField>, BirdFailure> {
    let signed = webhooks::sign(&body, url, signing_key, timestamp.unwrap_or_else(SystemTime::now))?;
    Ok(signed.into_iter().map(|(name, value)| HeaderField { name: name.to_owned(), value }).collect())
}

#[uniffi::export]
pub fn public_delivery_url(target: &str, headers: Vec<HeaderField>) -> Result<String, BirdFailure> {
    Ok(webhooks::public_url(target, &pairs(headers))?)
}

/// Deliveries that came before, by their keys.
#[derive(uniffi::Object)]
pub struct NativeDuplicates(Duplicates);

#[uniffi::export]
impl NativeDuplicates {
    #[uniffi::constructor]
    pub fn new(capacity: Option<u64>) -> Self {
        let capacity = capacity.map(|count| usize::try_from(count).unwrap_or(usize::MAX));
        Self(capacity.map_or_else(Duplicates::default, Duplicates::new))
    }

    pub fn first(&self, key: &str) -> bool {
        self.0.first_key(key)
    }

    pub fn forget(&self, key: &str) {
        self.0.forget_key(key);
    }
}
