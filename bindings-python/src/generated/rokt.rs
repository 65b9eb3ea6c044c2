// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `rokt`.

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

member::texts!(types::AudienceAction);

/// People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or
/// taken off.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CustomAudienceImport;

impl object::Class for CustomAudienceImport {
    type Of = types::CustomAudienceImport;

    fn input() -> object::Input {
        object::Input::Object(&tables::CUSTOM_AUDIENCE_IMPORT)
    }
}

impl object::Shown for types::CustomAudienceImport {
    type Class = CustomAudienceImport;
}

#[pymethods]
impl CustomAudienceImport {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["account_id", "action", "list", "email", "emails", "sha256", "sha256s"])
    }

    #[classattr]
    fn __private__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["email", "emails", "sha256", "sha256s"])
    }

    /// The account, as OnePlatform shows it. At least 1 characters. Otherwise that of the client.
    #[getter]
    fn account_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "accountId", |it| it.account_id.as_ref())
    }

    /// Whether to put people on the list or to take them off. Required in a request.
    #[getter]
    fn action<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "action", |it| Some(&it.action))
    }

    /// The name of the list. Rokt takes AdvertiserDatabase when it is left out.
    #[getter]
    fn list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "list", |it| it.list.as_ref())
    }

    /// One e-mail address. At least 1 characters.
    #[getter]
    fn email<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "email", |it| it.email.as_ref())
    }

    /// E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
    #[getter]
    fn emails<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "emails", |it| it.emails.as_ref())
    }

    /// The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower
    /// case too.
    #[getter]
    fn sha256<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sha256", |it| it.sha256.as_ref())
    }

    /// The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
    #[getter]
    fn sha256s<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sha256s", |it| it.sha256s.as_ref())
    }
}

/// People, by exactly one of `email`, `emails`, `sha256` and `sha256s`, and the list they are to be put on or
/// taken off.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CustomAudienceImportLegacy;

impl object::Class for CustomAudienceImportLegacy {
    type Of = types::CustomAudienceImportLegacy;

    fn input() -> object::Input {
        object::Input::Object(&tables::CUSTOM_AUDIENCE_IMPORT_LEGACY)
    }
}

impl object::Shown for types::CustomAudienceImportLegacy {
    type Class = CustomAudienceImportLegacy;
}

#[pymethods]
impl CustomAudienceImportLegacy {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["account_id", "action", "list", "email", "emails", "sha256", "sha256s"])
    }

    #[classattr]
    fn __private__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["email", "emails", "sha256", "sha256s"])
    }

    /// The account. The samples leave it out here, since the API key belongs to one account. At least 1 characters.
    /// Otherwise that of the client.
    #[getter]
    fn account_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "accountId", |it| it.account_id.as_ref())
    }

    /// Whether to put people on the list or to take them off. Required in a request.
    #[getter]
    fn action<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "action", |it| Some(&it.action))
    }

    /// The name of the list. Rokt takes AdvertiserDatabase when it is left out.
    #[getter]
    fn list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "list", |it| it.list.as_ref())
    }

    /// One e-mail address. At least 1 characters.
    #[getter]
    fn email<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "email", |it| it.email.as_ref())
    }

    /// E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
    #[getter]
    fn emails<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "emails", |it| it.emails.as_ref())
    }

    /// The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal digits, in lower
    /// case too.
    #[getter]
    fn sha256<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sha256", |it| it.sha256.as_ref())
    }

    /// The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
    #[getter]
    fn sha256s<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sha256s", |it| it.sha256s.as_ref())
    }
}
