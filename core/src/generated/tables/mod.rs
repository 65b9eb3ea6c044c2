// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What a request may hold, a file an area.

mod accounts;
mod actions;
mod allow_block_rules;
mod antispam;
mod approvals;
mod batches;
mod business_profile;
mod campaigns;
mod channels;
mod content;
mod current_user;
mod endpoint_subscriptions;
mod keyword_messages;
mod media;
mod messages;
mod notifications;
mod numbers;
mod rokt;
mod sections;
mod templates;
mod transcriptions;
#[allow(unused_imports)]
pub use accounts::*;
#[allow(unused_imports)]
pub use actions::*;
#[allow(unused_imports)]
pub use allow_block_rules::*;
#[allow(unused_imports)]
pub use antispam::*;
#[allow(unused_imports)]
pub use approvals::*;
#[allow(unused_imports)]
pub use batches::*;
#[allow(unused_imports)]
pub use business_profile::*;
#[allow(unused_imports)]
pub use campaigns::*;
#[allow(unused_imports)]
pub use channels::*;
#[allow(unused_imports)]
pub use content::*;
#[allow(unused_imports)]
pub use current_user::*;
#[allow(unused_imports)]
pub use endpoint_subscriptions::*;
#[allow(unused_imports)]
pub use keyword_messages::*;
#[allow(unused_imports)]
pub use media::*;
#[allow(unused_imports)]
pub use messages::*;
#[allow(unused_imports)]
pub use notifications::*;
#[allow(unused_imports)]
pub use numbers::*;
#[allow(unused_imports)]
pub use rokt::*;
#[allow(unused_imports)]
pub use sections::*;
#[allow(unused_imports)]
pub use templates::*;
#[allow(unused_imports)]
pub use transcriptions::*;
