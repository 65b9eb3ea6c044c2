//! Waiting for a call on the caller's own thread, without the GIL and with an ear for Ctrl-C.

use std::future::Future;

use birdwire::{Error, runtime};
use pyo3::prelude::*;

use crate::{error, outcome::Outcome};

pub fn wait<F>(py: Python<'_>, future: F) -> PyResult<Bound<'_, PyAny>>
where
    F: Future<Output = Result<Outcome, Error>> + Send + 'static,
{
    let signals = || Python::attach(|py| py.check_signals());
    py.detach(|| runtime::wait(future, signals))?.map_err(|error| error::raise(py, error))?.show(py)
}
