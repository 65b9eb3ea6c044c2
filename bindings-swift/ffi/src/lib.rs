//! What Swift and Kotlin call. It turns values over and adds nothing: every rule is core's.
//!
//! A call's way: a generated export (`generated/`) names its operation; `client` runs it on core's runtime beside a
//! [`CancelToken`](cancel::CancelToken); an error becomes a [`BirdFailure`](failure::BirdFailure).

// UniFFI wants errors by value, and an error is rare enough to be large.
#![allow(clippy::result_large_err)]

uniffi::setup_scaffolding!();

/// A call makes and frees some hundred small pieces of memory, and the system's allocator took a tenth of its time.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod cancel;
mod client;
mod failure;
mod generated;
mod json;
mod media;
mod options;
mod page;
mod request;
mod response;
mod rokt;
mod tokens;
mod upload;
mod way;
mod webhooks;
