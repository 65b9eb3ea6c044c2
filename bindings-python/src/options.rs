//! What one call does differently from its client.

use std::time::Duration;

use birdwire::{CallOptions, Error};
use pyo3::{prelude::*, types::PyDict};

use crate::{error, method, response};

/// What one call, or a client made by `with_options`, does differently. Times are in seconds.
#[pyclass(frozen, module = "birdwire", eq)]
#[derive(Clone, PartialEq, Default)]
pub struct Options {
    /// The whole call with its repeats.
    #[pyo3(get)]
    timeout: Option<f64>,
    /// One request and its answer.
    #[pyo3(get)]
    attempt_timeout: Option<f64>,
    #[pyo3(get)]
    max_retries: Option<u32>,
    #[pyo3(get)]
    workspace_id: Option<String>,
    #[pyo3(get)]
    organization_id: Option<String>,
    headers: Vec<(String, String)>,
    /// The rest between two questions, for methods that wait.
    #[pyo3(get)]
    poll_interval: Option<f64>,
}

#[pymethods]
impl Options {
    #[new]
    #[pyo3(signature = (
        *, timeout=None, attempt_timeout=None, max_retries=None, workspace_id=None, organization_id=None, headers=None,
        poll_interval=None
    ))]
    #[allow(clippy::too_many_arguments)]
    fn new(
        py: Python<'_>,
        timeout: Option<f64>,
        attempt_timeout: Option<f64>,
        max_retries: Option<u32>,
        workspace_id: Option<String>,
        organization_id: Option<String>,
        headers: Option<&Bound<'_, PyAny>>,
        poll_interval: Option<f64>,
    ) -> PyResult<Self> {
        seconds(py, "options.timeout", timeout)?;
        seconds(py, "options.attempt_timeout", attempt_timeout)?;
        seconds(py, "options.poll_interval", poll_interval)?;
        let headers = method::pairs(headers, "options.headers")?;
        Ok(Self { timeout, attempt_timeout, max_retries, workspace_id, organization_id, headers, poll_interval })
    }

    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, pyo3::types::PyMappingProxy>> {
        response::headers(py, &self.headers)
    }

    fn __repr__(&self) -> String {
        // The values of headers may be secrets of the user's own.
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let mut parts = Vec::new();
        let mut part = |name: &str, value: Option<String>| parts.extend(value.map(|value| format!("{name}={value}")));
        part("timeout", self.timeout.map(|value| value.to_string()));
        part("attempt_timeout", self.attempt_timeout.map(|value| value.to_string()));
        part("max_retries", self.max_retries.map(|value| value.to_string()));
        part("workspace_id", self.workspace_id.as_ref().map(|value| format!("'{value}'")));
        part("organization_id", self.organization_id.as_ref().map(|value| format!("'{value}'")));
        part("poll_interval", self.poll_interval.map(|value| value.to_string()));
        part("headers", (!names.is_empty()).then(|| format!("<{}>", names.join(", "))));
        format!("Options({})", parts.join(", "))
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((), Bound<'py, PyDict>)> {
        let members = PyDict::new(py);
        members.set_item("timeout", self.timeout)?;
        members.set_item("attempt_timeout", self.attempt_timeout)?;
        members.set_item("max_retries", self.max_retries)?;
        members.set_item("workspace_id", &self.workspace_id)?;
        members.set_item("organization_id", &self.organization_id)?;
        members.set_item("headers", &self.headers)?;
        members.set_item("poll_interval", self.poll_interval)?;
        Ok(((), members))
    }
}

impl Options {
    /// These options, and below them those of the client.
    pub fn over(&self, client: &CallOptions) -> CallOptions {
        let limit = |own: Option<f64>, other| own.and_then(|limit| Duration::try_from_secs_f64(limit).ok()).or(other);
        let mut headers = client.headers.clone();
        headers.retain(|(name, _)| !self.headers.iter().any(|(own, _)| own.eq_ignore_ascii_case(name)));
        headers.extend(self.headers.iter().cloned());
        CallOptions {
            timeout: limit(self.timeout, client.timeout),
            attempt_timeout: limit(self.attempt_timeout, client.attempt_timeout),
            max_retries: self.max_retries.or(client.max_retries),
            workspace_id: self.workspace_id.clone().or_else(|| client.workspace_id.clone()),
            organization_id: self.organization_id.clone().or_else(|| client.organization_id.clone()),
            headers,
            poll_interval: limit(self.poll_interval, client.poll_interval),
        }
    }
}

/// A time in seconds, as Python gives times.
pub fn seconds(py: Python<'_>, path: &str, value: Option<f64>) -> PyResult<Option<Duration>> {
    let Some(value) = value else { return Ok(None) };
    let limit = Duration::try_from_secs_f64(value);
    limit.map(Some).map_err(|_| error::raise(py, Error::input(path, "expected a number of seconds above zero")))
}
