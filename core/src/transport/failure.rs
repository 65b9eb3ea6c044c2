//! How an answer that is no success, or no answer at all, becomes an [`Error`].

use std::{
    error::Error as StdError,
    io,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use hyper_util::client::legacy;
use serde_json::Value;

use super::{dial::TooSlow, pool::BodyError};
use crate::{
    error::{Delivery, Error, ErrorKind},
    redact::Scrubber,
};

/// The headers that carry the id of a request, the likeliest first.
const REQUEST_ID: [&str; 3] = ["x-request-id", "request-id", "messagebird-request-id"];

pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID.iter().find_map(|name| header(headers, name))
}

/// As a user sees them: names in lower case.
pub(crate) fn plain_headers(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect()
}

/// What an answer's status says about the request: a 503 refuses it, any other 5xx may come after the deed.
pub(crate) fn delivery(status: u16) -> Delivery {
    match status {
        503 => Delivery::Answered,
        500..=599 => Delivery::MaybeSent,
        _ => Delivery::Answered,
    }
}

/// An answer that arrived whole and is no success.
pub(crate) fn answer(status: u16, headers: &HeaderMap, body: Bytes, scrubber: &Scrubber) -> Error {
    let body = scrubber.bytes(body);
    let mut code = None;
    let mut message = None;
    let mut details = None;
    if let Ok(Value::Object(mut members)) = serde_json::from_slice::<Value>(&body) {
        code = match members.remove("code") {
            Some(Value::String(text)) => Some(scrubber.text(text)),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        message = match members.remove("message") {
            Some(Value::String(text)) if !text.is_empty() => Some(scrubber.text(text)),
            _ => None,
        };
        details = members.remove("details").filter(|value| !value.is_null()).map(|value| scrubber.value(value));
    }
    let message = message.unwrap_or_else(|| silent(status));
    let error = Error::new(ErrorKind::from_status(status), delivery(status), message)
        .with_code(code)
        .with_details(details)
        .with_body(body);
    headed(error, status, headers, scrubber)
}

fn silent(status: u16) -> String {
    let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    match (status, reason) {
        (300..=399, _) => "a redirect, which is not followed".to_owned(),
        (_, Some(reason)) => format!("{reason} (the answer says nothing more that can be read)"),
        (_, None) => "the answer says nothing more that can be read".to_owned(),
    }
}

/// Adds what the head of an answer said.
pub(crate) fn headed(error: Error, status: u16, headers: &HeaderMap, scrubber: &Scrubber) -> Error {
    error
        .with_status(status)
        .with_request_id(request_id(headers).map(|id| scrubber.text(id)))
        .with_retry_after(header(headers, "retry-after").and_then(retry_after))
        .with_headers(scrubber.headers(plain_headers(headers)))
}

/// Seconds, or the date of an HTTP header. A date that has passed is no wait at all.
pub(crate) fn retry_after(text: &str) -> Option<Duration> {
    let text = text.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty() {
        // More digits than a number can hold is a very long time, and not a reason to come back at once.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::from(u32::MAX))));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or(Duration::ZERO))
}

/// No answer: the connection was not made, or broke before the head of an answer. `left` is false only when the
/// request certainly stayed here.
pub(crate) fn connection(error: legacy::Error, left: bool, connect: Duration, scrubber: &Scrubber) -> Error {
    let untouched = causes(&error).any(|cause| cause.downcast_ref().is_some_and(untouched));
    let delivery = if error.is_connect() || !left || untouched { Delivery::NeverSent } else { Delivery::MaybeSent };
    let (kind, message) = if causes(&error).any(|cause| cause.is::<TooSlow>()) {
        (ErrorKind::Timeout, format!("no connection within the connect limit of {connect:?}"))
    } else if error.is_connect() {
        (ErrorKind::Connection, format!("no connection: {}", reason(&error)))
    } else {
        (ErrorKind::Connection, format!("the connection broke before the answer: {}", reason(&error)))
    };
    Error::new(kind, delivery, scrubber.text(message)).with_source(error)
}

/// Whether an HTTP/2 server says that it did not look at the request: it goes away and does not count it in, or has
/// no room for it.
fn untouched(error: &h2::Error) -> bool {
    let reason = error.reason();
    error.is_remote()
        && ((error.is_go_away() && reason == Some(h2::Reason::NO_ERROR))
            || (error.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM)))
}

/// The body broke off after the head had arrived.
pub(crate) fn body(error: BodyError, status: u16, scrubber: &Scrubber) -> Error {
    // A body that came whole and is not what its encoding says, against one that was cut.
    let garbled = causes(&*error).any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|error| matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput))
    });
    let (kind, message) = if garbled {
        (ErrorKind::Decode, format!("the body of the answer cannot be decompressed: {}", reason(&*error)))
    } else {
        (ErrorKind::Connection, format!("the answer broke off before its end: {}", reason(&*error)))
    };
    Error::new(kind, delivery(status), scrubber.text(message)).with_source(error)
}

pub(crate) fn too_large(status: u16, limit: usize) -> Error {
    Error::new(
        ErrorKind::ResponseTooLarge,
        delivery(status),
        format!("the answer is larger than {limit} bytes (max_response_bytes)"),
    )
}

/// A certificate that is refused now is refused in a second as well.
pub(crate) fn is_certificate(error: &(dyn StdError + 'static)) -> bool {
    if let Some(error) = error.downcast_ref::<rustls::Error>() {
        return matches!(error, rustls::Error::InvalidCertificate(_));
    }
    // The source of an I/O error skips the very error that it wraps.
    let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    wrapped.is_some_and(|inner| is_certificate(inner)) || error.source().is_some_and(is_certificate)
}

/// The innermost cause, which says what happened; those around it say where in a library.
fn reason(error: &(dyn StdError + 'static)) -> String {
    causes(error).last().map_or_else(|| error.to_string(), ToString::to_string)
}

fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| (**error).source())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_dates() {
        assert_eq!(retry_after(" 7 "), Some(Duration::from_secs(7)));
        assert_eq!(retry_after("0"), Some(Duration::ZERO));
        assert_eq!(retry_after("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        let soon = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(90));
        let wait = retry_after(&soon).unwrap_or_default();
        assert!(wait > Duration::from_secs(80) && wait <= Duration::from_secs(90), "{wait:?}");
        assert!(retry_after("99999999999999999999999").is_some_and(|wait| wait > Duration::from_secs(1_000_000)));
        for nonsense in ["", "soon", "-1", "1.5"] {
            assert_eq!(retry_after(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn a_refused_certificate_is_found_however_deep() {
        let refused = rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer);
        let wrapped = io::Error::other(io::Error::new(io::ErrorKind::InvalidData, refused));
        let error = Error::new(ErrorKind::Connection, Delivery::NeverSent, "").with_source(wrapped);
        assert!(is_certificate(&error));
        let other = io::Error::other(rustls::Error::DecryptError);
        assert!(!is_certificate(&Error::new(ErrorKind::Connection, Delivery::NeverSent, "").with_source(other)));
    }

    #[test]
    fn an_envelope_is_read_leniently() {
        let scrubber = Scrubber::default();
        let read = |text: &'static str| answer(422, &HeaderMap::new(), Bytes::from_static(text.as_bytes()), &scrubber);
        let error = read(r#"{"code": 12, "message": "no", "details": {"a": ["b"]}}"#);
        assert_eq!((error.code(), error.message()), (Some("12"), "no"));
        assert!(error.details().is_some());
        let error = read(r#"{"code": null, "message": 5, "details": null, "more": 1}"#);
        assert_eq!((error.code(), error.details()), (None, None));
        assert_eq!(error.body().map(|body| body.len()), Some(56), "the body is kept as it came");
        assert!(read("<html>").message().contains("Unprocessable"));
    }
}
