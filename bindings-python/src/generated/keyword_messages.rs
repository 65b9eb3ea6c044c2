// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `keyword_messages`.

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

member::texts!(types::KeywordType);

/// The answer to set for one kind of keyword in one language.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct SetKeywordMessage;

impl object::Class for SetKeywordMessage {
    type Of = types::SetKeywordMessage;

    fn input() -> object::Input {
        object::Input::Object(&tables::SET_KEYWORD_MESSAGE)
    }
}

impl object::Shown for types::SetKeywordMessage {
    type Class = SetKeywordMessage;
}

#[pymethods]
impl SetKeywordMessage {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["kw", "lang", "value"])
    }

    /// The kind of keyword. Required in a request.
    #[getter]
    fn kw<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "kw", |it| Some(&it.kw))
    }

    /// The language, an ISO 639-1 code such as `en`. Required in a request.
    #[getter]
    fn lang<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "lang", |it| Some(&it.lang))
    }

    /// The answer. An empty text brings the API's own answer back. Required in a request.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "value", |it| Some(&it.value))
    }
}

/// The answer to one kind of keyword in one language. The documents write its members both ways, `key` and `Key`;
/// both are read.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct KeywordMessage;

impl object::Class for KeywordMessage {
    type Of = types::KeywordMessage;
}

impl object::Shown for types::KeywordMessage {
    type Class = KeywordMessage;
}

#[pymethods]
impl KeywordMessage {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "kw", "lang", "value"])
    }

    /// The kind of keyword and the language, such as `optout:en`.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The kind of keyword.
    #[getter]
    fn kw<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "kw", |it| it.kw.as_ref())
    }

    /// The language, an ISO 639-1 code such as `en`.
    #[getter]
    fn lang<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "lang", |it| it.lang.as_ref())
    }

    /// The answer.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// The answers to keywords that a workspace has set.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct KeywordMessageList;

impl page::PageClass for KeywordMessageList {
    type Head = types::KeywordMessageList;
    type Item = KeywordMessage;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_KEYWORD_MESSAGES
    }
}

#[pymethods]
impl KeywordMessageList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}

/// The words that the API listens for, of one kind and in one language.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct DefaultKeyword;

impl object::Class for DefaultKeyword {
    type Of = types::DefaultKeyword;
}

impl object::Shown for types::DefaultKeyword {
    type Class = DefaultKeyword;
}

#[pymethods]
impl DefaultKeyword {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["kw", "lang", "words"])
    }

    /// The kind of keyword.
    #[getter]
    fn kw<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "kw", |it| it.kw.as_ref())
    }

    /// The language, an ISO 639-1 code such as `en`.
    #[getter]
    fn lang<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "lang", |it| it.lang.as_ref())
    }

    /// The words, written as the documents write them.
    #[getter]
    fn words<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "words", |it| it.words.as_ref())
    }
}
