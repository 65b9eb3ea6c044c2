// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What a request may hold, a file an area.

mod accounts;
mod actions;
mod channels;
mod content;
mod keyword_messages;
mod media;
mod messages;
mod sections;
mod templates;
#[allow(unused_imports)]
pub use accounts::*;
#[allow(unused_imports)]
pub use actions::*;
#[allow(unused_imports)]
pub use channels::*;
#[allow(unused_imports)]
pub use content::*;
#[allow(unused_imports)]
pub use keyword_messages::*;
#[allow(unused_imports)]
pub use media::*;
#[allow(unused_imports)]
pub use messages::*;
#[allow(unused_imports)]
pub use sections::*;
#[allow(unused_imports)]
pub use templates::*;
