//! An answer as it came, for everything that has no type.

use std::sync::Arc;

use birdwire::Response;
use pyo3::{
    prelude::*,
    types::{PyBytes, PyDict, PyMappingProxy},
};

use crate::json;

/// An answer as it came.
#[pyclass(frozen, module = "birdwire")]
pub struct RawResponse(pub Arc<Response>);

#[pymethods]
impl RawResponse {
    #[getter]
    fn status(&self) -> u16 {
        self.0.status
    }

    /// Names in lower case. One that came more than once has its values joined by a comma.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyMappingProxy>> {
        headers(py, &self.0.headers())
    }

    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.body)
    }

    /// What Bird's support asks for.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// How many requests were made on the wire.
    #[getter]
    fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body, read as JSON; `None` when it is empty.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        if self.0.body.is_empty() { Ok(None) } else { json::loads(py, PyBytes::new(py, &self.0.body)).map(Some) }
    }

    fn __repr__(&self) -> String {
        // Without the body: it may hold what a customer wrote.
        format!("RawResponse(status={}, {} bytes)", self.0.status, self.0.body.len())
    }
}

pub fn headers<'py>(py: Python<'py>, pairs: &[(String, String)]) -> PyResult<Bound<'py, PyMappingProxy>> {
    let dict = PyDict::new(py);
    for (name, value) in pairs {
        match dict.get_item(name)? {
            Some(before) => dict.set_item(name, format!("{before}, {value}"))?,
            None => dict.set_item(name, value)?,
        }
    }
    Ok(PyMappingProxy::new(py, dict.as_mapping()))
}
