//! What a call ended with, made away from the interpreter and shown to Python at the end.

use birdwire::{Error, Media, Response, operation::Operation, page::RawPage};
use bytes::Bytes;
use pyo3::{prelude::*, types::PyBytes};

use crate::{media::Transfer, object, page, response::RawResponse, shared::Shared};

pub enum Outcome {
    Object(Shared, fn(Python<'_>, Shared) -> PyResult<Bound<'_, PyAny>>),
    Page(Box<page::Arrived>),
    Media(Box<Media>),
    Response(Response),
    Bytes(Bytes),
    Length(u64),
    Text(String),
    Flag(bool),
    Nothing,
}

impl Outcome {
    pub fn show(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        match self {
            Self::Object(shared, wrap) => wrap(py, shared),
            Self::Page(page) => page.show(py),
            Self::Media(media) => Bound::new(py, Transfer::new(*media)).map(Bound::into_any),
            Self::Response(response) => Bound::new(py, RawResponse(response.into())).map(Bound::into_any),
            Self::Bytes(bytes) => Ok(PyBytes::new(py, &bytes).into_any()),
            Self::Length(length) => Ok(length.into_pyobject(py)?.into_any()),
            Self::Text(text) => Ok(text.into_pyobject(py)?.into_any()),
            Self::Flag(flag) => Ok(flag.into_pyobject(py)?.to_owned().into_any()),
            Self::Nothing => Ok(py.None().into_bound(py)),
        }
    }
}

/// What an operation's answer becomes.
#[derive(Clone, Copy)]
pub enum Answer {
    Json(fn(&'static Operation, Response) -> Result<Outcome, Error>),
    List(fn(RawPage) -> Result<Outcome, Error>),
    Media,
    Empty,
}

/// What an operation with a typed answer has.
pub fn json<C: object::Class<Of: birdwire::answer::Decoded>>(
    operation: &'static Operation,
    response: Response,
) -> Result<Outcome, Error> {
    object::decode::<C::Of>(operation, response).map(|shared| Outcome::Object(shared, object::wrap::<C>))
}

/// Adds what an error in an answer does not know by itself.
pub fn describe(error: Error, operation: &'static Operation, response: &Response) -> Error {
    error
        .with_operation(operation.name)
        .with_status(response.status)
        .with_request_id(response.request_id().map(str::to_owned))
        .with_attempts(response.attempts)
        .with_headers(response.headers())
        .with_body(response.body.clone())
}
