//! The native part of the npm package `birdwire`: core's calls, and one way back to JavaScript for whatever they end in.
//!
//! It is small and knows no operation by name: JSON goes in, the text of an answer comes out, and `ts/` gives both
//! their types.

mod arguments;
mod bridge;
mod client;
mod event;
mod failure;
mod feed;
mod generated;
mod rokt;
mod text;
mod tokens;
mod uploads;
// Public, for it holds functions that nothing in Rust calls.
pub mod webhooks;

use napi_derive::napi;

/// A call makes and frees some hundred small pieces of memory, and the system's allocator took a tenth of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The key that marks a value as sent unchecked.
#[napi]
pub fn raw_key() -> &'static str {
    birdwire::input::RAW_KEY
}
