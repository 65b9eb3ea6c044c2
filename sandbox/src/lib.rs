//! A local Bird for tests and first steps. The program `birdwire-sandbox` is a thin shell around [`Sandbox`], which
//! Rust tests may also start in their own process.
//!
//! It reads `spec/` and nothing else of this project, so that a mistake in the client cannot hide in it.

#![forbid(unsafe_code)]

mod answer_check;
mod answers;
mod app;
mod auth;
mod batches;
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
