// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the API, a file an area.

mod accounts;
mod actions;
mod channels;
mod content;
mod interactions;
mod keyword_messages;
mod media;
mod messages;
mod platforms;
mod sections;
mod templates;
pub use accounts::*;
pub use actions::*;
pub use channels::*;
pub use content::*;
pub use interactions::*;
pub use keyword_messages::*;
pub use media::*;
pub use messages::*;
pub use platforms::*;
pub use sections::*;
pub use templates::*;
