// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `sessions`.

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

/// Where a user is signed in.
#[pyclass(frozen, extends = page::Page, module = "birdwire")]
#[derive(Default)]
pub struct SessionList;

impl page::PageClass for SessionList {
    type Head = types::SessionList;
    type Item = Session;

    fn operation() -> &'static birdwire::operation::Operation {
        &operations::LIST_SESSIONS
    }
}

#[pymethods]
impl SessionList {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["items", "next_page_token"])
    }
}

/// One login of a user.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Session;

impl object::Class for Session {
    type Of = types::Session;
}

impl object::Shown for types::Session {
    type Class = Session;
}

#[pymethods]
impl Session {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &["user_id", "token_id", "ip", "user_agent", "country", "region", "city", "created_at", "updated_at"],
        )
    }

    /// The user, a UUID.
    #[getter]
    fn user_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "userId", |it| it.user_id.as_ref())
    }

    /// The session, by the id of its token, a UUID.
    #[getter]
    fn token_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "tokenId", |it| it.token_id.as_ref())
    }

    /// The IP address that the user came from.
    #[getter]
    fn ip<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "ip", |it| it.ip.as_ref())
    }

    /// What the browser or program called itself.
    #[getter]
    fn user_agent<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "userAgent", |it| it.user_agent.as_ref())
    }

    /// The country, as it follows from the IP address.
    #[getter]
    fn country<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "country", |it| it.country.as_ref())
    }

    /// The region, as it follows from the IP address.
    #[getter]
    fn region<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "region", |it| it.region.as_ref())
    }

    /// The city, as it follows from the IP address.
    #[getter]
    fn city<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "city", |it| it.city.as_ref())
    }

    /// When the user signed in.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When the session last changed.
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
