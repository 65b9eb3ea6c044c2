// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `money`.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{
    Change, Error, Json, Timestamp,
    answer::{self, Decoded},
    lenient, open_enum,
    redact::Hidden,
    union::{flat_union, keyed_union},
};

/// An exact sum of money, amount times ten to the power of exponent: 3500000 with the exponent -6 is 3.50. Never
/// turn it into a floating-point number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Money {
    /// The currency.
    #[serde(rename = "currencyCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub currency_code: Option<CurrencyCode>,
    /// The digits of the sum, a whole number of 64 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub amount: Option<i64>,
    /// The power of ten to multiply by; negative for fractions.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub exponent: Option<i64>,
}

open_enum! {
/// A currency, by its ISO 4217 code.
pub enum CurrencyCode {
/// Euro.
Eur = "EUR",
/// United States dollar.
Usd = "USD",
/// Pound sterling.
Gbp = "GBP",
/// Australian dollar.
Aud = "AUD",
/// Singapore dollar.
Sgd = "SGD",
/// Indonesian rupiah.
Idr = "IDR",
/// Indian rupee.
Inr = "INR",
/// Mexican peso.
Mxn = "MXN",
}
}
