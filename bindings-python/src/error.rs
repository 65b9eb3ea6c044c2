//! Core's one error as the exception classes of `birdwire.errors`.

use birdwire::{Delivery, Error, ErrorKind};
use pyo3::{
    PyErr,
    exceptions::PyRuntimeError,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBytes, PyDict},
};

use crate::{json, response};

/// An exception that a callback of the user's raised, on its way through core.
#[derive(Debug)]
pub struct Raised(pub PyErr);

impl std::fmt::Display for Raised {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Raised {}

/// An exception that ends a call and comes out of it as it is.
#[derive(Debug)]
pub struct Itself(pub PyErr);

impl std::fmt::Display for Itself {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Itself {}

/// What carries such an exception through core.
pub fn itself(exception: PyErr) -> Error {
    Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, "ended by an exception").with_source(Itself(exception))
}

/// The exception for an error. Something that goes wrong on the way is raised instead.
pub fn raise(py: Python<'_>, error: Error) -> PyErr {
    build(py, &error).unwrap_or_else(|failure| failure)
}

/// For a place that cannot see the interpreter but runs attached to it.
pub fn unattached(error: Error) -> PyErr {
    Python::attach(|py| raise(py, error))
}

fn build(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    if let Some(Itself(exception)) = std::error::Error::source(error).and_then(|source| source.downcast_ref()) {
        return Ok(exception.clone_ref(py));
    }
    static CLASSES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let classes = CLASSES.get_or_try_init(py, || -> PyResult<Py<PyDict>> {
        Ok(py.import("birdwire.errors")?.getattr("CLASSES")?.cast_into::<PyDict>()?.unbind())
    })?;
    let class = match classes.bind(py).get_item(error.kind().as_str())? {
        Some(class) => class,
        None => py.import("birdwire.errors")?.getattr("BirdError")?,
    };
    let members = PyDict::new(py);
    members.set_item("text", error.to_string())?;
    members.set_item("delivery", delivery(error.delivery()))?;
    members.set_item("operation", error.operation())?;
    members.set_item("path", error.path())?;
    members.set_item("status", error.status())?;
    members.set_item("code", error.code())?;
    if let Some(details) = error.details() {
        members.set_item("details", json::loads(py, details.to_string())?)?;
    }
    members.set_item("request_id", error.request_id())?;
    members.set_item("retry_after", error.retry_after().map(|wait| wait.as_secs_f64()))?;
    members.set_item("attempts", error.attempts())?;
    members.set_item("headers", response::headers(py, error.headers())?)?;
    members.set_item("body", error.body().map(|body| PyBytes::new(py, body)))?;
    let raised = PyErr::from_value(class.call((error.message(),), Some(&members))?);
    if let Some(Raised(cause)) = std::error::Error::source(error).and_then(|source| source.downcast_ref()) {
        raised.set_cause(py, Some(cause.clone_ref(py)));
    }
    Ok(raised)
}

fn delivery(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::NeverSent => "never_sent",
        Delivery::Answered => "answered",
        Delivery::MaybeSent => "maybe_sent",
    }
}

/// What must not happen.
pub fn internal(message: &str) -> PyErr {
    PyRuntimeError::new_err(format!("birdwire: {message}"))
}

/// What a token provider of the user's raised.
pub fn provider(cause: PyErr) -> Error {
    let message = format!("the token provider failed: {cause}");
    Error::new(ErrorKind::Authentication, Delivery::NeverSent, message).with_source(Raised(cause))
}
