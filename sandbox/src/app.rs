//! What every request can reach.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use tokio::sync::Notify;

use crate::chance::Chance;
use crate::clock::Clock;
use crate::faults::Faults;
use crate::feed::Feed;
use crate::identity::{self, CHANNELS, Credentials};
use crate::limits::Limits;
use crate::places::Places;
use crate::recorder::Recorder;
use crate::schedule::Turn;
use crate::settings::CurrentSettings;
use crate::snapshots::Snapshots;
use crate::spec::Spec;
use crate::store::Store;
use crate::webhooks::Forwards;

pub struct App {
    pub spec: Spec,
    pub store: Store,
    pub clock: Arc<Clock>,
    pub chance: Arc<Chance>,
    pub places: Arc<Places>,
    pub recorder: Recorder,
    pub credentials: Credentials,
    pub settings: CurrentSettings,
    pub snapshots: Snapshots,
    pub feed: Arc<Feed>,
    pub forwards: Forwards,
    /// Told when something new is to happen at a later time.
    pub wake: Arc<Notify>,
    pub turn: Turn,
    pub faults: Faults,
    pub limits: Limits,
    pub url: String,
}

impl App {
    /// What a client needs to know, as printed on the first line.
    pub fn announcement(&self) -> Value {
        let channels: Map<String, Value> =
            CHANNELS.iter().map(|channel| (channel.platform.to_owned(), json!(channel.id))).collect();
        json!({
            "url": self.url,
            "accessKey": self.credentials.access_key,
            "organizationId": identity::ORGANIZATION,
            "workspaceId": identity::WORKSPACE,
            "channels": channels,
            "rokt": {
                "publicKey": identity::ROKT_PUBLIC_KEY,
                "secretKey": identity::ROKT_SECRET_KEY,
                "apiKey": identity::ROKT_API_KEY,
            },
        })
    }
}
