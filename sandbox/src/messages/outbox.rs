//! A message on its way out: it is stored with all that will become of it, whoever sent it.

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::clock::Micros;
use crate::identity::Channel;
use crate::messages::compose;
use crate::messages::contacts;
use crate::messages::events;
use crate::messages::moves;
use crate::messages::rows::{self, ABOUT_THE_END, NewMessage, StoredMessage};
use crate::messages::special::{self, Failure, Fate};
use crate::messages::timeline::Standing;
use crate::settings::Settings;
use crate::store::Database;

/// A message that was accepted.
pub struct Accepted<'a> {
    pub channel: &'static Channel,
    pub request: &'a Value,
    pub settings: Settings,
    pub batch: Option<Uuid>,
    /// What was found wrong with it only now.
    pub fault: Option<Failure>,
}

pub fn take(database: &mut Database, accepted: Accepted<'_>) -> rusqlite::Result<StoredMessage> {
    let Accepted { channel, request, settings, batch, fault } = accepted;
    let (id, moment) = (database.chance.uuid(), database.next_moment());
    let mut message = compose::outgoing(channel, id, request, moment, settings.step);
    message.batch_id = batch.map(|batch| batch.to_string());
    let receivers = message.content["receiver"]["contacts"].as_array().cloned().unwrap_or_default();
    let connection = &database.connection;
    contacts::remember(connection, &receivers)?;
    let starts = message.timeline.starts;
    let needs_window = settings.enforce_window && channel.has_window() && !compose::is_template(request);
    let mut interactions: &[&str] = &[];
    if let Some(fault) = fault {
        fail(&mut message, fault, starts + settings.step);
    } else if needs_window
        && !message.timeline.is_scheduled()
        && !contacts::all_open(connection, channel, &receivers, starts)?
    {
        let since = message.timeline.would_be_sent();
        fail(&mut message, outside_window(), since);
    } else {
        match special::fate(channel, &message.receivers) {
            Some(Fate::Fails(failure)) => {
                let steps = if failure.status == "sending_failed" { 2 } else { 3 };
                fail(&mut message, failure, starts + steps * settings.step);
            }
            Some(Fate::StaysSent) => {
                let since = message.timeline.would_be_sent();
                message.fixed = Some(Standing { status: "sent".to_owned(), since });
            }
            Some(Fate::Interacts(kinds)) => interactions = kinds,
            None => {}
        }
        let is_sent = message.fixed.as_ref().is_none_or(|end| end.status != "sending_failed");
        if compose::is_template(request) && is_sent {
            contacts::open(connection, channel, &receivers, starts)?;
        }
    }
    let message = rows::insert(connection, message)?;
    if needs_window && message.timeline.is_scheduled() {
        // Its contact may write until then, and the window may close.
        moves::insert(connection, starts, -1, &message.id, Some(moves::WINDOW))?;
        database.wake.notify_one();
    }
    let arrived = message.timeline.starts + 3 * message.timeline.step;
    for (number, kind) in (1..).zip(interactions) {
        moves::insert(connection, arrived + number * settings.step, number, &message.id, Some(kind))?;
    }
    if !interactions.is_empty() {
        database.wake.notify_one();
    }
    events::accepted(database, channel, &message)?;
    Ok(message)
}

/// The time of a scheduled message has come: the window that is open now counts.
pub fn check_window(database: &Database, channel: &Channel, mut message: StoredMessage) -> rusqlite::Result<()> {
    let connection = &database.connection;
    let receivers = message.content["receiver"]["contacts"].as_array().cloned().unwrap_or_default();
    if contacts::all_open(connection, channel, &receivers, message.timeline.starts)? {
        return Ok(());
    }
    let since = message.timeline.would_be_sent();
    message.fixed = Some(end(&mut message.content, outside_window(), since));
    rows::fix(connection, &message)?;
    moves::end_at(connection, &message.id, since)
}

/// WhatsApp takes nothing but templates while the window is closed; the documented code is that of a channel that
/// cannot do what was asked.
fn outside_window() -> Failure {
    Failure {
        reason: "The customer service window of the contact is closed; only a template may be sent".to_owned(),
        ..special::unsendable(11001)
    }
}

fn fail(message: &mut NewMessage, failure: Failure, since: Micros) {
    message.fixed = Some(end(&mut message.content, failure, since));
}

/// Writes down why a message ends.
fn end(content: &mut Map<String, Value>, failure: Failure, since: Micros) -> Standing {
    for name in ABOUT_THE_END {
        content.remove(name);
    }
    content.insert("reason".to_owned(), Value::from(failure.reason));
    content.insert("failure".to_owned(), failure.failure);
    if let Some(details) = failure.details {
        content.insert("details".to_owned(), Value::from(details));
    }
    Standing { status: failure.status.to_owned(), since }
}
