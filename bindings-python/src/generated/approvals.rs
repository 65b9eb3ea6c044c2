// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `approvals`.

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

member::texts!(types::ApprovalReviewResult);

/// What a reviewer says to a change.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CreateApprovalReview;

impl object::Class for CreateApprovalReview {
    type Of = types::CreateApprovalReview;

    fn input() -> object::Input {
        object::Input::Object(&tables::CREATE_APPROVAL_REVIEW)
    }
}

impl object::Shown for types::CreateApprovalReview {
    type Class = CreateApprovalReview;
}

#[pymethods]
impl CreateApprovalReview {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["result", "comment"])
    }

    /// The decision. Required in a request.
    #[getter]
    fn result<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "result", |it| Some(&it.result))
    }

    /// Why, in words.
    #[getter]
    fn comment<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "comment", |it| it.comment.as_ref())
    }
}
