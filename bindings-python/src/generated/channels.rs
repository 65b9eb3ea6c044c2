// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `channels`.

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

/// What a channel knows of one contact.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ChannelContact;

impl object::Class for ChannelContact {
    type Of = types::ChannelContact;
}

impl object::Shown for types::ChannelContact {
    type Class = ChannelContact;
}

#[pymethods]
impl ChannelContact {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["service_window_expire_at", "is_permanent_session", "metadata"])
    }

    /// Until when the contact may be written to without a template. Null means, as it seems, that no window is open.
    #[getter]
    fn service_window_expire_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "serviceWindowExpireAt", |it| it.service_window_expire_at.as_ref())
    }

    /// Whether the contact may be written to at any time.
    #[getter]
    fn is_permanent_session<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "isPermanentSession", |it| it.is_permanent_session.as_ref())
    }

    /// More that the platform tells, by name.
    #[getter]
    fn metadata<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "metadata", |it| it.metadata.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}
