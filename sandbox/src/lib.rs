//! A local Bird for tests and first steps. The program `birdwire-sandbox` is a thin shell around [`Sandbox`], which
//! Rust tests may also start in their own process.
//!
//! It reads `spec/` and nothing else of this project, so that a mistake in the client cannot hide in it.
//!
//! ```
//! use std::time::Duration;
//!
//! use birdwire_sandbox::{Config, Sandbox};
//! use serde_json::json;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), String> {
//! let bird_cloud = Sandbox::start(Config { step: Duration::from_secs(10), paused: true, ..Config::default() }).await?;
//!
//! // Where a client goes, and what it needs:
//! let (url, access_key) = (bird_cloud.url(), bird_cloud.access_key());
//! let (workspace_id, sms) = (bird_cloud.workspace_id(), bird_cloud.channel("sms"));
//!
//! // The other side: someone writes, and time goes by.
//! bird_cloud.control("POST", "/inbound", json!({ "channel": "sms", "from": "+31612345678", "text": "Hi" })).await?;
//! bird_cloud.control("POST", "/clock", json!({ "advance": "1h" })).await?;
//!
//! # assert!(url.starts_with("http://127.0.0.1:") && access_key.len() + workspace_id.len() > 36 && sms.is_some());
//! bird_cloud.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! [`blocking::Sandbox`] is for tests without a runtime.

#![forbid(unsafe_code)]

mod answers;
mod app;
mod auth;
pub mod blocking;
mod bulk_rules;
mod call;
mod chance;
mod clock;
mod config;
mod content;
mod control;
mod errors;
mod faults;
mod feed;
mod identity;
mod in_process;
mod inbox;
mod intake;
mod limits;
mod listen;
mod messages;
mod parameters;
mod places;
mod recorder;
mod records;
mod refuse;
mod schedule;
mod server;
mod settings;
mod snapshots;
mod spec;
mod stand_in;
mod store;
mod uploads;
mod webhooks;
mod wire;

pub use clock::FASTEST;
pub use config::Config;
pub use server::Sandbox;
pub use spec::answer_check::{answer_faults, webhook_faults};
pub use store::Place;
