//! Every test talks to the real program over HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod control;
mod lists;
mod media;
mod messages;
mod organizations;
mod program;
mod refusals;
mod support;
