// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! One static row an endpoint.

mod accounts;
mod channels;
pub use accounts::*;
pub use channels::*;
