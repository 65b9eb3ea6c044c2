// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `money`.

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

member::texts!(types::CurrencyCode);

/// An exact sum of money, amount times ten to the power of exponent: 3500000 with the exponent -6 is 3.50. Never
/// turn it into a floating-point number.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Money;

impl object::Class for Money {
    type Of = types::Money;
}

impl object::Shown for types::Money {
    type Class = Money;
}

#[pymethods]
impl Money {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["currency_code", "amount", "exponent"])
    }

    /// The currency.
    #[getter]
    fn currency_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "currencyCode", |it| it.currency_code.as_ref())
    }

    /// The digits of the sum, a whole number of 64 bits.
    #[getter]
    fn amount<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "amount", |it| it.amount.as_ref())
    }

    /// The power of ten to multiply by; negative for fractions.
    #[getter]
    fn exponent<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "exponent", |it| it.exponent.as_ref())
    }
}
