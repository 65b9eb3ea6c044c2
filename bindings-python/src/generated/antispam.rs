// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `antispam`.

#[allow(unused_imports)]
use birdwire::{operations, tables, types};
#[allow(unused_imports)]
use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{member, object, page, response::RawResponse};

/// Whether a workspace looks for spam.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct AntispamSetting;

impl object::Class for AntispamSetting {
    type Of = types::AntispamSetting;
}

impl object::Shown for types::AntispamSetting {
    type Class = AntispamSetting;
}

#[pymethods]
impl AntispamSetting {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["enabled"])
    }

    /// Whether messages are searched for spam, and marked as likely spam.
    #[getter]
    fn enabled<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "enabled", |it| it.enabled.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}
