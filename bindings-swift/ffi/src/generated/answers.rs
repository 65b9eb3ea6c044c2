// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What the exports give back.

use std::sync::Arc;

use birdwire::types::*;

use crate::response::NativeResponse;

/// A `ChannelContact`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct ChannelContactAnswer {
    pub value: ChannelContact,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `KeywordMessage`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct KeywordMessageAnswer {
    pub value: KeywordMessage,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `Message`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct MessageAnswer {
    pub value: Message,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `Organization`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct OrganizationAnswer {
    pub value: Organization,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `PresignedUpload`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct PresignedUploadAnswer {
    pub value: PresignedUpload,
    pub response: Option<Arc<NativeResponse>>,
}
