//! Webhooks: events that happen here are delivered to whoever subscribed to them.
//!
//! An event becomes one pending delivery a subscription, in the same piece of database work that made it happen. The
//! deliveries that are due are then sent, and again at growing intervals until a receiver answers with 2xx.

mod available;
mod control;
mod deliveries;
mod flights;
mod forwards;
mod logs;
mod run;
mod schedule;
mod send;
mod signature;
mod subscribed;
mod subscription;

pub use available::list_available;
pub use control::routes;
pub use deliveries::{TABLES, emit, next_due};
pub use forwards::Forwards;
pub use logs::{list_logs, log_details};
pub use run::{has_room, run_due};
pub use subscribed::State;
pub use subscription::may_subscribe;

use serde_json::Value;

use crate::messages;
use crate::store::Database;

/// Something that happened, and that someone may have asked to be told of.
#[derive(Clone, Debug)]
pub struct Event {
    /// The part of Bird that tells of it, such as `channels`.
    pub service: String,
    /// Its name, such as `sms.inbound`.
    pub event: String,
    /// What the filters of subscriptions are compared with: `channelId`, `messageStatus`, `interactionType`, …
    pub attributes: Vec<(String, String)>,
    pub payload: Value,
}

/// To be told of any change among the subscriptions. A new one also hears of messages that are on their way already.
pub fn subscriptions_changed(database: &Database) -> rusqlite::Result<()> {
    let before = database.webhooks.known();
    database.webhooks.forget();
    let now = database.webhooks.active(&database.connection)?.len();
    if now > before { messages::events::follow_all(database) } else { Ok(()) }
}

/// Whether anybody is to be told of such an event. It costs nothing while nobody has subscribed.
pub fn wanted(database: &Database, service: &str, event: &str) -> bool {
    database.webhooks.wanted(&database.connection, service, event)
}
