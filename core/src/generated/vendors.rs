// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The other vendors.

use crate::operation::Vendor;

/// Putting people on lists of Rokt's, by e-mail address, and taking them off.
pub static ROKT: Vendor = Vendor { name: "rokt", url: "https://data.rokt.com" };
