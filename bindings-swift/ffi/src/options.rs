//! What one call does differently from the client.

use std::time::Duration;

use birdwire::CallOptions;

use crate::response::{HeaderField, pairs};

#[derive(uniffi::Record)]
pub struct NativeOptions {
    #[uniffi(default)]
    pub timeout: Option<Duration>,
    #[uniffi(default)]
    pub attempt_timeout: Option<Duration>,
    #[uniffi(default)]
    pub poll_interval: Option<Duration>,
    #[uniffi(default)]
    pub max_retries: Option<u32>,
    #[uniffi(default)]
    pub workspace_id: Option<String>,
    #[uniffi(default)]
    pub organization_id: Option<String>,
    #[uniffi(default)]
    pub headers: Vec<HeaderField>,
    /// Whether somebody will look at the answer as it came. An object for it costs more than the crossing of a call.
    #[uniffi(default)]
    pub wants_response: bool,
}

impl From<NativeOptions> for CallOptions {
    fn from(options: NativeOptions) -> Self {
        Self {
            timeout: options.timeout,
            attempt_timeout: options.attempt_timeout,
            poll_interval: options.poll_interval,
            max_retries: options.max_retries,
            workspace_id: options.workspace_id,
            organization_id: options.organization_id,
            headers: pairs(options.headers),
        }
    }
}
