// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Facts about the API as data.

use pyo3::{prelude::*, types::PyTuple};

use crate::facts::rows;

/// The words that the API listens for by itself, by kind and language. Only the answers to them can be changed.
#[pyfunction]
fn default_keywords(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    rows(py, birdwire::default_keywords())
}

/// Which kinds of body the documents show or describe for which platform, with the actions shown. It is no
/// promise of what a channel takes: the capabilities of the channel decide.
#[pyfunction]
fn platform_kinds(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    rows(py, birdwire::platform_kinds())
}

pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(default_keywords, module)?)?;
    module.add_function(wrap_pyfunction!(platform_kinds, module)?)?;
    Ok(())
}
