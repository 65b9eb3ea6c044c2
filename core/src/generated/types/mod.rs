// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the API, a file an area.

mod accounts;
mod channels;
mod common;
pub use accounts::*;
pub use channels::*;
pub use common::*;
