// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Facts about the API as data.

use pyo3::{prelude::*, types::PyTuple};

use crate::facts::rows;

/// Which members of a campaign may be changed in which status. Ask it before an update; no update is held back by
/// it, since the API judges.
#[pyfunction]
fn campaign_editable_fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    rows(py, birdwire::campaign_editable_fields())
}

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

/// The values that the documents list for brands, their vetting and their campaigns, with what they mean. The API
/// may know more.
#[pyfunction]
fn tcr_enum_values(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    rows(py, birdwire::tcr_enum_values())
}

pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(campaign_editable_fields, module)?)?;
    module.add_function(wrap_pyfunction!(default_keywords, module)?)?;
    module.add_function(wrap_pyfunction!(platform_kinds, module)?)?;
    module.add_function(wrap_pyfunction!(tcr_enum_values, module)?)?;
    Ok(())
}
