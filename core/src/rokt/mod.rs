//! Rokt's custom audiences: another vendor than Bird, with a client of its own over the same core.
//!
//! ```no_run
//! # async fn example() -> Result<(), birdwire::Error> {
//! use birdwire::{rokt::{self, ImportAll}, types::{AudienceAction, CustomAudienceImport}};
//!
//! let rokt = rokt::Client::builder().public_key("rpub-…").secret_key("rsec-…").account_id("123456789").build()?;
//! // One request: exactly one of `email`, `emails`, `sha256` and `sha256s`.
//! let one = CustomAudienceImport {
//!     email: Some("alice@example.com".into()),
//!     action: AudienceAction::Include,
//!     ..Default::default()
//! };
//! rokt.custom_audiences().import_audience(one).await?;
//! // As many as there are, hashed here, in requests of 100,000.
//! let import = rokt.custom_audiences().import_all(ImportAll::emails(AudienceAction::Exclude).hash(true))?;
//! import.add_all(["alice@example.com", "bob@example.com"]).await?;
//! let report = import.finish().await?;
//! println!("{} sent, {} failed, {} refused", report.sent, report.failed, report.refused);
//! # Ok(()) }
//! ```
//!
//! There is no test system: whoever is sent becomes part of the list.

mod chunk;
mod client;
mod entries;
mod import;
mod options;
mod report;
mod resume;

pub use client::{Client, ClientBuilder};
pub use import::AudienceImport;
pub use options::{Entries, ImportAll, ImportProgress};
pub use report::{ChunkOutcome, ImportChunk, ImportReport};

pub use crate::generated::clients::rokt::*;
