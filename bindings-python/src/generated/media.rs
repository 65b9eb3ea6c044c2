// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `media`.

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

/// What is to be uploaded.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CreatePresignedUpload;

impl object::Class for CreatePresignedUpload {
    type Of = types::CreatePresignedUpload;

    fn input() -> object::Input {
        object::Input::Object(&tables::CREATE_PRESIGNED_UPLOAD)
    }
}

impl object::Shown for types::CreatePresignedUpload {
    type Class = CreatePresignedUpload;
}

#[pymethods]
impl CreatePresignedUpload {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["content_type"])
    }

    /// The media type of the file, such as `image/png`. At least 1 characters. Required in a request.
    #[getter]
    fn content_type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "contentType", |it| Some(&it.content_type))
    }
}

/// Where and how to upload one file. The form fields are leave to upload; keep them to yourself.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct PresignedUpload;

impl object::Class for PresignedUpload {
    type Of = types::PresignedUpload;
}

impl object::Shown for types::PresignedUpload {
    type Class = PresignedUpload;
}

#[pymethods]
impl PresignedUpload {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["media_url", "upload_url", "upload_method", "upload_form_data"])
    }

    /// The address by which messages name the file.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mediaUrl", |it| it.media_url.as_ref())
    }

    /// Where to send the file.
    #[getter]
    fn upload_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "uploadUrl", |it| it.upload_url.as_ref())
    }

    /// How to send it, such as `POST`.
    #[getter]
    fn upload_method<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "uploadMethod", |it| it.upload_method.as_ref())
    }

    /// The form fields to send before the file, by name.
    #[getter]
    fn upload_form_data<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "uploadFormData", |it| it.upload_form_data.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}
