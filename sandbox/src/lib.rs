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

mod answer_check;
mod answers;
mod app;
mod auth;
mod batches;
pub mod blocking;
mod bulk_rules;
mod call;
mod chance;
mod clock;
mod compliance;
mod compose;
mod config;
mod contacts;
mod content;
mod control;
mod countries;
mod documents;
mod errors;
mod example;
mod explain;
mod faults;
mod feed;
mod folder;
mod identity;
mod in_process;
mod inbox;
mod intake;
mod interactions;
mod keywords;
mod limits;
mod listen;
mod listing;
mod media;
mod message_events;
mod message_rows;
mod messages;
mod moves;
mod nearest;
mod outbox;
mod parameters;
mod places;
mod press;
mod recorder;
mod records;
mod refuse;
mod rules;
mod schedule;
mod server;
mod settings;
mod snapshots;
mod spec;
mod special;
mod stand_in;
mod store;
mod timeline;
mod uploads;
mod webhooks;
mod wire;

pub use answer_check::{answer_faults, webhook_faults};
pub use clock::FASTEST;
pub use config::Config;
pub use server::Sandbox;
pub use store::Place;
