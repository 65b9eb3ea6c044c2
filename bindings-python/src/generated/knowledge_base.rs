// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `knowledge_base`.

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

/// What an import made of its files.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ImportKnowledgeBaseDocumentsResponse;

impl object::Class for ImportKnowledgeBaseDocumentsResponse {
    type Of = types::ImportKnowledgeBaseDocumentsResponse;
}

impl object::Shown for types::ImportKnowledgeBaseDocumentsResponse {
    type Class = ImportKnowledgeBaseDocumentsResponse;
}

#[pymethods]
impl ImportKnowledgeBaseDocumentsResponse {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["created_document_paths", "updated_document_paths"])
    }

    /// The paths of the documents that are new.
    #[getter]
    fn created_document_paths<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdDocumentPaths", |it| it.created_document_paths.as_ref())
    }

    /// The paths of the documents that were there before.
    #[getter]
    fn updated_document_paths<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedDocumentPaths", |it| it.updated_document_paths.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}
