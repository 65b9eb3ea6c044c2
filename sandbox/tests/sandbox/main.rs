//! Every test talks to the real program over HTTP, but for those of `in_process`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod batches;
mod bodies;
mod command_line;
mod contacts;
mod control;
mod faults;
mod faults_on_the_wire;
mod in_process;
mod inbox;
mod interactions;
mod keywords;
mod killed;
mod limits;
mod lists;
mod media;
mod message_events;
mod messages;
mod organizations;
mod program;
mod raw;
mod receiver;
mod records;
mod refusals;
mod special;
mod stand_in;
mod support;
mod time;
mod uploads;
mod webhooks;
