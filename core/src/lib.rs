//! A typed client for the Bird API.
//!
//! ```no_run
//! # async fn example() -> Result<(), birdwire::Error> {
//! let bird = birdwire::Client::builder().access_key("…").workspace_id("…").build()?;
//! let message = bird
//!     .channels()
//!     .messages()
//!     .send("channel-id", birdwire::types::CreateMessage {
//!         receiver: birdwire::to("+31612345678"),
//!         body: birdwire::text("Hello").into(),
//!         ..Default::default()
//!     })
//!     .await?;
//! println!("{:?} {:?}", message.id, message.status);
//! # Ok(())
//! # }
//! ```
//!
//! A call's way: a method of [`resources`] names an [`Operation`](operation::Operation) and its [`Arguments`](call::Arguments); `input`
//! checks them against the tables of `spec/`; `transport` sends, repeats and times; `answer` decodes. Everything else is one of their parts.

// UniFFI's scaffolding must stand in the crate whose types it describes.
#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

pub mod answer;
mod auth;
mod builders;
pub mod call;
mod change;
mod client;
mod config;
mod enumeration;
mod error;
mod files;
mod form;
mod generated;
pub mod input;
mod json;
mod lenient;
mod lines;
mod media;
pub mod no_time;
pub mod operation;
mod pace;
pub mod page;
mod path;
mod redact;
pub mod rename;
mod request;
mod retry;
pub mod rokt;
pub mod runtime;
pub mod schema;
mod time;
mod transport;
pub mod typed;
mod union;
mod upload;
mod wait;
pub mod webhooks;

pub use answer::Answer;
pub use auth::TokenProvider;
pub use builders::to;
pub use call::{CallOptions, Response};
pub use change::Change;
pub use client::Client;
pub use config::ClientBuilder;
pub use error::{Delivery, Error, ErrorKind};
pub use json::Json;
pub use lines::{Csv, Lines};
pub use media::Media;
pub use operation::Host;
pub use page::{Page, Pager};
pub use request::{Payload, Request};
pub use time::Timestamp;
pub use upload::{Upload, UploadSource};

pub use generated::{builders::*, facts::*, operations, resources, tables, types};

pub(crate) use enumeration::open_enum;
