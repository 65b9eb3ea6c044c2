// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What a request may hold, a file an area.

mod accounts;
mod channels;
mod common;
#[allow(unused_imports)]
pub use accounts::*;
#[allow(unused_imports)]
pub use channels::*;
#[allow(unused_imports)]
pub use common::*;
