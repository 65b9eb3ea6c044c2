// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `batches`.

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

/// The messages of a batch.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CreateBatchMessages;

impl object::Class for CreateBatchMessages {
    type Of = types::CreateBatchMessages;

    fn input() -> object::Input {
        object::Input::Object(&tables::CREATE_BATCH_MESSAGES)
    }
}

impl object::Shown for types::CreateBatchMessages {
    type Class = CreateBatchMessages;
}

#[pymethods]
impl CreateBatchMessages {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["message_requests"])
    }

    /// The messages, 1 to 100. 1 to 100 entries. Required in a request.
    #[getter]
    fn message_requests<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "messageRequests", |it| Some(&it.message_requests))
    }
}

/// A batch that was taken. The documents speak of an id and do not show where it stands; two places are read.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct MessageBatch;

impl object::Class for MessageBatch {
    type Of = types::MessageBatch;
}

impl object::Shown for types::MessageBatch {
    type Class = MessageBatch;
}

#[pymethods]
impl MessageBatch {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["batch_id"])
    }

    /// The batch, as the `batchId` filter of messages takes it.
    #[getter]
    fn batch_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "batchId", |it| it.batch_id.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}
