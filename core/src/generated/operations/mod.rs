// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! One static row an endpoint.

mod accounts;
mod channels;
mod interactions;
mod keyword_messages;
mod media;
pub use accounts::*;
pub use channels::*;
pub use interactions::*;
pub use keyword_messages::*;
pub use media::*;
