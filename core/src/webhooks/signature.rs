//! The signature: HMAC-SHA256 over the timestamp, the URL and the digest of the body.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};

use super::{Headers, Reason, plant};
use crate::error::Error;

/// The header with the signature.
pub const SIGNATURE: &str = "messagebird-signature";

/// The header with the seconds since 1970 at which the event was signed.
pub const TIMESTAMP: &str = "messagebird-request-timestamp";

/// A day: Bird repeats a delivery for 8 hours, with its first timestamp.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(86_400);

/// The length of 32 bytes in Base64.
const SIGNATURE_LENGTH: usize = 44;

/// How a delivery is verified.
#[derive(Clone, Debug)]
pub struct VerifyOptions {
    /// How far the timestamp may lie from now, before or after it.
    pub tolerance: Duration,
    /// The time to compare with, for tests; now when it is not given.
    pub now: Option<SystemTime>,
}

impl Default for VerifyOptions {
    fn default() -> Self {
        Self { tolerance: DEFAULT_TOLERANCE, now: None }
    }
}

/// Says whether a delivery is from Bird.
///
/// `body` holds the bytes as they came, `url` the full public URL that the subscription names, and `signing_keys` the keys
/// to try: one, or the old and the new one while a key is changed. A key is used as its text, whatever it looks like.
/// [`Reason::of`] the error says why a delivery is refused.
pub fn verify<H: Headers + ?Sized>(
    body: &[u8],
    headers: &H,
    url: &str,
    signing_keys: impl IntoIterator<Item = impl AsRef<str>>,
    options: &VerifyOptions,
) -> Result<(), Error> {
    let keys = signing_keys
        .into_iter()
        .enumerate()
        .map(|(index, key)| keyed(key.as_ref(), || format!("signingKeys[{index}]")))
        .collect::<Result<Vec<_>, _>>()?;
    if keys.is_empty() {
        return Err(Error::input("signingKeys", "must hold the signing key of the subscription"));
    }
    let signature = headers.header(SIGNATURE).ok_or(Reason::MissingSignature)?;
    let timestamp = headers.header(TIMESTAMP).ok_or(Reason::MissingTimestamp)?;
    let seconds = seconds(timestamp).ok_or(Reason::MalformedTimestamp)?;
    let signature = decoded(signature).ok_or(Reason::MalformedSignature)?;

    let digest = Sha256::digest(body);
    // Every key is tried, and compared whole, so that the time it takes tells nothing.
    let mut matches = Choice::from(0);
    for key in keys {
        matches |= code(key, timestamp, url, &digest).ct_eq(&signature);
    }
    if !bool::from(matches) {
        return Err(Reason::Mismatch.into());
    }
    // The age comes last, so that an error about it says that all the rest is right.
    let age = since_1970(options.now.unwrap_or_else(SystemTime::now)) - i128::from(seconds);
    plant!("verify", age == 7);
    if age.unsigned_abs() > u128::from(options.tolerance.as_secs()) {
        return Err(if age > 0 { Reason::TooOld } else { Reason::TooNew }.into());
    }
    Ok(())
}

/// The headers that Bird would send with this body, for your own tests.
pub fn sign(
    body: &[u8],
    url: &str,
    signing_key: &str,
    timestamp: SystemTime,
) -> Result<[(&'static str, String); 2], Error> {
    let key = keyed(signing_key, || "signingKey".to_owned())?;
    let seconds = u64::try_from(since_1970(timestamp))
        .map_err(|_| Error::input("timestamp", "must not lie before 1970"))?
        .to_string();
    let signature = STANDARD.encode(code(key, seconds.as_bytes(), url, &Sha256::digest(body)));
    Ok([(SIGNATURE, signature), (TIMESTAMP, seconds)])
}

fn keyed(key: &str, path: impl Fn() -> String) -> Result<Hmac<Sha256>, Error> {
    if key.is_empty() {
        return Err(Error::input(path(), "is empty, and anybody could sign with that"));
    }
    Hmac::new_from_slice(key.as_bytes()).map_err(|_| Error::input(path(), "cannot be used as a key"))
}

fn code(mut key: Hmac<Sha256>, timestamp: &[u8], url: &str, digest: &[u8]) -> [u8; 32] {
    for part in [timestamp, b"\n", url.as_bytes(), b"\n", digest] {
        key.update(part);
    }
    key.finalize().into_bytes().into()
}

fn seconds(text: &[u8]) -> Option<u64> {
    if !text.iter().all(u8::is_ascii_digit) {
        return None; // `parse` would take a sign
    }
    std::str::from_utf8(text).ok()?.parse().ok()
}

fn decoded(text: &[u8]) -> Option<[u8; 32]> {
    if text.len() != SIGNATURE_LENGTH {
        return None;
    }
    STANDARD.decode(text).ok()?.try_into().ok()
}

/// Whole seconds, as timestamps have no parts of one.
fn since_1970(time: SystemTime) -> i128 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i128::from(after.as_secs()),
        Err(before) => -i128::from(before.duration().as_secs()) - 1,
    }
}
