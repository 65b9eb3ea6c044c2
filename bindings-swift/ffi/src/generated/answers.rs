// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What the exports give back.

use std::sync::Arc;

use birdwire::types::*;

use crate::response::NativeResponse;

/// A `Message`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct MessageAnswer {
    pub value: Message,
    pub response: Arc<NativeResponse>,
}

/// A `Organization`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct OrganizationAnswer {
    pub value: Organization,
    pub response: Arc<NativeResponse>,
}
