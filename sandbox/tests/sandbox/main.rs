//! Every test talks to the real program over HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod batches;
mod bodies;
mod contacts;
mod control;
mod interactions;
mod keywords;
mod lists;
mod media;
mod messages;
mod organizations;
mod program;
mod refusals;
mod special;
mod stand_in;
mod support;
mod time;
mod uploads;
