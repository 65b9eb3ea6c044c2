//! What every request can reach.

use crate::clock::Micros;
use crate::identity::Credentials;
use crate::recorder::Recorder;
use crate::spec::Spec;
use crate::store::Store;

pub struct App {
    pub spec: Spec,
    pub store: Store,
    pub recorder: Recorder,
    pub credentials: Credentials,
    /// How long a message stays in each status.
    pub step: Micros,
    /// Whether WhatsApp refuses what is not a template while the customer service window is closed.
    pub enforce_window: bool,
    pub url: String,
}
