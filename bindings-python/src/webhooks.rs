//! What Bird posts to a user's server: core's functions, with times as seconds since 1970 and headers as pairs.
//! `birdwire/webhooks.py` makes of them what users call.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use birdwire::{
    Error,
    webhooks::{self, RawEvent, VerifyOptions, Webhook},
};
use bytes::Bytes;
use pyo3::{
    prelude::*,
    pybacked::{PyBackedBytes, PyBackedStr},
    types::PyDict,
};

use crate::{
    error, generated,
    object::{self, Shown},
    origin::Origin,
    shared::Shared,
};

/// The headers as they came, in their order.
type Pairs = Vec<(PyBackedStr, PyBackedBytes)>;

/// What `birdwire/_webhook_event.py` makes an event of: its kind, service and name, the payload, the whole body, and by
/// what a duplicate is known. The payload of an unknown event is its JSON, unread.
type Parts<'py> = (&'static str, String, String, Bound<'py, PyAny>, String, Option<String>);

#[pyfunction]
#[pyo3(signature = (body, headers, url, signing_keys, tolerance, now))]
pub fn webhook_verify(
    py: Python<'_>,
    body: PyBackedBytes,
    headers: Pairs,
    url: PyBackedStr,
    signing_keys: Vec<PyBackedStr>,
    tolerance: Option<f64>,
    now: Option<f64>,
) -> PyResult<()> {
    let options = options(tolerance, now).map_err(|error| error::raise(py, error))?;
    py.detach(|| webhooks::verify(&body, &headers, &url, &signing_keys, &options))
        .map_err(|error| error::raise(py, error))
}

#[pyfunction]
#[pyo3(signature = (body, headers, url, signing_keys, tolerance, now))]
pub fn webhook_unwrap<'py>(
    py: Python<'py>,
    body: PyBackedBytes,
    headers: Pairs,
    url: PyBackedStr,
    signing_keys: Vec<PyBackedStr>,
    tolerance: Option<f64>,
    now: Option<f64>,
) -> PyResult<Parts<'py>> {
    let options = options(tolerance, now).map_err(|error| error::raise(py, error))?;
    let event = py
        .detach(|| webhooks::unwrap(&body, &headers, &url, &signing_keys, &options))
        .map_err(|error| error::raise(py, error))?;
    let raw: &RawEvent = &event;
    let (kind, service, name) = (raw.kind(), raw.service().to_owned(), raw.event().to_owned());
    let (json, duplicate_key) = (raw.raw_json().to_owned(), raw.duplicate_key());
    Ok((kind, service, name, generated::payload(py, event)?, json, duplicate_key))
}

#[pyfunction]
#[pyo3(signature = (body, url, signing_key, timestamp))]
pub fn webhook_sign<'py>(
    py: Python<'py>,
    body: PyBackedBytes,
    url: &str,
    signing_key: &str,
    timestamp: Option<f64>,
) -> PyResult<Bound<'py, PyDict>> {
    let signed = match timestamp {
        Some(seconds) => instant("timestamp", seconds),
        None => Ok(SystemTime::now()),
    }
    .and_then(|timestamp| webhooks::sign(&body, url, signing_key, timestamp))
    .map_err(|error| error::raise(py, error))?;
    let headers = PyDict::new(py);
    for (name, value) in signed {
        headers.set_item(name, value)?;
    }
    Ok(headers)
}

#[pyfunction]
#[pyo3(signature = (target, headers))]
pub fn webhook_public_url(py: Python<'_>, target: &str, headers: Pairs) -> PyResult<String> {
    webhooks::public_url(target, &headers).map_err(|error| error::raise(py, error))
}

/// Remembers the keys of what was delivered.
#[pyclass(frozen, module = "birdwire._native")]
pub struct SeenDeliveries(webhooks::Duplicates);

#[pymethods]
impl SeenDeliveries {
    #[new]
    #[pyo3(signature = (capacity, /))]
    fn new(capacity: usize) -> Self {
        Self(webhooks::Duplicates::new(capacity))
    }

    #[pyo3(signature = (key, /))]
    fn first(&self, key: &str) -> bool {
        self.0.first_key(key)
    }

    #[pyo3(signature = (key, /))]
    fn forget(&self, key: &str) {
        self.0.forget_key(key);
    }
}

pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<SeenDeliveries>()?;
    module.add_function(wrap_pyfunction!(webhook_public_url, module)?)?;
    module.add_function(wrap_pyfunction!(webhook_sign, module)?)?;
    module.add_function(wrap_pyfunction!(webhook_unwrap, module)?)?;
    module.add_function(wrap_pyfunction!(webhook_verify, module)?)
}

/// A payload as an object like any that came with an answer.
pub fn payload<T: Shown>(py: Python<'_>, event: Webhook<T>) -> PyResult<Bound<'_, PyAny>> {
    let json = Bytes::copy_from_slice(event.payload_json().as_bytes());
    object::wrap::<T::Class>(py, Shared::new(event.payload, Origin::arrived(json, None)))
}

fn options(tolerance: Option<f64>, now: Option<f64>) -> Result<VerifyOptions, Error> {
    let tolerance = match tolerance {
        None => webhooks::DEFAULT_TOLERANCE,
        Some(seconds) => Duration::try_from_secs_f64(seconds)
            .map_err(|_| Error::input("tolerance", "must be zero seconds or more, or a timedelta of that"))?,
    };
    Ok(VerifyOptions { tolerance, now: now.map(|seconds| instant("now", seconds)).transpose()? })
}

fn instant(path: &str, seconds: f64) -> Result<SystemTime, Error> {
    let away = Duration::try_from_secs_f64(seconds.abs()).ok();
    let instant = away.and_then(|away| match seconds < 0.0 {
        true => UNIX_EPOCH.checked_sub(away),
        false => UNIX_EPOCH.checked_add(away),
    });
    instant.ok_or_else(|| Error::input(path, "must be a time, or the seconds since 1970"))
}
