// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `platforms`.

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

/// One kind of body that the documents show or describe for a platform.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct PlatformKind;

impl object::Class for PlatformKind {
    type Of = types::PlatformKind;
}

impl object::Shown for types::PlatformKind {
    type Class = PlatformKind;
}

#[pymethods]
impl PlatformKind {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["platform", "kind", "actions", "note"])
    }

    /// The platform, as `platformId` and the `platform` filter of lists name it.
    #[getter]
    fn platform<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "platform", |it| it.platform.as_ref())
    }

    /// The kind, as in `type` of a body; `template` is the member beside `body`.
    #[getter]
    fn kind<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "kind", |it| it.kind.as_ref())
    }

    /// The kinds of action that the documents show with it. What is not here may work all the same.
    #[getter]
    fn actions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "actions", |it| it.actions.as_ref())
    }

    /// What the documents say of it besides.
    #[getter]
    fn note<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "note", |it| it.note.as_ref())
    }
}
