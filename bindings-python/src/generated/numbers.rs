// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `numbers`.

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

member::texts!(types::TypeOfService);

/// Country and network of a phone number.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct NetworkLookup;

impl object::Class for NetworkLookup {
    type Of = types::NetworkLookup;
}

impl object::Shown for types::NetworkLookup {
    type Class = NetworkLookup;
}

#[pymethods]
impl NetworkLookup {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "phone_number",
                "country_code",
                "country_prefix",
                "mcc",
                "mnc",
                "mccmnc",
                "operator",
                "formats",
                "type_of_service",
                "validation",
            ],
        )
    }

    /// The number that was looked up.
    #[getter]
    fn phone_number<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "phoneNumber", |it| it.phone_number.as_ref())
    }

    /// The country, an ISO 3166-1 code of two letters such as `US`.
    #[getter]
    fn country_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "countryCode", |it| it.country_code.as_ref())
    }

    /// The calling code of the country, such as 1.
    #[getter]
    fn country_prefix<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "countryPrefix", |it| it.country_prefix.as_ref())
    }

    /// The mobile country code, such as `310`.
    #[getter]
    fn mcc<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mcc", |it| it.mcc.as_ref())
    }

    /// The mobile network code, such as `010`; empty where a line belongs to no mobile network.
    #[getter]
    fn mnc<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mnc", |it| it.mnc.as_ref())
    }

    /// Mobile country code and mobile network code in one, such as `310010`.
    #[getter]
    fn mccmnc<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mccmnc", |it| it.mccmnc.as_ref())
    }

    /// The name of the network, for people. It changes with the company; the codes do not.
    #[getter]
    fn operator<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "operator", |it| it.operator.as_ref())
    }

    /// The number, written in several ways.
    #[getter]
    fn formats<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "formats", |it| it.formats.as_ref())
    }

    /// What kind of line the number belongs to.
    #[getter]
    fn type_of_service<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "typeOfService", |it| it.type_of_service.as_ref())
    }

    /// Whether the number can exist.
    #[getter]
    fn validation<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "validation", |it| it.validation.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// A phone number, written in several ways.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct PhoneNumberFormats;

impl object::Class for PhoneNumberFormats {
    type Of = types::PhoneNumberFormats;
}

impl object::Shown for types::PhoneNumberFormats {
    type Class = PhoneNumberFormats;
}

#[pymethods]
impl PhoneNumberFormats {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["e164", "international", "national", "rfc3966"])
    }

    /// As E.164 has it: a plus, then digits only.
    #[getter]
    fn e164<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "e164", |it| it.e164.as_ref())
    }

    /// With the calling code of the country, and spaces for people.
    #[getter]
    fn international<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "international", |it| it.international.as_ref())
    }

    /// As people in its country write it.
    #[getter]
    fn national<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "national", |it| it.national.as_ref())
    }

    /// As a `tel:` URI.
    #[getter]
    fn rfc3966<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "rfc3966", |it| it.rfc3966.as_ref())
    }
}

/// Whether a phone number is well formed and from a range that is in use.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct PhoneNumberValidation;

impl object::Class for PhoneNumberValidation {
    type Of = types::PhoneNumberValidation;
}

impl object::Shown for types::PhoneNumberValidation {
    type Class = PhoneNumberValidation;
}

#[pymethods]
impl PhoneNumberValidation {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["valid", "reason"])
    }

    /// Whether the number can exist. It may still be unused or out of reach.
    #[getter]
    fn valid<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "valid", |it| it.valid.as_ref())
    }

    /// Why the number is not valid: `unallocated`, `special services` or `unknown`. One text in most of the
    /// documents, a list of texts in one place.
    #[getter]
    fn reason<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reason", |it| it.reason.as_ref())
    }
}
