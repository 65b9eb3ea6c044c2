//! What has just changed, for whoever watches: the page in the browser gets it as server-sent events.

use serde_json::{Value, json};
use tokio::sync::{broadcast, watch};

/// Who falls behind by more misses some, is told so, and looks at everything again.
const KEPT: usize = 1024;

#[derive(Clone, Debug)]
pub enum Change {
    /// A message came, moved, or was interacted with.
    Message {
        id: String,
    },
    Request {
        number: u64,
    },
    /// The delivery of a webhook was tried.
    Delivery {
        id: String,
    },
    Faults,
    Clock,
    Settings,
    /// Everything is as at the start, or as in a snapshot.
    Reset,
}

impl Change {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Message { .. } => "message",
            Self::Request { .. } => "request",
            Self::Delivery { .. } => "delivery",
            Self::Faults => "faults",
            Self::Clock => "clock",
            Self::Settings => "settings",
            Self::Reset => "reset",
        }
    }

    pub fn data(&self) -> Value {
        match self {
            Self::Message { id } | Self::Delivery { id } => json!({ "id": id }),
            Self::Request { number } => json!({ "number": number }),
            Self::Faults | Self::Clock | Self::Settings | Self::Reset => json!({}),
        }
    }
}

pub struct Feed {
    changes: broadcast::Sender<Change>,
    ended: watch::Sender<bool>,
}

impl Default for Feed {
    fn default() -> Self {
        Self { changes: broadcast::Sender::new(KEPT), ended: watch::Sender::new(false) }
    }
}

impl Feed {
    /// Costs next to nothing while nobody watches.
    pub fn tell(&self, change: impl FnOnce() -> Change) {
        if self.is_watched() {
            // The last watcher may just have left.
            let _ = self.changes.send(change());
        }
    }

    pub fn is_watched(&self) -> bool {
        self.changes.receiver_count() > 0
    }

    pub fn watch(&self) -> broadcast::Receiver<Change> {
        self.changes.subscribe()
    }

    /// Nothing more will be told: whoever watches may go.
    pub fn end(&self) {
        self.ended.send_replace(true);
    }

    pub fn ended(&self) -> impl Future<Output = ()> + use<> {
        let mut ended = self.ended.subscribe();
        async move {
            // A feed that is gone has ended too.
            let _ = ended.wait_for(|ended| *ended).await;
        }
    }
}
