// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `allow_block_rules`.

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

member::texts!(types::AllowBlockType, types::AllowBlockBulkStatus);

/// One line of a bulk of allow/block rules.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct AllowBlockRuleRow;

impl object::Class for AllowBlockRuleRow {
    type Of = types::AllowBlockRuleRow;

    fn input() -> object::Input {
        object::Input::Object(&tables::ALLOW_BLOCK_RULE_ROW)
    }
}

impl object::Shown for types::AllowBlockRuleRow {
    type Class = AllowBlockRuleRow;
}

#[pymethods]
impl AllowBlockRuleRow {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["value", "type"])
    }

    /// Whom the rule is about, such as `test@example.com`. Without line breaks, and without the byte order mark of
    /// some editors. At least 1 characters. Required in a request.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "value", |it| Some(&it.value))
    }

    /// What happens to them. Required in a request.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "type", |it| Some(&it.r#type))
    }
}

/// How far the API is with a bulk of allow/block rules.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct AllowBlockRuleProgress;

impl object::Class for AllowBlockRuleProgress {
    type Of = types::AllowBlockRuleProgress;
}

impl object::Shown for types::AllowBlockRuleProgress {
    type Class = AllowBlockRuleProgress;
}

#[pymethods]
impl AllowBlockRuleProgress {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["workspace_id", "bulk_id", "current_index", "total", "status", "errors", "updated_at"])
    }

    /// The workspace, a UUID.
    #[getter]
    fn workspace_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "workspaceId", |it| it.workspace_id.as_ref())
    }

    /// The bulk, a UUID.
    #[getter]
    fn bulk_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "bulkId", |it| it.bulk_id.as_ref())
    }

    /// How many lines were read.
    #[getter]
    fn current_index<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "currentIndex", |it| it.current_index.as_ref())
    }

    /// How many lines there are.
    #[getter]
    fn total<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "total", |it| it.total.as_ref())
    }

    /// Whether it is done.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// What went wrong, in English; null when nothing did.
    #[getter]
    fn errors<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "errors", |it| it.errors.as_ref())
    }

    /// When this last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}
